"""The parts of an item in which clients are counted: levels, or ten parts of the portfolio of like size."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit

DECILES = range(10, 100, 10)


@dataclass(frozen=True, kw_only=True)
class Part:
    """The known values in [low, high), one level where low = high, or the unknown ones."""

    low: float | None = None
    """None is open."""
    high: float | None = None
    is_unknown: bool = False


def parts_of(feature: Feature, percentiles: Sequence[float], cuts: Sequence[int] = DECILES) -> tuple[Part, ...]:
    """Cut a feature into parts, the unknown last; a value that many share makes fewer parts than cuts.

    Args:
        feature: A category has a part for each level, a flag no and yes.
        percentiles: Of the whole portfolio, from the 0th to the 100th, or none: two groups can be laid side by side.
        cuts: At which percentiles a part ends and the next begins.
    """
    unknown = Part(is_unknown=True)
    if feature.unit in {Unit.CATEGORY, Unit.FLAG}:
        n_levels = len(feature.levels) if feature.unit is Unit.CATEGORY else 2
        return (*(Part(low=float(level), high=float(level)) for level in range(n_levels)), unknown)
    if not percentiles:
        return (unknown,)
    edges = sorted({percentiles[rank] for rank in cuts} - {percentiles[0]})
    bounds = zip((None, *edges), (*edges, None), strict=True)
    return (*(Part(low=low, high=high) for low, high in bounds), unknown)


def counts_of(parts: Sequence[Part], values: NDArray[np.float32]) -> list[int]:
    """Count the values in each part, (n,); NaN is unknown. A pass for each edge is faster than a mask for each part."""
    n_known = len(values) - int(np.count_nonzero(np.isnan(values)))

    def below(edge: float | None, otherwise: int) -> int:
        return otherwise if edge is None else int(np.count_nonzero(values < np.float32(edge)))

    counts = []
    for part in parts:
        if part.is_unknown:
            counts.append(len(values) - n_known)
        elif part.low is not None and part.low == part.high:
            counts.append(int(np.count_nonzero(values == np.float32(part.low))))
        else:
            counts.append(below(part.high, n_known) - below(part.low, 0))
    return counts


def mask_of(part: Part, values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell which values are in a part, (n,); NaN is unknown."""
    if part.is_unknown:
        return np.isnan(values)
    if part.low is not None and part.low == part.high:
        return np.equal(values, np.float32(part.low))
    mask = ~np.isnan(values)
    if part.low is not None:
        mask &= values >= np.float32(part.low)
    if part.high is not None:
        mask &= values < np.float32(part.high)
    return mask
