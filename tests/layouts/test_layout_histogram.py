import itertools

import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.feature import Level, Theme, Unit
from features.text import Language, Text
from layouts.display import Display
from layouts.figures.histogram import histogram_figure
from layouts.figures.ticks import round_ticks
from layouts.theme import LIGHT
from scoring.views import BinView, ComparisonView
from tests.layouts import handmade
from tests.layouts.handmade import comparison_view, feature, value_view


def drawn(view: ComparisonView, display: Display | None = None) -> go.Figure:
    return go.Figure(histogram_figure(view, display or Display()))


def test_bars_are_shares_of_the_known_values() -> None:
    bars = drawn(handmade.LATE_COMPARISON).data[0]

    assert list(bars.y) == [0.52, 0.21, 0.11, 0.06, 0.04, 0.025, 0.015]
    assert bars.x[2] == pytest.approx(0.125)
    assert bars.width[0] == pytest.approx(0.046)


def test_the_client_s_bar_is_in_ink() -> None:
    colors = drawn(handmade.LATE_COMPARISON).data[0].marker.color

    assert [index for index, color in enumerate(colors) if color == LIGHT.ink_2] == [2]


def test_the_client_s_line_is_solid_and_the_median_dotted() -> None:
    figure = drawn(handmade.LATE_COMPARISON)
    median, client = figure.layout.shapes

    assert (median.x0, median.line.dash) == (0.03, "2px,2px")
    assert (client.x0, client.line.dash) == (0.12, "solid")
    assert [label.text for label in figure.layout.annotations] == ["<b>12\u202f%</b>", "médiane 3\u202f%"]


def test_a_client_off_the_scale_stands_at_its_end_and_says_so() -> None:
    value = value_view(handmade.LATE_SHARE, 0.8, median=0.03, below=0.99, above=0.01)
    figure = drawn(comparison_view(value, handmade.LATE_COMPARISON.bins, n_group=1_000))

    assert figure.layout.shapes[1].x0 == pytest.approx(0.35)
    assert figure.layout.annotations[0].text == "<b>80\u202f%, hors de l’échelle</b>"
    assert figure.layout.annotations[0].xanchor == "right"


def test_an_unknown_value_has_no_line() -> None:
    figure = drawn(handmade.UNKNOWN_COMPARISON)

    assert [shape.line.dash for shape in figure.layout.shapes] == ["2px,2px"]
    assert [label.text for label in figure.layout.annotations] == ["médiane 31\u202f%"]


def test_ticks_are_written_in_the_unit_and_the_axis_names_it() -> None:
    axis = drawn(handmade.SMALL_COMPARISON).layout.xaxis

    assert list(axis.ticktext) == ["0", "2", "4", "6", "8"]
    assert axis.title.text == "en années"


def test_a_bar_tells_its_interval_and_share() -> None:
    assert drawn(handmade.LATE_COMPARISON).data[0].customdata[
        1
    ] == "de 5\u202f% à 10\u202f% : 21\u202f% du groupe".replace(" :", "\u00a0:")


def test_a_category_has_one_bar_a_level_in_its_own_words() -> None:
    bars = drawn(handmade.HOME_COMPARISON).data[0]

    assert bars.orientation == "h"
    assert list(bars.y) == ["Propriétaire ou logé<br>à titre stable", "Chez ses parents", "Locataire"]
    assert list(bars.x) == [0.89, 0.06, 0.05]


def test_of_many_levels_the_most_frequent_are_drawn_and_the_client_s_always() -> None:
    levels = tuple(Level(code=str(n), label=Text(fr=f"Métier {n}", en=f"Job {n}")) for n in range(30))
    job = feature("job_category", "Métier", "Job", Unit.CATEGORY, Theme.EMPLOYMENT, levels=levels)
    bins = [BinView(low=n, high=n, count=100 - n, holds_client=n == 29) for n in range(30)]
    bars = drawn(comparison_view(value_view(job, 29, above=0.0, below=0.97), bins, n_group=3_000)).data[0]

    assert len(bars.y) == 7
    assert bars.y[0] == "Métier 0"
    assert bars.y[6] == "Métier 29"


def test_a_flag_with_one_bar_for_each_answer_is_drawn_by_answer() -> None:
    view = comparison_view(
        handmade.V_CAR,
        [BinView(low=0, high=0, count=66, holds_client=True), BinView(low=1, high=1, count=34, holds_client=False)],
        n_group=100,
    )

    assert list(drawn(view).data[0].y) == ["non", "oui"]
    assert list(drawn(view, Display(language=Language.EN)).data[0].y) == ["no", "yes"]


def test_a_group_of_one_single_value_is_still_drawn() -> None:
    value = value_view(handmade.ACTIVE_CREDITS, 2, median=2)
    figure = drawn(comparison_view(value, [BinView(low=2, high=2, count=40, holds_client=True)], n_group=40))

    assert tuple(figure.layout.xaxis.range) == (1.5, 2.5)


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e7))
def test_ticks_are_few_inside_and_evenly_spaced(low: float, width: float) -> None:
    high = low + width
    ticks = round_ticks(low, high)

    assert 1 <= len(ticks) <= 5
    assert all(low - 1e-6 * width <= tick <= high + 1e-6 * width for tick in ticks)
    steps = [second - first for first, second in itertools.pairwise(ticks)]
    assert all(step == pytest.approx(steps[0]) for step in steps)
