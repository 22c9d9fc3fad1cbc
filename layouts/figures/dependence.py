"""A feature's values against its effects: one mark a sampled client, this client's diamond."""

from collections.abc import Sequence

from layouts.display import Display
from layouts.figures.marks import diamonds, dots, room_around, row_name, stacked_offsets
from layouts.figures.template import GRID_DOTS, PlotlyFigure, PlotlyPart, axis, axis_title, layout
from layouts.figures.ticks import round_ticks
from layouts.numbers import decimal
from layouts.values import axis_words, tick_words, value_words
from layouts.words import units
from layouts.words.saying import say
from scoring.why_views import DependenceView

HEIGHT = 340
MARGIN = {"l": 54, "r": 14, "t": 10, "b": 48}
LEVELS_MARGIN = {"l": 176, "r": 14, "t": 8, "b": 46}
ROW_PIXELS = 38
EDGES_PIXELS = 60
LEFT_OUT = 0.01
"""Of the sample at either end of the axis of values, unless the client is there."""


def dependence_figure(view: DependenceView, levels: Sequence[int], display: Display) -> PlotlyFigure:
    """Draw values along and points up; of a category or a yes/no, points along and one row a level.

    Args:
        view: With at least one known value.
        levels: The positions of the levels to draw; empty for a number.
        display: Language and colours.
    """
    return _levels_figure(view, levels, display) if levels else _numbers_figure(view, display)


def value_range(view: DependenceView) -> tuple[float, float]:
    """Give the ends of the axis of values: all but the outermost hundredths of the sample, and the client."""
    ranked = sorted(view.values)
    cut = int(LEFT_OUT * len(ranked))
    ends = [ranked[cut], ranked[-1 - cut], *([] if view.value.value is None else [view.value.value])]
    low, high = min(ends), max(ends)
    room = 0.04 * (high - low) or 1.0
    return low - room, high + room


def _numbers_figure(view: DependenceView, display: Display) -> PlotlyFigure:
    tokens, unit = display.tokens, view.value.feature.unit
    low, high = value_range(view)
    shown = [(x, y) for x, y in zip(view.values, view.effects, strict=True) if low <= x <= high]
    ticks = round_ticks(low, high)
    return {
        "data": [
            dots([x for x, _ in shown], [y for _, y in shown], tokens.mute_2),
            *_client(view, view.value.value, view.client_points, display),
        ],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            xaxis=axis(
                tokens,
                range=[low, high],
                tickvals=list(ticks),
                ticktext=[tick_words(unit, tick, display) for tick in ticks],
                title=axis_title(tokens, axis_words(unit, display)),
            ),
            yaxis=_points_axis(view, display),
        ),
    }


def _levels_figure(view: DependenceView, levels: Sequence[int], display: Display) -> PlotlyFigure:
    tokens, feature = display.tokens, view.value.feature
    axis_of_points = _points_axis(view, display)
    rows = {level: row for row, level in enumerate(levels)}
    names = [row_name(value_words(feature, level, display)) for level in levels]
    client_row = None if view.value.value is None else rows.get(round(view.value.value))
    return {
        "data": [
            *(_level_dots(view, level, row, display) for level, row in rows.items()),
            *_client(view, view.client_points, client_row, display),
        ],
        "layout": layout(
            display,
            height=EDGES_PIXELS + ROW_PIXELS * len(levels),
            margin=LEVELS_MARGIN,
            xaxis=axis_of_points,
            yaxis=axis(
                tokens,
                range=[len(levels) - 0.5, -0.5],
                tickvals=list(rows.values()),
                ticktext=names,
                ticks="",
                tickfont={"size": 13, "color": tokens.ink},
                ticklabelstandoff=6,
            ),
        ),
    }


def _level_dots(view: DependenceView, level: int, row: int, display: Display) -> PlotlyPart:
    low, high = room_around([*view.effects, view.client_points])
    effects = [effect for value, effect in zip(view.values, view.effects, strict=True) if round(value) == level]
    offsets = stacked_offsets(effects, low=low, high=high)
    return dots(effects, [row + offset for offset in offsets], display.tokens.mute_2)


def _client(view: DependenceView, x: float | None, y: float | None, display: Display) -> list[PlotlyPart]:
    """Mark the client; a client without the value has no mark."""
    if x is None or y is None or view.value.value is None:
        return []
    return [diamonds([x], [y], [value_words(view.value.feature, view.value.value, display)], display.tokens)]


def _points_axis(view: DependenceView, display: Display) -> PlotlyPart:
    tokens = display.tokens
    low, high = room_around([*view.effects, view.client_points])
    ticks = round_ticks(low, high)
    return axis(
        tokens,
        range=[low, high],
        tickvals=list(ticks),
        ticktext=[decimal(tick, display.language, digits=1) for tick in ticks],
        title=axis_title(tokens, say(units.AXIS_POINTS, display.language)),
        showgrid=True,
        gridcolor=tokens.line,
        griddash=GRID_DOTS,
        zeroline=True,
        zerolinecolor=tokens.mute_2,
    )
