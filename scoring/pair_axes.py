"""One of two items along one side of a grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit
from scoring.bins import levels_of, plain_edges
from scoring.bundle import Bundle
from scoring.pair_views import FEWEST_IN_A_TABLE, POOLED
from scoring.parts import Part, mask_of, parts_of

RANGE = (1, 99)
"""The percentiles of the group between which it is drawn: those of the whole portfolio are kept in the bundle."""
QUARTILES = (25, 50, 75)
MOST_LEVELS = 7
"""Of a feature with more levels, the most frequent are drawn and the client's, and all others as one."""
NOT_DRAWN = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class Axis:
    """One feature of those with both values known."""

    feature: Feature
    values: NDArray[np.float32]
    """(n_both,), all known."""
    own: float | None
    """The client's value."""
    steps: tuple[tuple[float, float], ...]
    places: NDArray[np.int64]
    """The step of each value, (n_both,); −1 is not drawn."""
    bands: tuple[Part, ...]
    is_by_level: bool
    client_step: int | None
    n_pooled: int

    @property
    def is_nominal(self) -> bool:
        """Whether the values are levels, which have no order that a link could follow."""
        return self.feature.unit is Unit.CATEGORY

    def in_bands(self) -> list[NDArray[np.bool_]]:
        """Tell for each band who is in it, (n_both,) each."""
        if self.is_by_level:
            return [np.equal(self.places, step) for step in range(len(self.steps))]
        return [mask_of(band, self.values) for band in self.bands]

    def ranked(self) -> NDArray[np.int64]:
        """Give each value's place with those outside at either end, (n_both,)."""
        if self.is_by_level or not self.steps:
            return self.places
        above = self.values > np.float32(self.steps[-1][1])
        return np.where((self.places == NOT_DRAWN) & above, len(self.steps), self.places) + 1


def axis_of(
    bundle: Bundle, index: int, own: float, values: NDArray[np.float32], most: int, *, is_everybody: bool
) -> Axis:
    """Cut a feature into at most `most` steps between the group's 1st and 99th percentile.

    Args:
        bundle: The portfolio.
        index: Of the feature in the catalog.
        own: The client's stored value; NaN is unknown.
        values: Of those with both values known, (n_both,).
        most: Steps, unless the feature has levels.
        is_everybody: Whether the group is the whole portfolio.
    """
    feature, value = bundle.catalog[index], None if np.isnan(own) else own
    percentiles = bundle.summaries[feature.name].percentiles
    by_level, n_pooled = feature.unit in {Unit.CATEGORY, Unit.FLAG}, 0
    if not percentiles or not len(values):
        steps: tuple[tuple[float, float], ...] = ()
        places = np.full(len(values), NOT_DRAWN, dtype=np.int64)
    elif by_level:
        steps, places, n_pooled = _by_level(feature, values, value)
    else:
        ends = [percentiles[rank] for rank in RANGE] if is_everybody else np.percentile(values, RANGE).tolist()
        steps, places = _by_interval(feature, values, most, ends)
    bands = _bands(feature, percentiles, steps, by_level=by_level)
    own_place = None if value is None else _step_of(steps, value)
    return Axis(
        feature=feature,
        values=values,
        own=value,
        steps=steps,
        places=places,
        bands=bands,
        is_by_level=by_level,
        client_step=own_place,
        n_pooled=n_pooled,
    )


def table_of(first: Axis, second: Axis) -> tuple[tuple[int | None, ...], ...]:
    """Count the clients of each band of both; None is fewer than ten."""
    columns = second.in_bands()
    return tuple(
        tuple(_enough(int(np.count_nonzero(mask & column))) for column in columns) for mask in first.in_bands()
    )


def _enough(count: int) -> int | None:
    return count if count >= FEWEST_IN_A_TABLE else None


def _by_level(
    feature: Feature, values: NDArray[np.float32], own: float | None
) -> tuple[tuple[tuple[float, float], ...], NDArray[np.int64], int]:
    """Give a step for each of the most frequent levels and one for all others, and how many these are."""
    n_levels = len(feature.levels) if feature.unit is Unit.CATEGORY else 2
    counts = np.bincount(values.astype(np.int64), minlength=n_levels)
    ranked = np.argsort(-counts, kind="stable").tolist()
    kept = ranked[:MOST_LEVELS]
    if own is not None and int(own) not in kept:
        kept = [*kept[:-1], int(own)]
    others = [level for level in ranked if level not in kept and counts[level]]
    if len(others) == 1:
        kept, others = [*kept, *others], []
    kept = sorted(kept)
    places = np.full(n_levels, len(kept), dtype=np.int64)
    places[kept] = np.arange(len(kept))
    edges = [float(level) for level in kept] + [POOLED] * bool(others)
    return tuple((edge, edge) for edge in edges), places[values.astype(np.int64)], len(others)


def _by_interval(
    feature: Feature, values: NDArray[np.float32], most: int, ends: Sequence[float]
) -> tuple[tuple[tuple[float, float], ...], NDArray[np.int64]]:
    low, high = ends
    levels = levels_of(feature, low, high, values)
    if levels is not None and len(levels) <= most:
        edges = [level - 0.5 for level in levels] + [levels[-1] + 0.5]
    elif low == high:
        edges = [low - 0.5, low + 0.5]
    else:
        edges = list(plain_edges(low, high, most))
    kept = np.asarray(edges, dtype=np.float32)
    places = np.searchsorted(kept, values, side="right") - 1
    places[values == kept[-1]] = len(kept) - 2
    places[(places < 0) | (places > len(kept) - 2)] = NOT_DRAWN
    return tuple(pairwise(edges)), places


def _step_of(steps: Sequence[tuple[float, float]], value: float) -> int | None:
    exact = np.float32(value)
    for index, (low, high) in enumerate(steps):
        inside = np.float32(low) <= exact < np.float32(high) or exact == np.float32(low)
        if inside or (index == len(steps) - 1 and exact == np.float32(high)):
            return index
    return None


def _bands(
    feature: Feature, percentiles: Sequence[float], steps: Sequence[tuple[float, float]], *, by_level: bool
) -> tuple[Part, ...]:
    """Give the parts of the table: those drawn of a feature with levels, else four."""
    if by_level:
        return tuple(Part(low=low, high=high) for low, high in steps)
    return tuple(part for part in parts_of(feature, percentiles, QUARTILES) if not part.is_unknown)
