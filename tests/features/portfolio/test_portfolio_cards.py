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


def test_a_balance_is_the_one_before_with_two_percent_of_interest_less_payments_plus_drawings(tables: Tables) -> None:
    months = _months(tables).drop_nulls("owed_before")
    expected = months["owed_before"] * 1.02 - months["AMT_PAYMENT_TOTAL_CURRENT"] + months["AMT_DRAWINGS_CURRENT"]
    cleared = (months["AMT_BALANCE"] == 0) & (expected < 100)

    assert (cleared | ((months["AMT_BALANCE"] - expected).abs() < 0.02)).all()


def test_a_balance_never_grows_beyond_the_limit_but_by_interest(tables: Tables) -> None:
    months = tables["credit_card_balance"].filter(col("AMT_DRAWINGS_CURRENT") > 0)

    assert months.height > 5000
    assert (months["AMT_BALANCE"] <= months["AMT_CREDIT_LIMIT_ACTUAL"] * 1.0001).all()


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


def test_the_smallest_payment_is_at_most_a_twentieth_of_the_limit_and_never_more_than_is_owed(tables: Tables) -> None:
    months = _months(tables).drop_nulls(["owed_before", "AMT_INST_MIN_REGULARITY"])
    limit = months["AMT_CREDIT_LIMIT_ACTUAL"]

    assert (months["AMT_INST_MIN_REGULARITY"] <= months["owed_before"] + 0.01).all()
    assert ((limit == 0) | (months["AMT_INST_MIN_REGULARITY"] <= limit / 20 + 0.01)).all()


def test_a_completed_card_has_no_limit_and_no_balance(tables: Tables) -> None:
    completed = tables["credit_card_balance"].filter(col("NAME_CONTRACT_STATUS") == "Completed")

    assert completed.height > 500
    assert (completed["AMT_BALANCE"] == 0).all()
    assert (completed["AMT_CREDIT_LIMIT_ACTUAL"] == 0).all()


def test_half_of_the_months_owe_nothing(tables: Tables) -> None:
    assert (tables["credit_card_balance"]["AMT_BALANCE"] == 0).to_numpy().mean() == pytest.approx(0.585, abs=0.1)


def test_a_card_pays_the_smallest_payment_by_its_due_day_and_the_rest_when_it_comes(tables: Tables) -> None:
    rows = tables["installments_payments"].filter(col("NUM_INSTALMENT_VERSION") == 0)
    paid = rows["AMT_PAYMENT"].sum()
    payments = tables["credit_card_balance"].filter(col("AMT_PAYMENT_TOTAL_CURRENT") > 0)
    total = _months(tables).filter(col("owed_before") > 0)["AMT_PAYMENT_TOTAL_CURRENT"].sum()

    assert payments.height > 10_000
    assert (rows["DAYS_ENTRY_PAYMENT"] <= rows["DAYS_INSTALMENT"]).all()
    assert paid == pytest.approx(total, rel=1e-6)
