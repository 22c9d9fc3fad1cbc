"""How a raw cell of any stored type becomes a value of the official type, and when it cannot."""

from collections.abc import Mapping
from typing import assert_never

import polars as pl

from features.tables.column import Column, Kind, Table

OFFICIAL_TYPES: Mapping[Kind, pl.DataType] = {
    Kind.IDENTIFIER: pl.Int64(),
    Kind.INTEGER: pl.Int64(),
    Kind.NUMBER: pl.Float64(),
    Kind.CATEGORY: pl.String(),
}
MISSING_WORDS = (
    "NA", "na", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "NAN", "null", "NULL", "Null", "None", "none", "?",
)  # fmt: skip
"""What programs write for "unknown"; no official code is spelt so."""
FIRST_UNSURE_WHOLE_FLOAT64 = 2**53
"""From here on a Float64 no longer tells two neighbouring whole numbers apart."""


def official_schema(table: Table) -> pl.Schema:
    """Give the polars schema of a table, in official order."""
    return pl.Schema({column.name: OFFICIAL_TYPES[column.kind] for column in table.columns})


def is_readable_type(dtype: pl.DataType) -> bool:
    """Tell whether cells of this stored type may hold numbers or text."""
    simple = (pl.Boolean, pl.String, pl.Categorical, pl.Enum, pl.Binary, pl.Null)
    return dtype.is_numeric() or isinstance(dtype, simple)


def value(column: Column, dtype: pl.DataType) -> pl.Expr:
    """Give the column in its official type; null where the cell is empty, NaN or unreadable.

    `dtype` is the stored type, one of the readable ones.
    """
    raw = _raw(column, dtype)
    match column.kind:
        case Kind.IDENTIFIER | Kind.INTEGER:
            return _whole(raw, dtype)
        case Kind.NUMBER:
            return raw.cast(pl.Float64, strict=False).fill_nan(None)
        case Kind.CATEGORY:
            return raw.cast(pl.String, strict=False)
        case _:
            assert_never(column.kind)


def missing_word(column: Column, dtype: pl.DataType) -> pl.Expr | None:
    """Tell which cells hold a word for "unknown", NaN among them; None when the stored type excludes it."""
    if _is_text(dtype):
        return _text(column, dtype).is_in(MISSING_WORDS)
    return pl.col(column.name).is_nan() if dtype.is_float() else None


def unreadable(column: Column, dtype: pl.DataType) -> pl.Expr | None:
    """Tell which cells hold something that is not of the column's kind; None when the stored type excludes it."""
    if column.kind is Kind.NUMBER:
        is_infinite = value(column, dtype).is_infinite().fill_null(value=False)
        return is_infinite if dtype.is_float() else is_infinite | _lost(column, dtype)
    if dtype == OFFICIAL_TYPES[column.kind]:
        return None
    return _lost(column, dtype)


def _lost(column: Column, dtype: pl.DataType) -> pl.Expr:
    """Tell which cells hold something and yet give no value; NaN is an empty cell, also when written as text."""
    raw = _raw(column, dtype)
    is_nan = pl.lit(value=False)
    if column.kind is not Kind.CATEGORY and not _is_whole(dtype):
        is_nan = raw.cast(pl.Float64, strict=False).is_nan().fill_null(value=False)
    return raw.is_not_null() & value(column, dtype).is_null() & ~is_nan


def _raw(column: Column, dtype: pl.DataType) -> pl.Expr:
    """Give the stored cell, text as String, null where it is empty, a NaN category, or a number's missing word."""
    raw = pl.col(column.name)
    if dtype.is_float() and column.kind is Kind.CATEGORY:
        return raw.fill_nan(None)
    if not _is_text(dtype):
        return raw
    text = _text(column, dtype)
    is_known = text != ""
    if column.kind is not Kind.CATEGORY:
        is_known &= ~text.is_in(MISSING_WORDS)
    return pl.when(is_known).then(text)


def _text(column: Column, dtype: pl.DataType) -> pl.Expr:
    """Give the stored cell as String, without the spaces around it in a number column."""
    text = pl.col(column.name) if isinstance(dtype, pl.String) else pl.col(column.name).cast(pl.String, strict=False)
    return text if column.kind is Kind.CATEGORY else text.str.strip_chars()


def _whole(raw: pl.Expr, dtype: pl.DataType) -> pl.Expr:
    if _is_whole(dtype):
        return raw.cast(pl.Int64, strict=False)
    number = raw.cast(pl.Float64, strict=False)
    is_whole = (number == number.floor()) & (number.abs() < FIRST_UNSURE_WHOLE_FLOAT64)
    whole = pl.when(is_whole).then(number).cast(pl.Int64, strict=False)
    return pl.coalesce(raw.cast(pl.Int64, strict=False), whole) if _is_text(dtype) else whole


def _is_text(dtype: pl.DataType) -> bool:
    return isinstance(dtype, (pl.String, pl.Categorical, pl.Enum, pl.Binary))


def _is_whole(dtype: pl.DataType) -> bool:
    return dtype.is_integer() or isinstance(dtype, (pl.Boolean, pl.Null))
