"""The aggregates of rows that belong to clients: tables by cell, and a copula of two levels."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from features.portfolio.engine.aggregates import column_of
from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.column import Column
from features.portfolio.engine.two_levels import Derived, TwoLevels, coordinates_of
from features.portfolio.figures import Floats, Ints


@dataclass(frozen=True, kw_only=True)
class RowAggregates:
    """What the rows of a table are drawn from."""

    columns: tuple[Column, ...]
    levels: TwoLevels
    lists: dict[str, tuple[str | None, ...]]

    def normals(self, random: np.random.Generator, client: Ints, traits: Mapping[str, Floats]) -> Floats:
        """Draw the latent numbers of rows, given the position of each row's client; (rows, columns)."""
        return self.levels.normals(random, client, traits)

    def draw(
        self, normals: Floats, derived: Derived, given: Mapping[str, Floats] | None = None, *, until: str | None = None
    ) -> Coordinates:
        """Lead latent numbers through the tables, up to and with the coordinate `until`; `given` ones are kept."""
        names = [column.name for column in self.columns]
        last = len(names) if until is None else names.index(until) + 1
        return coordinates_of(normals[:, :last], self.columns[:last], derived, given or {})


@cache
def read_row_aggregates(path: Path) -> RowAggregates:
    """Read a file, once."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        content = json.load(file)
    columns = tuple(column_of(entry) for entry in content["columns"])
    lists = {column.name: column.categories for column in columns if column.categories is not None}
    return RowAggregates(columns=columns, levels=TwoLevels.read(content["latent"]), lists=lists)
