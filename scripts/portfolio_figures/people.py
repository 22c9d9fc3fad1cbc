"""The rows everything is measured on: applications with their outcome, and clients with their history."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

TRAIN_SHARE = 0.86
NEVER = 365243
"""What the official tables write for a day that has not come."""

AGES = ["-25", "25-30", "30-35", "35-40", "40-45", "45-50", "50-55", "55-60", "60-65", "65-"]
EDUCATIONS = ["Lower secondary", "Secondary / secondary special", "Incomplete higher", "Higher education"]
CASH = "Cash loans"
_SMALL_GOODS, _LARGE_GOODS = 225_000, 675_000
_EDUCATION_GROUP = {"Incomplete higher": "incomplete", "Higher education": "higher", "Academic degree": "higher"}


@dataclass(frozen=True, kw_only=True)
class Clients:
    """Train and test clients, weighted by `w` to the published mix, and their official tables."""

    application: pl.DataFrame
    """Without TARGET; with `split` and `w`."""
    bureau: pl.DataFrame
    """With the client's `split` and `w`."""
    bureau_balance: pl.DataFrame
    previous_application: pl.DataFrame
    """With the client's `split` and `w`."""
    credit_card_balance: pl.DataFrame
    """With the client's `split` and `w`."""

    @property
    def keys(self) -> pl.DataFrame:
        """SK_ID_CURR, split and w of each client."""
        return self.application.select("SK_ID_CURR", "split", "w")


def read_applications(folder: Path) -> pl.DataFrame:
    """Read the train applications, and TARGET."""
    return pl.read_parquet(folder / "applications_with_target.parquet")


def read_clients(folder: Path) -> Clients:
    """Read the clients and their history."""
    tables = folder / "five_thousand_clients"
    train = pl.read_parquet(tables / "application_train.parquet").drop("TARGET")
    test = pl.read_parquet(tables / "application_test.parquet").select(train.columns)
    application = pl.concat(
        [
            train.with_columns(split=pl.lit("train"), w=pl.lit(TRAIN_SHARE / 0.5)),
            test.with_columns(split=pl.lit("test"), w=pl.lit((1 - TRAIN_SHARE) / 0.5)),
        ]
    )
    keys = application.select("SK_ID_CURR", "split", "w")
    return Clients(
        application=application,
        bureau=pl.read_parquet(tables / "bureau.parquet").join(keys, on="SK_ID_CURR"),
        bureau_balance=pl.read_parquet(tables / "bureau_balance.parquet"),
        previous_application=pl.read_parquet(tables / "previous_application.parquet").join(keys, on="SK_ID_CURR"),
        credit_card_balance=pl.read_parquet(tables / "credit_card_balance.parquet").join(keys, on="SK_ID_CURR"),
    )


def described(applications: pl.DataFrame) -> pl.DataFrame:
    """Add the groups that drive figures; applications of unknown gender are left out."""
    return applications.filter(pl.col("CODE_GENDER") != "XNA").with_columns(
        age_band=_age_band(),
        job=pl.when(pl.col("DAYS_EMPLOYED") == NEVER).then(pl.lit("none")).otherwise(pl.col("NAME_INCOME_TYPE")),
        education_group=pl.col("NAME_EDUCATION_TYPE").replace_strict(_EDUCATION_GROUP, default="secondary"),
        credit_to_goods=pl.col("AMT_CREDIT") / pl.col("AMT_GOODS_PRICE"),
        term=pl.col("AMT_CREDIT") / pl.col("AMT_ANNUITY"),
        goods_class=pl.when(pl.col("AMT_GOODS_PRICE") <= _SMALL_GOODS)
        .then(pl.lit("small"))
        .when(pl.col("AMT_GOODS_PRICE") < _LARGE_GOODS)
        .then(pl.lit("medium"))
        .otherwise(pl.lit("large")),
    )


def regions_of(applications: pl.DataFrame, least: int) -> list[tuple[float, int, int]]:
    """Give (population, rating, rows) of the regions of enough rows, from the worst rated on."""
    kept = applications.group_by("REGION_POPULATION_RELATIVE", "REGION_RATING_CLIENT").len()
    order = ["REGION_RATING_CLIENT", "REGION_POPULATION_RELATIVE"]
    return list(kept.filter(pl.col("len") >= least).sort(order, descending=[True, False]).iter_rows())


def text(values: pl.Expr) -> pl.Expr:
    """Write whole numbers or Boolean answers as text; null stays null."""
    return values.cast(pl.Int64).cast(pl.String)


def _age_band() -> pl.Expr:
    age = -pl.col("DAYS_BIRTH") / 365.25
    band = pl.lit(AGES[0])
    for first, name in zip(range(25, 66, 5), AGES[1:], strict=True):
        band = pl.when(age >= first).then(pl.lit(name)).otherwise(band)
    return band
