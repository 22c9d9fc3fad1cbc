"""The nearest points among all: a fast pass in Float32 chooses who competes, Float64 decides."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BLOCK = 16_384
"""Points at a time: a block of every row stays in the processor's cache."""
SLACK = np.float32(1 + 1e-5)
"""Above what rounding does to a sum of Float32 squares (a few 1e-7 each)."""


def nearest(
    coordinates: NDArray[np.float32], rows: Sequence[int], own: NDArray[np.float32], k: int, *, without: int | None
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Find the k nearest other points, nearest first; equal distances by position.

    A partition alone would choose freely among points at the k-th distance, so all of those compete.

    Args:
        coordinates: (n_rows, n_points).
        rows: Those that count.
        own: The point whose neighbours are asked for, (n_rows,).
        k: At least 1; all others if there are fewer.
        without: Position of that point among the others; None if it is none of them.

    Returns:
        Positions and Euclidean distances, both (k,).
    """
    k = min(k, coordinates.shape[1] - (without is not None))
    if k == 0:
        return np.empty(0, dtype=np.intp), np.empty(0)
    squares = _squares(coordinates, rows, own)
    if without is not None:
        squares[without] = np.inf
    limit = np.partition(squares, k - 1)[k - 1]
    candidates = np.flatnonzero(squares <= limit * SLACK)
    steps = coordinates[np.ix_(rows, candidates)].astype(np.float64) - own[list(rows), np.newaxis]
    distances = np.sqrt(np.sum(steps**2, axis=0))
    order = np.argsort(distances, kind="stable")[:k]
    return candidates[order], distances[order]


def _squares(coordinates: NDArray[np.float32], rows: Sequence[int], own: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give the squared distance of every point, (n_points,)."""
    squares = np.zeros(coordinates.shape[1], dtype=np.float32)
    for start in range(0, len(squares), BLOCK):
        total = squares[start : start + BLOCK]
        for row in rows:
            step = coordinates[row, start : start + BLOCK] - own[row]
            step *= step
            total += step
    return squares
