"""Two items at once: what is said, drawn and tabled."""

import dataclasses

import plotly.graph_objects as go
import pytest
from dash import dcc

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.figures.pair import pair_figure
from layouts.figures.shades import shade
from layouts.panels.comparison_pair import choose_two, pair_choices, pair_content
from layouts.sentences.pairs import link_sentence, pair_known_sentence, pair_sentence
from layouts.theme import LIGHT
from scoring.pair_views import POOLED, AxisView, WithheldPair
from scoring.parts import Part
from tests.layouts import handmade
from tests.layouts.handmade import FEATURES
from tests.layouts.handmade_comparing import PAIR
from tests.layouts.handmade_group import filtered, group
from tests.layouts.walk import components, ids_of, of_class, sentence

FRENCH = Display()
BELOW = dataclasses.replace(handmade.V_EMPLOYED, share_below=0.11, share_above=0.89)
BOTH_ASIDE = dataclasses.replace(
    PAIR, second=dataclasses.replace(PAIR.second, value=BELOW), share_beyond=0.024, link=-0.6
)
LEVELS = AxisView(
    value=handmade.V_HOME,
    steps=((0.0, 0.0), (1.0, 1.0), (2.0, 2.0)),
    is_by_level=True,
    bands=tuple(Part(low=level, high=level) for level in (0.0, 1.0, 2.0)),
    client_step=0,
)


def test_the_place_is_said_by_both_items() -> None:
    assert pair_sentence(PAIR, FRENCH) == (
        "Montant du crédit **au-dessus de la plupart** (1\u202f293\u202f503\u00a0u.m.)\u202f; "
        "ancienneté dans l’emploi **dans la moyenne** (4 ans et 2 mois)."
    )
    assert pair_sentence(BOTH_ASIDE, Display(language=Language.EN)) == (
        "Loan amount **above most** (1,293,503\u00a0m.u.); time in this job **below most** (4 years and 2 months). "
        "2 clients out of 100 are at least as far from the median, on the same side, for both at once."
    )


def test_an_answer_is_said_and_the_other_item_is_placed_among_those_who_share_it() -> None:
    view = dataclasses.replace(PAIR, first=LEVELS, within_level=BELOW, link=None)
    assert pair_sentence(view, FRENCH) == (
        "Logement\u00a0: **Propriétaire ou logé à titre stable**\u202f; ancienneté dans l’emploi **dans la moyenne** "
        "(4 ans et 2 mois). Parmi ceux qui ont la même réponse, ancienneté dans l’emploi\u00a0: moins que 89 sur 100."
    )
    assert link_sentence(view, Language.FR) is None


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (0.6, "vont nettement de pair"),
        (0.3, "vont un peu de pair"),
        (0.1, "ne dit presque rien"),
        (-0.3, "s’opposent un peu"),
        (-0.5, "s’opposent nettement"),
    ],
)
def test_how_far_two_items_go_together_is_said_in_words(link: float, said: str) -> None:
    assert said in str(link_sentence(dataclasses.replace(PAIR, link=link), Language.FR))


def test_those_who_are_not_drawn_are_counted() -> None:
    assert pair_known_sentence(PAIR, Language.FR) == (
        "Les deux valeurs sont connues pour 1\u202f000 sur 50\u202f000 clients. "
        "10 ne sont pas dessinés\u00a0: seuls ou presque dans leur case, ou hors de l’échelle."
    )


def test_levels_drawn_together_are_named_by_their_number() -> None:
    pooled = dataclasses.replace(
        LEVELS,
        steps=((0.0, 0.0), (POOLED, POOLED)),
        bands=(Part(low=0.0, high=0.0), Part(low=POOLED, high=POOLED)),
        n_pooled=5,
    )
    view = dataclasses.replace(PAIR, first=pooled, table=((30, 30), (40, 40)))
    assert list(go.Figure(pair_figure(view, FRENCH)).layout.xaxis.ticktext)[1] == "5 autres réponses"
    assert "5 autres réponses4040" in sentence(pair_content(view, FRENCH))


