"""Months of the credits at other lenders: one row per client.

The months of one credit are added up first, then the credits of one client, found by SK_ID_BUREAU in the bureau table;
months of a credit that the bureau table lacks belong to nobody. STATUS: C closed, X unknown, 0 not late, 1 to 5 late.
"""

import narwhals as nw

from features.expressions import level_position, tally
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.history.bureau import known_in_time
from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE

LEVELS_OF_DELAY = ("0", "1", "2", "3", "4", "5")
RECENT_MONTHS = 12
"""Month 0 is the latest here: the last twelve are 0 to −11."""


def _rows(frames: Frames) -> Lazy:
    delay = nw.col("delay")
    recent = nw.col("MONTHS_BALANCE") > -RECENT_MONTHS
    credits_followed = (
        frames[BUREAU_BALANCE.name]
        .with_columns(delay=level_position(BUREAU_BALANCE["STATUS"], LEVELS_OF_DELAY))
        .with_columns(recent_delay=nw.when(recent).then(delay))
        .group_by("SK_ID_BUREAU")
        .agg(
            nw.len().alias("followed"),
            delay.count().alias("running"),
            tally(delay > 0).alias("late"),
            nw.col("recent_delay").count().alias("recent_running"),
            tally(nw.col("recent_delay") > 0).alias("recent_late"),
            delay.max().alias("worst"),
        )
    )
    owners = known_in_time(frames).select("SK_ID_BUREAU", "SK_ID_CURR")
    return credits_followed.join(owners, on="SK_ID_BUREAU", how="inner")


def _sum(column: str) -> nw.Expr:
    return nw.col(column).cast(nw.Int64).sum()


BUREAU_BALANCE_HISTORY = History(
    table=BUREAU_BALANCE,
    through=(BUREAU,),
    rows=_rows,
    aggregates=(
        Aggregate(name="bureau_balance_credit_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_followed_months", expr=_sum("followed"), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_running_months", expr=_sum("running"), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_late_months", expr=_sum("late"), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_recent_running_months", expr=_sum("recent_running"), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_recent_late_months", expr=_sum("recent_late"), no_row=NoRow.ZERO),
        Aggregate(name="bureau_balance_worst_delay_category", expr=nw.col("worst").max(), no_row=NoRow.UNKNOWN),
    ),
)
