"""How test clients differ from train clients: factors on two-way tables, by the same fit as for drawn rows."""

from typing import Any

import numpy as np
import polars as pl

from features.portfolio.application import weighed
from features.portfolio.coordinates.table import from_coordinates, to_coordinates
from features.portfolio.engine.aggregates import Aggregates
from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.draw import draw_coordinates
from features.portfolio.engine.weights import weights_of
from scripts.portfolio_aggregates.lists import Listed
from scripts.portfolio_aggregates.pairs import Classed, classed, factors_of

_TABLES = (10, 10, 10, 10, 10)
_LAST_CYCLES = 10
"""Rows at the heaviest weight do not move: it takes more of them than for train clients."""
_SEED = 78


def shifts_of(
    train: pl.DataFrame,
    test: pl.DataFrame,
    coordinates: Coordinates,
    lists: Listed,
    *,
    made: Aggregates,
    pool: int,
) -> list[dict[str, Any]]:
    """Measure the tables in which real test applications differ most from real train applications.

    Single columns are fitted last on rows that `made` draws, as many as `pool`: factors learned on the train rows
    alone left the missing first ratings of made-up test clients five points off.
    """
    of_test = weighed(to_coordinates(test, lists), test, made.target)
    table = classed(of_test, weighed(coordinates, train, made.target), lists)
    random = np.random.default_rng(_SEED)

    def drawn() -> Classed:
        rows = draw_coordinates(random, pool, made.columns, made.factor)
        numbers = weighed(rows, from_coordinates(rows, made.lists), made.target)
        weights = weights_of(numbers, made.pairs)
        kept = random.choice(pool, pool, p=weights / weights.sum())
        return classed(of_test, {name: values[kept] for name, values in numbers.items()}, lists)

    return factors_of(lambda: table, rounds=_TABLES, last=drawn, last_cycles=_LAST_CYCLES)
