"""The building blocks of features and aggregates, on columns that a reader can check."""

import math
from collections.abc import Sequence

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.expressions import (
    at_least_zero,
    coded,
    days_before,
    flag,
    known,
    level_position,
    ratio,
    tally,
    total,
    years_since,
)
from features.tables.column import Column, Kind

DAYS = Column(name="DAYS", kind=Kind.INTEGER, unit="days", meaning="A day.", missing_codes=(365_243,))
AMOUNT = Column(name="AMOUNT", kind=Kind.NUMBER, unit="currency", meaning="An amount.")
CODE = Column(name="CODE", kind=Kind.CATEGORY, unit="code", meaning="A code.")


def computed(expr: nw.Expr, **columns: Sequence[float | None] | Sequence[str | None]) -> list[float | None]:
    frame = nw.from_native(pl.LazyFrame(columns, strict=False))
    return frame.select(result=expr).to_native().collect()["result"].to_list()


def test_missing_code_is_unknown_and_is_told_apart_from_an_empty_cell() -> None:
    days = [-10, 365_243, None]

    assert computed(known(DAYS), DAYS=days) == [-10, None, None]
    assert computed(flag(coded(DAYS)), DAYS=days) == [0, 1, None]


def test_number_that_is_not_finite_is_unknown() -> None:
    assert computed(known(AMOUNT), AMOUNT=[1.5, math.nan, math.inf, -math.inf, None]) == [1.5, None, None, None, None]


def test_days_before_needs_a_plausible_past_day() -> None:
    assert computed(days_before(DAYS), DAYS=[-10, 0, 1, -40_000, -40_001, 365_243]) == [10, 0, None, 40_000, None, None]


def test_day_of_the_application_is_zero_years_before_it_without_a_minus_sign() -> None:
    (years,) = computed(years_since(DAYS), DAYS=[0])

    assert years is not None
    assert math.copysign(1, years) == 1


def test_four_calendar_years_are_four_years() -> None:
    assert computed(years_since(DAYS), DAYS=[-1_461]) == [4]


def test_less_than_zero_becomes_zero_and_unknown_stays_unknown() -> None:
    assert computed(at_least_zero(nw.col("AMOUNT")), AMOUNT=[-2.0, 3.0, None]) == [0, 3, None]


def test_level_position_merges_codes_and_does_not_know_others() -> None:
    position = level_position(CODE, ("low", "high"), {"leave": "high"})

    assert computed(position, CODE=["low", "high", "leave", "unheard of", None]) == [0, 1, 1, None, None]


@pytest.mark.parametrize(("numerator", "denominator"), [(1.0, 0.0), (0.0, 0.0), (460.0, 2.6e-306), (None, 1.0)])
def test_quotient_that_is_not_a_number_is_unknown(numerator: float | None, denominator: float) -> None:
    assert computed(ratio(nw.col("A"), nw.col("B")), A=[numerator], B=[denominator]) == [None]


@given(numerator=st.floats(), denominator=st.floats())
def test_ratio_is_the_quotient_or_unknown_and_fits_in_float32(numerator: float, denominator: float) -> None:
    (quotient,) = computed(ratio(nw.col("A"), nw.col("B")), A=[numerator], B=[denominator])

    assert quotient is None or (quotient == numerator / denominator and abs(quotient) < 3.0e38)


def test_total_of_nothing_known_is_unknown() -> None:
    assert computed(total(nw.col("A")), A=[1.0, None, 2.0]) == [3]
    assert computed(total(nw.col("A")), A=[None, None]) == [None]


def test_tally_counts_what_is_met_and_not_what_is_unknown() -> None:
    assert computed(tally(nw.col("A") > 0), A=[1.0, None, -1.0, 2.0]) == [2]
