"""How many clients lie below a value, from a column kept sorted: two short reads, however many clients there are."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

type ReadPart = Callable[[int, int], NDArray[np.float32]]
"""Gives the known values from one rank up to another, the latter not included, ascending."""


def counts_beside(value: np.float32, percentiles: Sequence[float], n_known: int, read: ReadPart) -> tuple[int, int]:
    """Count the known values below a value, and those above it; both exact.

    The percentiles say between which ranks the value lies, so that only a hundredth of the column is read.

    Args:
        value: Known.
        percentiles: From the 0th to the 100th of the known values, interpolated between neighbours.
        n_known: How many values are known, at least one.
        read: Reads the sorted column.
    """
    sought = float(value)
    lower, upper = bisect_left(percentiles, sought), bisect_right(percentiles, sought)
    first = _part(lower, len(percentiles) - 1, n_known)
    last = _part(upper, len(percentiles) - 1, n_known)
    values = read(*first)
    below = first[0] + int(np.searchsorted(values, value, side="left"))
    not_above = last[0] + int(np.searchsorted(values if last == first else read(*last), value, side="right"))
    return below, n_known - not_above


def _part(index: int, n_steps: int, n_known: int) -> tuple[int, int]:
    """Give the ranks between which a value lies that belongs before the percentile with this index.

    One rank more on each side: the percentiles' own ranks are rounded.
    """
    low = math.floor((index - 1) / n_steps * (n_known - 1)) - 1
    high = math.ceil(index / n_steps * (n_known - 1)) + 2
    return max(low, 0), min(max(high, 0), n_known)
