"""Which columns and tables a feature is made from, asked of its expression itself."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

import narwhals as nw
import polars as pl
from narwhals.exceptions import ColumnNotFoundError

from features.catalog.asked import Asked
from features.feature import Feature
from features.history import HISTORIES
from features.history.aggregate import History, Lazy, one_row_per_client
from features.tables.application import APPLICATION
from features.tables.official import TABLES
from features.tables.reading.cells import official_schema


@cache
def source_columns(feature: Feature) -> frozenset[str]:
    """Give the columns that the expression reads: raw application columns and columns of the histories."""
    asked = Asked()
    nw.from_native(asked).select(feature.expr)
    return frozenset(name for (expression,) in asked.selections for name in expression.meta.root_names())


def history_columns(features: Iterable[Feature]) -> tuple[str, ...]:
    """Give the columns of the histories that features read, and those that tell who has rows, in their own order."""
    read = frozenset[str]().union(*(source_columns(feature) for feature in features))
    return tuple(
        each.name
        for history in HISTORIES
        for each in history.aggregates
        if each.name in read or each.name == history.presence
    )


def raw_columns(feature: Feature) -> frozenset[tuple[str, str]]:
    """Give the raw columns behind the feature, as pairs of table and column.

    Of a history table, every column that its one row per client reads.
    """
    columns = source_columns(feature)
    direct = {(APPLICATION.name, name) for name in columns & set(APPLICATION.by_name)}
    through = (_history_columns(history) for history in _histories(columns))
    return frozenset(direct).union(*through)


def source_tables(feature: Feature) -> tuple[str, ...]:
    """Give the official names of the tables that the feature is made from, the application first."""
    columns = source_columns(feature)
    application = (APPLICATION.name,) if columns & set(APPLICATION.by_name) else ()
    return (*application, *(history.table.name for history in _histories(columns)))


def _histories(columns: frozenset[str]) -> tuple[History, ...]:
    return tuple(history for history in HISTORIES if columns & {each.name for each in history.aggregates})


@cache
def _history_columns(history: History) -> frozenset[tuple[str, str]]:
    """Find the raw columns without which the history does not resolve."""
    pairs = tuple((table, column.name) for table in sorted(history.table_names) for column in TABLES[table].columns)

    def resolves_without(columns: frozenset[tuple[str, str]]) -> bool:
        frames = {
            table: _empty(official_schema(TABLES[table]), frozenset(name for of, name in columns if of == table))
            for table in history.table_names
        }
        return _resolves(lambda: one_row_per_client(history, frames))

    return _needed(resolves_without, pairs)


def _empty(schema: pl.Schema, without: frozenset[str]) -> Lazy:
    kept = {name: dtype for name, dtype in schema.items() if name not in without}
    return nw.from_native(pl.LazyFrame(schema=kept))


def _resolves(plan: Callable[[], Lazy]) -> bool:
    try:
        plan().collect_schema()
    except ColumnNotFoundError:
        return False
    return True


def _needed[C](resolves_without: Callable[[frozenset[C]], bool], columns: Sequence[C]) -> frozenset[C]:
    """Find the needed columns by halves: few are needed out of many."""
    if resolves_without(frozenset(columns)):
        return frozenset()
    if len(columns) == 1:
        return frozenset(columns)
    middle = len(columns) // 2
    return _needed(resolves_without, columns[:middle]) | _needed(resolves_without, columns[middle:])
