"""Features that say the same of every client: one of them is enough to learn from, and to be told."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

CORRELATION = 0.99
"""By ranks, which are all that trees see; above it, either way, two features order the clients alike."""
UNKNOWN_APART = 0.01
"""The share of the clients of whom one is known and the other is not: above it, they are no copies."""


def near_copies(values: NDArray[np.float32], names: Sequence[str], facts: Collection[str]) -> Mapping[str, str]:
    """Give each feature that another makes superfluous, with that other.

    Args:
        values: Of some clients, (n, n_names); NaN is unknown.
        names: In the order of `values`, the strongest first.
        facts: Names of what the file states plainly, which is easiest to say: kept before the others.
    """
    alike = _alike(values)
    preferred = sorted(range(len(names)), key=lambda place: (names[place] not in facts, place))
    kept: list[int] = []
    left_out: dict[str, str] = {}
    for place in preferred:
        first = next((other for other in kept if alike[place, other]), None)
        if first is None:
            kept.append(place)
        else:
            left_out[names[place]] = names[first]
    return left_out


def rank_correlations(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Give the rank correlation of features, (n_features, n_features); an unknown value stands in the middle."""
    ranks = np.zeros(values.shape)
    for index, column in enumerate(values.T):
        known = ~np.isnan(column)
        if known.any():
            ranked = rankdata(column[known])
            ranks[known, index] = ranked - np.mean(ranked)
    spread = np.sqrt(np.sum(ranks**2, axis=0))
    scaled = ranks / np.where(spread > 0, spread, 1.0)
    return np.asarray(scaled.T @ scaled)


def _alike(values: NDArray[np.float32]) -> NDArray[np.bool_]:
    known = (~np.isnan(values)).astype(np.float32)
    both = known.T @ known
    counts = np.diag(both)
    apart = (counts[:, np.newaxis] + counts[np.newaxis, :] - 2 * both) / len(values)
    return np.asarray((np.abs(rank_correlations(values)) > CORRELATION) & (apart <= UNKNOWN_APART))
