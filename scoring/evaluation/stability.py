"""How far the clients to be scored differ from those learned from: the population stability index."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit

N_BINS = 10
LEAST_SHARE = 1e-4
"""An empty bin counts as this share: its logarithm does not exist."""
MODERATE, LARGE = 0.10, 0.25
"""The usual reading: below the first stable, above the second shifted."""


@dataclass(frozen=True, kw_only=True)
class Shift:
    """The index of one quantity."""

    name: str
    index: float
    unknown_before: float
    """Share unknown among the clients learned from."""
    unknown_now: float


@dataclass(frozen=True, kw_only=True)
class Stability:
    """Of the clients with a known outcome against those without."""

    before: int
    now: int
    score: Shift
    features: tuple[Shift, ...]
    """Most shifted first."""
    by_chance: float
    """What ten bins give on average where nothing shifted, only because clients are few."""


def stability(
    values: NDArray[np.float32], margins: NDArray[np.float64], labelled: NDArray[np.bool_], features: Sequence[Feature]
) -> Stability | None:
    """Compare the features and the score; None if there is nobody to compare with.

    Args:
        values: The model's features of all clients, (n_clients, n_features); NaN is unknown.
        margins: Log-odds of all clients, (n_clients,). The model learned from the labelled ones.
        labelled: Whose outcome is known, (n_clients,).
        features: In the order of `values`.
    """
    before, now = int(np.count_nonzero(labelled)), int(np.count_nonzero(~labelled))
    if not before or not now:
        return None
    shifts = [
        shift(feature.name, values[labelled, index], values[~labelled, index], by_level=feature.unit is Unit.CATEGORY)
        for index, feature in enumerate(features)
    ]
    return Stability(
        before=before,
        now=now,
        score=shift("the score", margins[labelled], margins[~labelled], by_level=False),
        features=tuple(sorted(shifts, key=lambda each: -each.index)),
        by_chance=(N_BINS - 1) * (1 / before + 1 / now),
    )


def shift(
    name: str,
    before: NDArray[np.floating],
    now: NDArray[np.floating],
    *,
    by_level: bool,
) -> Shift:
    """Compare two samples by tenths of the first, or by level of either; unknown is a bin of its own."""
    edges = _levels(before, now) if by_level else _tenths(before)
    first, second = _shares(before, edges), _shares(now, edges)
    return Shift(
        name=name,
        index=float(np.sum((second - first) * np.log(second / first))),
        unknown_before=float(np.mean(np.isnan(before))),
        unknown_now=float(np.mean(np.isnan(now))),
    )


def _levels(before: NDArray[np.floating], now: NDArray[np.floating]) -> NDArray[np.floating]:
    """Give the levels of both: one that only the second knows is no part of a neighbour."""
    both = np.concatenate([before, now])
    return np.unique(both[~np.isnan(both)])


def _tenths(before: NDArray[np.floating]) -> NDArray[np.floating]:
    known = before[~np.isnan(before)]
    return np.unique(np.quantile(known, np.linspace(0, 1, N_BINS + 1)[1:-1])) if known.size else known


def _shares(sample: NDArray[np.floating], edges: NDArray[np.floating]) -> NDArray[np.float64]:
    known = ~np.isnan(sample)
    bins = np.where(known, np.searchsorted(edges, np.where(known, sample, 0.0), side="left"), len(edges) + 1)
    counts = np.bincount(bins, minlength=len(edges) + 2) / len(sample)
    return np.maximum(counts, LEAST_SHARE)
