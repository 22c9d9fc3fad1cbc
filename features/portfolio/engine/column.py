"""One coordinate: its whole distribution, its tables by cell, what drives it, and to which rows it applies."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from features.portfolio.engine.cells import Driver, keys_of
from features.portfolio.engine.pieces import Pieces, WholeColumn
from features.portfolio.figures import Flags, Floats, Ints


@dataclass(frozen=True, kw_only=True)
class Condition:
    """The coordinate applies where an earlier code is one of these."""

    column: str
    codes: tuple[int, ...]

    def holds(self, coordinates: Mapping[str, Floats]) -> Flags:
        """Tell for each row; (rows,)."""
        return np.isin(coordinates[self.column], self.codes)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A coordinate that can be drawn once its drivers have been."""

    name: str
    categories: tuple[str | None, ...] | None
    """What the codes stand for; None for a number."""
    conditions: tuple[Condition, ...]
    drivers: tuple[Driver, ...]
    whole: WholeColumn | None
    """None for a code, whose rank is its number and a part of one."""
    lookup: Ints
    """Cell of every combination of the drivers' classes."""
    pieces: Pieces

    def applies(self, coordinates: Mapping[str, Floats], count: int) -> Flags:
        """Tell which rows have a value; (rows,)."""
        rows = np.ones(count, dtype=bool)
        for condition in self.conditions:
            rows &= condition.holds(coordinates)
        return rows

    def cells(self, coordinates: Mapping[str, Floats], rows: Ints) -> Ints:
        """Give the cells of some rows, by their positions."""
        chosen = {driver.column: coordinates[driver.column][rows] for driver in self.drivers}
        return self.lookup[keys_of(self.drivers, chosen, len(rows))]

    def values(self, cells: Ints, shares: Floats) -> Floats:
        """Give the value below which each share of a cell lies; codes as whole numbers."""
        ranks = self.pieces.ranks(cells, shares)
        return np.floor(ranks) if self.whole is None else self.whole.values_at(ranks)

    def shares_of(self, values: Floats) -> Floats:
        """Give the share of all rows below each value, half of the rows that share it included."""
        if self.whole is not None:
            return self.whole.shares_of(values)
        first = np.flatnonzero(self.pieces.upper <= 1.0)
        ends = self.pieces.upper[first]
        starts = np.concatenate(([0.0], ends[:-1]))
        middles = np.full(len(self.categories or ()), 0.5)
        middles[self.pieces.low[first].astype(np.int64)] = (starts + ends) / 2.0
        return middles[values.astype(np.int64)]
