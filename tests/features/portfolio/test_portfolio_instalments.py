from typing import Any

import polars as pl
import pytest

type Tables = dict[str, pl.DataFrame]

col = pl.col
INSTALMENT = ["SK_ID_PREV", "NUM_INSTALMENT_VERSION", "NUM_INSTALMENT_NUMBER"]
CARD_VERSION = 0


def _of_loans(tables: Tables) -> pl.DataFrame:
    return tables["installments_payments"].filter(col("NUM_INSTALMENT_VERSION") != CARD_VERSION)


def test_loans_fall_due_every_thirty_days_from_the_first_due(tables: Tables) -> None:
    dues = _of_loans(tables).join(
        tables["previous_application"].select("SK_ID_PREV", "DAYS_FIRST_DUE"), on="SK_ID_PREV", how="inner"
    )

    assert dues.height > 200_000
    assert (dues["DAYS_INSTALMENT"] == dues["DAYS_FIRST_DUE"] + 30 * (dues["NUM_INSTALMENT_NUMBER"] - 1)).all()
    assert (dues["DAYS_INSTALMENT"] < 0).all()


def test_instalments_are_numbered_from_1_without_a_gap(tables: Tables) -> None:
    numbers = (
        tables["installments_payments"]
        .group_by("SK_ID_PREV")
        .agg(
            first=col("NUM_INSTALMENT_NUMBER").min(),
            last=col("NUM_INSTALMENT_NUMBER").max(),
            different=col("NUM_INSTALMENT_NUMBER").n_unique(),
        )
    )

    assert (numbers["first"] == 1).all()
    assert (numbers["last"] == numbers["different"]).all()


def test_an_ended_loan_was_due_to_the_end(tables: Tables) -> None:
    last = _of_loans(tables).group_by("SK_ID_PREV").agg(col("DAYS_INSTALMENT").max())
    ended = tables["previous_application"].filter(col("DAYS_LAST_DUE") < 0).join(last, on="SK_ID_PREV", how="inner")

    assert (ended["DAYS_LAST_DUE"] == ended["DAYS_INSTALMENT"]).all()


def test_no_payment_is_after_the_application_and_an_unpaid_row_has_neither_day_nor_amount(tables: Tables) -> None:
    payments = tables["installments_payments"]

    assert (payments["DAYS_ENTRY_PAYMENT"].drop_nulls() < 0).all()
    assert (payments["DAYS_ENTRY_PAYMENT"].is_null() == payments["AMT_PAYMENT"].is_null()).all()
    assert 0 < payments["AMT_PAYMENT"].null_count() < 0.001 * payments.height


def test_two_payments_of_one_instalment_add_up_to_it(tables: Tables) -> None:
    split = (
        _of_loans(tables)
        .group_by(INSTALMENT)
        .agg(rows=pl.len(), paid=col("AMT_PAYMENT").sum(), due=col("AMT_INSTALMENT").first())
        .filter(col("rows") > 1)
    )

    assert (split["rows"] == 2).all()
    assert split.height > 5000
    assert ((split["paid"] - split["due"]).abs() < 0.01).all()


def test_an_instalment_paid_in_two_is_settled_late(tables: Tables) -> None:
    settled = (
        _of_loans(tables)
        .group_by(INSTALMENT)
        .agg(rows=pl.len(), late=col("DAYS_ENTRY_PAYMENT").max() > col("DAYS_INSTALMENT").first())
    )

    assert settled.filter(col("rows") == 2)["late"].mean() == pytest.approx(1.0, abs=0.01)


def test_payments_are_early_on_time_and_late_about_as_often_as_published(
    tables: Tables, published: dict[str, Any]
) -> None:
    delay = tables["installments_payments"]["DAYS_ENTRY_PAYMENT"] - tables["installments_payments"]["DAYS_INSTALMENT"]
    shares = {"early": (delay < 0).mean(), "on the due day": (delay == 0).mean(), "late": (delay > 0).mean()}

    assert shares == pytest.approx(published["payment_timing"], abs=0.04)


