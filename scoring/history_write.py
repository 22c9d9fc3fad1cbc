"""Writing the records of every client, a part of the clients at a time so that memory does not grow with them."""

from collections.abc import Callable, Iterator, Mapping

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.tables.official import CLIENT_KEY
from scoring.history_plan import planned_records
from scoring.history_records import Record

CLIENTS_AT_A_TIME = 100_000


def client_records(
    tables: Mapping[str, pl.LazyFrame],
    client_ids: NDArray[np.int64],
    record: Record,
    counts: NDArray[np.int64],
    *,
    clients_at_a_time: int = CLIENTS_AT_A_TIME,
    done: Callable[[int], None] = lambda _: None,
) -> Iterator[bytes]:
    """Give the records of one kind, in the order of the clients; rows of other clients are left out.

    Args:
        tables: The history tables by official name; one that is not there has no row.
        client_ids: Ascending, (n_clients,).
        record: Kind of records.
        counts: Zeros, (n_clients,); filled with the records of each client as they are given.
        clients_at_a_time: How many clients are in memory; the tables are read once for each part.
        done: Told after each part how many clients are done.
    """
    if not tables:
        return
    for start in range(0, len(client_ids), clients_at_a_time):
        part = client_ids[start : start + clients_at_a_time]
        rows = planned_records(tables, record, int(part[0]), int(part[-1])).collect(engine="streaming")
        places = np.searchsorted(part, rows[CLIENT_KEY].to_numpy())
        ours = part[np.minimum(places, len(part) - 1)] == rows[CLIENT_KEY].to_numpy()
        counts[start : start + len(part)] = np.bincount(places[ours], minlength=len(part))
        yield _packed(rows.filter(pl.Series(ours)), record)
        done(start + len(part))


def offsets_of(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give where the records of each client begin, and where the last ones end.

    Args:
        counts: Records of each client and kind, (n_clients, n_kinds).

    Returns:
        (n_clients + 1, n_kinds).
    """
    return np.vstack([np.zeros((1, counts.shape[1]), dtype=np.int64), np.cumsum(counts, axis=0)])


def _packed(rows: pl.DataFrame, record: Record) -> bytes:
    packed = np.empty(rows.height, dtype=record.dtype)
    for name in record.dtype.names or ():
        packed[name] = rows[name].to_numpy()
    return packed.tobytes()
