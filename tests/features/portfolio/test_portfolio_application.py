from typing import Any

import polars as pl
import pytest

type Tables = dict[str, pl.DataFrame]

TWO_POINTS = 0.02
NO_JOB = 365243
col = pl.col


def test_a_revolving_loan_pays_a_twentieth_and_buys_what_it_lends(tables: Tables) -> None:
    revolving = tables["application"].filter(col("NAME_CONTRACT_TYPE") == "Revolving loans")

    assert revolving.height > 500
    assert (revolving["AMT_ANNUITY"] * 20 == revolving["AMT_CREDIT"]).all()
    assert revolving.select((col("AMT_GOODS_PRICE") == col("AMT_CREDIT")).all()).item()


def test_goods_of_a_cash_loan_cost_multiples_of_4500(tables: Tables) -> None:
    cash = tables["application"].filter(col("NAME_CONTRACT_TYPE") == "Cash loans")

    assert (cash["AMT_GOODS_PRICE"] % 4500 == 0).all()
    assert (cash["AMT_CREDIT"] >= cash["AMT_GOODS_PRICE"] * 0.9999).all()


def test_a_pensioner_and_nobody_else_has_no_job(tables: Tables) -> None:
    application = tables["application"]
    pensioner = application["NAME_INCOME_TYPE"] == "Pensioner"

    assert 0.1 < pensioner.to_numpy().mean() < 0.3
    for sign in (
        application["DAYS_EMPLOYED"] == NO_JOB,
        application["ORGANIZATION_TYPE"] == "XNA",
        application["FLAG_EMP_PHONE"] == 0,
    ):
        assert (sign == pensioner).all()
    assert (application.filter(~pensioner)["DAYS_EMPLOYED"] <= 0).all()


def test_only_a_car_has_an_age(tables: Tables) -> None:
    application = tables["application"]

    assert ((application["FLAG_OWN_CAR"] == "Y") == application["OWN_CAR_AGE"].is_not_null()).all()


def test_a_family_is_the_children_the_client_and_a_partner(tables: Tables) -> None:
    adults = 1 + col("NAME_FAMILY_STATUS").is_in(["Married", "Civil marriage"]).cast(pl.Int64)

    assert tables["application"].select((col("CNT_FAM_MEMBERS") == col("CNT_CHILDREN") + adults).all()).item()


def test_no_date_is_before_birth_and_no_job_before_sixteen(tables: Tables) -> None:
    application = tables["application"]

    assert (application["DAYS_BIRTH"] < -20 * 365).all()
    for name in ("DAYS_REGISTRATION", "DAYS_ID_PUBLISH"):
        assert application[name].is_between(application["DAYS_BIRTH"], 0).all()
    worker = application.filter(col("DAYS_EMPLOYED") != NO_JOB)
    assert (worker["DAYS_EMPLOYED"] >= worker["DAYS_BIRTH"] + 16 * 365).all()


def test_people_around_are_never_more_at_60_days_than_at_30(tables: Tables) -> None:
    circle = tables["application"].drop_nulls("OBS_30_CNT_SOCIAL_CIRCLE")

    assert (circle["OBS_60_CNT_SOCIAL_CIRCLE"] <= circle["OBS_30_CNT_SOCIAL_CIRCLE"]).all()
    assert (circle["DEF_60_CNT_SOCIAL_CIRCLE"] <= circle["DEF_30_CNT_SOCIAL_CIRCLE"]).all()
    assert (circle["DEF_30_CNT_SOCIAL_CIRCLE"] <= circle["OBS_30_CNT_SOCIAL_CIRCLE"]).all()


def test_ratings_and_building_measures_stay_between_0_and_1(tables: Tables) -> None:
    bounded = tables["application"].select(
        "^EXT_SOURCE_.$", "^.*_AVG$", "^.*_MEDI$", "^(APART|BASE|YEARS|COMMON|ELEV|ENTR|FLOORS|LAND|LIV|NONLIV).*_MODE$"
    )

    assert len(bounded.columns) == 3 + 14 * 3
    assert all(bounded[name].drop_nulls().is_between(0, 1).all() for name in bounded.columns)


def test_a_building_measure_is_missing_in_its_three_versions_together(tables: Tables) -> None:
    application = tables["application"]

    for measure in ("APARTMENTS", "LIVINGAREA", "FLOORSMAX"):
        average, mode, median = (application[f"{measure}_{version}"].is_null() for version in ("AVG", "MODE", "MEDI"))
        assert (average == mode).all()
        assert (average == median).all()


def test_test_clients_have_ten_times_fewer_revolving_loans(tables: Tables) -> None:
    shares = {
        name: (tables[name]["NAME_CONTRACT_TYPE"] == "Revolving loans").to_numpy().mean()
        for name in ("application_train", "application_test")
    }

    assert shares["application_train"] == pytest.approx(0.095, abs=0.012)
    assert shares["application_test"] == pytest.approx(0.009, abs=0.009)


def test_category_shares_are_within_two_points_of_the_published_ones(tables: Tables, published: dict[str, Any]) -> None:
    train = tables["application_train"]
    gaps = {
        f"{column} {category}": (train[column].cast(pl.String).fill_null("<null>") == category).to_numpy().mean()
        - share
        for column, shares in published["category_shares"].items()
        for category, share in shares.items()
    }

    assert len(gaps) > 80
    assert {name: gap for name, gap in gaps.items() if abs(gap) > TWO_POINTS} == {}


@pytest.mark.parametrize(("position", "name"), [(0, "application_train"), (1, "application_test")])
def test_missing_rates_are_near_the_published_ones(
    tables: Tables, published: dict[str, Any], position: int, name: str
) -> None:
    # 1,400 test clients: a share of a half has a standard error of 1.3 points
    tolerance = TWO_POINTS if name == "application_train" else 3 * TWO_POINTS
    gaps = {
        column: tables[name][column].is_null().to_numpy().mean() - rates[position]
        for column, rates in published["missing_rates_train_and_test"].items()
    }

    assert len(gaps) > 50
    assert {column: gap for column, gap in gaps.items() if abs(gap) > tolerance} == {}


def test_the_third_rating_is_unknown_without_a_bureau_record(tables: Tables) -> None:
    known = tables["application"].with_columns(
        listed=col("SK_ID_CURR").is_in(tables["bureau"]["SK_ID_CURR"].unique().implode())
    )
    missing = dict(known.group_by("listed").agg(col("EXT_SOURCE_3").is_null().mean()).iter_rows())

    assert missing[False] > 0.9
    assert missing[True] < 0.1