def test_some_loans_change_their_calendar_and_versions_only_rise(tables: Tables) -> None:
    versions = _of_loans(tables).sort(INSTALMENT[0], "NUM_INSTALMENT_NUMBER")
    rising = versions.select((col("NUM_INSTALMENT_VERSION").diff().over("SK_ID_PREV").fill_null(0) >= 0).all()).item()
    changed = versions.group_by("SK_ID_PREV").agg(col("NUM_INSTALMENT_VERSION").n_unique() > 1)

    assert rising
    assert 0.2 < changed["NUM_INSTALMENT_VERSION"].to_numpy().mean() < 0.6


def test_months_of_a_loan_follow_each_other_and_payments_left_count_down(tables: Tables) -> None:
    months = tables["POS_CASH_balance"].sort("SK_ID_PREV", "MONTHS_BALANCE")
    steps = months.with_columns(
        month_step=col("MONTHS_BALANCE").diff().over("SK_ID_PREV"),
        left_step=col("CNT_INSTALMENT_FUTURE").diff().over("SK_ID_PREV"),
    )

    assert (steps["month_step"].drop_nulls() == 1).all()
    assert (steps["left_step"].drop_nulls() <= 0).all()
    assert months["MONTHS_BALANCE"].is_between(-96, -1).all()
    assert (months["CNT_INSTALMENT_FUTURE"].drop_nulls() >= 0).all()


def test_a_completed_month_is_the_last_with_nothing_left(tables: Tables) -> None:
    months = tables["POS_CASH_balance"].with_columns(last=col("MONTHS_BALANCE").max().over("SK_ID_PREV"))
    completed = months.filter(col("NAME_CONTRACT_STATUS") == "Completed")

    assert (completed["MONTHS_BALANCE"] == completed["last"]).all()
    assert (completed["CNT_INSTALMENT_FUTURE"].drop_nulls() == 0).all()
    assert (completed["SK_DPD"] == 0).all()


def test_most_terminated_loans_are_completed_in_their_months(tables: Tables) -> None:
    terminated = tables["previous_application"].filter(col("DAYS_TERMINATION") < 0).select("SK_ID_PREV")
    completed = tables["POS_CASH_balance"].filter(col("NAME_CONTRACT_STATUS") == "Completed").select("SK_ID_PREV")
    loans = tables["POS_CASH_balance"].select("SK_ID_PREV").unique().join(terminated, on="SK_ID_PREV", how="semi")

    # published: the months of 12 % of the loans that are over stop before they say so
    assert loans.join(completed, on="SK_ID_PREV", how="anti").height / loans.height == pytest.approx(0.13, abs=0.03)


def test_days_past_due_are_those_of_an_instalment_not_settled_by_the_end_of_the_month(tables: Tables) -> None:
    # a loan that is stuck has nothing left to fall due
    late = tables["POS_CASH_balance"].filter((col("SK_DPD") > 0) & (col("CNT_INSTALMENT_FUTURE") > 0))
    settled = (
        _of_loans(tables)
        .group_by(*INSTALMENT)
        .agg(due=col("DAYS_INSTALMENT").first(), settled=col("DAYS_ENTRY_PAYMENT").max())
    )
    # the due day is the end of the month less the days past due, rounded down by a day at most
    ends = late.with_columns(end=pl.min_horizontal(30.4375 * (col("MONTHS_BALANCE") + 1), -1.0))
    pairs = ends.join(settled, on="SK_ID_PREV").filter((col("end") - col("SK_DPD") - col("due")).is_between(0, 1))
    explained = pairs.filter(col("settled").is_null() | (col("settled") > col("end")))

    assert late.height > 2000
    assert explained.unique(["SK_ID_PREV", "MONTHS_BALANCE"]).height == late.height


def test_few_months_are_past_due(tables: Tables) -> None:
    assert (tables["POS_CASH_balance"]["SK_DPD"] > 0).to_numpy().mean() == pytest.approx(0.0295, abs=0.01)
