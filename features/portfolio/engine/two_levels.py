"""Rows that belong to clients: what the rows of a client share, and what each row has for itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.column import Column
from features.portfolio.engine.normal import shares_below
from features.portfolio.engine.ranks import even_within
from features.portfolio.figures import Floats, Ints

type Derived = Mapping[str, Callable[[Coordinates], Coordinates]]
"""Coordinates that follow from others, by the coordinate after which they are known."""

_LEAST_EIGENVALUE = 1e-3


@dataclass(frozen=True, kw_only=True)
class TwoLevels:
    """The latent numbers of rows: a part of the client, that follows the client's traits, and a part of the row."""

    traits: tuple[str, ...]
    slopes: Floats
    """What each trait adds to the client's part; (traits, columns)."""
    client: Floats
    """Root of what the traits leave of the client's part; (columns, columns)."""
    row: Floats
    """Root of the row's part; (columns, columns)."""

    @classmethod
    def of(cls, total: Floats, shared: Floats, traits: Sequence[str], slopes: Floats, between: Floats) -> Self:
        """Build from correlations.

        Args:
            total: Between the columns of a row; (columns, columns).
            shared: Between the columns of two rows of a client; (columns, columns).
            traits: Names.
            slopes: See the field.
            between: Correlations of the traits; (traits, traits).
        """
        own, variance = total - shared, np.diag(total)
        left = shared - slopes.T @ between @ slopes
        client, row = _positive(left), _positive(own)
        spread = np.sqrt((np.diag(client + row) + np.diag(slopes.T @ between @ slopes)) / variance)
        return cls(
            traits=tuple(traits),
            slopes=slopes / spread,
            client=np.linalg.cholesky(client / np.outer(spread, spread)),
            row=np.linalg.cholesky(row / np.outer(spread, spread)),
        )

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> Self:
        """Build from a file's entry."""
        total, shared = (_symmetric(entry[name]) for name in ("total", "shared"))
        return cls.of(total, shared, entry["traits"], np.array(entry["slopes"]), _symmetric(entry["between"]))

    def normals(self, random: np.random.Generator, client: Ints, traits: Mapping[str, Floats]) -> Floats:
        """Draw the latent numbers of rows, given the position of each row's client; (rows, columns)."""
        size = len(self.row)
        count = len(next(iter(traits.values())))
        known = np.column_stack([traits[name] for name in self.traits])
        people = known @ self.slopes + random.standard_normal((count, size)) @ self.client.T
        return np.asarray(people[client] + random.standard_normal((len(client), size)) @ self.row.T, dtype=np.float64)


def coordinates_of(
    normals: Floats, columns: Sequence[Column], derived: Derived, given: Mapping[str, Floats] | None = None
) -> Coordinates:
    """Lead latent numbers, column after column, through the tables of each row's cell; `given` ones are kept."""
    count = len(normals)
    coordinates: Coordinates = dict(given or {})
    for place, column in enumerate(columns):
        if given is not None and column.name in given:
            continue
        rows = np.flatnonzero(column.applies(coordinates, count))
        cells = column.cells(coordinates, rows)
        values = np.full(count, np.nan)
        values[rows] = column.values(cells, even_within(cells, shares_below(normals[rows, place])))
        coordinates[column.name] = values
        if column.name in derived:
            coordinates |= derived[column.name](coordinates)
    return coordinates


def _positive(covariances: Floats) -> Floats:
    values, vectors = np.linalg.eigh((covariances + covariances.T) / 2.0)
    return np.asarray((vectors * np.maximum(values, _LEAST_EIGENVALUE)) @ vectors.T, dtype=np.float64)


def _symmetric(lines: Sequence[Sequence[float]]) -> Floats:
    lower = np.zeros((len(lines), len(lines)))
    for row, line in enumerate(lines):
        lower[row, : row + 1] = line
    return np.asarray(lower + np.tril(lower, -1).T, dtype=np.float64)
