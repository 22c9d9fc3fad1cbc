"""What the steps of one of two items are called."""

from layouts.display import Display
from layouts.part_names import part_words
from layouts.values import value_words
from layouts.words import pairs
from layouts.words.saying import say
from scoring.pair_views import POOLED, AxisView
from scoring.parts import Part


def step_words(axis: AxisView, low: float | None, high: float | None, display: Display) -> str:
    """Name a step or a band within a sentence; the levels drawn together are « 51 autres réponses »."""
    if low == POOLED and axis.n_pooled:
        return say(pairs.OTHERS, display.language, n=axis.n_pooled)
    return part_words(axis.value.feature, Part(low=low, high=high), display)


def level_names(axis: AxisView, display: Display) -> list[str]:
    """Name the levels along an axis."""
    feature = axis.value.feature
    return [
        step_words(axis, level, level, display) if level == POOLED else value_words(feature, level, display)
        for level, _ in axis.steps
    ]
