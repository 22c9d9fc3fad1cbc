"""The few row-wise building blocks that features and aggregates are made of."""

import math

import narwhals as nw

from features.tables.column import Column

DAYS_PER_YEAR = 365.25
MONTHS_PER_YEAR = 12
LARGEST_FLOAT32 = 3.0e38


def known(column: Column) -> nw.Expr:
    """Give the raw column with its missing codes as null."""
    raw = nw.col(column.name)
    if not column.missing_codes:
        return raw
    return nw.when(~raw.is_in(column.missing_codes)).then(raw)


def coded(column: Column) -> nw.Expr:
    """Tell whether the raw column holds one of its missing codes; null where the column is null."""
    return nw.col(column.name).is_in(column.missing_codes)


def ratio(numerator: nw.Expr, denominator: nw.Expr) -> nw.Expr:
    """Divide; null where either side is unknown or the quotient is not finite or too large for Float32.

    A guard against a zero denominator is not enough: 460 / 2.6e-306 is infinite.
    """
    quotient = numerator.cast(nw.Float64) / denominator.cast(nw.Float64)
    return nw.when(quotient.abs() < LARGEST_FLOAT32).then(quotient)


def years_before(days: nw.Expr) -> nw.Expr:
    """Turn days relative to the application (negative is before) into years before it."""
    return -days / DAYS_PER_YEAR


def level_position(column: Column, codes: tuple[str, ...]) -> nw.Expr:
    """Give the position of the raw code in `codes`; null for a code outside them."""
    raw = nw.col(column.name)
    position = nw.lit(None, dtype=nw.Float64)
    for index, code in enumerate(codes):
        position = nw.when(raw == code).then(nw.lit(float(index))).otherwise(position)
    return position


def is_finite_number(value: float | None) -> bool:
    """Tell whether a value is known and finite."""
    return value is not None and math.isfinite(value)
