import dataclasses
import itertools

import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.feature import Level, Theme, Unit
from features.text import Language, Text
from layouts.dependence import groups_of, levels_of
from layouts.display import Display
from layouts.figures.dependence import dependence_figure
from layouts.figures.marks import row_name, stacked_offsets
from layouts.figures.swarm import swarm_figure
from layouts.panels.dependence import dependence_panel
from layouts.panels.technical import technical_panel
from layouts.panels.technical_table import raw_value
from layouts.sentences.technical import dependence_caption, dependence_sentence, points_words, sum_sentence
from layouts.theme import LIGHT
from scoring.why_views import DependenceView
from tests.layouts.handmade import CONTRACT_TYPE, LATE_SHARE, V_LATE, feature, value_view
from tests.layouts.handmade_why import (
    ABSENT_DEPENDENCE,
    DEPENDENCE,
    LEVELS_DEPENDENCE,
    NOBODY_DEPENDENCE,
    SWARMS,
    TECHNICAL,
)
from tests.layouts.walk import components, of_class, sentence

FR, EN = Language.FR, Language.EN
FRENCH, ENGLISH = Display(), Display(language=EN)


def swarm() -> go.Figure:
    return go.Figure(swarm_figure(SWARMS, FRENCH))


def dependence(view: DependenceView) -> go.Figure:
    return go.Figure(dependence_figure(view, levels_of(view), FRENCH))


def test_the_sum_is_written_with_its_parts() -> None:
    assert sum_sentence(TECHNICAL, FR) == (
        "Log-cote de difficulté **−1,8000** = base −2,6000 + somme des 4 contributions (0,8000), "
        "soit une probabilité de **0,1419**."
    )
    assert sum_sentence(TECHNICAL, EN) == (
        "Log-odds of difficulty **−1.8000** = base −2.6000 + sum of the 4 contributions (0.8000), "
        "that is a probability of **0.1419**."
    )


def test_every_contribution_is_a_row_with_its_raw_value() -> None:
    [table] = of_class(technical_panel(TECHNICAL, SWARMS, FRENCH), "sortable")
    rows = [[sentence(cell) for cell in row.children] for row in table.children[1].children]

    assert rows == [
        ["late_instalments_share", "Échéances payées en retard", "0,12", "0,03", "0,6000", "−43,3"],
        ["employed_years", "Ancienneté dans l’emploi", "4,17", "4,5", "0,3000", "−21,6"],
        ["housing_category", "Logement", "House / apartment", "House / apartment", "−0,1200", "8,7"],
        ["card_limit_used_share", "Part du plafond de carte utilisée", "nulle", "0,31", "0,0200", "−1,4"],
    ]


def test_numbers_sort_by_their_value_and_an_unknown_one_by_none() -> None:
    [table] = of_class(technical_panel(TECHNICAL, SWARMS, ENGLISH), "sortable")
    cells = [getattr(cell, "data-sort") for cell in components(table) if hasattr(cell, "data-sort")]

    assert cells[:4] == ["0.12", "0.03", "0.6", "-43.3"]
    assert cells[-4:] == ["NaN", "0.31", "0.02", "-1.4"]


def test_a_level_outside_the_list_is_shown_as_the_number_that_it_is() -> None:
    assert raw_value(CONTRACT_TYPE, 1.0, FR) == "Revolving loans"
    assert raw_value(CONTRACT_TYPE, 9.0, FR) == "9"


def test_a_swarm_has_a_row_a_feature_with_the_client_on_it() -> None:
    shaded, hollow, client = swarm().data

    assert sorted(shaded.x) == [-20, -8, -1, 1, 2, 2]
    assert sorted(hollow.x) == [0.5, 0.5, 0.5, 4]
    assert (list(client.x), list(client.y)) == ([-43.3, -1.4], [0.17, 1.17])
    assert client.marker.symbol == "diamond"
    names, numbers = swarm().layout.annotations[:2], swarm().layout.annotations[2:]
    assert [label.text for label in names] == ["Échéances payées en retard", "Part du plafond de carte utilisée"]
    assert [label.text for label in numbers] == ["<b>\u221243</b>", "<b>\u22121</b>"]


