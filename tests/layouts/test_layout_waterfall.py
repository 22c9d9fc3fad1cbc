from collections.abc import Sequence

import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.feature import Theme
from features.text import Language
from layouts.display import Display
from layouts.figures.waterfall import MARGIN, waterfall_figure
from layouts.figures.waterfall_labels import running_points
from layouts.theme import LIGHT
from layouts.words.themes import THEMES
from scoring.views import ClientView, Recommendation
from tests.layouts.handmade import PORTFOLIO, UNFAVOURABLE, V_CREDIT, client_view, effect, theme_effect


def drawn(view: ClientView, display: Display | None = None) -> go.Figure:
    return go.Figure(waterfall_figure(view, PORTFOLIO, display or Display()))


def labels(figure: go.Figure) -> list[str]:
    return [label.text.removeprefix("<b>").removesuffix("</b>") for label in figure.layout.annotations]


def test_bars_start_at_the_average_risk_and_end_at_the_score() -> None:
    bars, base, client = drawn(UNFAVOURABLE).data

    assert bars.base == 522
    assert list(bars.x) == [-36, -17, -12, -2, -1, 1, 5, 9]
    assert (list(base.x), list(client.x)) == ([522], [469])
    assert running_points(UNFAVOURABLE) == (486, 469, 457, 455, 454, 455, 460, 469)


def test_labels_are_whole_points_with_a_true_minus() -> None:
    assert labels(drawn(UNFAVOURABLE)) == [
        "\u221236", "\u221217", "\u221212", "\u22122", "\u22121", "+1", "+5", "+9", "522", "469", "seuil 500"
    ]  # fmt: skip


@given(st.lists(st.integers(-60, 60), min_size=1, max_size=len(Theme)))
def test_whatever_the_points_the_labels_add_up(points: Sequence[int]) -> None:
    themes = [theme_effect(theme, effect(V_CREDIT, n)) for theme, n in zip(Theme, points, strict=False)]
    view = client_view(themes, recommendation=Recommendation.TO_STUDY)
    *effects, base, score, _ = (label.replace("\u2212", "-") for label in labels(drawn(view)))

    assert int(base) + sum(int(label) for label in effects) == int(score)


def test_the_axis_holds_every_bar_and_the_study_zone() -> None:
    low, high = drawn(UNFAVOURABLE).layout.xaxis.range

    assert low < 454
    assert high > 522
    assert len(drawn(UNFAVOURABLE).layout.xaxis.tickvals) < 6


def test_risk_colours_go_with_signs() -> None:
    bars = drawn(UNFAVOURABLE).data[0]

    assert bars.increasing.marker.color == LIGHT.fav
    assert bars.decreasing.marker.color == LIGHT.unfav


def test_names_follow_the_language() -> None:
    names = list(drawn(UNFAVOURABLE, Display(language=Language.EN)).data[0].y)

    assert names[:3] == ["External ratings", "Past payments", "This loan"]


WIDEST_LETTER_PIXELS = 7.2
"""The mean letter of a name in Source Sans 3 at 14 pixels is under 7 pixels wide."""


@pytest.mark.parametrize("language", Language)
def test_every_name_of_a_theme_fits_on_one_line_beside_its_bar(language: Language) -> None:
    room = MARGIN["l"] - 8

    drawn_themes = [theme for theme in Theme if theme is not Theme.PERSONAL]
    assert all(len(THEMES[theme].read(language)) * WIDEST_LETTER_PIXELS <= room for theme in drawn_themes)


def test_the_threshold_is_dashed_and_the_study_zone_lies_under_the_bars() -> None:
    zone, threshold = drawn(UNFAVOURABLE).layout.shapes

    assert (zone.x0, zone.x1, zone.layer) == (485, 515, "below")
    assert (threshold.x0, threshold.line.dash) == (500, "4px,3px")
