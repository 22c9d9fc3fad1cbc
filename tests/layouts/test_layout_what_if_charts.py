"""The score along each lever, and the opinion over amount and term together."""

import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.display import Display
from layouts.figures.what_if_curve import MARK, curve_figure, points_range
from layouts.figures.what_if_map import edges, map_figure, opinion_at, tiles
from layouts.ids import what_if_id
from layouts.panels.what_if_charts import spread_out, what_if_charts_content
from layouts.scale import scale_of
from layouts.theme import LIGHT
from scoring.views import Recommendation
from scoring.whatif_views import LandscapeView, MapView
from tests.layouts.handmade import PORTFOLIO
from tests.layouts.handmade_what_if import ASKED, CURVE, LANDSCAPE, MAP, TERM_CURVE
from tests.layouts.walk import components, ids_of, sentence

FR = Display(currency="€")
SCALE = scale_of(PORTFOLIO)
FAV, STUDY, UNFAV = Recommendation.FAVOURABLE, Recommendation.TO_STUDY, Recommendation.UNFAVOURABLE


def test_a_curve_lies_over_the_three_zones_with_the_threshold_dashed() -> None:
    figure = go.Figure(curve_figure(CURVE, ASKED, PORTFOLIO, FR))
    unfavourable, to_study, favourable, threshold = figure.layout.shapes
    assert [each.fillcolor for each in (unfavourable, to_study, favourable)] == [
        LIGHT.unfav_bg,
        LIGHT.refer_bg,
        LIGHT.fav_bg,
    ]
    assert (to_study.y0, to_study.y1, threshold.y0) == (485, 515, 500)
    assert [label.text for label in figure.layout.annotations] == ["Défavorable", "À étudier", "Favorable"]


@pytest.mark.parametrize(("points", "shown"), [(514.6, 514), (515.2, 515), (484.9, 484), (499.7, 500), (485.0, 485)])
def test_a_whole_number_is_on_the_same_side_of_an_edge_as_its_score(points: float, shown: int) -> None:
    assert SCALE.whole(points) == shown
    assert opinion_at(shown, SCALE) is opinion_at(points, SCALE)


def test_a_zone_that_the_curve_never_nears_is_not_drawn() -> None:
    figure = go.Figure(curve_figure(TERM_CURVE, ASKED, PORTFOLIO, FR))
    assert points_range(TERM_CURVE, ASKED, SCALE) == (458.0, 512.0)
    assert [each.fillcolor for each in figure.layout.shapes[:-1]] == [LIGHT.unfav_bg, LIGHT.refer_bg]


def test_the_request_is_a_circle_on_its_place_and_the_simulation_a_diamond_nowhere_yet() -> None:
    line, circle, diamond = go.Figure(curve_figure(CURVE, ASKED, PORTFOLIO, FR)).data
    assert list(line.y) == [520.0, 505.0, 478.2]
    assert (circle.marker.symbol, list(circle.x), list(circle.y)) == ("circle", [15_000.0], [478.2])
    assert (diamond.marker.symbol, diamond.name, list(diamond.x)) == ("diamond", MARK, [None])


@pytest.mark.parametrize(("points", "opinion"), [(484.9, UNFAV), (485.0, STUDY), (514.9, STUDY), (515.0, FAV)])
def test_an_opinion_starts_at_its_edge(points: float, opinion: Recommendation) -> None:
    assert opinion_at(points, SCALE) is opinion


def test_cells_end_halfway_to_the_next() -> None:
    assert edges((10.0, 12.0, 20.0)) == [9.0, 11.0, 16.0, 24.0]
    assert edges((10.0,)) == [9.5, 10.5]


def test_tiles_gather_neighbours_of_one_opinion_and_rows_that_are_alike() -> None:
    found = [
        (tile.low, tile.high, tile.first_term, tile.last_term, tile.opinion)
        for tile in sorted(tiles(MAP, SCALE), key=lambda tile: (tile.low_term, tile.low))
    ]
    assert found == [
        (9_000.0, 11_000.0, 24.0, 36.0, FAV),
        (11_000.0, 13_000.0, 24.0, 36.0, STUDY),
        (13_000.0, 15_000.0, 24.0, 36.0, UNFAV),
        (9_000.0, 15_000.0, 48.0, 48.0, STUDY),
    ]


@given(
    st.integers(1, 6).flatmap(
        lambda columns: st.lists(
            st.lists(st.sampled_from([470.0, 500.0, 530.0]), min_size=columns, max_size=columns), min_size=1, max_size=6
        )
    )
)
def test_tiles_cover_the_whole_map_once(scores: list[list[float]]) -> None:
    view = MapView(
        amounts=tuple(float(index) for index in range(len(scores[0]))),
        terms=tuple(float(index) for index in range(len(scores))),
        points=tuple(tuple(row) for row in scores),
    )
    found = tiles(view, SCALE)
    for row, line in enumerate(scores):
        for column, points in enumerate(line):
            over = [
                tile.opinion
                for tile in found
                if tile.low <= column < tile.high and tile.low_term <= row < tile.high_term
            ]
            assert over == [opinion_at(points, SCALE)]


def test_the_map_says_terms_amounts_and_opinion_under_the_pointer_and_marks_the_request() -> None:
    bars, circle, diamond = go.Figure(map_figure(MAP, ASKED, PORTFOLIO, FR)).data
    hovers = [each.replace("\u202f", " ").replace("\u00a0", " ") for each in bars.customdata]
    assert "de 24 mois à 36 mois, de 9 000 € à 11 000 € : favorable" in hovers
    assert "48 mois, de 9 000 € à 15 000 € : à étudier" in hovers
    assert (list(circle.x), list(circle.y)) == ([15_000.0], [41.7])
    assert diamond.name == MARK


def test_every_chart_has_a_name_and_a_table() -> None:
    content = what_if_charts_content(LANDSCAPE, PORTFOLIO, FR)
    assert ids_of(content) == [what_if_id("curve-amount"), what_if_id("curve-term"), what_if_id("map")]
    names = [
        getattr(item, "aria-label").replace("\u202f", " ")
        for item in components(content)
        if type(item).__name__ == "Figure"
    ]
    assert names[0].replace("\u00a0", " ") == (
        "Selon le montant emprunté : de 520 points à 5 000 € jusqu’à 478 points à 15 000 €"
    )
    assert names[2].endswith("favorable dans 22 % des cas essayés")


def test_where_nothing_can_be_moved_there_is_a_sentence_and_no_chart() -> None:
    empty = LandscapeView(client_id=1, asked=ASKED, curves=(), map=None)
    content = what_if_charts_content(empty, PORTFOLIO, FR)
    assert ids_of(content) == []
    assert "Aucune courbe" in str(content)
    assert sentence(content) == ""


def test_a_table_keeps_both_ends_of_what_it_thins_out() -> None:
    assert spread_out([1, 2, 3], 5) == [1, 2, 3]
    assert spread_out(list(range(60)), 4) == [0, 20, 39, 59]
