"""The zones of the opinions across a figure whose vertical axis is in points."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from layouts.display import Display
from layouts.figures.template import PlotlyPart, note
from layouts.scale import Scale
from layouts.words import opinion
from layouts.words.saying import say


def _edges(bottom: float, top: float, scale: Scale) -> list[tuple[float, float]]:
    """Give the part of each zone that the axis shows; empty where it shows none of it."""
    cuts = (bottom, scale.study_from, scale.study_to, top)
    inside = [min(max(cut, bottom), top) for cut in cuts]
    return list(pairwise(inside))


def zone_bands(bottom: float, top: float, scale: Scale, display: Display) -> list[PlotlyPart]:
    """Give a band for each zone between `bottom` and `top`."""
    tokens = display.tokens
    colors = (tokens.unfav_bg, tokens.refer_bg, tokens.fav_bg)
    return [
        {
            "type": "rect",
            "xref": "paper",
            "yref": "y",
            "x0": 0,
            "x1": 1,
            "y0": low,
            "y1": high,
            "fillcolor": color,
            "line": {"width": 0},
            "layer": "below",
        }
        for (low, high), color in zip(_edges(bottom, top, scale), colors, strict=True)
        if high > low
    ]


def zone_labels(
    bottom: float, top: float, scale: Scale, display: Display, ends: tuple[Sequence[float], Sequence[float]]
) -> list[PlotlyPart]:
    """Name each zone that is tall enough, in the corner that is furthest from the curve.

    Args:
        bottom: Where the axis starts, in points.
        top: Where it ends.
        scale: For the edges of the zones.
        display: Language and colours.
        ends: What is drawn near the left side and near the right one, in points.
    """
    tokens, language = display.tokens, display.language
    names = (
        (opinion.ZONE_UNFAVOURABLE, tokens.unfav_ink),
        (opinion.ZONE_TO_STUDY, tokens.refer_ink),
        (opinion.ZONE_FAVOURABLE, tokens.fav_ink),
    )
    tall_enough = 0.09 * (top - bottom)
    return [
        note(say(text, language), color=color, xref="paper", **_free_corner(low, high, ends))
        for (low, high), (text, color) in zip(_edges(bottom, top, scale), names, strict=True)
        if high - low >= tall_enough
    ]


def _free_corner(low: float, high: float, ends: tuple[Sequence[float], Sequence[float]]) -> dict[str, Any]:
    """Give the corner of a zone that is furthest from what is drawn near its side."""
    sides = ({"x": 0, "xanchor": "left", "xshift": 4}, {"x": 1, "xanchor": "right", "xshift": -4})
    corners = [
        (min((abs(points - y) for points in near), default=math.inf), {"y": y, "yanchor": anchor, **side})
        for y, anchor in ((low, "bottom"), (high, "top"))
        for side, near in zip(sides, ends, strict=True)
    ]
    return max(corners, key=lambda corner: corner[0])[1]
