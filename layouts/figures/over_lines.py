"""What a figure of one item puts over its bars: lines that stay inside, labels that open towards the middle."""

from typing import Any

from layouts.display import Display
from layouts.figures.template import LABEL_PIXELS, PlotlyPart, note
from layouts.values import value_words
from layouts.words import comparison
from layouts.words.saying import say
from scoring.views import ValueView


def within(value: float, low: float, high: float) -> float:
    """Give the value, or the end of the axis beyond which it lies."""
    return min(max(value, low), high)


def opening_inwards(value: float, low: float, high: float) -> dict[str, Any]:
    """Place a label over its line, towards the middle, so that it never leaves the figure."""
    at = within(value, low, high)
    side = {"xanchor": "right", "xshift": 1} if at > (low + high) / 2 else {"xanchor": "left", "xshift": -1}
    return {"x": at, "y": 1, "yref": "paper", "yanchor": "bottom", **side}


def client_label(value: ValueView, low: float, high: float, display: Display, *, yshift: int) -> list[PlotlyPart]:
    """Write the client's value over its line, that it is off the axis where it is; nothing if it is unknown."""
    if value.value is None:
        return []
    words = value_words(value.feature, value.value, display)
    if not low <= value.value <= high:
        words = say(comparison.OFF_SCALE, display.language, value=words)
    at = opening_inwards(value.value, low, high)
    return [note(f"<b>{words}</b>", color=display.tokens.ink, size=LABEL_PIXELS, yshift=yshift, **at)]