def test_names_stand_over_their_marks_so_that_a_phone_has_room_for_both() -> None:
    layout = swarm().layout
    assert layout.margin.l + layout.margin.r < 60
    for name, number in zip(layout.annotations[:2], layout.annotations[2:], strict=True):
        assert name.y < number.y


def test_the_shade_of_a_mark_is_the_rank_of_its_value_and_no_colour_of_risk() -> None:
    marker = swarm().data[0].marker

    assert list(marker.color) == [0.9, 0.7, 0.3, 0.3, 0.8, 0.2]
    assert [color for _, color in marker.colorscale] == [LIGHT.mute, LIGHT.ink_2]


def test_nothing_is_told_of_a_sampled_client() -> None:
    shaded, hollow, _ = swarm().data

    assert {shaded.hoverinfo, hollow.hoverinfo} == {"skip"}
    assert shaded.customdata is None


def test_the_table_of_the_swarm_says_the_same() -> None:
    said = sentence(technical_panel(TECHNICAL, SWARMS, FRENCH))

    assert "Échéances payées en retard7,2−43,312\u202f%" in said
    assert "Part du plafond de carte utilisée0,7−1,4non renseigné" in said


def test_a_sample_without_effects_is_one_sentence() -> None:
    said = sentence(technical_panel(TECHNICAL, (), FRENCH))

    assert "Aucun élément n’a d’effet dans l’échantillon" in said


@given(st.lists(st.floats(-50, 50), max_size=300))
def test_marks_stay_in_their_row_and_those_of_one_bin_apart(values: list[float]) -> None:
    offsets = stacked_offsets(values, low=-50, high=50)

    assert all(-0.4 <= offset <= 0.4 for offset in offsets)
    equal = [offset for value, offset in zip(values, offsets, strict=True) if value == 0]
    assert len(set(equal)) == len(equal)


def test_equal_values_spread_alternately_up_and_down() -> None:
    assert stacked_offsets([1.0] * 5, low=0, high=2) == pytest.approx((0, 0.05, -0.05, 0.1, -0.1))


def test_a_long_name_takes_two_lines_at_most() -> None:
    name = row_name("Temps depuis la première demande faite chez nous ou chez un autre prêteur")

    assert name == "Temps depuis la première<br>demande faite chez nous…"


def test_values_go_along_and_effects_up_with_the_client_s_diamond() -> None:
    marks, client = dependence(DEPENDENCE).data

    assert list(marks.x) == list(DEPENDENCE.values)
    assert list(marks.y) == list(DEPENDENCE.effects)
    assert (list(client.x), list(client.y)) == ([0.12], [-43.3])


def test_a_client_without_the_value_has_no_diamond_and_a_sentence() -> None:
    assert len(dependence(ABSENT_DEPENDENCE).data) == 1
    assert dependence_sentence(ABSENT_DEPENDENCE, FRENCH) == (
        "**Part du plafond de carte utilisée**\u00a0: information non renseignée chez ce client, donc sans losange. "
        "Son absence compte pour **−1,4 point**."
    )


def test_a_category_has_a_row_a_level_the_most_frequent_on_top() -> None:
    figure = dependence(LEVELS_DEPENDENCE)

    assert list(figure.layout.yaxis.ticktext) == [
        "Propriétaire ou logé à<br>titre stable",
        "Locataire",
        "Chez ses parents",
    ]
    assert [sorted(trace.x) for trace in figure.data] == [[8, 9, 10], [-8, -6], [-4], [8.7]]
    assert list(figure.data[-1].y) == [0]


