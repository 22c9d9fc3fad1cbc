"""Months of the credits at other lenders: one row per client.

The months of one credit are added up first, then the credits of one client, found by SK_ID_BUREAU in the bureau table;
months of a credit that the bureau table lacks belong to nobody. STATUS: C closed, X unknown, 0 not late, 1 to 5 late;
from 2 on, more than 30 days late.
"""

import narwhals as nw

from features.expressions import level_position, tally
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.history.bureau_credit import known_in_time
from features.history.period import TWO_YEARS_MONTHS, YEAR_MONTHS
from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE

LEVELS_OF_DELAY = ("0", "1", "2", "3", "4", "5")
LONG_DELAY = 2


def _rows(frames: Frames) -> Lazy:
    # Month 0 is the latest here: the last twelve are 0 to −11.
    month, status, delay = nw.col("MONTHS_BALANCE"), nw.col("STATUS"), nw.col("delay")
    credits_followed = (
        frames[BUREAU_BALANCE.name]
        .with_columns(delay=level_position(BUREAU_BALANCE["STATUS"], LEVELS_OF_DELAY))
        .with_columns(
            recent_delay=nw.when(month > -YEAR_MONTHS).then(delay),
            two_year_delay=nw.when(month > -TWO_YEARS_MONTHS).then(delay),
            late_months_ago=nw.when(delay > 0).then(-month),
            closed=status == "C",
            unknown=status == "X",
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
            nw.col("recent_delay").count().alias("recent_running"),
            tally(nw.col("recent_delay") > 0).alias("recent_late"),
            nw.col("recent_delay").max().alias("recent_worst"),
            nw.col("two_year_delay").count().alias("two_year_running"),
            tally(nw.col("two_year_delay") > 0).alias("two_year_late"),
            nw.col("late_months_ago").min().alias("late_months_ago"),
        )
    )
    owners = known_in_time(frames).select("SK_ID_BUREAU", "SK_ID_CURR")
    return credits_followed.join(owners, on="SK_ID_BUREAU", how="inner")


def _months(column: str) -> Aggregate:
    added = nw.col(column).cast(nw.Int64).sum()
    return Aggregate(name=f"bureau_balance_{column}_months", expr=added, no_row=NoRow.ZERO)


BUREAU_BALANCE_HISTORY = History(
    table=BUREAU_BALANCE,
    through=(BUREAU,),
    rows=_rows,
    aggregates=(
        Aggregate(name="bureau_balance_credit_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_late_credit_count", expr=tally(nw.col("late") > 0), no_row=NoRow.ZERO),
        _months("followed"),
        _months("closed"),
        _months("unknown"),
        _months("running"),
        _months("late"),
        _months("long_late"),
        _months("recent_running"),
        _months("recent_late"),
        _months("two_year_running"),
        _months("two_year_late"),
        Aggregate(name="bureau_balance_since_late_months", expr=nw.col("late_months_ago").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_balance_worst_delay_category", expr=nw.col("worst").max(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="bureau_balance_recent_worst_delay_category",
            expr=nw.col("recent_worst").max(),
            no_row=NoRow.UNKNOWN,
        ),
    ),
)
