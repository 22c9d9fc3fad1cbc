"""What is plainly not this data: declared checks whose findings are sentences, never refusals."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from features.tables.column import Table
from features.tables.declare import NO_DATE_CODE
from features.tables.official import OUTCOME

DAYS_PER_YEAR = 365.25
YOUNGEST_YEARS, OLDEST_YEARS = 18, 100
LOWEST_DEFAULT_RATE, HIGHEST_DEFAULT_RATE = 0.01, 0.30
"""The official files have 8 %."""
ENOUGH_OUTCOMES = 100
"""Below this number of known outcomes a rate says nothing."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """Values that a column of any table with that name should not hold."""

    column: str
    is_odd: Callable[[pl.Expr], pl.Expr]
    """From the column in its official type to Boolean; a null value is never odd."""
    says: str
    """Goes on from `DAYS_BIRTH is`."""


AHEAD = "positive, where days and months before the application are negative"
NEGATIVE = "negative"
_POSITIVE_COLUMNS = ("DAYS_BIRTH", "DAYS_DECISION", "DAYS_CREDIT", "MONTHS_BALANCE")
_NEGATIVE_COLUMNS = ("AMT_INCOME_TOTAL", "AMT_CREDIT", "AMT_ANNUITY", "CNT_CHILDREN")
_RATING_COLUMNS = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")

CHECKS: tuple[Check, ...] = (
    *(Check(column=column, is_odd=lambda value: value > 0, says=AHEAD) for column in _POSITIVE_COLUMNS),
    Check(
        column="DAYS_EMPLOYED",
        is_odd=lambda value: (value > 0) & (value != NO_DATE_CODE),
        says=f"{AHEAD} and {NO_DATE_CODE} stands for no job",
    ),
    Check(
        column="DAYS_BIRTH",
        is_odd=lambda value: (value <= 0) & (value > -YOUNGEST_YEARS * DAYS_PER_YEAR),
        says=f"less than {YOUNGEST_YEARS} years before the application",
    ),
    Check(
        column="DAYS_BIRTH",
        is_odd=lambda value: value < -OLDEST_YEARS * DAYS_PER_YEAR,
        says=f"more than {OLDEST_YEARS} years before the application",
    ),
    *(Check(column=column, is_odd=lambda value: value < 0, says=NEGATIVE) for column in _NEGATIVE_COLUMNS),
    *(
        Check(column=column, is_odd=lambda value: (value < 0) | (value > 1), says="outside 0 to 1")
        for column in _RATING_COLUMNS
    ),
)


def measures(table: Table, values: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Give what to compute in one pass over a file, by name: one number each.

    `values` are the table's columns in their official types, by name.
    """
    counts = {
        _key(position): check.is_odd(values[check.column]).sum()
        for position, check in enumerate(CHECKS)
        if check.column in values
    }
    outcome = (
        {"outcomes": values[OUTCOME].count(), "defaults": values[OUTCOME].sum()} if OUTCOME in table.by_name else {}
    )
    return {**counts, **outcome}


def findings(file_name: str, measured: Mapping[str, int], rows: int) -> Iterator[str]:
    """Word what is odd in the numbers that `measures` gave."""
    for position, check in enumerate(CHECKS):
        if odd := measured.get(_key(position)):
            yield f"{file_name}: {check.column} is {check.says} on {odd:,} of {rows:,} rows; check the column."
    outcomes = measured.get("outcomes", 0)
    if outcomes >= ENOUGH_OUTCOMES:
        rate = measured["defaults"] / outcomes
        if not LOWEST_DEFAULT_RATE <= rate <= HIGHEST_DEFAULT_RATE:
            usual = f"{LOWEST_DEFAULT_RATE:.0%} to {HIGHEST_DEFAULT_RATE:.0%}"
            yield (
                f"{file_name}: {OUTCOME} is 1 on {rate:.1%} of {outcomes:,} rows, where {usual} is usual; check that 1 "
                "stands for a late payment and that no client is left out."
            )


def _key(position: int) -> str:
    return f"odd {position}"
