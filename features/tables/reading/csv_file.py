"""Open one CSV table: match its columns, check every cell, give a lazy frame."""

import csv
from pathlib import Path

import polars as pl

from features.errors import RefusedInputError
from features.tables.reading.cells import official_schema
from features.tables.reading.columns import ColumnMatch, match_columns
from features.tables.reading.csv_lines import SEPARATOR, line_of, refuse_faulty_lines, refuse_uneven_lines
from features.tables.reading.folder import TableFile
from features.tables.reading.scan import Scan, Totals, refuse_first_broken, totals

LONGEST_HEADER_BYTES = 1 << 20


def match_csv(file: TableFile, plain: Path) -> ColumnMatch:
    """Match the header of the plain CSV file; a byte order mark is passed over.

    Raises:
        RefusedInputError: The first line is not UTF-8 text, or names a column twice.
    """
    with plain.open("rb") as lines:
        line = lines.readline(LONGEST_HEADER_BYTES)
    try:
        text = line.decode("utf-8-sig")
        names = next(csv.reader([text], delimiter=SEPARATOR), [])
    except (UnicodeDecodeError, csv.Error) as error:
        raise _not_text(file) from error
    if "\0" in text:
        raise _not_text(file)
    return match_columns(names, file)


def _not_text(file: TableFile) -> RefusedInputError:
    return RefusedInputError(
        f"{file.name}, line 1: this is not a header of comma-separated UTF-8 text; save the table as CSV in UTF-8."
    )


def check_csv(file: TableFile, plain: Path, match: ColumnMatch) -> tuple[Scan, int]:
    """Check every cell; give the scan that reads the file and its number of rows.

    The official files are read straight into the declared types. Only when that fails are whole numbers read as
    floats (`1.0`), and only when that fails too is everything read as text, mostly to find the cell at fault.

    Raises:
        RefusedInputError: A line or a cell is at fault; names the file, the line, the column and the value.
    """
    declared = official_schema(file.table)
    scan = _scan(file, plain, match, declared)
    found = _tried(scan)
    if found is not None:
        # A short line leaves at least its last column null: only then is it worth another pass.
        if found.last_nulls or match.official[-1] != file.table.columns[-1].name:
            refuse_uneven_lines(plain, file.name, len(match.found))
        if found.broken:
            refuse_first_broken(scan)
        return scan, found.rows
    refuse_uneven_lines(plain, file.name, len(match.found))
    floats = {name: pl.Float64() if dtype.is_integer() else dtype for name, dtype in declared.items()}
    scan = _scan(file, plain, match, pl.Schema(floats))
    found = _tried(scan)
    if found is not None and not found.broken:
        return scan, found.rows
    return _check_as_text(file, plain, match)


def _tried(scan: Scan) -> Totals | None:
    """Read the file with the scan's types; None where a cell does not parse."""
    try:
        return totals(scan)
    except pl.exceptions.PolarsError:
        return None


def _check_as_text(file: TableFile, plain: Path, match: ColumnMatch) -> tuple[Scan, int]:
    scan = _scan(file, plain, match, pl.Schema({column.name: pl.String() for column in file.table.columns}))
    try:
        refuse_first_broken(scan)
        return scan, totals(scan).rows
    except pl.exceptions.PolarsError as error:
        refuse_faulty_lines(plain, file.name, len(match.found))
        message = f"{file.name} cannot be read as CSV; save the table again as CSV in UTF-8."
        raise RefusedInputError(message) from error


def _scan(file: TableFile, plain: Path, match: ColumnMatch, schema: pl.Schema) -> Scan:
    names = [official or f"extra {position}" for position, official in enumerate(match.official)]
    frame = pl.scan_csv(
        plain,
        has_header=False,
        skip_rows=1,
        schema={name: schema.get(name, pl.String()) for name in names},
        glob=False,
    )
    return Scan(
        table=file.table,
        file_name=file.name,
        frame=frame.select(schema.names()),
        schema=schema,
        place=lambda row: f"line {line_of(plain, row)}",
    )
