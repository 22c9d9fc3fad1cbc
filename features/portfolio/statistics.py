"""What the default probability of a client rests on: numbers out of the tables just drawn, one row per client."""

from collections.abc import Mapping

import polars as pl

_KEY = "SK_ID_CURR"
_FROM_APPLICATION = {
    "ext_source_1": pl.col("EXT_SOURCE_1"),
    "ext_source_2": pl.col("EXT_SOURCE_2"),
    "ext_source_3": pl.col("EXT_SOURCE_3"),
    "employed_years": pl.when(pl.col("DAYS_EMPLOYED") <= 0).then(-pl.col("DAYS_EMPLOYED") / 365.25),
    "id_published_years": -pl.col("DAYS_ID_PUBLISH") / 365.25,
    "phone_changed_years": -pl.col("DAYS_LAST_PHONE_CHANGE") / 365.25,
    "term_months": pl.col("AMT_CREDIT") / pl.col("AMT_ANNUITY"),
    "credit_to_goods": pl.col("AMT_CREDIT") / pl.col("AMT_GOODS_PRICE"),
    "annuity_to_income": pl.col("AMT_ANNUITY") / pl.col("AMT_INCOME_TOTAL"),
    "car_age_years": pl.col("OWN_CAR_AGE"),
    "circle_defaulted": pl.col("DEF_30_CNT_SOCIAL_CIRCLE"),
    "works_in_another_city": pl.col("REG_CITY_NOT_WORK_CITY"),
    "gave_document_3": pl.col("FLAG_DOCUMENT_3"),
}


def client_statistics(application: pl.DataFrame, tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Compute the numbers, Float64, null where unknown, in the order of `application`."""
    joined = application.select(
        _KEY, *(expression.cast(pl.Float64).alias(name) for name, expression in _FROM_APPLICATION.items())
    )
    for part in (_bureau(tables), _requests(tables), _payments(tables), _cards(tables)):
        joined = joined.join(part, on=_KEY, how="left", maintain_order="left")
    return joined.with_columns(no_bureau=pl.col("bureau_age_years").is_null().cast(pl.Float64))


def _bureau(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    active = pl.col("CREDIT_ACTIVE") == "Active"
    granted = pl.col("AMT_CREDIT_SUM").filter(active).sum()
    debt = pl.col("AMT_CREDIT_SUM_DEBT").filter(active).sum()
    return (
        tables["bureau"]
        .group_by(_KEY)
        .agg(
            bureau_age_years=-pl.col("DAYS_CREDIT").mean() / 365.25,
            bureau_active_share=active.mean(),
            bureau_debt_share=pl.when(granted > 0).then(debt / granted),
            bureau_was_late=(pl.col("AMT_CREDIT_MAX_OVERDUE") > 0).any().cast(pl.Float64),
        )
    )


def _requests(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    return (
        tables["previous_application"]
        .group_by(_KEY)
        .agg(
            refused_share=(pl.col("NAME_CONTRACT_STATUS") == "Refused").mean(),
            requests_age_years=-pl.col("DAYS_DECISION").mean() / 365.25,
        )
    )


def _payments(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    late = pl.col("DAYS_ENTRY_PAYMENT") > pl.col("DAYS_INSTALMENT")
    return tables["installments_payments"].group_by(_KEY).agg(late_share=late.mean())


def _cards(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    limit, balance = pl.col("AMT_CREDIT_LIMIT_ACTUAL"), pl.col("AMT_BALANCE")
    return tables["credit_card_balance"].group_by(_KEY).agg(card_use=(pl.when(limit > 0).then(balance / limit)).mean())
