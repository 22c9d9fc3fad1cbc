import numpy as np
import polars as pl
import pytest

type Tables = dict[str, pl.DataFrame]

col = pl.col


def _months(tables: Tables) -> pl.DataFrame:
    return (
        tables["credit_card_balance"]
        .sort("SK_ID_PREV", "MONTHS_BALANCE")
        .with_columns(owed_before=col("AMT_BALANCE").shift(1).over("SK_ID_PREV"))
    )


def test_months_of_a_card_follow_each_other(tables: Tables) -> None:
    steps = _months(tables).select(col("MONTHS_BALANCE").diff().over("SK_ID_PREV").alias("step"))

    assert (steps["step"].drop_nulls() == 1).all()
    assert tables["credit_card_balance"]["MONTHS_BALANCE"].is_between(-96, -1).all()


def test_a_client_has_one_card_at_most(tables: Tables) -> None:
    assert (
        tables["credit_card_balance"].group_by("SK_ID_CURR").agg(col("SK_ID_PREV").n_unique())["SK_ID_PREV"].max() == 1
    )


def test_what_is_not_paid_back_is_owed_a_month_later_with_interest(tables: Tables) -> None:
    months = _months(tables).filter((col("owed_before") > 10_000) & (col("AMT_CREDIT_LIMIT_ACTUAL") > 0))
    kept = months["owed_before"] - months["AMT_PAYMENT_TOTAL_CURRENT"] + months["AMT_DRAWINGS_CURRENT"]
    base = months["owed_before"] + months["AMT_DRAWINGS_CURRENT"]
    dearer = ((months["AMT_BALANCE"] - kept) / base).to_numpy()

    assert months.height > 10_000
    # a few percent a month; a payment of all, or the limit, can take more off
    assert 0.02 < float(np.median(dearer)) < 0.05
    assert (dearer < 0.31).all()


def test_a_balance_hardly_grows_beyond_the_limit(tables: Tables) -> None:
    months = tables["credit_card_balance"].filter(col("AMT_CREDIT_LIMIT_ACTUAL") > 0)
    rests = (months["SK_DPD"] > 0) & (months["AMT_BALANCE"] < 90_000)

    assert months.height > 5000
    assert (rests | (months["AMT_BALANCE"] <= months["AMT_CREDIT_LIMIT_ACTUAL"] * 1.0901)).all()


def test_drawings_add_up_and_are_unknown_or_none_without_a_limit(tables: Tables) -> None:
    cards = tables["credit_card_balance"]
    known = cards.drop_nulls("AMT_DRAWINGS_ATM_CURRENT")
    parts = known.select(
        pl.sum_horizontal(f"AMT_DRAWINGS_{name}_CURRENT" for name in ("ATM", "POS", "OTHER"))
    ).to_series()

    assert ((parts - known["AMT_DRAWINGS_CURRENT"]).abs() < 0.01).all()
    assert (cards.filter(col("AMT_CREDIT_LIMIT_ACTUAL") == 0)["AMT_DRAWINGS_CURRENT"] == 0).all()
    assert (cards.filter(col("AMT_DRAWINGS_ATM_CURRENT").is_null())["AMT_DRAWINGS_CURRENT"] == 0).all()
    assert ((cards["CNT_DRAWINGS_CURRENT"] > 0) == (cards["AMT_DRAWINGS_CURRENT"] > 0)).all()


def test_the_smallest_payment_is_never_more_than_is_owed_and_mostly_a_twentieth(tables: Tables) -> None:
    months = _months(tables).drop_nulls(["owed_before", "AMT_INST_MIN_REGULARITY"])
    large = months.filter(col("owed_before") > col("AMT_CREDIT_LIMIT_ACTUAL") * 0.9, col("owed_before") > 10_000)
    share = large["AMT_INST_MIN_REGULARITY"] / large["owed_before"]

    assert (months["AMT_INST_MIN_REGULARITY"] <= months["owed_before"] + 0.01).all()
    assert share.median() == pytest.approx(0.05, abs=0.003)


def test_a_completed_card_owes_nothing(tables: Tables) -> None:
    completed = tables["credit_card_balance"].filter(col("NAME_CONTRACT_STATUS") == "Completed")

    assert completed.height > 500
    assert (completed["AMT_BALANCE"] == 0).all()


def test_a_small_rest_left_behind_stays_late_month_after_month(tables: Tables) -> None:
    long_late = (
        _months(tables).with_columns(before=col("SK_DPD").shift(1).over("SK_ID_PREV")).filter(col("SK_DPD") > 90)
    )

    assert long_late.height > 100
    assert (long_late["SK_DPD"] - long_late["before"] == 30).all()
    assert (long_late["AMT_PAYMENT_TOTAL_CURRENT"] == 0).all()


def test_half_of_the_months_owe_nothing(tables: Tables) -> None:
    assert (tables["credit_card_balance"]["AMT_BALANCE"] == 0).to_numpy().mean() == pytest.approx(0.585, abs=0.1)


def test_the_payments_of_a_card_are_rows_of_their_own(tables: Tables) -> None:
    rows = tables["installments_payments"].filter(col("NUM_INSTALMENT_VERSION") == 0)
    payments = tables["credit_card_balance"].filter(col("AMT_PAYMENT_CURRENT") > 0)

    assert payments.height > 10_000
    assert rows["AMT_PAYMENT"].sum() == pytest.approx(payments["AMT_PAYMENT_CURRENT"].sum(), rel=1e-6)
    # published: 4 % of the rows of cards are late
    late = rows["DAYS_ENTRY_PAYMENT"] > rows["DAYS_INSTALMENT"]
    assert late.to_numpy().mean() == pytest.approx(0.04, abs=0.02)
