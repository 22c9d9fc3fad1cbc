"""Quantiles of the application's amounts, ages and ratings."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import Figures
from scripts.portfolio_figures.people import AGES, CASH, EDUCATION_GROUPS, GENDERS, GOODS_CLASSES, INCOMES
from scripts.portfolio_figures.quantile_tables import Shape, quantiles

_SOURCE = "applications"
_AGE, _INCOME, _GOODS = ("age_band", AGES), ("NAME_INCOME_TYPE", INCOMES), ("goods_class", GOODS_CLASSES)
_WORKING = [INCOMES[0], INCOMES[1], INCOMES[3]]
_BARE, _LOW, _MIDDLE = 1.0001, 1.15, 1.25


def application_quantiles(rows: pl.DataFrame) -> Figures:
    """Measure the quantiles of described applications."""
    return {**_amounts(rows), **_loan(rows), **_days(rows), **_ratings(rows)}


def _amounts(rows: pl.DataFrame) -> Figures:
    cash = rows.filter(col("NAME_CONTRACT_TYPE") == CASH)
    cards = rows.filter(col("NAME_CONTRACT_TYPE") != CASH)
    jobs = [
        ("CODE_GENDER", GENDERS),
        ("education_group", EDUCATION_GROUPS),
        ("job", [*INCOMES[:2], "none", INCOMES[3]]),
    ]
    return {
        "age_days": quantiles(rows, -col("DAYS_BIRTH"), source=_SOURCE, shape=Shape(pieces=40, atom_share=1)),
        "income": quantiles(
            rows, col("AMT_INCOME_TOTAL"), jobs, source=_SOURCE, shape=Shape(pieces=16, atom_share=0.01)
        ),
        "cash_goods": quantiles(cash, col("AMT_GOODS_PRICE"), [_INCOME], source=_SOURCE, shape=Shape(atom_share=0.006)),
        "revolving_credit": quantiles(
            cards, col("AMT_CREDIT"), source=_SOURCE, shape=Shape(pieces=12, atom_share=0.012)
        ),
    }


def _loan(rows: pl.DataFrame) -> Figures:
    ratio = col("credit_to_goods")
    insured = pl.when(ratio <= _BARE).then(pl.lit("bare")).when(ratio < _LOW).then(pl.lit("low"))
    cash = rows.filter(col("NAME_CONTRACT_TYPE") == CASH).with_columns(
        ratio_class=insured.when(ratio < _MIDDLE).then(pl.lit("middle")).otherwise(pl.lit("high"))
    )
    return {
        "credit_to_goods": quantiles(
            cash, ratio.round(4), [_GOODS], source=_SOURCE, shape=Shape(pieces=16, atom_share=0.006, decimals=4)
        ),
        "term": quantiles(
            cash,
            col("term"),
            [_GOODS, ("ratio_class", ["bare", "low", "middle", "high"])],
            source=_SOURCE,
            shape=Shape(atom_share=0.03, decimals=4),
        ),
    }


def _days(rows: pl.DataFrame) -> Figures:
    smooth = Shape(atom_share=1)
    workers = rows.filter(col("job") != "none")
    jobs = [_AGE, ("NAME_INCOME_TYPE", _WORKING)]
    return {
        "employed_days": quantiles(workers, -col("DAYS_EMPLOYED"), jobs, source=_SOURCE, shape=smooth),
        "registration_days": quantiles(rows, -col("DAYS_REGISTRATION"), [_AGE], source=_SOURCE, shape=smooth),
        "id_days": quantiles(rows, -col("DAYS_ID_PUBLISH"), [_AGE], source=_SOURCE, shape=smooth),
        "phone_change_days": quantiles(rows, -col("DAYS_LAST_PHONE_CHANGE"), source=_SOURCE, shape=Shape(pieces=30)),
        "car_age_years": quantiles(rows, col("OWN_CAR_AGE"), source=_SOURCE, shape=Shape(pieces=10)),
    }


def _ratings(rows: pl.DataFrame) -> Figures:
    fine = Shape(pieces=50, atom_share=1, decimals=6)
    return {
        f"ext_source_{number}": quantiles(rows, col(f"EXT_SOURCE_{number}"), source=_SOURCE, shape=fine)
        for number in (1, 2, 3)
    }
