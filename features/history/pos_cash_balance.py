"""Months of the consumer and cash loans from this lender: one row per client.

The months of one contract are added up first. A contract is live when its latest month, one of the last three before
the application, neither completes nor ends it; many old contracts stop without a closing month and are not live.
SK_DPD counts the days late of any sum, SK_DPD_DEF leaves very small ones out.
"""

import narwhals as nw

from features.expressions import known, tally, total
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.history.period import YEAR_MONTHS
from features.tables.pos_cash_balance import POS_CASH_BALANCE

LIVE_STATUSES = ("Active", "Signed", "Approved", "Demand")
LATEST_MONTHS = 3


def _rows(frames: Frames) -> Lazy:
    # Month −1 is the latest here: the last twelve are −1 to −12.
    month, late_days, status = nw.col("MONTHS_BALANCE"), nw.col("SK_DPD_DEF"), nw.col("NAME_CONTRACT_STATUS")
    latest = month == month.max().over("SK_ID_CURR", "SK_ID_PREV")
    live = latest & (month >= -LATEST_MONTHS) & status.is_in(LIVE_STATUSES)
    left, term = known(POS_CASH_BALANCE["CNT_INSTALMENT_FUTURE"]), known(POS_CASH_BALANCE["CNT_INSTALMENT"])
    return (
        frames[POS_CASH_BALANCE.name]
        .with_columns(
            live=live.fill_null(value=False),
            late=late_days > 0,
            recent_late_days=nw.when(month >= -YEAR_MONTHS).then(late_days),
            late_on_any=nw.col("SK_DPD") > 0,
            completed=status == "Completed",
        )
        .with_columns(
            left_to_pay=nw.when(nw.col("live")).then(left),
            live_term=nw.when(nw.col("live") & ~left.is_null()).then(term),
        )
        .group_by("SK_ID_CURR", "SK_ID_PREV")
        .agg(
            nw.len().cast(nw.Int64).alias("followed"),
            tally(~nw.col("late").is_null()).alias("judged"),
            tally(nw.col("late")).alias("late"),
            tally(~nw.col("recent_late_days").is_null()).alias("recent_judged"),
            tally(nw.col("recent_late_days") > 0).alias("recent_late"),
            tally(~nw.col("late_on_any").is_null()).alias("judged_on_any"),
            tally(nw.col("late_on_any")).alias("late_on_any"),
            late_days.max().alias("worst"),
            tally(nw.col("completed")).alias("completed"),
            tally(nw.col("live")).alias("live"),
            nw.col("left_to_pay").max().alias("left_to_pay"),
            nw.col("live_term").max().alias("live_term"),
        )
        .with_columns(termed_left=nw.when(~nw.col("live_term").is_null()).then(nw.col("left_to_pay")))
    )


def _months(column: str) -> Aggregate:
    return Aggregate(name=f"pos_{column}_months", expr=nw.col(column).sum(), no_row=NoRow.ZERO)


def _contracts(name: str, condition: nw.Expr) -> Aggregate:
    return Aggregate(name=f"pos_{name}_contract_count", expr=tally(condition), no_row=NoRow.ZERO)


POS_CASH_BALANCE_HISTORY = History(
    table=POS_CASH_BALANCE,
    rows=_rows,
    aggregates=(
        _months("followed"),
        _months("judged"),
        _months("late"),
        _months("recent_judged"),
        _months("recent_late"),
        _months("judged_on_any"),
        _months("late_on_any"),
        Aggregate(name="pos_contract_count", expr=nw.len(), no_row=NoRow.ZERO),
        _contracts("completed", nw.col("completed") > 0),
        _contracts("live", nw.col("live") > 0),
        Aggregate(name="pos_worst_delay_days", expr=nw.col("worst").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="pos_left_to_pay_count", expr=total(nw.col("left_to_pay")), no_row=NoRow.UNKNOWN),
        Aggregate(name="pos_termed_left_count", expr=total(nw.col("termed_left")), no_row=NoRow.UNKNOWN),
        Aggregate(name="pos_live_term_count", expr=total(nw.col("live_term")), no_row=NoRow.UNKNOWN),
    ),
)
