"""Weights of rows from two-way tables: rows of pairs of classes that are drawn too often weigh less."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from features.portfolio.engine.cells import Driver
from features.portfolio.figures import Floats, Ints

HEAVIEST = 8.0
"""No row weighs more than this, the average being 1."""
_ROUNDS_OF_CUTTING = 8
_ROUNDS_OF_SCALING = 40
_FARTHEST = 60.0
_CLOSE = 1e-6
LOGARITHM_UNIT = 0.01
"""Factors are written as whole numbers of this part of their logarithm."""


@dataclass(frozen=True, kw_only=True)
class PairWeights:
    """One factor for each combination of the classes of two columns."""

    first: Driver
    second: Driver
    logarithms: Floats
    """Of the factors; (classes of the first, classes of the second)."""

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> Self:
        """Build from a file's entry."""
        first, second = (Driver(column=name, edges=tuple(edges)) for name, edges in entry["columns"])
        logarithms = np.array(entry["log_factors"], dtype=np.float64).reshape(first.size, second.size)
        return cls(first=first, second=second, logarithms=LOGARITHM_UNIT * logarithms)


def weights_of(numbers: Mapping[str, Floats], pairs: Sequence[PairWeights]) -> Floats:
    """Multiply the factors of each row; they average 1, and none is above `HEAVIEST`.

    Args:
        numbers: Columns of the rows, by name; (rows,).
        pairs: The factors.
    """
    logarithms = np.zeros(len(next(iter(numbers.values()))))
    classes: dict[Driver, Ints] = {}
    for pair in pairs:
        for driver in (pair.first, pair.second):
            if driver not in classes:
                classes[driver] = driver.classes(numbers[driver.column])
        logarithms += pair.logarithms[classes[pair.first], classes[pair.second]]
    return balanced(logarithms)


def balanced(logarithms: Floats) -> Floats:
    """Turn logarithms of weights into weights that average 1, those above `HEAVIEST` cut down to it.

    The scale is found by Newton's method: the average grows with it, by the weights that are not cut.
    """
    raised = np.exp(np.clip(logarithms - np.median(logarithms), -_FARTHEST, _FARTHEST))
    scale = 1.0 / np.minimum(raised, HEAVIEST).mean()
    weights = np.minimum(scale * raised, HEAVIEST)
    for _ in range(_ROUNDS_OF_SCALING):
        average = weights.mean()
        if abs(average - 1.0) < _CLOSE:
            break
        free = weights[weights < HEAVIEST].sum() / len(weights)
        scale *= np.exp(np.clip((1.0 - average) / max(free, _CLOSE), -1.0, 1.0))
        weights = np.minimum(scale * raised, HEAVIEST)
    return weights


def choose(random: np.random.Generator, weights: Floats, count: int) -> Ints:
    """Choose `count` different rows, each with a chance in proportion to its weight; ascending positions.

    The weights of all rows, in random order, are laid end to end, and cut at even distances: each cut chooses a row.
    A weight longer than the distance is cut down to it: such a row is always chosen.
    """
    if count == 0:
        return np.zeros(0, dtype=np.int64)
    lengths = weights.copy()
    for _ in range(_ROUNDS_OF_CUTTING):
        lengths = np.minimum(lengths, lengths.sum() / count)
    order = random.permutation(len(lengths))
    ends = np.cumsum(lengths[order])
    cuts = (np.arange(count) + random.random()) * ends[-1] / count
    found = np.unique(order[np.minimum(np.searchsorted(ends, cuts, side="right"), len(order) - 1)])
    if len(found) < count:
        ranked = np.argsort(-weights, kind="stable")
        found = np.concatenate((found, ranked[~np.isin(ranked, found)][: count - len(found)]))
    return np.sort(found).astype(np.int64)
