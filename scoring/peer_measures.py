"""How near is near in one portfolio, measured when its bundle is built."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from scoring.group_views import Likeness
from scoring.likeness import rows_of
from scoring.nearest import nearest

RANDOM_PAIRS = 5_000
SAMPLE = 400
NEIGHBOURS = 100
"""The size of a group that nobody has changed."""
CLOSE_QUANTILE = 0.5
FAIRLY_CLOSE_QUANTILE = 0.95
"""Half of the clients have their nearest no further away than what is called close, 1 in 20 beyond fairly close."""


def peer_measures(coordinates: NDArray[np.float32], names: Sequence[str]) -> dict[str, object]:
    """Measure the distances of random pairs, and of a sample of clients to their nearest 100, for each set.

    Args:
        coordinates: (n_features, n_clients); at least two clients.
        names: Of the features, in the order of the rows.

    Returns:
        The manifest's `peers`: `scoring.likeness.cutoffs_of` reads it.
    """
    n_clients = coordinates.shape[1]
    sample = np.random.default_rng(1).permutation(n_clients)[:SAMPLE]
    first, second = _random_pairs(n_clients)
    differences = np.mean(np.abs(coordinates[:, first].astype(np.float64) - coordinates[:, second]), axis=1)
    return {
        "sample": len(sample),
        "neighbours": min(NEIGHBOURS, n_clients - 1),
        "differences": dict(zip(names, differences.tolist(), strict=True)),
        "sets": {each.value: _set_measures(coordinates, rows_of(each, names), sample) for each in Likeness},
    }


def typical_distance(coordinates: NDArray[np.float32]) -> float:
    """Give the median distance of two different clients, over the same 5,000 pairs each time.

    Args:
        coordinates: (n_features, n_clients); at least two clients.
    """
    first, second = _random_pairs(coordinates.shape[1])
    steps = coordinates[:, first].astype(np.float64) - coordinates[:, second]
    return float(np.median(np.sqrt(np.sum(steps**2, axis=0))))


def _set_measures(coordinates: NDArray[np.float32], rows: Sequence[int], sample: NDArray[np.int64]) -> dict[str, float]:
    typical = typical_distance(coordinates[list(rows)])
    found = (nearest(coordinates, rows, coordinates[:, each], NEIGHBOURS, without=each) for each in sample.tolist())
    means = [float(np.mean(distances)) for _, distances in found]
    close, fairly_close = np.quantile(means, (CLOSE_QUANTILE, FAIRLY_CLOSE_QUANTILE)).tolist()
    scale = 1 / typical if typical > 0 else 0.0
    return {"typical": typical, "close_below": close * scale, "fairly_close_below": fairly_close * scale}


def _random_pairs(n_clients: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    random = np.random.default_rng(0)
    first = random.integers(0, n_clients, RANDOM_PAIRS)
    return first, (first + random.integers(1, n_clients, RANDOM_PAIRS)) % n_clients
