"""The zones of the opinions across a figure whose vertical axis is in points."""

from itertools import pairwise
from typing import Any

from layouts.display import Display
from layouts.figures.template import DASHES, PlotlyPart, note
from layouts.scale import Scale
from layouts.words import opinion
from layouts.words.saying import say


def _edges(bottom: float, top: float, scale: Scale) -> list[tuple[float, float]]:
    """Give the part of each zone that the axis shows; empty where it shows none of it."""
    cuts = (bottom, scale.study_from, scale.study_to, top)
    inside = [min(max(cut, bottom), top) for cut in cuts]
    return list(pairwise(inside))


def zone_bands(bottom: float, top: float, scale: Scale, display: Display) -> list[PlotlyPart]:
    """Give a band for each zone that the axis, from `bottom` to `top`, shows."""
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


def threshold_line(scale: Scale, display: Display) -> PlotlyPart:
    """Give the dashed line of the threshold."""
    line = {"color": display.tokens.ink, "width": 1.5, "dash": DASHES}
    ends = {"x0": 0, "x1": 1, "y0": scale.threshold, "y1": scale.threshold}
    return {"type": "line", "xref": "paper", "yref": "y", "line": line, **ends}


def zone_labels(bottom: float, top: float, scale: Scale, display: Display) -> list[PlotlyPart]:
    """Name each zone that is tall enough: away from the threshold, where the curve crosses."""
    tokens, language = display.tokens, display.language
    names = (
        (opinion.ZONE_UNFAVOURABLE, tokens.unfav_ink),
        (opinion.ZONE_TO_STUDY, tokens.refer_ink),
        (opinion.ZONE_FAVOURABLE, tokens.fav_ink),
    )
    at_foot: list[dict[str, Any]] = [{"y": low, "yanchor": "bottom"} for low, _ in _edges(bottom, top, scale)[:2]]
    places = [*at_foot, {"y": top, "yanchor": "top"}]
    tall_enough = 0.09 * (top - bottom)
    return [
        note(say(text, language), color=color, x=1, xref="paper", xanchor="right", xshift=-4, **at)
        for (low, high), (text, color), at in zip(_edges(bottom, top, scale), names, places, strict=True)
        if high - low >= tall_enough
    ]
