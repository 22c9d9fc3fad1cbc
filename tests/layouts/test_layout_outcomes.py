"""Items by the outcome of loans: what is said, drawn and tabled."""

import dataclasses

import plotly.graph_objects as go
import pytest
from dash import dcc

from features.text import Language
from layouts.display import Display
from layouts.figures.parts import drawn_parts, parts_figure
from layouts.figures.split import split_figure
from layouts.figures.split_levels import split_levels_figure
from layouts.panels.comparison import comparison_panel_content
from layouts.panels.comparison_outcomes import share_chart, split_chart
from layouts.part_names import part_words
from layouts.sentences.outcomes import hidden_parts_sentence, share_sentence, split_sentences
from layouts.theme import LIGHT
from scoring.outcome_views import NoOutcome, PartsView, SplitsView
from scoring.views import ComparisonView
from tests.layouts import handmade
from tests.layouts.handmade_comparing import PARTS, SHARES, SPLIT, SPLIT_LEVELS, part, withheld_split
from tests.layouts.handmade_group import PORTFOLIO_RATE, group
from tests.layouts.walk import components, of_class, sentence

FR, EN = Language.FR, Language.EN
FRENCH, ENGLISH = Display(), Display(language=EN)


def sides() -> tuple[ComparisonView, ComparisonView]:
    assert SPLIT.repaid is not None
    assert SPLIT.difficulties is not None
    return SPLIT.repaid, SPLIT.difficulties


def test_both_sides_say_their_size_their_median_and_the_client_s_place() -> None:
    assert split_sentences(SPLIT, FRENCH) == (
        "Ce client\u00a0: **12\u202f%**.",
        (
            "Parmi les **1\u202f000 clients sans difficultés**\u00a0: médiane **2\u202f%**\u202f; "
            "ce client\u00a0: plus que 85 sur 100."
        ),
        "Parmi les **100 clients en difficulté**\u00a0: médiane **11\u202f%**\u202f; ce client\u00a0: dans la moyenne.",
    )


def test_answers_say_how_many_on_each_side_give_the_client_s() -> None:
    assert split_sentences(SPLIT_LEVELS, ENGLISH)[1:] == (
        "Of the **100 clients without difficulties**: **90 in 100** give this client’s answer.",
        "Of the **50 clients in difficulty**: **60 in 100** give this client’s answer.",
    )


def test_an_unknown_value_has_medians_and_no_place() -> None:
    unknown = dataclasses.replace(
        SPLIT,
        value=handmade.V_CARD,
        repaid=dataclasses.replace(sides()[0], value=dataclasses.replace(handmade.V_CARD, median=0.3)),
    )
    assert split_sentences(unknown, FRENCH)[1] == (
        "Parmi les **1\u202f000 clients sans difficultés**\u00a0: médiane **30\u202f%**."
    )


def test_one_side_is_drawn_upwards_and_the_other_downwards_as_shares_of_their_own() -> None:
    figure = go.Figure(split_figure(SPLIT, *sides(), FRENCH))
    above, below = figure.data
    assert list(above.y) == [0.6, 0.2, 0.12, 0.08]
    assert list(below.y) == [-0.2, -0.3, -0.3, -0.2]
    assert list(above.x) == list(below.x)
    assert figure.layout.yaxis.range[0] == -figure.layout.yaxis.range[1]


def test_a_bar_says_whose_share_it_is() -> None:
    upwards, downwards = go.Figure(split_figure(SPLIT, *sides(), FRENCH)).data
    assert all(words.endswith("des clients sans difficultés") for words in upwards.customdata)
    assert all(words.endswith("des clients en difficulté") for words in downwards.customdata)


def test_medians_are_dotted_in_their_half_and_the_client_s_line_is_whole() -> None:
    upper, lower, client = go.Figure(split_figure(SPLIT, *sides(), FRENCH)).layout.shapes
    assert (upper.x0, upper.y0, upper.y1, upper.line.dash) == (0.02, 0.5, 1, "2px,2px")
    assert (lower.x0, lower.y0, lower.y1) == (0.11, 0, 0.5)
    assert (client.x0, client.y0, client.y1, client.line.color) == (0.12, 0, 1, LIGHT.ink)


def test_a_level_has_two_bars_told_apart_by_more_than_colour() -> None:
    assert SPLIT_LEVELS.repaid is not None
    assert SPLIT_LEVELS.difficulties is not None
    figure = go.Figure(split_levels_figure(SPLIT_LEVELS.repaid, SPLIT_LEVELS.difficulties, FRENCH))
    plain, hatched = figure.data
    assert (list(plain.x), list(hatched.x)) == ([0.9, 0.06, 0.04], [0.6, 0.2, 0.2])
    assert (plain.marker.pattern.shape, hatched.marker.pattern.shape) == (None, "/")
    assert figure.layout.annotations[0].text == "<b>90\u202f% · 60\u202f%</b>"


def test_the_table_of_two_sides_has_both_shares_of_each_bin() -> None:
    rows = [sentence(row) for row in components(split_chart(SPLIT, 1, FRENCH)) if type(row).__name__ == "Tr"]
    assert rows[:2] == ["Valeursans difficultésen difficulté", "de 0\u202f% à 5\u202f%60\u202f%20\u202f%"]


