"""What an application says about the risk of default: log-odds, by class of each number or category, added up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import polars as pl
from polars import col

from features.portfolio.figures import Floats, Ints

_EXTERNAL = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")
_NO_JOB_DAYS = 365243
_JOB_DAYS = pl.when(col("DAYS_EMPLOYED") != _NO_JOB_DAYS).then(-col("DAYS_EMPLOYED"))
_AS_THEY_ARE = (
    *_EXTERNAL,
    "DAYS_REGISTRATION", "DAYS_ID_PUBLISH", "DAYS_LAST_PHONE_CHANGE", "AMT_CREDIT", "AMT_ANNUITY", "AMT_GOODS_PRICE",
    "AMT_INCOME_TOTAL", "OWN_CAR_AGE", "CNT_CHILDREN", "REGION_POPULATION_RELATIVE", "REGION_RATING_CLIENT_W_CITY",
    "HOUR_APPR_PROCESS_START", "DEF_30_CNT_SOCIAL_CIRCLE", "DEF_60_CNT_SOCIAL_CIRCLE", "OBS_30_CNT_SOCIAL_CIRCLE",
    "AMT_REQ_CREDIT_BUREAU_YEAR", "AMT_REQ_CREDIT_BUREAU_QRT", "AMT_REQ_CREDIT_BUREAU_MON", "FLAG_DOCUMENT_3",
    "FLAG_DOCUMENT_6", "FLAG_DOCUMENT_8", "FLAG_WORK_PHONE", "FLAG_PHONE", "FLAG_EMAIL", "REG_CITY_NOT_WORK_CITY",
    "REG_CITY_NOT_LIVE_CITY", "APARTMENTS_AVG", "FLOORSMAX_AVG", "ELEVATORS_AVG", "TOTALAREA_MODE",
    "YEARS_BEGINEXPLUATATION_AVG", "LIVINGAREA_AVG",
)  # fmt: skip
NUMBERS: Mapping[str, pl.Expr] = {
    **{name: col(name) for name in _AS_THEY_ARE},
    "age_days": -col("DAYS_BIRTH"),
    "job_days": _JOB_DAYS,
    "job_share_of_life": _JOB_DAYS / -col("DAYS_BIRTH"),
    "external_mean": pl.mean_horizontal(*_EXTERNAL),
    "external_lowest": pl.min_horizontal(*_EXTERNAL),
    "term": col("AMT_CREDIT") / col("AMT_ANNUITY"),
    "credit_to_goods": col("AMT_CREDIT") / col("AMT_GOODS_PRICE"),
    "annuity_to_income": col("AMT_ANNUITY") / col("AMT_INCOME_TOTAL"),
    "credit_to_income": col("AMT_CREDIT") / col("AMT_INCOME_TOTAL"),
}
"""Numbers of an application by name."""
CATEGORIES = (
    "CODE_GENDER", "NAME_INCOME_TYPE", "NAME_EDUCATION_TYPE", "NAME_FAMILY_STATUS", "NAME_HOUSING_TYPE",
    "OCCUPATION_TYPE", "ORGANIZATION_TYPE", "NAME_CONTRACT_TYPE", "NAME_TYPE_SUITE", "FLAG_OWN_CAR", "FLAG_OWN_REALTY",
    "WALLSMATERIAL_MODE", "FONDKAPREMONT_MODE", "EMERGENCYSTATE_MODE",
)  # fmt: skip
MISSING = "none"


@dataclass(frozen=True, kw_only=True)
class Effect:
    """Log-odds by class of one number or category."""

    column: str
    edges: tuple[float, ...]
    """Of a number; a missing one has the last class."""
    categories: tuple[str, ...]
    """Of a category; one that is not listed has no effect."""
    log_odds: Floats
    """(classes,), weighted: they add up over the effects."""

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> Self:
        """Build from a file's entry."""
        return cls(
            column=entry["column"],
            edges=tuple(entry["edges"]),
            categories=tuple(entry["categories"]),
            log_odds=entry["weight"] * np.array(entry["log_odds"], dtype=np.float64),
        )

    def of(self, application: pl.DataFrame) -> Floats:
        """Give the effect of each row; (rows,)."""
        if self.categories:
            texts = application[self.column].fill_null(MISSING)
            found = dict(zip(self.categories, self.log_odds.tolist(), strict=True))
            return texts.replace_strict(found, default=0.0, return_dtype=pl.Float64).to_numpy()
        return self.log_odds[class_of(application, self.column, self.edges)]


def class_of(application: pl.DataFrame, name: str, edges: Sequence[float]) -> Ints:
    """Give the class of each row's number; the last one where it is missing."""
    values = application.select(NUMBERS[name].cast(pl.Float64).fill_nan(None)).to_series()
    classes = np.searchsorted(np.asarray(edges), values.fill_null(0.0).to_numpy(), side="right")
    return np.where(values.is_null().to_numpy(), len(edges) + 1, classes).astype(np.int64)


def application_score(application: pl.DataFrame, target: Mapping[str, Any]) -> Floats:
    """Add the effects up: log-odds of default but for a constant; (rows,)."""
    score = np.zeros(application.height)
    for entry in target["effects"]:
        score += Effect.read(entry).of(application)
    return float(target["slope"]) * score
