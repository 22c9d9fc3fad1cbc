"""Exact rules of the official tables, counted on made-up ones: a rule that holds on every real row must hold here."""

from collections.abc import Iterator, Mapping
from typing import Final

import polars as pl
from polars import col

NEVER: Final = 365243
_SAME_MONEY: Final = 0.01
_DUE_DAYS: Final = 30


def broken_rules(tables: Mapping[str, pl.DataFrame]) -> Iterator[str]:
    """Give a line per rule: how many rows it bears on, and how many break it."""
    for rule, rows in _checked(tables):
        holds = rows["holds"]
        yield f"{rule}: {holds.len() - int(holds.sum())} of {holds.len()} rows break it"


def _checked(tables: Mapping[str, pl.DataFrame]) -> Iterator[tuple[str, pl.DataFrame]]:
    previous, months = tables["previous_application"], tables["POS_CASH_balance"]
    cards = previous.filter((col("NAME_CONTRACT_TYPE") == "Revolving loans") & (col("AMT_ANNUITY") > 0))
    annuity = (col("AMT_ANNUITY") - col("AMT_CREDIT") / 20).abs() < _SAME_MONEY
    yield "a card's annuity is a twentieth of its limit", cards.select(holds=annuity)
    loans = previous.filter(
        (col("CNT_PAYMENT") > 0) & (col("DAYS_FIRST_DUE") < NEVER) & (col("DAYS_LAST_DUE_1ST_VERSION") < NEVER)
    )
    last = col("DAYS_LAST_DUE_1ST_VERSION") - col("DAYS_FIRST_DUE") == _DUE_DAYS * (col("CNT_PAYMENT") - 1)
    yield "first calendar: 30 days a payment", loans.select(holds=last)
    yield (
        "a loan's months have no gap",
        months.group_by("SK_ID_PREV").agg(
            holds=col("MONTHS_BALANCE").max() - col("MONTHS_BALANCE").min() + 1 == pl.len()
        ),
    )
    card_months = tables["credit_card_balance"]
    yield (
        "drawings add up",
        card_months.filter(col("AMT_DRAWINGS_ATM_CURRENT").is_not_null()).select(
            holds=(
                col("AMT_DRAWINGS_CURRENT")
                - pl.sum_horizontal(f"AMT_DRAWINGS_{place}_CURRENT" for place in ("ATM", "POS", "OTHER"))
            ).abs()
            < _SAME_MONEY
        ),
    )
    statuses = tables["bureau_balance"].sort("SK_ID_BUREAU", "MONTHS_BALANCE")
    after = col("STATUS").shift(-1).over("SK_ID_BUREAU")
    closed = statuses.with_columns(after=after).filter((col("STATUS") == "C") & col("after").is_not_null())
    yield "a closed credit stays closed", closed.select(holds=col("after") == "C")
    dues = tables["installments_payments"].filter(col("NUM_INSTALMENT_VERSION") > 0)
    first = (col("DAYS_INSTALMENT") - col("DAYS_INSTALMENT").first()) % _DUE_DAYS == 0
    yield "dues of a loan are 30 days apart", dues.group_by("SK_ID_PREV").agg(holds=first.all())
