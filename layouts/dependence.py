"""What the chart of one feature's effects draws and counts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from layouts.values import level_labels
from scoring.why_views import DependenceView

MOST_LEVELS = 12
MOST_INTERVALS = 5


@dataclass(frozen=True, kw_only=True)
class ValueGroup:
    """Sampled clients whose values are alike."""

    low: float
    high: float
    effects: tuple[float, ...]
    """In points; at least one."""


def levels_of(view: DependenceView) -> tuple[int, ...]:
    """Give the levels to draw, the most frequent first and the client's among them; none for a number."""
    if not level_labels(view.value.feature):
        return ()
    ranked = [level for level, _ in Counter(round(value) for value in view.values).most_common()]
    own = [] if view.value.value is None else [round(view.value.value)]
    missed = [level for level in own if level not in ranked[:MOST_LEVELS]]
    return tuple(ranked[: MOST_LEVELS - len(missed)] + missed)


def level_count(view: DependenceView) -> int:
    """Give how many levels the sample has."""
    return len({round(value) for value in view.values}) if level_labels(view.value.feature) else 0


def groups_of(view: DependenceView) -> tuple[ValueGroup, ...]:
    """Gather the sample by level, or by fifths of its values from the lowest to the highest."""
    if level_labels(view.value.feature):
        return tuple(_group([each for each in _pairs(view) if round(each[0]) == level]) for level in _levels(view))
    ranked = sorted(_pairs(view))
    ends = [len(ranked) * part // MOST_INTERVALS for part in range(MOST_INTERVALS + 1)]
    parts = [ranked[start:end] for start, end in pairwise(ends)]
    return tuple(_group(part) for part in parts if part)


def _levels(view: DependenceView) -> list[int]:
    return [level for level, _ in Counter(round(value) for value in view.values).most_common()]


def _pairs(view: DependenceView) -> list[tuple[float, float]]:
    return list(zip(view.values, view.effects, strict=True))


def _group(pairs: Sequence[tuple[float, float]]) -> ValueGroup:
    return ValueGroup(low=pairs[0][0], high=pairs[-1][0], effects=tuple(effect for _, effect in pairs))
