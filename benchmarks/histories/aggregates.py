"""One row per client: what a desk would compute from each history table, about two dozen numbers each."""

from collections.abc import Mapping
from typing import Final

import polars as pl
from polars import col

CLIENT: Final = "SK_ID_CURR"
NEVER: Final = 365243


def _of(name: str, *statistics: str) -> list[pl.Expr]:
    return [getattr(col(name), statistic)().alias(f"{name} {statistic}") for statistic in statistics]


def _share(name: str, *values: str) -> list[pl.Expr]:
    return [(col(name) == value).mean().alias(f"{name} {value}") for value in values]


_LATE = col("DAYS_ENTRY_PAYMENT") - col("DAYS_INSTALMENT")
_USE = pl.when(col("AMT_CREDIT_LIMIT_ACTUAL") > 0).then(col("AMT_BALANCE") / col("AMT_CREDIT_LIMIT_ACTUAL"))
_LIVE = (col("DAYS_LAST_DUE") == NEVER) | (col("DAYS_LAST_DUE").is_null() & col("DAYS_FIRST_DUE").is_not_null())

_AGGREGATES: Final[Mapping[str, list[pl.Expr]]] = {
    "bureau": [
        pl.len().alias("rows"),
        *_share("CREDIT_ACTIVE", "Active"),
        *_share("CREDIT_TYPE", "Consumer credit", "Credit card"),
        *_of("CREDIT_TYPE", "n_unique"),
        *_of("DAYS_CREDIT", "mean", "min", "max"),
        *_of("DAYS_CREDIT_ENDDATE", "mean", "max"),
        *_of("DAYS_ENDDATE_FACT", "mean", "max"),
        *_of("DAYS_CREDIT_UPDATE", "mean", "max"),
        *_of("AMT_CREDIT_SUM", "mean", "max", "sum"),
        *_of("AMT_CREDIT_SUM_DEBT", "mean", "sum"),
        *_of("AMT_CREDIT_SUM_LIMIT", "sum"),
        *_of("AMT_ANNUITY", "mean"),
        col("AMT_ANNUITY").is_null().mean().alias("AMT_ANNUITY unknown"),
        *_of("AMT_CREDIT_MAX_OVERDUE", "mean", "max"),
        *_of("CREDIT_DAY_OVERDUE", "max"),
        *_of("CNT_CREDIT_PROLONG", "sum"),
    ],
    "bureau_balance": [
        pl.len().alias("rows"),
        *_of("SK_ID_BUREAU", "n_unique"),
        *_of("MONTHS_BALANCE", "min", "max", "mean"),
        *_share("STATUS", "C", "X", "0", "1", "5"),
        col("STATUS").is_in(["2", "3", "4"]).mean().alias("STATUS 2 to 4"),
        col("STATUS").filter(col("STATUS").is_in(["0", "1", "2", "3", "4", "5"])).max().cast(pl.Float64).alias("worst"),
        col("MONTHS_BALANCE").filter(col("STATUS") == "C").count().alias("closed months"),
        (col("MONTHS_BALANCE").filter(col("STATUS").is_in(["1", "2", "3", "4", "5"])).max()).alias("last late month"),
    ],
    "previous_application": [
        pl.len().alias("rows"),
        *_share("NAME_CONTRACT_STATUS", "Approved", "Refused", "Canceled"),
        *_share("NAME_CONTRACT_TYPE", "Cash loans", "Consumer loans"),
        *_share("NAME_CLIENT_TYPE", "New"),
        *_of("DAYS_DECISION", "mean", "min", "max"),
        *_of("AMT_APPLICATION", "mean", "max"),
        *_of("AMT_CREDIT", "mean", "max"),
        pl.when(col("AMT_CREDIT") > 0)
        .then(col("AMT_APPLICATION") / col("AMT_CREDIT"))
        .mean()
        .alias("asked to granted"),
        *_of("AMT_ANNUITY", "mean", "max"),
        *_of("CNT_PAYMENT", "mean", "sum"),
        *_of("AMT_DOWN_PAYMENT", "mean"),
        *_of("RATE_DOWN_PAYMENT", "mean"),
        *_of("HOUR_APPR_PROCESS_START", "mean"),
        *_of("PRODUCT_COMBINATION", "n_unique"),
        _LIVE.mean().alias("live"),
        pl.when(~_LIVE).then("DAYS_LAST_DUE").otherwise(None).max().alias("DAYS_LAST_DUE max"),
        *_of("SELLERPLACE_AREA", "max"),
    ],
    "POS_CASH_balance": [
        pl.len().alias("rows"),
        *_of("SK_ID_PREV", "n_unique"),
        (pl.len() / col("SK_ID_PREV").n_unique()).alias("rows a contract"),
        *_of("MONTHS_BALANCE", "min", "max", "mean"),
        *_of("CNT_INSTALMENT", "mean", "max", "min"),
        *_of("CNT_INSTALMENT_FUTURE", "mean", "max", "sum"),
        *_share("NAME_CONTRACT_STATUS", "Completed", "Signed", "Active"),
        *_of("SK_DPD", "mean", "max"),
        (col("SK_DPD") > 0).mean().alias("SK_DPD above 0"),
        *_of("SK_DPD_DEF", "max"),
        (col("SK_DPD_DEF") > 0).mean().alias("SK_DPD_DEF above 0"),
    ],
    "installments_payments": [
        pl.len().alias("rows"),
        *_of("SK_ID_PREV", "n_unique"),
        *_of("NUM_INSTALMENT_VERSION", "max", "mean"),
        (col("NUM_INSTALMENT_VERSION") == 0).mean().alias("of cards"),
        *_of("NUM_INSTALMENT_NUMBER", "max"),
        *_of("DAYS_INSTALMENT", "min", "mean", "max"),
        *_of("AMT_INSTALMENT", "mean", "max", "min"),
        *_of("AMT_PAYMENT", "mean", "min"),
        (_LATE > 0).mean().alias("late"),
        _LATE.mean().alias("days late mean"),
        _LATE.std().alias("days late std"),
        _LATE.max().alias("days late max"),
        (col("AMT_PAYMENT") < col("AMT_INSTALMENT")).mean().alias("underpaid"),
    ],
    "credit_card_balance": [
        pl.len().alias("rows"),
        *_of("MONTHS_BALANCE", "max"),
        *_of("AMT_BALANCE", "mean", "max"),
        (col("AMT_BALANCE") == 0).mean().alias("AMT_BALANCE 0"),
        *_of("AMT_CREDIT_LIMIT_ACTUAL", "mean", "max"),
        _USE.mean().alias("use mean"),
        _USE.max().alias("use max"),
        *_of("AMT_DRAWINGS_CURRENT", "mean", "max"),
        (col("AMT_DRAWINGS_CURRENT") > 0).mean().alias("draws"),
        (col("AMT_DRAWINGS_ATM_CURRENT") > 0).mean().alias("draws cash"),
        *_of("CNT_DRAWINGS_CURRENT", "mean", "max"),
        *_of("AMT_INST_MIN_REGULARITY", "mean"),
        *_of("AMT_PAYMENT_TOTAL_CURRENT", "mean", "max"),
        *_of("CNT_INSTALMENT_MATURE_CUM", "max"),
        *_share("NAME_CONTRACT_STATUS", "Completed"),
        *_of("SK_DPD", "max"),
        (col("SK_DPD") > 0).mean().alias("SK_DPD above 0"),
        *_of("SK_DPD_DEF", "max"),
    ],
}


def client_aggregates(name: str, rows: pl.DataFrame) -> pl.DataFrame:
    """Give one row per client with rows in the table: SK_ID_CURR and the numbers, null where unknown."""
    return rows.group_by(CLIENT, maintain_order=True).agg(
        expression.cast(pl.Float64) for expression in _AGGREGATES[name]
    )
