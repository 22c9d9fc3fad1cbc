"""What is added to the application's own score: numbers out of the tables just drawn, one row per client."""

from collections.abc import Mapping

import polars as pl

_KEY = "SK_ID_CURR"
_PUBLISHED_LATE_DAYS, _RECENT_DAYS = 5, 365


def client_statistics(application: pl.DataFrame, tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Compute the numbers, Float64, null where unknown, in the order of `application`."""
    joined = application.select(_KEY, rating_3=pl.col("EXT_SOURCE_3").cast(pl.Float64))
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
    days_late = pl.col("DAYS_ENTRY_PAYMENT") - pl.col("DAYS_INSTALMENT")
    is_recent = pl.col("DAYS_INSTALMENT") >= -_RECENT_DAYS
    return (
        tables["installments_payments"]
        .group_by(_KEY)
        .agg(
            late_share=(days_late > _PUBLISHED_LATE_DAYS).mean(),
            recent_late_share=(days_late > 0).filter(is_recent).mean(),
        )
    )


def _cards(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    limit, balance = pl.col("AMT_CREDIT_LIMIT_ACTUAL"), pl.col("AMT_BALANCE")
    return tables["credit_card_balance"].group_by(_KEY).agg(card_use=(pl.when(limit > 0).then(balance / limit)).mean())