def test_cells_lie_on_their_edges_in_the_units_of_the_axes() -> None:
    cells, _ = go.Figure(pair_figure(PAIR, FRENCH)).data
    assert list(cells.x) == [250_000.0, 750_000.0]
    assert list(cells.width) == [500_000.0, 500_000.0]
    assert list(cells.base) == [0.0, 5.0]
    assert list(cells.y) == [5.0, 5.0]
    assert cells.customdata[1] == (
        "de 500\u202f000\u00a0u.m. à moins de 1\u202f000\u202f000\u00a0u.m.\u202f; de 5 ans à moins de 10 ans\u00a0: "
        "100 clients"
    )


def test_the_client_is_the_ink_diamond_at_the_edge_when_beyond() -> None:
    _, client = go.Figure(pair_figure(PAIR, FRENCH)).data
    assert (client.marker.symbol, client.marker.color) == ("diamond", LIGHT.ink)
    assert (client.x[0], client.y[0]) == (1_293_502.5, 4.17)
    far = dataclasses.replace(handmade.V_CREDIT, value=9e9)
    beyond = dataclasses.replace(PAIR, first=dataclasses.replace(PAIR.first, value=far, client_step=None))
    assert go.Figure(pair_figure(beyond, FRENCH)).data[1].x[0] == 1_500_000.0
    assert "hors de l’échelle\u00a0: le losange est au bord" in sentence(pair_content(beyond, FRENCH))


def test_an_unknown_value_has_no_diamond_and_it_is_said() -> None:
    unknown = dataclasses.replace(handmade.V_CREDIT, value=None, share_below=None, share_above=None)
    view = dataclasses.replace(PAIR, first=dataclasses.replace(PAIR.first, value=unknown, client_step=None))
    assert len(go.Figure(pair_figure(view, FRENCH)).data) == 1
    assert "il n’a pas de losange" in sentence(pair_content(view, FRENCH))


def test_axes_name_their_item_and_its_unit_and_levels_stand_one_apart() -> None:
    figure = go.Figure(pair_figure(dataclasses.replace(PAIR, second=LEVELS), FRENCH))
    assert figure.layout.xaxis.title.text == "Montant du crédit (en u.m.)"
    assert list(figure.layout.yaxis.tickvals) == [0, 1, 2]
    assert tuple(figure.layout.yaxis.range) == (-0.5, 2.5)


def test_the_fuller_a_cell_the_more_it_stands_out() -> None:
    assert shade(0.0, LIGHT) == LIGHT.line
    assert shade(1.0, LIGHT) == LIGHT.ink_3
    assert [int(shade(share, LIGHT)[1:3], 16) for share in (0.0, 0.1, 0.5, 1.0)] == sorted(
        (int(shade(share, LIGHT)[1:3], 16) for share in (0.0, 0.1, 0.5, 1.0)), reverse=True
    )


def test_the_table_hides_small_counts() -> None:
    content = pair_content(PAIR, FRENCH)
    rows = [[sentence(cell) for cell in row.children] for row in components(content) if type(row).__name__ == "Tr"]
    assert rows[1] == ["moins de 500\u202f000\u00a0u.m.", "400", "80"]
    assert rows[2] == ["500\u202f000\u00a0u.m. et plus", "moins de 10", "100"]


def test_what_cannot_be_drawn_is_a_sentence() -> None:
    nobody = dataclasses.replace(PAIR, group=group(filtered(), n_group=0))
    neither = dataclasses.replace(PAIR, first=dataclasses.replace(PAIR.first, steps=()))
    withheld = WithheldPair(group=group(), withheld=(handmade.AGE,))
    for content, said in (
        (pair_content(nobody, FRENCH), "Aucun client"),
        (pair_content(neither, FRENCH), "Personne dans ce groupe n’a les deux valeurs"),
        (pair_content(withheld, FRENCH), "Non montré\u00a0: âge"),
        (choose_two(FRENCH), "Choisissez deux éléments différents"),
    ):
        assert said in sentence(of_class(content, "is-empty"))
        assert not [item for item in components(content) if isinstance(item, dcc.Graph)]


def test_both_fields_are_automatic_at_first_and_kept_for_the_session() -> None:
    choices = pair_choices(FEATURES, FRENCH)
    fields = [item for item in components(choices) if getattr(item, "id", None) in {ids.PAIR_FIRST, ids.PAIR_SECOND}]
    assert [(field.value, field.persistence_type) for field in fields] == [("auto", "session")] * 2
    assert ids.PAIR in ids_of(choices)
