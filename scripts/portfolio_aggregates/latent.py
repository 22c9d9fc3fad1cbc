"""Correlations of the copula: changed in rounds until made-up rows have the measured correlations of ranks."""

from collections.abc import Mapping, Sequence

import numpy as np

from features.portfolio.engine.aggregates import root_of
from features.portfolio.engine.column import Column
from features.portfolio.engine.draw import draw_coordinates
from features.portfolio.engine.ranks import scores_within
from features.portfolio.figures import Flags, Floats
from scripts.portfolio_aggregates.segments import LEAST_ROWS

_STEP = 0.8
_MOST = 0.98
_NO_SPREAD = 1e-4
_FEWEST_BOTH = 4 * LEAST_ROWS


def latent_correlations(
    columns: Sequence[Column], coordinates: Mapping[str, Floats], *, rounds: int, rows: int, seed: int
) -> Floats:
    """Give the latent correlations; (columns, columns).

    Args:
        columns: What is drawn.
        coordinates: The real rows.
        rounds: How often made-up rows are drawn and compared.
        rows: How many are drawn.
        seed: Of the draws.
    """
    target, known = correlations_of(columns, coordinates)
    latent = target.copy()
    random = np.random.default_rng(seed)
    for _ in range(rounds):
        drawn = draw_coordinates(random, rows, columns, root_of(latent))
        simulated, both = correlations_of(columns, drawn)
        latent = np.clip(latent + _STEP * np.where(known & both, target - simulated, 0.0), -_MOST, _MOST)
        np.fill_diagonal(latent, 1.0)
        root = root_of(latent)
        latent = root @ root.T
    return latent


def correlations_of(columns: Sequence[Column], coordinates: Mapping[str, Floats]) -> tuple[Floats, Flags]:
    """Correlate normal scores of ranks within cells, over the rows to which both coordinates apply.

    Returns:
        The correlations, 0 where too few rows have both; and where there were enough, as flags.
    """
    count = len(next(iter(coordinates.values())))
    scores = np.zeros((count, len(columns)))
    applies = np.zeros((count, len(columns)))
    for place, column in enumerate(columns):
        rows = np.flatnonzero(column.applies(coordinates, count) & ~np.isnan(coordinates[column.name]))
        if len(rows) == 0:
            continue
        scores[rows, place] = scores_within(column.cells(coordinates, rows), coordinates[column.name][rows])
        applies[rows, place] = 1.0
    both = applies.T @ applies
    enough = both >= _FEWEST_BOTH
    n = np.maximum(both, 1.0)
    mean = scores.T @ applies / n
    product = scores.T @ scores / n - mean * mean.T
    square = (scores**2).T @ applies / n - mean**2
    spread = np.sqrt(np.maximum(square, 1e-9) * np.maximum(square.T, 1e-9))
    correlations = np.where(enough & (spread > _NO_SPREAD), product / spread, 0.0)
    np.fill_diagonal(correlations, 1.0)
    return np.clip(correlations, -_MOST, _MOST) + np.eye(len(columns)) * (1 - _MOST), enough
