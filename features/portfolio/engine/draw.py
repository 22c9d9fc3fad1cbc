"""Draw rows: correlated normal numbers, then column after column through the tables of the row's cell."""

from collections.abc import Sequence

import numpy as np

from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.column import Column
from features.portfolio.engine.normal import shares_below
from features.portfolio.engine.ranks import even_within
from features.portfolio.figures import Floats


def draw_coordinates(random: np.random.Generator, count: int, columns: Sequence[Column], factor: Floats) -> Coordinates:
    """Draw `count` rows.

    Args:
        random: Where the normal numbers come from.
        count: How many rows.
        columns: In an order in which drivers come first.
        factor: Lower triangular root of the latent correlations; (columns, columns).
    """
    normals = random.standard_normal((count, len(columns)), dtype=np.float32) @ factor.T.astype(np.float32)
    coordinates: Coordinates = {}
    for place, column in enumerate(columns):
        rows = np.flatnonzero(column.applies(coordinates, count))
        cells = column.cells(coordinates, rows)
        shares = shares_below(normals[rows, place].astype(np.float64))
        values = np.full(count, np.nan)
        values[rows] = column.values(cells, even_within(cells, shares))
        coordinates[column.name] = values
    return coordinates
