"""Put the histories beside the clients."""

import narwhals as nw

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
    frames: Frames = {name: nw.from_native(frame) for name, frame in tables.frames.items()}
    for history in HISTORIES:
        is_absent = bool(history.table_names & tables.absent)
        clients = _with_nulls(clients, history) if is_absent else with_summary(clients, history, frames)
    return clients


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
