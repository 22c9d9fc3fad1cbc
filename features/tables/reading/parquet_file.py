"""Open one Parquet table: match its columns, check every cell, give a lazy frame."""

import polars as pl

from features.errors import RefusedInputError
from features.tables.reading.cells import is_readable_type
from features.tables.reading.checked import Checked, checked
from features.tables.reading.columns import ColumnMatch, match_columns
from features.tables.reading.folder import TableFile
from features.tables.reading.rules import refuse_first_broken
from features.tables.reading.scan import Scan
from features.tables.reading.totals import totals
from features.text import Text

UNREADABLE = (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError)
"""What polars raises on a damaged file; a panic is not even an Exception."""


def match_parquet(file: TableFile) -> ColumnMatch:
    """Match the columns that the file's footer declares.

    Raises:
        RefusedInputError: The file is damaged or not Parquet, or names a column twice.
    """
    return match_columns(_stored_schema(file).names(), file)


def check_parquet(file: TableFile, match: ColumnMatch) -> Checked:
    """Check every cell.

    Raises:
        RefusedInputError: The file is damaged, a column holds dates or lists, or a cell is at fault; names the file,
            the row (from 1), the column and the value.
    """
    scan = _scan(file, match)
    for column in file.table.columns:
        dtype = scan.schema[column.name]
        if not is_readable_type(dtype):
            message = f"{file.name}: {column.name} holds {dtype}, where {column.kind} is expected; convert the column."
            raise RefusedInputError(message)
    try:
        found = totals(scan)
        if found.broken:
            refuse_first_broken(scan)
    except UNREADABLE as error:
        raise _damaged(file, error) from error
    return checked(scan, found)


def _scan(file: TableFile, match: ColumnMatch) -> Scan:
    found_by_name = {official: found for official, found in zip(match.official, match.found, strict=True) if official}
    stored = _stored_schema(file)
    order = [column.name for column in file.table.columns]
    return Scan(
        table=file.table,
        file_name=file.name,
        frame=_lazy(file).select(pl.col(found_by_name[name]).alias(name) for name in order),
        schema=pl.Schema({name: stored[found_by_name[name]] for name in order}),
        is_written=False,
        place=lambda row: Text(fr=f"ligne {row + 1}", en=f"row {row + 1}"),
    )


def _stored_schema(file: TableFile) -> pl.Schema:
    try:
        return _lazy(file).collect_schema()
    except UNREADABLE as error:
        raise _damaged(file, error) from error


def _lazy(file: TableFile) -> pl.LazyFrame:
    return pl.scan_parquet(file.path, glob=False, hive_partitioning=False)


def _damaged(file: TableFile, error: BaseException) -> RefusedInputError:
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
    return RefusedInputError(
        f"{file.name} cannot be read as Parquet ({reason}); the file is damaged or of another kind: write it again."
    )