def test_of_many_levels_twelve_are_drawn_the_client_s_among_them() -> None:
    levels = tuple(Level(code=str(n), label=Text(fr=f"Métier {n}", en=f"Job {n}")) for n in range(20))
    job = feature("job_category", "Métier", "Job", Unit.CATEGORY, Theme.EMPLOYMENT, levels=levels)
    values = tuple(float(n) for n in range(20) for _ in range(20 - n))
    view = DependenceView(
        value=value_view(job, 19.0), client_points=1.0, values=values, effects=(0.0,) * len(values), unknown_effects=()
    )

    assert levels_of(view) == (*range(11), 19)
    assert "8 réponses plus rares ne sont pas montrées." in dependence_caption(view, FR)


def test_the_outermost_values_are_left_out_and_counted_but_never_the_client() -> None:
    values = (*(n / 1000 for n in range(200)), 50.0)
    view = dataclasses.replace(DEPENDENCE, values=values, effects=(0.0,) * 201, unknown_effects=())

    assert dependence(view).layout.xaxis.range[1] < 1
    assert "1 client est hors de l’échelle." in dependence_caption(view, FR)
    far = dataclasses.replace(view, value=dataclasses.replace(V_LATE, value=50.0))
    assert dependence(far).layout.xaxis.range[1] > 50


def test_those_who_lack_the_value_are_counted_with_their_effects() -> None:
    assert dependence_caption(DEPENDENCE, FR).endswith(
        "2 clients de l’échantillon n’ont pas cette valeur\u202f; son absence y compte pour −1 point à +2,5 points."
    )


def test_the_table_of_a_number_goes_by_fifths_and_of_a_category_by_level() -> None:
    fifths, levels = groups_of(DEPENDENCE), groups_of(LEVELS_DEPENDENCE)

    assert [(group.low, group.high, len(group.effects)) for group in fifths] == [
        (0.0, 0.02, 2), (0.04, 0.06, 2), (0.08, 0.1, 2), (0.12, 0.14, 2), (0.16, 0.18, 2)
    ]  # fmt: skip
    assert [(group.low, group.effects) for group in levels] == [
        (0.0, (8.0, 9.0, 10.0)),
        (2.0, (-6.0, -8.0)),
        (1.0, (-4.0,)),
    ]
    assert "de 4\u202f% à 6\u202f%23,0" in sentence(dependence_panel(DEPENDENCE, FRENCH))


def test_a_value_that_nobody_in_the_sample_has_is_sentences_and_no_chart() -> None:
    panel = dependence_panel(NOBODY_DEPENDENCE, FRENCH)

    assert not [item for item in components(panel) if item._type == "Graph"]
    assert "Aucun client de l’échantillon n’a cette valeur" in sentence(panel)


@pytest.mark.parametrize(
    ("points", "words"), [(-43.3, "−43,3 points"), (0.96, "+1 point"), (1.6, "+1,6 point"), (0.0, "0 point")]
)
def test_points_carry_one_decimal_and_agree(points: float, words: str) -> None:
    assert points_words(points, FR) == words


@given(
    st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-80, 80)), min_size=1, max_size=60),
    st.one_of(st.none(), st.floats(-1e6, 1e6)),
)
def test_whatever_the_sample_the_figure_is_one_that_plotly_takes(
    pairs: list[tuple[float, float]], value: float | None
) -> None:
    values, effects = zip(*pairs, strict=True)
    view = DependenceView(
        value=value_view(LATE_SHARE, value), client_points=3.0, values=values, effects=effects, unknown_effects=()
    )
    figure = dependence(view)

    assert len(figure.data) == (1 if value is None else 2)
    assert all(low < high for low, high in [figure.layout.xaxis.range, figure.layout.yaxis.range])
    assert sum(len(group.effects) for group in groups_of(view)) == len(pairs)
    assert all(first.low <= second.low for first, second in itertools.pairwise(groups_of(view)))
