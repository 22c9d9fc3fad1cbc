"""Months of the consumer and cash loans from this lender: one row per client.

The months of one contract are added up first. A contract is live when its latest month, one of the last three before
the application, neither completes nor ends it; many old contracts stop without a closing month and are not live.
"""

import narwhals as nw

from features.expressions import known, tally, total
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.tables.pos_cash_balance import POS_CASH_BALANCE

LIVE_STATUSES = ("Active", "Signed", "Approved", "Demand")
LATEST_MONTHS = 3


def _rows(frames: Frames) -> Lazy:
    month, late_days = nw.col("MONTHS_BALANCE"), nw.col("SK_DPD_DEF")
    latest = month == month.max().over("SK_ID_CURR", "SK_ID_PREV")
    live = latest & (month >= -LATEST_MONTHS) & nw.col("NAME_CONTRACT_STATUS").is_in(LIVE_STATUSES)
    return (
        frames[POS_CASH_BALANCE.name]
        .with_columns(live=live.fill_null(value=False), late=late_days > 0)
        .with_columns(left_to_pay=nw.when(nw.col("live")).then(known(POS_CASH_BALANCE["CNT_INSTALMENT_FUTURE"])))
        .group_by("SK_ID_CURR", "SK_ID_PREV")
        .agg(
            nw.len().cast(nw.Int64).alias("followed"),
            tally(~nw.col("late").is_null()).alias("judged"),
            tally(nw.col("late")).alias("late"),
            tally(nw.col("live")).alias("live"),
            nw.col("left_to_pay").max().alias("left_to_pay"),
        )
    )


POS_CASH_BALANCE_HISTORY = History(
    table=POS_CASH_BALANCE,
    rows=_rows,
    aggregates=(
        Aggregate(name="pos_followed_months", expr=nw.col("followed").sum(), no_row=NoRow.ZERO),
        Aggregate(name="pos_judged_months", expr=nw.col("judged").sum(), no_row=NoRow.ZERO),
        Aggregate(name="pos_late_months", expr=nw.col("late").sum(), no_row=NoRow.ZERO),
        Aggregate(name="pos_live_contract_count", expr=tally(nw.col("live") > 0), no_row=NoRow.ZERO),
        Aggregate(name="pos_left_to_pay_count", expr=total(nw.col("left_to_pay")), no_row=NoRow.UNKNOWN),
    ),
)
