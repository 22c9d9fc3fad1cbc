"""Ranks within cells: made even again before a table is read, and measured for the copula."""

import numpy as np

from features.portfolio.engine.normal import normal_scores
from features.portfolio.figures import Floats, Ints

FEWEST_TO_RANK = 40


def even_within(cells: Ints, shares: Floats) -> Floats:
    """Replace each row's share by its rank among the rows of its cell, in cells of 40 rows or more.

    Earlier choices select rows: those of a cell may all have a high share, which would move the cell's distribution.
    """
    order = np.argsort(cells + shares * (1.0 - 1e-9), kind="stable")
    counts = np.bincount(cells)
    starts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    sorted_cells = cells[order]
    ranked = np.empty(len(shares))
    ranked[order] = (np.arange(len(shares)) - starts[sorted_cells] + 0.5) / counts[sorted_cells]
    return np.where(counts[cells] >= FEWEST_TO_RANK, ranked, shares)


def scores_within(cells: Ints, values: Floats) -> Floats:
    """Give normal scores of the mid-ranks of the values among the rows of each cell; ties share one."""
    order = np.lexsort((values, cells))
    by_cell, by_value = cells[order], values[order]
    counts = np.bincount(cells)
    starts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    is_new = np.concatenate(([True], (by_cell[1:] != by_cell[:-1]) | (by_value[1:] != by_value[:-1])))
    first = np.flatnonzero(is_new)
    last = np.concatenate((first[1:], [len(values)]))
    middle = ((first + last) / 2.0)[np.cumsum(is_new) - 1]
    scores = np.empty(len(values))
    scores[order] = normal_scores((middle - starts[by_cell]) / counts[by_cell])
    return scores
