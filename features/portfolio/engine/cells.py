"""Which cell a row belongs to: the combination of its drivers' classes, or of fewer where too few rows had it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from features.portfolio.figures import Floats, Ints

type Coordinates = dict[str, Floats]
"""Numbers of the rows by name, all (rows,); codes are whole numbers, NaN where the coordinate does not apply."""


@dataclass(frozen=True, kw_only=True)
class Driver:
    """An earlier coordinate, cut into classes."""

    column: str
    edges: tuple[float, ...]
    """A value equal to an edge belongs to the class above it."""

    @property
    def size(self) -> int:
        """How many classes, the last one for NaN."""
        return len(self.edges) + 2

    def classes(self, values: Floats) -> Ints:
        """Give the class of each value."""
        found = np.searchsorted(np.asarray(self.edges), values, side="right")
        return np.where(np.isnan(values), self.size - 1, found).astype(np.int64)


def keys_of(drivers: Sequence[Driver], coordinates: Mapping[str, Floats], count: int) -> Ints:
    """Number the combinations of the drivers' classes; the last driver varies fastest."""
    keys = np.zeros(count, dtype=np.int64)
    for driver in drivers:
        keys = keys * driver.size + driver.classes(coordinates[driver.column])
    return keys


@dataclass(frozen=True, kw_only=True)
class Level:
    """The cells known at one depth: of the first `depth` drivers."""

    depth: int
    keys: Ints
    """Numbers of the combinations that have a cell; (cells,)."""
    first_cell: int
    """Number of the first cell; the others follow."""


def lookup_of(drivers: Sequence[Driver], levels: Sequence[Level]) -> Ints:
    """Give the cell of every combination: of all drivers where there is one, else of the first ones.

    Returns:
        (combinations,); −1 where not even the shallowest level has a cell.
    """
    sizes = [driver.size for driver in drivers]
    total = int(np.prod(sizes, dtype=np.int64))
    lookup = np.full(total, -1, dtype=np.int64)
    for level in sorted(levels, key=lambda level: level.depth):
        width = int(np.prod(sizes[level.depth :], dtype=np.int64))
        by_prefix = np.full(total // width, -1, dtype=np.int64)
        by_prefix[level.keys] = level.first_cell + np.arange(len(level.keys))
        found = np.repeat(by_prefix, width)
        lookup = np.where(found >= 0, found, lookup)
    return lookup
