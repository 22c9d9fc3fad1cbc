"""How a history table becomes one row per client."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import narwhals as nw
import polars as pl

from features.expressions import finite
from features.tables.column import Table
from features.tables.official import CLIENT_KEY

type Lazy = nw.LazyFrame[pl.LazyFrame]
type Frames = Mapping[str, Lazy]
"""The raw tables by official name."""


class NoRow(StrEnum):
    """What an aggregate is for a client without any row in a table that was delivered.

    Where the table itself is absent, every aggregate of it is null for everybody.
    """

    UNKNOWN = "unknown"
    """Null."""
    ZERO = "zero"
    """Nothing happened, so there are none of them: 0."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Aggregate:
    """One column of a client's history."""

    name: str
    """Begins with the table's short name, ends with its unit; no feature has the same name."""
    expr: nw.Expr
    """An aggregation over the rows that `History.rows` gives; null is unknown."""
    no_row: NoRow


@dataclass(frozen=True, kw_only=True, eq=False)
class Part:
    """Some aggregates of one history table and the columns that they read: a table with many is told in parts."""

    columns: Mapping[str, nw.Expr]
    """Row-wise, over the rows of the table; no two parts of a table have a column of the same name."""
    aggregates: tuple[Aggregate, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class History:
    """One history table and what is kept of it for each client."""

    table: Table
    through: tuple[Table, ...] = ()
    """The tables by which its rows reach the client: absent, they make it absent too."""
    rows: Callable[[Frames], Lazy]
    """Gives SK_ID_CURR and the derived columns that the aggregates read, one row per event, contract or instalment."""
    aggregates: tuple[Aggregate, ...]
    presence: str
    """The aggregate that is zero for a client of whom the rows tell nothing, and for no other."""
    in_parts: bool = False
    """Whether the build sums up some clients at a time: for a large table whose rows need more room than it has."""

    @property
    def table_names(self) -> frozenset[str]:
        """The tables without which these aggregates are unknown."""
        return frozenset(table.name for table in (self.table, *self.through))


def columns_of(parts: tuple[Part, ...]) -> dict[str, nw.Expr]:
    """Give the columns that the parts of one table read."""
    return {name: expr for part in parts for name, expr in part.columns.items()}


def aggregates_of(parts: tuple[Part, ...]) -> tuple[Aggregate, ...]:
    """Give the aggregates of the parts of one table, in order."""
    return tuple(aggregate for part in parts for aggregate in part.aggregates)


def one_row_per_client(history: History, frames: Frames) -> Lazy:
    """Aggregate a history table.

    Returns:
        SK_ID_CURR and one Float64 column per aggregate, finite or null; one row for each client who has any, in no
        order.
    """
    summary = history.rows(frames).group_by(CLIENT_KEY).agg(*(a.expr.alias(a.name) for a in history.aggregates))
    return summary.select(CLIENT_KEY, *(finite(nw.col(a.name)).alias(a.name) for a in history.aggregates))
