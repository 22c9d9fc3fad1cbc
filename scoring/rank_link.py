"""How far two items go together, by ranks."""

import numpy as np
from numpy.typing import NDArray


def rank_link(first: NDArray[np.int64], second: NDArray[np.int64]) -> float | None:
    """Give Spearman's rank correlation of two items in ordered steps, equals sharing the middle of their ranks.

    Args:
        first: The step of each client from low to high, at least 0, (n,).
        second: Same.

    Returns:
        In −1 to 1; None if there is nobody, or all are in one step.
    """
    if not len(first):
        return None
    n_first, n_second = int(first.max()) + 1, int(second.max()) + 1
    counts = np.bincount(first * n_second + second, minlength=n_first * n_second).reshape(n_first, n_second)
    ranks_first, ranks_second = _mid_ranks(counts.sum(axis=1)), _mid_ranks(counts.sum(axis=0))
    spread = np.sqrt((counts.sum(axis=1) * ranks_first**2).sum() * (counts.sum(axis=0) * ranks_second**2).sum())
    return float(ranks_first @ counts @ ranks_second / spread) if spread > 0 else None


def _mid_ranks(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give the middle rank of each step, around 0, (n_steps,)."""
    ranks: NDArray[np.float64] = np.cumsum(counts) - (counts - 1) / 2
    return ranks - (int(counts.sum()) + 1) / 2
