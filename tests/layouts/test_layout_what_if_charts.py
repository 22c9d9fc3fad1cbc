"""The score along each lever, and the opinion over amount and term together."""

from dataclasses import replace

import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.display import Display
from layouts.figures.what_if_curve import MARK, curve_figure, points_range
from layouts.figures.what_if_map import edges, map_figure, tiles
from layouts.ids import what_if_id
from layouts.panels.what_if_charts import spread_out, what_if_charts_content
from layouts.scale import scale_of
from layouts.sentences.what_if_charts import curve_sentence, holds_sentence, map_sentence, opinion_at
from layouts.theme import LIGHT
from scoring.landscape_views import CurveView, LandscapeView, MapView
from scoring.views import Recommendation
from scoring.whatif_views import Lever
from tests.layouts.handmade import PORTFOLIO
from tests.layouts.handmade_what_if import ASKED, CURVE, LANDSCAPE, MAP, TERM_CURVE
from tests.layouts.walk import components, ids_of, sentence
from tests.layouts.what_if_read import plain, read

FR = Display(currency="€")
SCALE = scale_of(PORTFOLIO)
FAV, STUDY, UNFAV = Recommendation.FAVOURABLE, Recommendation.TO_STUDY, Recommendation.UNFAVOURABLE


def test_a_curve_lies_over_the_three_zones_whose_colours_change_where_the_opinion_does() -> None:
    figure = go.Figure(curve_figure(CURVE, ASKED, PORTFOLIO, FR))
    unfavourable, to_study, favourable = figure.layout.shapes
    assert [each.fillcolor for each in (unfavourable, to_study, favourable)] == [
        LIGHT.unfav_bg,
        LIGHT.refer_bg,
        LIGHT.fav_bg,
    ]
    assert (to_study.y0, to_study.y1) == (485, 515)
    assert [label.text for label in figure.layout.annotations] == ["Défavorable", "À étudier", "Favorable"]


@pytest.mark.parametrize(("points", "shown"), [(514.6, 514), (515.2, 515), (484.9, 484), (499.7, 500), (485.0, 485)])
def test_a_whole_number_is_on_the_same_side_of_an_edge_as_its_score(points: float, shown: int) -> None:
    assert SCALE.whole(points) == shown
    assert opinion_at(shown, SCALE) is opinion_at(points, SCALE)


def test_an_axis_shows_the_nearest_edge_and_at_least_sixty_points_and_names_the_zones_that_it_shows() -> None:
    figure = go.Figure(curve_figure(TERM_CURVE, ASKED, PORTFOLIO, FR))
    assert points_range(TERM_CURVE, ASKED, SCALE) == (447.5, 507.5)
    assert [label.text for label in figure.layout.annotations] == ["Défavorable", "À étudier"]


def test_a_zone_is_named_in_the_corner_that_the_curve_leaves_free() -> None:
    falling = go.Figure(curve_figure(CURVE, ASKED, PORTFOLIO, FR)).layout.annotations
    assert [(label.text, label.x) for label in falling] == [("Défavorable", 0), ("À étudier", 1), ("Favorable", 1)]


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
        "Selon le montant emprunté : au mieux 520 points, pour 5 000 € ; au pire 478, pour 15 000 €."
    )
    assert names[2].endswith("favorable dans 22 % des cas essayés.")


def test_a_curve_that_hardly_moves_is_said_to_change_almost_nothing() -> None:
    flat = replace(CURVE, points=(474.0, 481.0, 474.2))
    assert plain(curve_sentence(flat, SCALE, FR)) == "Ce choix ne change presque rien : de 474 à 481 points."


def test_a_curve_that_hardly_moves_over_an_edge_says_where() -> None:
    crossing = replace(CURVE, points=(481.0, 487.0, 481.2))
    assert plain(curve_sentence(crossing, SCALE, FR)).startswith("Au mieux 487 points, pour ")


def test_a_curve_that_does_not_move_changes_nothing() -> None:
    assert plain(curve_sentence(replace(CURVE, points=(481.0,) * 3), SCALE, FR)) == (
        "Ce choix ne change rien : 481 points partout."
    )


def test_a_map_of_one_colour_is_a_sentence() -> None:
    never = replace(LANDSCAPE, map=replace(MAP, points=((470.0, 470.0, 470.0),) * 3))
    assert ids_of(what_if_charts_content(never, PORTFOLIO, FR)) == [
        what_if_id("curve-amount"),
        what_if_id("curve-term"),
    ]
    assert "Défavorable partout." in read(what_if_charts_content(never, PORTFOLIO, FR))


def test_a_map_without_a_favourable_cell_says_how_many_are_to_be_studied() -> None:
    assert map_sentence([UNFAV, UNFAV, STUDY, UNFAV], FR.language).startswith("Jamais favorable, à étudier dans 25")


FAVOURABLE = replace(ASKED, points=520.0, whole_points=520, recommendation=FAV)


@pytest.mark.parametrize(
    ("amounts", "terms", "cells", "said"),
    [
        ((520.0, 520.0, 520.0), (520.0, 520.0, 520.0), 520.0, "pour toutes les durées et tous les montants essayés."),
        (
            (520.0, 520.0, 480.0),
            (480.0, 520.0, 520.0),
            480.0,
            "jusqu’à 17 000 €, ou pour les durées essayées à partir de 36 mois.",
        ),
        ((520.0, 520.0, 520.0), (520.0, 480.0, 520.0), 480.0, "pour tous les montants essayés."),
        ((480.0, 520.0, 520.0), (480.0, 480.0, 480.0), 480.0, None),
    ],
)
def test_how_far_a_favourable_opinion_holds_is_said_only_where_it_is_so(
    amounts: tuple[float, ...], terms: tuple[float, ...], cells: float, said: str | None
) -> None:
    view = LandscapeView(
        client_id=1,
        asked=FAVOURABLE,
        curves=(
            CurveView(lever=Lever.AMOUNT, values=(5_000.0, 17_000.0, 20_000.0), points=amounts),
            CurveView(lever=Lever.TERM, values=(6.0, 36.0, 41.7), points=terms),
        ),
        map=replace(MAP, points=((520.0, 520.0, cells),) * 3),
    )
    expected = None if said is None else f"L’avis resterait favorable {said}"
    assert plain(holds_sentence(view, SCALE, FR) or "") == (expected or "")


def test_nothing_is_said_to_hold_that_is_not_favourable() -> None:
    assert holds_sentence(LANDSCAPE, SCALE, FR) is None


def test_where_nothing_can_be_moved_there_is_a_sentence_and_no_chart() -> None:
    empty = LandscapeView(client_id=1, asked=ASKED, curves=(), map=None)
    content = what_if_charts_content(empty, PORTFOLIO, FR)
    assert ids_of(content) == []
    assert "Aucune courbe" in str(content)
    assert sentence(content) == ""


def test_a_table_keeps_both_ends_of_what_it_thins_out() -> None:
    assert spread_out([1, 2, 3], 5) == [1, 2, 3]
    assert spread_out(list(range(60)), 4) == [0, 20, 39, 59]
