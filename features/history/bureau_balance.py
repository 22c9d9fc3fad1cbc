"""Months of the credits at other lenders: one row per client.

The months of one credit are added up first, then the credits of one client, found by SK_ID_BUREAU in the bureau table;
months of a credit that the bureau table lacks belong to nobody. STATUS: C closed, X unknown, 0 not late, 1 to 5 late;
from 2 on, more than 30 days late.
"""

import narwhals as nw

from features.expressions import tally
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.history.bureau_credit import known_in_time
from features.history.period import LONG_PERIODS, Period
from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE

LEVELS_OF_DELAY = ("0", "1", "2", "3", "4", "5")
LONG_DELAY = 2


def _rows(frames: Frames) -> Lazy:
    # Month 0 is the latest here: the last twelve are 0 to −11.
    month, status, delay = nw.col("MONTHS_BALANCE"), nw.col("STATUS"), nw.col("delay")
    credits_followed = (
        frames[BUREAU_BALANCE.name]
        .with_columns(delay=_delay(status))
        .with_columns(
            late_months_ago=nw.when(delay > 0).then(-month),
            long_late_months_ago=nw.when(delay >= LONG_DELAY).then(-month),
            closed=status == "C",
            unknown=status == "X",
            **{f"{each.name}_delay": nw.when(month > -each.months).then(delay) for each in LONG_PERIODS},
        )
        .group_by("SK_ID_BUREAU")
        .agg(
            nw.len().alias("followed"),
            tally(nw.col("closed")).alias("closed"),
            tally(nw.col("unknown")).alias("unknown"),
            delay.count().alias("running"),
            tally(delay > 0).alias("late"),
            tally(delay >= LONG_DELAY).alias("long_late"),
            delay.max().alias("worst"),
            nw.col("late_months_ago").min().alias("late_months_ago"),
            nw.col("long_late_months_ago").min().alias("long_late_months_ago"),
            *(expr for each in LONG_PERIODS for expr in _within(each)),
        )
    )
    owners = known_in_time(frames).select("SK_ID_BUREAU", "SK_ID_CURR")
    return credits_followed.join(owners, on="SK_ID_BUREAU", how="inner")


def _delay(status: nw.Expr) -> nw.Expr:
    """Give the level of delay, null for a status that is none.

    Not by `level_position`: polars holds all rows back, 1.6 GB of them, while it looks codes up.
    """
    level = nw.lit(None, dtype=nw.Float64)
    for position, code in enumerate(LEVELS_OF_DELAY):
        level = nw.when(status == code).then(nw.lit(float(position))).otherwise(level)
    return level


def _within(period: Period) -> tuple[nw.Expr, ...]:
    delay = nw.col(f"{period.name}_delay")
    return (
        delay.count().alias(f"{period.name}_running"),
        tally(delay > 0).alias(f"{period.name}_late"),
        tally(delay >= LONG_DELAY).alias(f"{period.name}_long_late"),
        delay.max().alias(f"{period.name}_worst"),
    )


def _months(column: str) -> Aggregate:
    added = nw.col(column).cast(nw.Int64).sum()
    return Aggregate(name=f"bureau_balance_{column}_months", expr=added, no_row=NoRow.ZERO)


def _months_ago(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"bureau_balance_{name}_months", expr=nw.col(column).min(), no_row=NoRow.UNKNOWN)


def _worst(column: str) -> Aggregate:
    name = f"bureau_balance_{column}_delay_category"
    return Aggregate(name=name, expr=nw.col(column).max(), no_row=NoRow.UNKNOWN)


def _credits(name: str, condition: nw.Expr) -> Aggregate:
    return Aggregate(name=f"bureau_balance_{name}_count", expr=tally(condition), no_row=NoRow.ZERO)


BUREAU_BALANCE_HISTORY = History(
    table=BUREAU_BALANCE,
    through=(BUREAU,),
    rows=_rows,
    presence="bureau_balance_credit_count",
    aggregates=(
        Aggregate(name="bureau_balance_credit_count", expr=nw.len(), no_row=NoRow.ZERO),
        _credits("late_credit", nw.col("late") > 0),
        _credits("long_late_credit", nw.col("long_late") > 0),
        *(_months(column) for column in ("followed", "closed", "unknown", "running", "late", "long_late")),
        *(_months(f"{each.name}_{what}") for each in LONG_PERIODS for what in ("running", "late", "long_late")),
        _months_ago("since_late", "late_months_ago"),
        _months_ago("since_long_late", "long_late_months_ago"),
        _worst("worst"),
        *(_worst(f"{each.name}_worst") for each in LONG_PERIODS),
    ),
)
