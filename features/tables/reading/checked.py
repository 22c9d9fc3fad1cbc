"""One file whose every cell was read: its frame, and what to tell the operator."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from features.tables.column import Column, Kind
from features.tables.reading.cells import MISSING_WORDS, value
from features.tables.reading.counts import counted
from features.tables.reading.scan import Scan
from features.tables.reading.totals import Totals

MOST_NAMED_COLUMNS = 5


@dataclass(frozen=True, kw_only=True)
class Checked:
    """One file whose every cell was read."""

    file_name: str
    frame: pl.LazyFrame
    """Official columns in official types."""
    rows: int
    warnings: tuple[str, ...]


def checked(scan: Scan, found: Totals, *, mended: tuple[str, ...] = ()) -> Checked:
    """Give the frame of a file where no rule is broken; `mended` are sentences on what was done before."""
    words = found.missing_words
    columns = [
        _without_words(column, scan.schema[column.name], is_any=column.name in words) for column in scan.table.columns
    ]
    return Checked(
        file_name=scan.file_name,
        frame=scan.frame.select(columns),
        rows=found.rows,
        warnings=(*mended, *_word_warnings(scan, words), *found.odd),
    )


def _word_warnings(scan: Scan, words: Mapping[str, int]) -> tuple[str, ...]:
    if not words:
        return ()
    most = sorted(words, key=lambda name: -words[name])[:MOST_NAMED_COLUMNS]
    names = ", ".join(f"{name} ({counted(words[name], 'cell')})" for name in most)
    others = f" and {counted(len(words) - len(most), 'other column')}" if len(words) > len(most) else ""
    return (f"{scan.file_name}: words such as NA or NaN were read as unknown: {names}{others}.",)


def _without_words(column: Column, dtype: pl.DataType, *, is_any: bool) -> pl.Expr:
    known = value(column, dtype)
    if column.kind is not Kind.CATEGORY or not is_any:
        return known
    return pl.when(~known.is_in(MISSING_WORDS)).then(known)
