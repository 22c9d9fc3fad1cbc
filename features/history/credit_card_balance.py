"""Months of the cards from this lender: one row per client.

A balance below zero (a card paid too much) is nothing owed, a drawing below zero (a return) nothing drawn. Months
without a limit are left out of the use of the limit. The cash drawn is null in months when nothing at all was drawn.
"""

import narwhals as nw

from features.expressions import at_least_zero, known, tally, total
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE

RECENT_MONTHS = 6
"""Month −1 is the latest here: the last six are −1 to −6."""


def _rows(frames: Frames) -> Lazy:
    balance = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_BALANCE"]))
    limit = known(CREDIT_CARD_BALANCE["AMT_CREDIT_LIMIT_ACTUAL"]).cast(nw.Float64)
    cash = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_DRAWINGS_ATM_CURRENT"]))
    drawn = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_DRAWINGS_CURRENT"]))
    limited = (limit > 0) & ~balance.is_null()
    cash_known = ~cash.is_null() | (drawn == 0)
    recent = limited & (nw.col("MONTHS_BALANCE") >= -RECENT_MONTHS)
    return frames[CREDIT_CARD_BALANCE.name].select(
        "SK_ID_CURR",
        limited=limited,
        over=limited & (balance > limit),
        balance=nw.when(limited).then(balance),
        limit=nw.when(limited).then(limit),
        recent_balance=nw.when(recent).then(balance),
        recent_limit=nw.when(recent).then(limit),
        cash_known=cash_known,
        cash=cash > 0,
    )


CREDIT_CARD_BALANCE_HISTORY = History(
    table=CREDIT_CARD_BALANCE,
    rows=_rows,
    aggregates=(
        Aggregate(name="card_limited_months", expr=tally(nw.col("limited")), no_row=NoRow.ZERO),
        Aggregate(name="card_over_limit_months", expr=tally(nw.col("over")), no_row=NoRow.ZERO),
        Aggregate(name="card_balance_currency", expr=total(nw.col("balance")), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_limit_currency", expr=total(nw.col("limit")), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_recent_balance_currency", expr=total(nw.col("recent_balance")), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_recent_limit_currency", expr=total(nw.col("recent_limit")), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_cash_known_months", expr=tally(nw.col("cash_known")), no_row=NoRow.ZERO),
        Aggregate(name="card_cash_months", expr=tally(nw.col("cash")), no_row=NoRow.ZERO),
    ),
)