@pytest.mark.parametrize("reason", NoOutcome)
@pytest.mark.parametrize("language", Language)
def test_an_item_that_is_not_shown_says_why_and_what_to_do(reason: NoOutcome, language: Language) -> None:
    display = Display(language=language)
    split = split_chart(withheld_split(handmade.V_AGE, reason), 1, display)
    shares = share_chart(PartsView(value=handmade.V_AGE, parts=(), reason=reason), SHARES, 1, display)
    for content in (split, shares):
        assert not [item for item in components(content) if isinstance(item, dcc.Graph)]
        assert sentence(of_class(content, "is-empty")).endswith(".")


def test_a_protected_item_is_said_to_be_described_only() -> None:
    split = split_chart(withheld_split(handmade.V_AGE, NoOutcome.PROTECTED_FEATURE), 1, FRENCH)
    assert "ne se montre jamais selon l’issue du prêt" in sentence(split)


def test_the_client_s_part_says_its_share_its_interval_and_the_range() -> None:
    assert share_sentence(PARTS, PORTFOLIO_RATE, FRENCH) == (
        "Avec une valeur comme celle de ce client (de 5\u202f% à moins de 20\u202f%), **12 sur 100** ont eu des "
        "difficultés. Compte tenu du hasard\u00a0: entre 9 et 16. "
        "D’une partie à l’autre\u00a0: de 5 à 12 sur 100\u202f; tout le groupe\u00a0: 8."
    )


def test_a_small_part_of_the_client_has_no_share_and_it_is_said() -> None:
    view = dataclasses.replace(PARTS, parts=(part(0.2, None, 25, None, own=True),))
    assert share_sentence(view, PORTFOLIO_RATE, FRENCH) == (
        "Moins de 30 clients d’issue connue ont une valeur comme celle de ce client (20\u202f% et plus)\u00a0: "
        "pas de part donnée."
    )
    assert hidden_parts_sentence(view, FR) == "1 partie de moins de 30 clients d’issue connue n’a pas de part."
    assert hidden_parts_sentence(dataclasses.replace(PARTS, parts=PARTS.parts[:2]), FR) is None


def test_nobody_with_a_value_like_the_client_s_is_a_sentence() -> None:
    view = dataclasses.replace(PARTS, parts=PARTS.parts[:1])
    assert share_sentence(view, PORTFOLIO_RATE, ENGLISH).startswith("Nobody in this group has a value like")


def test_points_have_their_intervals_and_small_parts_words_instead() -> None:
    figure = go.Figure(parts_figure(PARTS, PORTFOLIO_RATE, FRENCH))
    (points,) = figure.data
    assert list(points.x) == pytest.approx([5.0, 12.0, 10.0])
    assert list(points.error_x.array) == pytest.approx([3.0, 4.0, 11.0])
    assert list(points.error_x.arrayminus) == pytest.approx([2.0, 3.0, 6.0])
    assert list(points.marker.symbol) == ["circle", "diamond", "circle"]
    assert [label.text for label in figure.layout.annotations] == ["moins de 30"]
    assert figure.layout.shapes[0].x0 == pytest.approx(8.07)


def test_parts_are_named_with_their_unit() -> None:
    names = [part_words(handmade.LATE_SHARE, each, FRENCH) for each in PARTS.parts]
    assert names == ["moins de 5\u202f%", "de 5\u202f% à moins de 20\u202f%", "20\u202f% et plus", "non renseigné"]
    assert part_words(handmade.HOME, part(1.0, 1.0, 9, None), ENGLISH) == "With parents"


def test_of_many_parts_the_largest_are_drawn_with_the_client_s() -> None:
    parts = tuple(part(float(n), float(n), 100 - n, None, own=n == 19) for n in range(20))
    drawn = drawn_parts(dataclasses.replace(PARTS, parts=parts))
    assert [int(each.low or 0) for each in drawn] == [*range(11), 19]


def test_the_table_of_shares_ends_with_the_group_and_the_portfolio() -> None:
    chart = share_chart(PARTS, SHARES, 1, FRENCH)
    rows = [[sentence(cell) for cell in row.children] for row in components(chart) if type(row).__name__ == "Tr"]
    assert rows[2] == ["de 5\u202f% à moins de 20\u202f% (ce client)", "400", "300", "12", "9 et 16"]
    assert rows[3] == ["20\u202f% et plus", "25", "moins de 30", "–", "–"]
    assert [row[0] for row in rows[-2:]] == ["Tout le groupe", "Tout le portefeuille"]


def test_a_panel_by_outcome_says_that_it_names_no_cause() -> None:
    view = SplitsView(group=group(rate=PORTFOLIO_RATE), splits=(SPLIT, SPLIT_LEVELS))
    for content in (comparison_panel_content(view, FRENCH), comparison_panel_content(SHARES, FRENCH)):
        assert "Ils ne disent pas que l’élément cause une difficulté" in sentence(content)
        assert [item for item in components(content) if isinstance(item, dcc.Graph)]
