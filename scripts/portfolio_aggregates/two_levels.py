"""Correlations within a row and between rows of a client, changed in rounds until drawn rows agree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.column import Column
from features.portfolio.engine.ranks import scores_within
from features.portfolio.engine.two_levels import Derived, TwoLevels, coordinates_of
from features.portfolio.figures import Floats, Ints
from scripts.portfolio_aggregates.segments import LEAST_ROWS

_STEP = 0.8
_MOST = 0.98
_MOST_SHARED = 0.97
_FEWEST_BOTH = 8 * LEAST_ROWS
_SMALLEST_SPREAD = 1e-4
_DOUBT = 1_000.0
"""Pairs of rows that are taken to be independent, so that few of them say little."""


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Rows, the position of their client, and the clients' traits (NaN where unknown)."""

    coordinates: Coordinates
    client: Ints
    traits: Mapping[str, Floats]


@dataclass(frozen=True, kw_only=True)
class _Measured:
    total: Floats
    shared: Floats
    slopes: Floats
    fewest: int


def two_level_entry(
    columns: Sequence[Column], real: Rows, derived: Derived, *, rounds: int, seed: int
) -> dict[str, Any]:
    """Measure the latent correlations; the entry of the aggregates file."""
    target = _correlations(columns, real)
    total, shared, slopes = target.total.copy(), target.shared.copy(), target.slopes.copy()
    between = _between(real.traits)
    random = np.random.default_rng(seed)
    people = int(real.client.max()) + 1
    for _ in range(rounds):
        drawn_traits = random.standard_normal((people, len(between))) @ np.linalg.cholesky(between).T
        traits = {name: drawn_traits[:, place] for place, name in enumerate(real.traits)}
        levels = TwoLevels.of(total, shared, tuple(traits), slopes, between)
        drawn = Rows(
            coordinates=coordinates_of(levels.normals(random, real.client, traits), columns, derived),
            client=real.client,
            traits=traits,
        )
        found = _correlations(columns, drawn)
        total = np.clip(total + _STEP * (target.total - found.total), -_MOST, _MOST)
        np.fill_diagonal(total, 1.0)
        shared = np.clip(shared + _STEP * (target.shared - found.shared), -_MOST_SHARED, _MOST_SHARED)
        slopes = slopes + _STEP * (target.slopes - found.slopes)
    return {
        "n": len(real.client),
        "clients": people,
        "rounds": rounds,
        "fewest": target.fewest,
        "traits": list(real.traits),
        "between": _lower(between),
        "total": _lower(total),
        "shared": _lower(shared),
        "slopes": [[round(value, 3) for value in row] for row in slopes.tolist()],
    }


def _lower(matrix: Floats) -> list[list[float]]:
    return [[round(value, 3) for value in row[: place + 1]] for place, row in enumerate(matrix.tolist())]


def _between(traits: Mapping[str, Floats]) -> Floats:
    columns = np.column_stack(list(traits.values()))
    known = ~np.isnan(columns)
    filled = np.where(known, columns, 0.0)
    both = known.T.astype(float) @ known
    mean = filled.sum(axis=0) / known.sum(axis=0)
    centred = np.where(known, columns - mean, 0.0)
    correlations = centred.T @ centred / np.maximum(both, 1.0)
    spread = np.sqrt(np.diag(correlations))
    return np.asarray(0.98 * correlations / np.outer(spread, spread) + 0.02 * np.eye(len(spread)))


def _correlations(columns: Sequence[Column], rows: Rows) -> _Measured:
    """Correlate normal scores of ranks within cells: in a row, between rows of a client, and with the traits.

    The slopes are those of all traits together.
    """
    count = len(rows.client)
    scores = np.zeros((count, len(columns)))
    applies = np.zeros((count, len(columns)))
    for place, column in enumerate(columns):
        chosen = np.flatnonzero(column.applies(rows.coordinates, count) & ~np.isnan(rows.coordinates[column.name]))
        cells = column.cells(rows.coordinates, chosen)
        chosen, cells = chosen[cells >= 0], cells[cells >= 0]
        scores[chosen, place] = scores_within(cells, rows.coordinates[column.name][chosen])
        applies[chosen, place] = 1.0
    spread = np.sqrt(np.maximum((scores**2).sum(axis=0) / np.maximum(applies.sum(axis=0), 1.0), _SMALLEST_SPREAD))
    scores = scores / spread
    both = applies.T @ applies
    enough = both >= _FEWEST_BOTH
    products = scores.T @ scores
    total = np.where(enough, products / np.maximum(both, 1.0), 0.0)
    sums, counts = _by_client(scores, rows.client), _by_client(applies, rows.client)
    others = counts.T @ counts - both
    shared = np.where(others >= _FEWEST_BOTH, (sums.T @ sums - products) / (others + _DOUBT), 0.0)
    shared = np.clip((shared + shared.T) / 2.0, -_MOST_SHARED, _MOST_SHARED)
    np.fill_diagonal(total, 1.0)
    np.fill_diagonal(shared, np.maximum(np.diag(shared), 0.0))
    return _Measured(
        total=np.clip(total, -1.0, 1.0),
        shared=shared,
        slopes=_slopes(sums, counts, rows.traits),
        fewest=int(both[enough].min()),
    )


def _slopes(sums: Floats, counts: Floats, traits: Mapping[str, Floats]) -> Floats:
    with_trait = np.column_stack(list(traits.values()))
    known = (~np.isnan(with_trait)).astype(float)
    filled = np.where(known > 0, with_trait, 0.0)
    covariance = filled.T @ sums / np.maximum(known.T @ counts, 1.0)
    return np.asarray(np.linalg.solve(_between(traits), covariance))


def _by_client(values: Floats, client: Ints) -> Floats:
    people = int(client.max()) + 1
    return np.column_stack([np.bincount(client, weights=column, minlength=people) for column in values.T])
