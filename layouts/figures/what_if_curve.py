"""The score along one lever over the zones of the opinions: asked is a circle, the simulation a diamond."""

from collections.abc import Sequence

from features.feature import Unit
from layouts.display import Display
from layouts.figures.score_zones import zone_bands, zone_labels
from layouts.figures.template import (
    GRID_DOTS,
    PlotlyFigure,
    PlotlyPart,
    axis,
    axis_title,
    layout,
)
from layouts.figures.ticks import round_ticks
from layouts.numbers import decimal
from layouts.scale import Scale, scale_of
from layouts.sentences.opinion import points_phrase
from layouts.sentences.what_if_values import lever_number, lever_words
from layouts.values import axis_words
from layouts.words import what_if_charts
from layouts.words.saying import say
from scoring.landscape_views import CurveView
from scoring.views import Portfolio
from scoring.whatif_views import Lever, OutcomeView

HEIGHT = 270
MARGIN = {"l": 44, "r": 14, "t": 12, "b": 48}
CIRCLE_PIXELS = 11
DIAMOND_PIXELS = 13
LEAST_ROOM = 12.0
LEAST_HEIGHT = 60.0
"""Points: on a shorter axis the steps of the model would look like ups and downs that mean something."""
NEAR_A_SIDE = 0.3
"""Of the curve."""
MARK = "mark"
"""The name of the trace that `assets/what_if.js` moves to the simulation."""


def curve_figure(view: CurveView, asked: OutcomeView, portfolio: Portfolio, display: Display) -> PlotlyFigure:
    """Draw one curve of at least one value; the diamond is put in by the browser, at the simulation."""
    low, high, scale = view.values[0], view.values[-1], scale_of(portfolio)
    bottom, top = points_range(view, asked, scale)
    return {
        "data": [
            _line(view, scale, display),
            circle(_asked_at(view.lever, asked), asked, view.lever, display),
            diamond(display),
        ],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            xaxis=lever_axis(view.lever, low, high, display),
            yaxis=_points_axis(bottom, top, display),
            # The axis is made longer where the simulation is off it: the bands go on.
            shapes=zone_bands(scale.low - scale.high, 2 * scale.high, scale, display),
            annotations=zone_labels(bottom, top, scale, display, _near_the_sides(view, asked)),
        ),
    }


def points_range(view: CurveView, asked: OutcomeView, scale: Scale) -> tuple[float, float]:
    """Give the ends of the axis of points: the curve, the request and the nearest edge of an opinion, with room."""
    shown = [*view.points, asked.points]
    ends = [*shown, float(min((scale.study_from, scale.study_to), key=lambda edge: _distance(edge, shown)))]
    height = max(ends) - min(ends)
    room = max(LEAST_ROOM, 0.08 * height, (LEAST_HEIGHT - height) / 2)
    return min(ends) - room, max(ends) + room


def lever_axis(lever: Lever, low: float, high: float, display: Display) -> PlotlyPart:
    """Give the axis of a lever, named by its unit."""
    ticks = round_ticks(low, high)
    room = 0.04 * (high - low) or 1.0
    return axis(
        display.tokens,
        range=[low - room, high + room],
        tickvals=list(ticks),
        ticktext=[lever_number(tick, display.language) for tick in ticks],
        title=axis_title(display.tokens, axis_words(unit_of(lever), display)),
    )


def circle(x: float | None, asked: OutcomeView, lever: Lever, display: Display) -> PlotlyPart:
    """Give the mark of the request; off the figure where the application does not say the value."""
    words = points_phrase(asked.whole_points, display.language)
    value = "" if x is None else lever_words(lever, x, display)
    tokens = display.tokens
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [x],
        "y": [asked.points],
        "marker": {
            "symbol": "circle",
            "size": CIRCLE_PIXELS,
            "color": tokens.surface,
            "line": {"color": tokens.ink, "width": 2},
        },
        "cliponaxis": False,
        "customdata": [say(what_if_charts.HOVER_ASKED, display.language, value=value, points=words)],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def diamond(display: Display) -> PlotlyPart:
    """Give the mark of the simulation, nowhere yet."""
    tokens = display.tokens
    return {
        "type": "scatter",
        "mode": "markers",
        "name": MARK,
        "x": [None],
        "y": [None],
        "marker": {
            "symbol": "diamond",
            "size": DIAMOND_PIXELS,
            "color": tokens.ink,
            "line": {"color": tokens.surface, "width": 1.5},
        },
        "cliponaxis": False,
        "customdata": [say(what_if_charts.HOVER_SIMULATED, display.language)],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def unit_of(lever: Lever) -> Unit:
    """Give the unit of a lever."""
    return Unit.MONTHS if lever is Lever.TERM else Unit.CURRENCY


def _distance(edge: float, shown: Sequence[float]) -> float:
    return min(abs(points - edge) for points in shown)


def _near_the_sides(view: CurveView, asked: OutcomeView) -> tuple[list[float], list[float]]:
    """Give what is drawn near the left side and near the right one, in points."""
    low, high, at = view.values[0], view.values[-1], _asked_at(view.lever, asked)
    drawn = [*zip(view.values, view.points, strict=True), *([] if at is None else [(at, asked.points)])]
    width = NEAR_A_SIDE * (high - low)
    left = [points for value, points in drawn if value <= low + width]
    return left, [points for value, points in drawn if value >= high - width]


def _asked_at(lever: Lever, asked: OutcomeView) -> float | None:
    match lever:
        case Lever.AMOUNT:
            return asked.amount
        case Lever.TERM:
            return asked.term
        case Lever.INCOME:
            return asked.income
        case Lever.DOWN_PAYMENT:
            return 0.0


def _line(view: CurveView, scale: Scale, display: Display) -> PlotlyPart:
    language = display.language
    words = [
        say(
            what_if_charts.HOVER,
            language,
            value=lever_words(view.lever, value, display),
            points=points_phrase(scale.whole(points), language),
        )
        for value, points in zip(view.values, view.points, strict=True)
    ]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": list(view.values),
        "y": [round(each, 2) for each in view.points],
        "line": {"color": display.tokens.ink_2, "width": 2},
        "customdata": words,
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _points_axis(bottom: float, top: float, display: Display) -> PlotlyPart:
    ticks = round_ticks(bottom, top)
    return axis(
        display.tokens,
        range=[bottom, top],
        tickvals=list(ticks),
        ticktext=[decimal(tick, display.language) for tick in ticks],
        showgrid=True,
        gridcolor=display.tokens.line,
        griddash=GRID_DOTS,
    )
