"""How the rows of the history tables hang on the clients: counts and sentences."""

from collections.abc import Iterator, Mapping

import polars as pl

from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE
from features.tables.column import Kind, Table
from features.tables.official import CLIENT_KEY, HISTORY_TABLES
from features.tables.previous_application import PREVIOUS_APPLICATION
from features.tables.raw import RowCount

CREDIT_KEY = "SK_ID_BUREAU"
CONTRACT_KEY = "SK_ID_PREV"
ROWS = "rows"


def key_counts(table: Table, frame: pl.LazyFrame) -> pl.DataFrame:
    """Count the rows of each combination of the table's identifiers: those columns and `rows`."""
    keys = [column.name for column in table.columns if column.kind is Kind.IDENTIFIER]
    return frame.group_by(keys).agg(pl.len().cast(pl.Int64).alias(ROWS)).collect(engine="streaming")


def history_row_counts(keys: Mapping[str, pl.DataFrame], clients: pl.DataFrame) -> tuple[RowCount, ...]:
    """Count, by table, the rows read and those that lead to a client, bureau_balance by way of bureau."""
    credits_used = keys[BUREAU.name].join(clients, on=CLIENT_KEY, how="semi")
    parents = {table.name: clients for table in HISTORY_TABLES} | {BUREAU_BALANCE.name: credits_used}
    return tuple(_row_count(table, keys[table.name], parents[table.name]) for table in HISTORY_TABLES)


def _row_count(table: Table, keys: pl.DataFrame, parents: pl.DataFrame) -> RowCount:
    read = _rows(keys)
    used = _rows(keys.join(parents, on=table.parent_key, how="semi"))
    return RowCount(table=table.name, read=read, used=used, orphaned=read - used)


def link_warnings(
    keys: Mapping[str, pl.DataFrame], counts: tuple[RowCount, ...], absent: frozenset[str]
) -> tuple[str, ...]:
    """Word what does not hang together: rows of no client, contracts without application, numbers used twice."""
    return (
        *_orphan_warnings(counts),
        *(() if PREVIOUS_APPLICATION.name in absent else _contract_warnings(keys)),
        *_repetition_warnings(keys[BUREAU.name], BUREAU.name, CREDIT_KEY),
        *_repetition_warnings(keys[PREVIOUS_APPLICATION.name], PREVIOUS_APPLICATION.name, CONTRACT_KEY),
    )


def _orphan_warnings(counts: tuple[RowCount, ...]) -> Iterator[str]:
    for count in counts:
        if count.read and not count.used:
            yield (
                f"{count.table}: none of its {counted(count.read, 'row')} belongs to a client of the application files "
                "and none is used; check that the files are of the same clients."
            )
        elif count.orphaned:
            yield (
                f"{count.table}: {count.orphaned:,} of {count.read:,} rows belong to no client of the application "
                "files and are not used."
            )


def _contract_warnings(keys: Mapping[str, pl.DataFrame]) -> Iterator[str]:
    known = keys[PREVIOUS_APPLICATION.name]
    for table in HISTORY_TABLES:
        if CONTRACT_KEY not in table.by_name or table.name == PREVIOUS_APPLICATION.name:
            continue
        unknown = keys[table.name].join(known, on=CONTRACT_KEY, how="anti")
        if not unknown.is_empty():
            yield (
                f"{table.name}: {counted(_rows(unknown), 'row')} of "
                f"{counted(unknown[CONTRACT_KEY].n_unique(), 'contract')} unknown to previous_application; "
                "used all the same."
            )


def _repetition_warnings(keys: pl.DataFrame, table: str, key: str) -> Iterator[str]:
    repeated = keys.group_by(key).agg(pl.col(ROWS).sum()).filter(pl.col(ROWS) > 1)
    if not repeated.is_empty():
        first: int = repeated.select(pl.col(key).min()).item()
        yield (
            f"{table}: {counted(repeated.height, 'value')} of {key} on more than one row, such as {first}; "
            "all these rows are used."
        )


def counted(number: int, noun: str) -> str:
    """Word a number of things: `1 row`, `1,200 rows`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _rows(keys: pl.DataFrame) -> int:
    return int(keys[ROWS].sum())
