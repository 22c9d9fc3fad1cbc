"""How a column of a history table becomes a field of a record; see `scoring/history_records.py`."""

from enum import StrEnum

import narwhals as nw

from features.expressions import EARLIEST_PLAUSIBLE_DAY, at_least_zero, finite, known, level_position, total
from features.history.join import AMOUNT_DECIMALS
from features.tables.column import Column
from scoring.history_records import LARGEST_COUNT, LATEST_DAY, NO_CODE, NO_DAY


def code(column: Column, codes: type[StrEnum]) -> nw.Expr:
    """Give the position of a code in its enumeration."""
    return level_position(column, tuple(codes)).fill_null(NO_CODE).cast(nw.UInt8)


def day(column: Column) -> nw.Expr:
    """Give a day; null where it is unknown or not to be believed."""
    value = known(column).cast(nw.Float64)
    return nw.when(value >= EARLIEST_PLAUSIBLE_DAY).then(value)


def past_day(column: Column) -> nw.Expr:
    """Give a day not after the application."""
    return nw.when(day(column) <= 0).then(day(column))


def as_days(value: nw.Expr) -> nw.Expr:
    """Keep a number of days or months."""
    kept = nw.when((value >= -LATEST_DAY) & (value <= LATEST_DAY)).then(value)
    return kept.cast(nw.Float64).fill_null(float(NO_DAY)).cast(nw.Int16)


def as_count(value: nw.Expr) -> nw.Expr:
    """Keep a count; null is none."""
    return value.cast(nw.Float64).clip(0.0, float(LARGEST_COUNT)).fill_null(0.0).cast(nw.UInt16)


def as_amount(value: nw.Expr) -> nw.Expr:
    """Keep an amount; a positive one or zero."""
    return finite(at_least_zero(value))


def sum_of(name: str) -> nw.Expr:
    """Aggregate: the sum of the known amounts, whatever the order of its rows; null where none is known."""
    return total(nw.col(name)).round(AMOUNT_DECIMALS).alias(name)
