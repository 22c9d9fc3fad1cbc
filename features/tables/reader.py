"""Read a folder of official files into checked tables, or refuse it in one sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from features.errors import RefusedInputError
from features.tables.application import APPLICATION
from features.tables.official import APPLICATION_TEST, APPLICATION_TRAIN, FILES, HISTORY_TABLES, OUTCOME
from features.tables.raw import RawTables, RowCount
from features.tables.reading.cells import official_schema
from features.tables.reading.checked import Checked
from features.tables.reading.clients import client_numbers
from features.tables.reading.columns import ColumnMatch, match_columns, refuse_missing, warnings_on_extra
from features.tables.reading.counts import history_row_counts, key_counts, link_warnings
from features.tables.reading.csv_file import check_csv
from features.tables.reading.fingerprint import fingerprint
from features.tables.reading.folder import Form, TableFile, find_files, unread_namesakes
from features.tables.reading.parquet_file import check_parquet, match_parquet
from features.tables.reading.plain import Plain, plain_text
from features.tables.reading.workspace import workspace


@dataclass(frozen=True, kw_only=True)
class _Opened:
    file: TableFile
    plain: Plain | None
    """None for Parquet."""
    match: ColumnMatch


def read_tables(folder: Path) -> RawTables:
    """Read and check every official file of `folder`; see `RawTables` for what comes out.

    Every cell is read once here, streaming; the frames read the files again when they are collected, so the folder
    must stay as it is until then.

    Raises:
        RefusedInputError: The folder, a file, a column or a cell cannot be used; one sentence says which and why.
    """
    try:
        files = find_files(folder)
        with workspace() as room:
            opened = {name: _open(file, room) for name, file in files.items()}
            refuse_missing([(each.file, each.match) for each in opened.values()])
            checked = {name: _check(each) for name, each in opened.items()}
            return _assemble(folder, opened, checked)
    except OSError as error:
        message = (
            f"{error.filename or folder} cannot be read ({error.strerror or error}); check the file and its rights."
        )
        raise RefusedInputError(message) from error


def _open(file: TableFile, room: Path) -> _Opened:
    if file.form is Form.PARQUET:
        return _Opened(file=file, plain=None, match=match_parquet(file))
    plain = plain_text(file, room)
    return _Opened(file=file, plain=plain, match=match_columns(plain.names, file))


def _check(opened: _Opened) -> Checked:
    if opened.plain is None:
        return check_parquet(opened.file, opened.match)
    return check_csv(opened.file, opened.plain, opened.match)


def _assemble(folder: Path, opened: Mapping[str, _Opened], checked: Mapping[str, Checked]) -> RawTables:
    absent = frozenset(FILES) - frozenset(checked)
    applications = {name: checked[name] for name in (APPLICATION_TRAIN.name, APPLICATION_TEST.name) if name in checked}
    clients = client_numbers({each.file_name: each.frame for each in applications.values()})
    history = {table.name: _frame(table.name, checked) for table in HISTORY_TABLES}
    keys = {table.name: key_counts(table, history[table.name]) for table in HISTORY_TABLES}
    counts = history_row_counts(keys, clients)
    return RawTables(
        frames={APPLICATION.name: _application(applications), **history},
        absent=absent,
        row_counts=(*_application_counts(checked), *counts),
        warnings=(
            *_absence_warnings(folder, absent),
            *(warning for each in opened.values() for warning in warnings_on_extra(each.file, each.match)),
            *(warning for each in checked.values() for warning in each.warnings),
            *link_warnings(keys, counts, absent),
        ),
        fingerprint=fingerprint({name: each.file.path for name, each in opened.items()}),
    )


def _frame(name: str, checked: Mapping[str, Checked]) -> pl.LazyFrame:
    return checked[name].frame if name in checked else pl.LazyFrame(schema=official_schema(FILES[name]))


def _application(applications: Mapping[str, Checked]) -> pl.LazyFrame:
    order = [column.name for column in APPLICATION.columns]
    frames = [
        each.frame if name == APPLICATION_TRAIN.name else each.frame.with_columns(pl.lit(None, pl.Int64).alias(OUTCOME))
        for name, each in applications.items()
    ]
    return pl.concat([frame.select(order) for frame in frames])


def _application_counts(checked: Mapping[str, Checked]) -> tuple[RowCount, ...]:
    rows = {
        table.name: checked[table.name].rows if table.name in checked else 0
        for table in (APPLICATION_TRAIN, APPLICATION_TEST)
    }
    return tuple(RowCount(table=name, read=count, used=count, orphaned=0) for name, count in rows.items())


def _absence_warnings(folder: Path, absent: frozenset[str]) -> tuple[str, ...]:
    return tuple(_absence_warning(folder, name) for name in FILES if name in absent)


def _absence_warning(folder: Path, name: str) -> str:
    consequence = {
        APPLICATION_TRAIN.name: "no client's outcome is known",
        APPLICATION_TEST.name: "all clients come from application_train",
    }.get(name, "what it says of the clients is unknown")
    unread = unread_namesakes(folder, FILES[name])
    there = f" ({', '.join(unread)} is not of a kind that is read)" if unread else ""
    return f"{name} is absent{there}: {consequence}."
