"""What the page may say of two items at once."""

from dataclasses import dataclass

from features.feature import Feature
from scoring.group_views import GroupView
from scoring.parts import Part
from scoring.views import ValueView

FEWEST_IN_A_CELL = 5
"""A cell with fewer clients is not drawn: it would show single files, not how the group spreads."""
FEWEST_IN_A_TABLE = 10
"""A cell of the coarse table with fewer says so in place of its number."""
POOLED = -1.0
"""The edges of the step that holds every level that is not drawn by itself."""


@dataclass(frozen=True, kw_only=True)
class AxisView:
    """One of the two items, along one side of the drawing."""

    value: ValueView
    """Place and median within the group."""
    steps: tuple[tuple[float, float], ...]
    """From low to high; a level has low = high, those drawn together are last. Empty where nobody has both values."""
    is_by_level: bool
    bands: tuple[Part, ...]
    """Levels, or four parts of the portfolio of like size: the rows or columns of the table."""
    client_step: int | None
    """The step that holds the client; None if none does."""
    n_pooled: int = 0
    """How many levels are drawn together."""


@dataclass(frozen=True, kw_only=True)
class CellView:
    """One step of each axis, and how many clients have both; at least five."""

    first: int
    second: int
    count: int


@dataclass(frozen=True, kw_only=True)
class PairView:
    """One client within a group by two items at once."""

    group: GroupView
    first: AxisView
    """Across."""
    second: AxisView
    """Upwards."""
    n_both: int
    """Clients of the group with both values known."""
    cells: tuple[CellView, ...]
    n_in_small_cells: int
    """In cells that are not drawn."""
    n_outside: int
    """Beyond the group's 1st to 99th percentile."""
    table: tuple[tuple[int | None, ...], ...]
    """A row for each band of the first, a column for each of the second; None is fewer than ten."""
    share_beyond: float | None
    """Share at least as far out by both, each on the client's side of the median, in 0–1; None for levels."""
    link: float | None
    """Rank correlation in −1 to 1; None where an item has levels without an order, or nobody differs."""
    within_level: ValueView | None
    """The other item among those of the group with the client's level, where one item has levels."""


@dataclass(frozen=True, kw_only=True)
class WithheldPair:
    """Two items of which a protected one may not be shown: the group is chosen by outcome or opinion."""

    group: GroupView
    withheld: tuple[Feature, ...]
