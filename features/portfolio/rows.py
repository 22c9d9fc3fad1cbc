"""Rows that hang on parents: which parent, and which place among its rows."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.figures import Ints

DAYS_PER_MONTH = 30.4375


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Rows in the order of their parents; all arrays (rows,) but `counts` and `starts` (parents,)."""

    counts: Ints
    starts: Ints
    """Row at which each parent's rows start."""
    parent: Ints
    place: Ints
    """0 for the parent's first row, 1 for the second, …"""


def rows_of(counts: Ints) -> Rows:
    """Lay out `counts[i]` rows for parent i."""
    starts = np.concatenate(([0], np.cumsum(counts)[:-1])).astype(np.int64)
    parent = np.repeat(np.arange(len(counts)), counts)
    place = np.arange(len(parent)) - starts[parent]
    return Rows(counts=counts, starts=starts, parent=parent, place=place)


def months_of(days: Ints) -> Ints:
    """Give the month of a day before the application: -1 for the last 30 days, -2 for the 30 before them."""
    return np.floor(days / DAYS_PER_MONTH).astype(np.int64)
