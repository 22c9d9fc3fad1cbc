"""How test clients differ from train clients: factors on two-way tables, by the same fit as for drawn rows."""

from typing import Any

import polars as pl

from features.portfolio.application import weighed
from features.portfolio.coordinates.table import to_coordinates
from features.portfolio.engine.cells import Coordinates
from scripts.portfolio_aggregates.lists import Listed
from scripts.portfolio_aggregates.pairs import classed, factors_of

_TABLES = (10, 10, 10, 10, 10)


def shifts_of(train: pl.DataFrame, test: pl.DataFrame, coordinates: Coordinates, lists: Listed) -> list[dict[str, Any]]:
    """Measure the tables in which real test applications differ most from real train applications."""
    of_test = weighed(to_coordinates(test, lists), test)
    table = classed(of_test, weighed(coordinates, train), lists)
    return factors_of(lambda: table, rounds=_TABLES)
