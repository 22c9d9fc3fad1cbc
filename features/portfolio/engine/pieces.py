"""Quantile tables of many cells, one after another, read with a single search.

A table is a list of pieces: a share of the cell's rows spread evenly from one rank to another. A rank is a place in the
whole column: in `WholeColumn` it leads to a value. A value that many rows have is a piece that covers its ranks.
"""

from dataclasses import dataclass

import numpy as np

from features.portfolio.figures import Floats, Ints


@dataclass(frozen=True, kw_only=True)
class Pieces:
    """The pieces of all cells; arrays (pieces,)."""

    upper: Floats
    """Number of the cell, plus the share of its rows up to the end of the piece; rises up to the number of cells."""
    low: Floats
    """Rank at which the piece starts."""
    high: Floats
    """Rank at which the piece ends; never below `low`."""

    def ranks(self, cells: Ints, shares: Floats) -> Floats:
        """Give the rank below which a share (in [0, 1)) of each row's cell lies; (rows,)."""
        places = cells + np.minimum(shares, np.nextafter(1.0, 0.0))
        piece = np.minimum(np.searchsorted(self.upper, places, side="right"), len(self.upper) - 1)
        start = np.where(piece > 0, self.upper[piece - 1], 0.0)
        inside = (places - start) / np.maximum(self.upper[piece] - start, 1e-12)
        return self.low[piece] + np.clip(inside, 0.0, 1.0) * (self.high[piece] - self.low[piece])


@dataclass(frozen=True, kw_only=True)
class WholeColumn:
    """The distribution of a column over all rows: flat where many rows share a value; arrays (points,)."""

    shares: Floats
    """Never falling, from 0 to 1."""
    values: Floats
    """Never falling."""
    step: float | None = None
    """Values are multiples of it where given, but for those that many rows share."""

    def values_at(self, ranks: Floats) -> Floats:
        """Give the value at each rank."""
        values: Floats = np.interp(ranks, self.shares, self.values)
        if self.step is None:
            return values
        flat = self.values[1:] == self.values[:-1]
        atoms = np.unique(self.values[1:][flat])
        if len(atoms) == 0:
            return np.round(values / self.step) * self.step
        nearest = np.minimum(np.searchsorted(atoms, values), len(atoms) - 1)
        is_atom = atoms[nearest] == values
        return np.where(is_atom, values, np.round(values / self.step) * self.step)

    def shares_of(self, values: Floats) -> Floats:
        """Give the share of rows below each value, and half of those that share it."""
        between: Floats = np.interp(values, self.values, self.shares)
        first = np.minimum(np.searchsorted(self.values, values, side="left"), len(self.values) - 1)
        last = np.searchsorted(self.values, values, side="right") - 1
        return np.where(self.values[first] == values, (self.shares[first] + self.shares[last]) / 2.0, between)
