"""What no real file tells, no made-up one may tell."""

import polars as pl
import pytest

type Tables = dict[str, pl.DataFrame]

col = pl.col
OF_AGE_YEARS = 18


@pytest.mark.parametrize(("name", "day"), [("bureau", "DAYS_CREDIT"), ("previous_application", "DAYS_DECISION")])
def test_nobody_borrowed_before_being_of_age(tables: Tables, name: str, day: str) -> None:
    born = tables["application"].select("SK_ID_CURR", "DAYS_BIRTH")
    ages = tables[name].join(born, on="SK_ID_CURR").select(years=(col(day) - col("DAYS_BIRTH")) / 365.25)

    assert ages.filter(col("years") < OF_AGE_YEARS).height == 0


def test_no_instalment_was_paid_before_its_loan_was_granted(tables: Tables) -> None:
    loans = tables["installments_payments"].filter(col("NUM_INSTALMENT_VERSION") > 0)
    granted = tables["previous_application"].select("SK_ID_PREV", "DAYS_DECISION")

    paid = loans.join(granted, on="SK_ID_PREV").filter(col("DAYS_ENTRY_PAYMENT") < col("DAYS_DECISION"))

    assert paid.height == 0


def test_a_credit_that_is_days_late_owes_something_late(tables: Tables) -> None:
    late = tables["bureau"].filter(col("CREDIT_DAY_OVERDUE") > 0)

    assert late.height > 0
    assert late.filter(col("AMT_CREDIT_SUM_OVERDUE") > 0).height >= 0.9 * late.height
    assert late.filter(col("AMT_CREDIT_MAX_OVERDUE") < col("AMT_CREDIT_SUM_OVERDUE")).height == 0


def test_nobody_owes_a_hundred_times_what_was_lent(tables: Tables) -> None:
    owed = tables["bureau"].filter(col("AMT_CREDIT_SUM") > 10_000)

    assert owed.filter(col("AMT_CREDIT_SUM_DEBT") > 100 * col("AMT_CREDIT_SUM")).height == 0


def test_no_payment_of_a_card_fell_due_before_it_was_signed(tables: Tables) -> None:
    signed = tables["credit_card_balance"].filter(col("NAME_CONTRACT_STATUS") == "Signed")

    assert signed.height > 0
    assert signed.filter(col("CNT_INSTALMENT_MATURE_CUM") > 0).height == 0
