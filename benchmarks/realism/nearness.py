"""Nearness: made-up rows should be no closer to the rows behind the aggregates than other real rows are."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from benchmarks.realism.numbers import numbers_of
from benchmarks.realism.sides import CLIENT, OUTCOME, Sides
from features.portfolio.figures import Floats

_ROWS = 3_000
_PART = 250
SHARES = (0.0, 0.01, 0.05, 0.5)


@dataclass(frozen=True, kw_only=True)
class Nearness:
    """Distances to the nearest row behind the aggregates, at `SHARES` of the rows."""

    made: tuple[float, ...]
    unseen: tuple[float, ...]


def nearness(sides: Sides) -> Nearness:
    """Compare 3,000 rows of each side, by all columns, each on its own ranks from 0 to 1."""
    seen, made, unseen = (side.head(_ROWS).drop(CLIENT, OUTCOME) for side in (sides.seen, sides.made, sides.unseen))
    return Nearness(made=_distances(made, seen), unseen=_distances(unseen, seen))


def _distances(rows: pl.DataFrame, seen: pl.DataFrame) -> tuple[float, ...]:
    first, second = numbers_of(rows, seen)
    both = _ranks(np.vstack([first, second]))
    first, second = both[: len(first)], both[len(first) :]
    squares = (second**2).sum(axis=1)
    nearest = []
    for start in range(0, len(first), _PART):
        part = first[start : start + _PART]
        found = (part**2).sum(axis=1)[:, None] + squares - 2.0 * part @ second.T
        nearest.append(np.sqrt(np.maximum(found.min(axis=1), 0.0)))
    return tuple(round(float(value), 3) for value in np.quantile(np.concatenate(nearest), SHARES))


def _ranks(numbers: Floats) -> Floats:
    ranks = np.empty_like(numbers)
    for place, column in enumerate(numbers.T):
        known = np.sort(column[~np.isnan(column)])
        ranks[:, place] = np.where(np.isnan(column), -0.5, np.searchsorted(known, column) / max(len(known), 1))
    return ranks
