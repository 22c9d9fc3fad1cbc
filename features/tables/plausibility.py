"""What is plainly not this data: declared checks whose findings are sentences, never refusals."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from features.tables.column import Table
from features.tables.declare import NO_DATE_CODE
from features.tables.official import OUTCOME
from features.text import Text

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
    refusal: Text
    """For a single application, `{name}` being the column and `{value}` what it holds."""


AHEAD = "positive, where days and months before the application are negative"
NEGATIVE = "negative"
COUNTED_BEFORE = Text(
    fr="{name} se compte en jours avant la demande : un nombre négatif.",
    en="{name} counts days before the application: a negative number.",
)
ABOVE_ZERO = Text(
    fr="{name} vaut {value} : un montant est au-dessus de zéro.",
    en="{name} is {value}: an amount is above zero.",
)
_NO_NEGATIVE_COUNT = Text(
    fr="{name} vaut {value} : un nombre de personnes n’est pas négatif.",
    en="{name} is {value}: a number of people is not negative.",
)
_FROM_0_TO_1 = Text(
    fr="{name} vaut {value} : une note va de 0 à 1.", en="{name} is {value}: a rating goes from 0 to 1."
)
_TOO_YOUNG = Text(
    fr=f"{{name}} vaut {{value}} jours, soit moins de {YOUNGEST_YEARS} ans : vérifiez la date.",
    en=f"{{name}} is {{value}} days, less than {YOUNGEST_YEARS} years: check the date.",
)
_TOO_OLD = Text(
    fr=f"{{name}} vaut {{value}} jours, soit plus de {OLDEST_YEARS} ans : vérifiez la date.",
    en=f"{{name}} is {{value}} days, more than {OLDEST_YEARS} years: check the date.",
)
_POSITIVE_COLUMNS = ("DAYS_BIRTH", "DAYS_DECISION", "DAYS_CREDIT", "MONTHS_BALANCE")
_AMOUNT_COLUMNS = ("AMT_INCOME_TOTAL", "AMT_CREDIT", "AMT_ANNUITY")
_RATING_COLUMNS = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")

CHECKS: tuple[Check, ...] = (
    *(
        Check(column=column, is_odd=lambda value: value > 0, says=AHEAD, refusal=COUNTED_BEFORE)
        for column in _POSITIVE_COLUMNS
    ),
    Check(
        column="DAYS_EMPLOYED",
        is_odd=lambda value: (value > 0) & (value != NO_DATE_CODE),
        says=f"{AHEAD} and {NO_DATE_CODE} stands for no job",
        refusal=COUNTED_BEFORE,
    ),
    Check(
        column="DAYS_BIRTH",
        is_odd=lambda value: (value <= 0) & (value > -math.floor(YOUNGEST_YEARS * DAYS_PER_YEAR)),
        says=f"less than {YOUNGEST_YEARS} years before the application",
        refusal=_TOO_YOUNG,
    ),
    Check(
        column="DAYS_BIRTH",
        is_odd=lambda value: value < -OLDEST_YEARS * DAYS_PER_YEAR,
        says=f"more than {OLDEST_YEARS} years before the application",
        refusal=_TOO_OLD,
    ),
    *(
        Check(column=column, is_odd=lambda value: value < 0, says=NEGATIVE, refusal=ABOVE_ZERO)
        for column in _AMOUNT_COLUMNS
    ),
    Check(column="CNT_CHILDREN", is_odd=lambda value: value < 0, says=NEGATIVE, refusal=_NO_NEGATIVE_COUNT),
    *(
        Check(
            column=column,
            is_odd=lambda value: (value < 0) | (value > 1),
            says="outside 0 to 1",
            refusal=_FROM_0_TO_1,
        )
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
