"""Open one text table: match its columns, check every cell, give a lazy frame."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import polars as pl

from features.errors import RefusedInputError
from features.tables.reading.cells import MISSING_WORDS, official_schema
from features.tables.reading.checked import Checked, checked
from features.tables.reading.columns import ColumnMatch
from features.tables.reading.csv_lines import has_suspect_line, line_of, refuse_faulty_lines
from features.tables.reading.decimal_comma import has_decimal_commas, with_points
from features.tables.reading.folder import Form, TableFile
from features.tables.reading.plain import Plain
from features.tables.reading.rules import refuse_first_broken
from features.tables.reading.scan import Scan
from features.tables.reading.totals import Totals, count_missing_words, totals
from features.tables.reading.wrapped import unwrapped
from features.text import Text


@dataclass(frozen=True, kw_only=True)
class _Source:
    """One file and how its header is matched."""

    file: TableFile
    plain: Plain
    match: ColumnMatch


@dataclass(frozen=True, kw_only=True)
class _Notation:
    """How the numbers of a file are written."""

    whole: pl.DataType
    """The type in which whole numbers are read: Float64 where some are written `1.0`."""
    is_decimal_comma: bool
    has_words: bool
    """Whether words such as NA stand for unknown."""


JSON = ".json"
"""Ends the name of a file whose objects were written as the rows of a CSV file."""
OFFICIAL = _Notation(whole=pl.Int64(), is_decimal_comma=False, has_words=False)


def check_csv(file: TableFile, plain: Plain, match: ColumnMatch) -> Checked:
    """Check every cell.

    The official files are read straight into the declared types. Only when that fails are wrapped rows unwrapped,
    then other notations tried, and only when they all fail is everything read as text.

    Raises:
        RefusedInputError: A line or a cell is at fault; names the file, the line, the column and the value.
    """
    source = _Source(file=file, plain=plain, match=match)
    scan = _scan(source, OFFICIAL)
    found = _tried(scan)
    # A short line leaves at least its last column null: only then is it worth another pass.
    is_suspect = found is None or found.last_nulls or match.official[-1] != file.table.columns[-1].name
    if is_suspect and has_suspect_line(plain):
        if (mended := unwrapped(file, plain)) is not None:
            return check_csv(file, mended, match)
        refuse_faulty_lines(plain, file.name)
    if found is None:
        return _check_otherwise(source)
    if found.broken:
        refuse_first_broken(scan)
    return checked(scan, found, mended=plain.warnings)


def _check_otherwise(source: _Source) -> Checked:
    is_decimal_comma = has_decimal_commas(source.plain)
    for notation in _other_notations(is_decimal_comma=is_decimal_comma):
        scan = _scan(source, notation)
        found = _tried(scan)
        if found is not None and not found.broken:
            if notation.has_words:
                found = replace(found, missing_words=count_missing_words(_scan_text(source)))
            return checked(scan, found, mended=source.plain.warnings)
    return _check_as_text(source, is_decimal_comma=is_decimal_comma)


def _other_notations(*, is_decimal_comma: bool) -> Iterator[_Notation]:
    whole = replace(OFFICIAL, is_decimal_comma=is_decimal_comma)
    floats = replace(whole, whole=pl.Float64())
    if is_decimal_comma:
        yield whole
    yield floats
    yield replace(floats, has_words=True)


def _tried(scan: Scan) -> Totals | None:
    """Read the file with the scan's types; None where a cell does not parse."""
    try:
        return totals(scan)
    except pl.exceptions.PolarsError:
        return None


def _check_as_text(source: _Source, *, is_decimal_comma: bool) -> Checked:
    """Read every cell as text, mostly to find the one at fault."""
    scan = _scan_text(source)
    if is_decimal_comma:
        scan = with_points(scan)
    try:
        refuse_first_broken(scan)
        return checked(scan, totals(scan), mended=source.plain.warnings)
    except pl.exceptions.PolarsError as error:
        refuse_faulty_lines(source.plain, source.file.name)
        raise RefusedInputError(
            Text(
                fr=f"« {source.file.name} » ne se lit pas comme du CSV ; enregistrez le tableau en CSV UTF-8.",
                en=f"{source.file.name} cannot be read as CSV; save the table again as CSV in UTF-8.",
            )
        ) from error


def _scan_text(source: _Source) -> Scan:
    schema = pl.Schema({column.name: pl.String() for column in source.file.table.columns})
    return _scan_as(source, schema, OFFICIAL)


def _scan(source: _Source, notation: _Notation) -> Scan:
    declared = official_schema(source.file.table)
    schema = {name: notation.whole if dtype.is_integer() else dtype for name, dtype in declared.items()}
    return _scan_as(source, pl.Schema(schema), notation)


def _scan_as(source: _Source, schema: pl.Schema, notation: _Notation) -> Scan:
    names = [official or f"extra {position}" for position, official in enumerate(source.match.official)]
    frame = pl.scan_csv(
        source.plain.path,
        has_header=False,
        skip_rows=1,
        schema={name: schema.get(name, pl.String()) for name in names},
        separator=source.plain.separator,
        decimal_comma=notation.is_decimal_comma,
        null_values=list(MISSING_WORDS) if notation.has_words else None,
        glob=False,
    )
    return Scan(
        table=source.file.table,
        file_name=source.file.name,
        frame=frame.select(schema.names()),
        schema=schema,
        is_written=True,
        place=lambda row: place_of(source.file, source.plain, row),
    )


def place_of(file: TableFile, plain: Plain, row: int) -> Text:
    """Give words for where the n-th row of a file is, counted from 0."""
    if file.form is Form.WORKBOOK:
        return Text(fr=f"ligne {row + 2}, l’en-tête étant la 1", en=f"row {row + 2}, the header being row 1")
    if file.name.casefold().endswith(JSON):
        return Text(fr=f"objet {row + 1}", en=f"object {row + 1}")
    line = line_of(plain.path, row)
    return Text(fr=f"ligne {line}", en=f"line {line}")
