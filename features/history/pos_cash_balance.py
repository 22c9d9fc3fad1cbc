"""Months of the consumer and cash loans from this lender: one row per client.

The months of one contract are added up first. A contract is live when its latest month, one of the last three before
the application, neither completes nor ends it; many old contracts stop without a closing month and are not live.
SK_DPD counts the days late of any sum, SK_DPD_DEF leaves very small ones out.
"""

import narwhals as nw

from features.expressions import known, tally, total
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.history.period import HALF_YEAR, MONTH_DAYS, TWO_YEARS, YEAR, Period
from features.tables.pos_cash_balance import POS_CASH_BALANCE

LIVE_STATUSES = ("Active", "Signed", "Approved", "Demand")
LATEST_MONTHS = 3
PERIODS = (HALF_YEAR, YEAR, TWO_YEARS)


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
            months_ago_late=nw.when(late_days > 0).then(-month),
            late_on_any=nw.col("SK_DPD") > 0,
            completed=status == "Completed",
            **{f"{each.name}_late_days": nw.when(month >= -each.months).then(late_days) for each in PERIODS},
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
            tally(late_days > MONTH_DAYS).alias("long_late"),
            tally(~nw.col("late_on_any").is_null()).alias("judged_on_any"),
            tally(nw.col("late_on_any")).alias("late_on_any"),
            late_days.max().alias("worst"),
            nw.col("months_ago_late").min().alias("months_ago_late"),
            tally(nw.col("completed")).alias("completed"),
            tally(nw.col("live")).alias("live"),
            nw.col("left_to_pay").max().alias("left_to_pay"),
            nw.col("live_term").max().alias("live_term"),
            term.max().alias("longest_term"),
            term.min().alias("shortest_term"),
            *(expr for each in PERIODS for expr in _within(each)),
        )
        .with_columns(termed_left=nw.when(~nw.col("live_term").is_null()).then(nw.col("left_to_pay")))
    )


def _within(period: Period) -> tuple[nw.Expr, ...]:
    late_days = nw.col(f"{period.name}_late_days")
    return (
        tally(~late_days.is_null()).alias(f"{period.name}_judged"),
        tally(late_days > 0).alias(f"{period.name}_late"),
        late_days.max().alias(f"{period.name}_worst"),
    )


def _months(column: str) -> Aggregate:
    return Aggregate(name=f"pos_{column}_months", expr=nw.col(column).sum(), no_row=NoRow.ZERO)


def _contracts(name: str, condition: nw.Expr) -> Aggregate:
    return Aggregate(name=f"pos_{name}_contract_count", expr=tally(condition), no_row=NoRow.ZERO)


def _kept(name: str, expr: nw.Expr) -> Aggregate:
    return Aggregate(name=f"pos_{name}", expr=expr, no_row=NoRow.UNKNOWN)


POS_CASH_BALANCE_HISTORY = History(
    table=POS_CASH_BALANCE,
    rows=_rows,
    presence="pos_contract_count",
    aggregates=(
        *(_months(column) for column in ("followed", "judged", "late", "long_late", "judged_on_any", "late_on_any")),
        *(_months(f"{each.name}_{what}") for each in PERIODS for what in ("judged", "late")),
        Aggregate(name="pos_contract_count", expr=nw.len(), no_row=NoRow.ZERO),
        _contracts("completed", nw.col("completed") > 0),
        _contracts("live", nw.col("live") > 0),
        _contracts("late", nw.col("late") > 0),
        _contracts("shortened", nw.col("shortest_term") < nw.col("longest_term")),
        _kept("worst_delay_days", nw.col("worst").max()),
        *(_kept(f"{each.name}_worst_delay_days", nw.col(f"{each.name}_worst").max()) for each in PERIODS),
        _kept("since_late_months", nw.col("months_ago_late").min()),
        _kept("left_to_pay_count", total(nw.col("left_to_pay"))),
        _kept("max_left_to_pay_count", nw.col("left_to_pay").max()),
        _kept("min_left_to_pay_count", nw.col("left_to_pay").min()),
        _kept("termed_left_count", total(nw.col("termed_left"))),
        _kept("live_term_count", total(nw.col("live_term"))),
    ),
)
