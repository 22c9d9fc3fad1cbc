"""Put the histories beside the clients."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import narwhals as nw
import polars as pl

from features.feature import Unit
from features.history import HISTORIES
from features.history.aggregate import Frames, History, Lazy, NoRow, one_row_per_client
from features.tables.official import CLIENT_KEY
from features.tables.raw import RawTables

AMOUNT_DECIMALS = 4
"""A sum of amounts depends in its last bits on the order of its rows, and a difference of two such sums shows them."""
UPWARDS = 1e-7
"""Far more than those bits: a mean that ends in the middle between two decimals is rounded up whatever they are."""
HAS_ROWS = "has_rows"
"""Marks, between the join and the reading of `no_row`, the clients who have rows in the table."""


def with_history(clients: Lazy, tables: RawTables) -> Lazy:
    """Add every aggregate of every history to a frame with one row per client, in no order.

    A client without rows in a table has what the aggregate's `no_row` says; of an absent table every aggregate is null.
    """
    for history in HISTORIES:
        clients = _with_one(clients, history, tables)
    return clients


def history_columns_of(
    clients: pl.LazyFrame, tables: RawTables, wanted: Sequence[str], *, at_a_time: int
) -> pl.DataFrame:
    """Compute the aggregates wanted, the tables one after the other: what one of them needs is let go before the next.

    Args:
        clients: SK_ID_CURR, one row per client.
        tables: The checked tables.
        wanted: Names of aggregates.
        at_a_time: For how many clients those tables are summed up that are so in parts.

    Returns:
        SK_ID_CURR ascending, then the aggregates in the order wanted; as `with_history` has them.
    """
    keys = clients.select(CLIENT_KEY).sort(CLIENT_KEY).collect(engine="streaming")
    columns = [keys]
    for history in HISTORIES:
        names = [each.name for each in history.aggregates if each.name in wanted]
        if names:
            parts = _parts(keys, history, tables, at_a_time)
            columns.append(pl.concat(_computed(part, history, of_part, names) for part, of_part in parts))
    return pl.concat(columns, how="horizontal").select(CLIENT_KEY, *wanted)


def _parts(
    keys: pl.DataFrame, history: History, tables: RawTables, at_a_time: int
) -> Iterator[tuple[pl.DataFrame, RawTables]]:
    """Give the clients with the tables that hold their rows: all at once, or a part of them and of the one table."""
    if not history.in_parts or keys.height <= at_a_time or history.table_names & tables.absent:
        yield keys, tables
        return
    rows = tables.frames[history.table.name].collect(engine="streaming")
    for part in keys.iter_slices(at_a_time):
        first, last = part[CLIENT_KEY][0], part[CLIENT_KEY][-1]
        of_part = rows.lazy().filter(pl.col(CLIENT_KEY).is_between(first, last))
        yield part, replace(tables, frames={**tables.frames, history.table.name: of_part})


def _computed(keys: pl.DataFrame, history: History, tables: RawTables, names: Sequence[str]) -> pl.DataFrame:
    joined = _with_one(nw.from_native(keys.lazy()), history, tables).sort(CLIENT_KEY).select(*names)
    return joined.to_native().collect(engine="streaming")


def _with_one(clients: Lazy, history: History, tables: RawTables) -> Lazy:
    if history.table_names & tables.absent:
        return _with_nulls(clients, history)
    frames: Frames = {name: nw.from_native(frame) for name, frame in tables.frames.items()}
    return with_summary(clients, history, frames)


def _with_nulls(clients: Lazy, history: History) -> Lazy:
    return clients.with_columns(nw.lit(None, dtype=nw.Float64).alias(each.name) for each in history.aggregates)


def with_summary(clients: Lazy, history: History, frames: Frames) -> Lazy:
    """Add the aggregates of one history, whose tables are all there, to a frame with one row per client."""
    amounts = [each.name for each in history.aggregates if each.name.endswith(Unit.CURRENCY)]
    summary = one_row_per_client(history, frames).with_columns(
        nw.lit(value=True).alias(HAS_ROWS), *((nw.col(name) + UPWARDS).round(AMOUNT_DECIMALS) for name in amounts)
    )
    zeros = [
        nw.when(nw.col(HAS_ROWS).is_null()).then(nw.lit(0.0)).otherwise(nw.col(each.name)).alias(each.name)
        for each in history.aggregates
        if each.no_row is NoRow.ZERO
    ]
    return clients.join(summary, on=CLIENT_KEY, how="left").with_columns(*zeros).drop(HAS_ROWS)
