"""The two stages of the build: history tables to one row per client, then row-wise features."""

from collections.abc import Sequence
from dataclasses import dataclass

import narwhals as nw
import polars as pl

from features.catalog import CATALOG
from features.catalog.sources import history_columns
from features.expressions import finite
from features.feature import Feature
from features.history.aggregate import Lazy
from features.history.join import history_columns_of, with_history
from features.tables.application import APPLICATION
from features.tables.official import CLIENT_KEY
from features.tables.raw import RawTables

CLIENTS_AT_A_TIME = 50_000
"""The plan needs several times the memory of its inputs, so it runs on so many clients at a time."""


@dataclass(frozen=True, kw_only=True)
class BuiltTables:
    """What the build gives: three tables with the same clients, SK_ID_CURR ascending."""

    application: pl.DataFrame
    """The raw application columns, codes still raw."""
    history: pl.DataFrame
    """SK_ID_CURR and one Float64 column per aggregate of stage one that the features read; finite or null."""
    features: pl.DataFrame
    """SK_ID_CURR and one Float32 column per feature, in the order given; finite or null."""


def build_history(tables: RawTables) -> pl.LazyFrame:
    """Plan stage one: what is kept of the history tables, one row per client of the application.

    Returns:
        SK_ID_CURR ascending and every aggregate of `HISTORIES` as Float64, finite or null. A client without rows in a
        table has what the aggregate's `no_row` says; of an absent table every aggregate is null.
    """
    clients = tables.frames[APPLICATION.name].select(CLIENT_KEY)
    return with_history(nw.from_native(clients), tables).sort(CLIENT_KEY).to_native()


def row_features(clients: Lazy, features: Sequence[Feature]) -> Lazy:
    """Plan stage two: the features of each row, from that row alone.

    Args:
        clients: SK_ID_CURR, the raw application columns and the columns of `build_history`, those at least that the
            features read; a client may have any number of rows, such as the variants of a what-if.
        features: The features wanted.

    Returns:
        SK_ID_CURR and one Float32 column per feature, in the order given, the rows in theirs; finite or null.
    """
    computed = clients.select(CLIENT_KEY, *_computed(features))
    return computed.select(CLIENT_KEY, *_stored(features))


def build_features(
    tables: RawTables, features: Sequence[Feature] = CATALOG, *, clients_at_a_time: int = CLIENTS_AT_A_TIME
) -> BuiltTables:
    """Compute features for every client of the application tables.

    The history tables are summed up one after the other, on polars' streaming engine, and only that of the instalments
    is held in memory whole; what is computed is the same whatever `clients_at_a_time`.
    """
    source = tables.frames[APPLICATION.name]
    history = history_columns_of(source, tables, history_columns(features), at_a_time=clients_at_a_time)
    application = source.sort(CLIENT_KEY).collect(engine="streaming")
    clients = pl.concat([application, history.drop(CLIENT_KEY)], how="horizontal")
    parts = [
        row_features(nw.from_native(clients.slice(first, clients_at_a_time).lazy()), features).to_native().collect()
        for first in range(0, max(clients.height, 1), clients_at_a_time)
    ]
    return BuiltTables(application=application, history=history, features=pl.concat(parts))


def _computed(features: Sequence[Feature]) -> list[nw.Expr]:
    return [feature.expr.alias(feature.name) for feature in features]


def _stored(features: Sequence[Feature]) -> list[nw.Expr]:
    """Give the columns as they are kept; a second step, for an expression nested in another is planned twice."""
    return [finite(nw.col(feature.name)).cast(nw.Float32).alias(feature.name) for feature in features]
