"""Read one application handed in as a few small files: the same checks as for a folder, nothing left behind."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl

from features.errors import BrokenCellError, RefusedInputError
from features.tables.application import APPLICATION
from features.tables.handed_files import HandedFile, HandedTable, tables_of
from features.tables.handed_words import UNREADABLE, broken_cell, no_key, no_known_column, only_titles, several
from features.tables.official import APPLICATION_TEST, CLIENT_KEY, FILES, HISTORY_TABLES, OUTCOME
from features.tables.plausible import refuse_implausible, refuse_too_large
from features.tables.raw import RawTables
from features.tables.reading.cells import official_schema
from features.tables.reading.checked import Checked
from features.tables.reading.clients import client_numbers
from features.tables.reading.columns import ColumnMatch, match_columns, refuse_missing
from features.tables.reading.counts import history_row_counts, key_counts
from features.tables.reading.csv_file import check_csv, place_of
from features.tables.reading.fingerprint import fingerprint
from features.tables.reading.folder import TableFile
from features.tables.reading.plain import Plain, plain_text

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder in memory: what is handed in is never on a disk
NO_NUMBER = 0
"""Stands for the number of an application that gives none."""


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """One application, checked."""

    tables: RawTables
    """The application has one row; all frames are in memory."""
    client_key: int
    """SK_ID_CURR, `NO_NUMBER` where the file has no such column."""
    unread: tuple[str, ...]
    """Columns of the files that their tables do not have: not read."""
    orphaned: int
    """Rows of the histories that are of other clients: not used."""


@dataclass(frozen=True, kw_only=True)
class _Read:
    file: TableFile
    match: ColumnMatch
    checked: Checked


def read_handed_in(files: Sequence[HandedFile]) -> HandedIn:
    """Read one application and whichever of its histories come along.

    The application may lack columns, which are then unknown; a history may not.

    Raises:
        RefusedInputError: A file, a column or a cell cannot be used, or there is not exactly one application.
    """
    tables = tables_of(files)
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        folder = Path(name)
        try:
            read = {each.table.name: _read(each, folder) for each in tables}
            return _assembled(read)
        except OSError as error:
            raise RefusedInputError(UNREADABLE) from error


def _read(handed: HandedTable, folder: Path) -> _Read:
    path = folder / f"{handed.table.name}{handed.form}"
    path.write_bytes(handed.contents)
    file = TableFile(table=handed.table, path=path, form=handed.form, title=handed.title)
    room = folder / f"{handed.table.name} mended"
    room.mkdir()
    plain = plain_text(file, room)
    match = match_columns(plain.names, file)
    if not any(match.official):
        raise RefusedInputError(no_known_column(file.name, file.table))
    if handed.table.name == APPLICATION_TEST.name:
        present = tuple(column for column in file.table.columns if column.name not in match.missing)
        file = replace(file, table=replace(file.table, columns=present))
    else:
        refuse_missing([(file, match)])
    checked = _checked(file, plain, match)
    frame = checked.frame.collect()
    refuse_too_large(file.name, file.table, frame, lambda row: place_of(file, plain, row))
    return _Read(file=file, match=match, checked=replace(checked, frame=frame.lazy()))


def _checked(file: TableFile, plain: Plain, match: ColumnMatch) -> Checked:
    try:
        return check_csv(file, plain, match)
    except BrokenCellError as error:
        raise RefusedInputError(broken_cell(file.name, file.table, error)) from error


def _assembled(read: Mapping[str, _Read]) -> HandedIn:
    given = read[APPLICATION_TEST.name]
    application = _application(given, has_history=len(read) > 1)
    if given.checked.rows != 1:
        said = several(given.file.name, given.checked.rows) if given.checked.rows else only_titles(given.file.name)
        raise RefusedInputError(said)
    refuse_implausible(application.collect().row(0, named=True))
    clients = client_numbers({given.file.name: application})
    history = {
        table.name: read[table.name].checked.frame
        if table.name in read
        else pl.LazyFrame(schema=official_schema(table))
        for table in HISTORY_TABLES
    }
    counts = history_row_counts(
        {table.name: key_counts(table, history[table.name]) for table in HISTORY_TABLES}, clients
    )
    return HandedIn(
        tables=RawTables(
            frames={APPLICATION.name: application, **history},
            absent=frozenset(FILES) - frozenset(read),
            row_counts=counts,
            warnings=(),
            fingerprint=fingerprint({name: each.file.path for name, each in read.items()}),
        ),
        client_key=clients[CLIENT_KEY].item(),
        unread=tuple(name.strip() for each in read.values() for name in each.match.extra),
        orphaned=sum(count.orphaned for count in counts),
    )


def _application(read: _Read, *, has_history: bool) -> pl.LazyFrame:
    """Give the application under all its official columns; those that the file lacks are null."""
    missing = read.match.missing
    if CLIENT_KEY in missing and has_history:
        raise RefusedInputError(no_key(read.file.name))
    filled = {name: pl.lit(NO_NUMBER if name == CLIENT_KEY else None) for name in (*missing, OUTCOME)}
    schema = official_schema(APPLICATION)
    frame = read.checked.frame.with_columns(filled[name].cast(schema[name]).alias(name) for name in filled)
    return frame.select(column.name for column in APPLICATION.columns)
