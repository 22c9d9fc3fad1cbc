"""Marks of many clients side by side, and the mark of one."""

import math
import textwrap
from collections import Counter
from collections.abc import Sequence

from layouts.figures.template import PlotlyPart
from layouts.theme import Tokens

BINS = 70
LONGEST_LINE = 25
MOST_SPREAD = 0.4
DOT_PIXELS = 4


def stacked_offsets(values: Sequence[float], *, low: float, high: float) -> tuple[float, ...]:
    """Give how far each mark stands from its row's middle, so that equal values lie beside each other.

    Every offset is within ± 0.4 of a row; the n-th mark of a bin goes alternately up and down.

    Args:
        values: Along the row, each from `low` to `high`.
        low: The left end.
        high: The right end.
    """
    width = (high - low) / BINS or 1.0
    bins = [math.floor((value - low) / width) for value in values]
    fullest = max(Counter(bins).values(), default=1)
    step = min(0.05, 2 * MOST_SPREAD / fullest)
    seen: dict[int, int] = {}
    offsets = []
    for each in bins:
        place = seen.get(each, 0)
        seen[each] = place + 1
        offsets.append(step * ((place + 1) // 2) * (1 if place % 2 else -1))
    return tuple(min(max(offset, -MOST_SPREAD), MOST_SPREAD) for offset in offsets)


def row_name(name: str) -> str:
    """Break a long name over the two lines that a row has room for."""
    return "<br>".join(textwrap.wrap(name, LONGEST_LINE, max_lines=2, placeholder="…"))


def dots(x: Sequence[float], y: Sequence[float], color: str, **marker: object) -> PlotlyPart:
    """Give the marks of the sampled clients; nothing is told of one of them."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [round(each, 3) for each in x],
        "y": [round(each, 3) for each in y],
        "marker": {"size": DOT_PIXELS, "color": color, **marker},
        "hoverinfo": "skip",
    }


def diamonds(x: Sequence[float], y: Sequence[float], words: Sequence[str], tokens: Tokens) -> PlotlyPart:
    """Give this client's marks."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": list(x),
        "y": list(y),
        "marker": {
            "size": 11,
            "symbol": "diamond",
            "color": tokens.ink,
            "line": {"color": tokens.surface, "width": 1.5},
        },
        "customdata": list(words),
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def room_around(values: Sequence[float]) -> tuple[float, float]:
    """Give the ends of an axis on which every value and zero fit."""
    low, high = min([*values, 0.0]), max([*values, 0.0])
    room = 0.05 * (high - low) or 1.0
    return low - room, high + room
