"""The few building blocks that features and aggregates are made of."""

from collections.abc import Mapping
from types import MappingProxyType

import narwhals as nw

from features.tables.column import Column, Kind

DAYS_PER_YEAR = 365.25
LARGEST_FLOAT32 = 3.0e38
EARLIEST_PLAUSIBLE_DAY = -40_000
"""110 years before the application; the official files hold a few junk days near −42,000."""
NO_MERGED_CODES: Mapping[str, str] = MappingProxyType({})


def known(column: Column) -> nw.Expr:
    """Give the raw column with its missing codes, NaN and infinities as null."""
    raw = nw.col(column.name)
    usable = ~raw.is_in(column.missing_codes) if column.missing_codes else None
    if column.kind is Kind.NUMBER:
        usable = raw.is_finite() if usable is None else raw.is_finite() & usable
    return raw if usable is None else nw.when(usable).then(raw)


def coded(column: Column) -> nw.Expr:
    """Tell whether the raw column holds one of its missing codes; null where the column is null."""
    return nw.col(column.name).is_in(column.missing_codes)


def finite(value: nw.Expr) -> nw.Expr:
    """Give a number as Float64; null where it is NaN, infinite or too large for Float32."""
    number = value.cast(nw.Float64)
    return nw.when(number.abs() < LARGEST_FLOAT32).then(number)


def ratio(numerator: nw.Expr, denominator: nw.Expr) -> nw.Expr:
    """Divide; null where either side is unknown or the quotient is not finite or too large for Float32.

    A guard against a zero denominator is not enough: 460 / 2.6e-306 is infinite.
    """
    return finite(numerator.cast(nw.Float64) / denominator.cast(nw.Float64))


def at_least_zero(value: nw.Expr) -> nw.Expr:
    """Give a number as Float64 with what is below zero as zero; null stays null."""
    return value.cast(nw.Float64).clip(lower_bound=0.0)


def flag(condition: nw.Expr) -> nw.Expr:
    """Give 1 where the condition holds, 0 where it does not, null where it is unknown."""
    return condition.cast(nw.Float64)


def days_before(column: Column) -> nw.Expr:
    """Count the days from a past event to the application: zero or more.

    Null where the day is unknown, after the application or earlier than `EARLIEST_PLAUSIBLE_DAY`.
    """
    day = known(column).cast(nw.Float64)
    return nw.when((day >= EARLIEST_PLAUSIBLE_DAY) & (day <= 0)).then(day.abs())


def years_since(column: Column) -> nw.Expr:
    """Count the years from a past event to the application; null as in `days_before`."""
    return days_before(column) / DAYS_PER_YEAR


def level_position(column: Column, codes: tuple[str, ...], merged: Mapping[str, str] = NO_MERGED_CODES) -> nw.Expr:
    """Give the position of the raw code in `codes`; null for a code outside them.

    `merged` names the raw codes that count as another: `{"Maternity leave": "Working"}`.
    """
    positions = {code: float(position) for position, code in enumerate(codes)}
    positions |= {code: positions[target] for code, target in merged.items()}
    return nw.col(column.name).replace_strict(positions, default=None, return_dtype=nw.Float64)


def total(value: nw.Expr) -> nw.Expr:
    """Aggregate: the sum of the known values; null where none is known."""
    return nw.when(value.count() > 0).then(value.sum())


def tally(condition: nw.Expr) -> nw.Expr:
    """Aggregate: how many rows meet the condition; a row where it is unknown does not."""
    return condition.cast(nw.Int64).sum()
