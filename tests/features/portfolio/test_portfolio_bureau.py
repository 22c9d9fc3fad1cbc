from typing import Any

import polars as pl
import pytest

type Tables = dict[str, pl.DataFrame]

col = pl.col
OPEN_MONTH_CHANGES = {("X", "X"): 0.911, ("0", "0"): 0.891, ("0", "X"): 0.086, ("1", "0"): 0.595}
"""Published on 203 complete credits, among the changes to another month that is not closed."""


def test_a_closed_credit_has_an_end_and_nearly_always_owes_nothing(tables: Tables) -> None:
    closed = tables["bureau"].filter(col("CREDIT_ACTIVE") == "Closed")

    assert (closed["AMT_CREDIT_SUM_DEBT"].drop_nulls() == 0).to_numpy().mean() > 0.98
    assert closed["DAYS_ENDDATE_FACT"].is_not_null().all()
    assert (closed["CREDIT_DAY_OVERDUE"] == 0).to_numpy().mean() > 0.999


def test_an_active_credit_has_not_ended_and_mostly_owes(tables: Tables) -> None:
    active = tables["bureau"].filter(col("CREDIT_ACTIVE") == "Active")

    assert active["DAYS_ENDDATE_FACT"].is_null().all()
    assert (active["AMT_CREDIT_SUM_DEBT"].drop_nulls() > 0).to_numpy().mean() > 0.7


def test_days_of_a_credit_come_in_order(tables: Tables) -> None:
    bureau = tables["bureau"]
    ended = bureau.drop_nulls("DAYS_ENDDATE_FACT")

    assert bureau["DAYS_CREDIT"].is_between(-2922, -1).all()
    assert (bureau["DAYS_CREDIT_UPDATE"] >= bureau["DAYS_CREDIT"]).all()
    assert (bureau["DAYS_CREDIT_UPDATE"] <= 0).all()
    assert (bureau["DAYS_CREDIT_ENDDATE"].drop_nulls() >= bureau.drop_nulls("DAYS_CREDIT_ENDDATE")["DAYS_CREDIT"]).all()
    assert ended["DAYS_ENDDATE_FACT"].is_between(ended["DAYS_CREDIT"], 0).all()
    # as in the official table, an update is now and then older than the end it reports
    assert (ended["DAYS_ENDDATE_FACT"] <= ended["DAYS_CREDIT_UPDATE"]).to_numpy().mean() > 0.95


def test_debt_and_limit_of_a_card_mostly_add_up_to_what_was_granted(tables: Tables) -> None:
    cards = (
        tables["bureau"]
        .filter((col("CREDIT_TYPE") == "Credit card") & (col("AMT_CREDIT_SUM_LIMIT") > 0))
        .drop_nulls("AMT_CREDIT_SUM_DEBT")
    )
    total = cards["AMT_CREDIT_SUM_DEBT"] + cards["AMT_CREDIT_SUM_LIMIT"]

    assert cards.height > 500
    assert ((total - cards["AMT_CREDIT_SUM"]).abs() < 0.02).to_numpy().mean() > 0.5


def test_every_number_of_a_credit_is_its_own(tables: Tables) -> None:
    assert tables["bureau"]["SK_ID_BUREAU"].is_unique().all()
    assert (tables["bureau"]["SK_ID_BUREAU"] > 5_000_000).all()


def test_months_follow_each_other_without_a_gap(tables: Tables) -> None:
    spans = (
        tables["bureau_balance"]
        .group_by("SK_ID_BUREAU")
        .agg(rows=pl.len(), span=col("MONTHS_BALANCE").max() - col("MONTHS_BALANCE").min() + 1)
    )

    assert (spans["rows"] == spans["span"]).all()
    assert tables["bureau_balance"]["MONTHS_BALANCE"].is_between(-96, 0).all()


def test_once_closed_a_credit_stays_closed(tables: Tables) -> None:
    following = _with_next_status(tables["bureau_balance"])

    assert (following.filter(col("STATUS") == "C")["next"] == "C").all()


def test_a_credit_that_is_not_always_silent_is_closed_from_the_month_of_its_end_on(tables: Tables) -> None:
    months = tables["bureau_balance"].join(
        tables["bureau"].select("SK_ID_BUREAU", "DAYS_ENDDATE_FACT"), on="SK_ID_BUREAU", how="inner"
    )
    # month 0 is the last 30 days before the application: a month of 30.4375 days earlier is month -1
    end_month = (col("DAYS_ENDDATE_FACT") / 30.4375).floor() + 1
    is_after = (col("MONTHS_BALANCE") >= end_month).fill_null(value=False)

    spoken = ~(col("STATUS") == "X").all().over("SK_ID_BUREAU")

    assert months.filter(spoken).select(((col("STATUS") == "C") == is_after).all()).item()
    assert (months.filter(~spoken)["STATUS"] == "X").all()


def test_open_months_change_as_published(tables: Tables) -> None:
    following = _with_next_status(tables["bureau_balance"]).filter((col("STATUS") != "C") & (col("next") != "C"))
    counts = dict(following.group_by("STATUS").len().iter_rows())
    pairs = {(now, then): rows for now, then, rows in following.group_by("STATUS", "next").len().iter_rows()}

    # published on few credits, with silent credits mixed in: 7 points is the precision of the source
    for (now, then), share in OPEN_MONTH_CHANGES.items():
        assert pairs[now, then] / counts[now] == pytest.approx(share, abs=0.07)


def test_status_shares_are_near_the_published_ones(tables: Tables) -> None:
    shares = dict(tables["bureau_balance"]["STATUS"].value_counts(normalize=True).iter_rows())

    assert shares["C"] == pytest.approx(0.50, abs=0.07)
    assert shares["0"] == pytest.approx(0.275, abs=0.07)
    assert shares["X"] == pytest.approx(0.213, abs=0.04)
    assert shares["1"] == pytest.approx(0.0089, abs=0.004)


def test_all_credits_of_a_client_have_months_or_none(tables: Tables) -> None:
    listed = tables["bureau"].select(
        "SK_ID_CURR", known=col("SK_ID_BUREAU").is_in(tables["bureau_balance"]["SK_ID_BUREAU"].unique().implode())
    )

    assert listed.group_by("SK_ID_CURR").agg(col("known").n_unique())["known"].max() == 1
    train = listed.filter(col("SK_ID_CURR").is_in(tables["application_train"]["SK_ID_CURR"].implode()))
    assert train.unique("SK_ID_CURR")["known"].mean() == pytest.approx(0.35, abs=0.03)


def test_a_few_credits_with_months_are_missing_from_the_bureau_table(tables: Tables, published: dict[str, Any]) -> None:
    credits_with_months = tables["bureau_balance"].select("SK_ID_BUREAU").unique()
    missing = credits_with_months.join(tables["bureau"], on="SK_ID_BUREAU", how="anti")
    share = published["share_of_contracts_without_parent"]["bureau_balance"]

    assert missing.height / credits_with_months.height == pytest.approx(share, abs=0.01)


def _with_next_status(months: pl.DataFrame) -> pl.DataFrame:
    ordered = months.sort("SK_ID_BUREAU", "MONTHS_BALANCE")
    return ordered.with_columns(next=col("STATUS").shift(-1).over("SK_ID_BUREAU")).drop_nulls("next")
