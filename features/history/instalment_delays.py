"""How late, or early, a client paid the instalments due to this lender.

Up to five days late is tolerated where "late" is not said to be of any length: a payment takes days to arrive.
"""

import narwhals as nw

from features.expressions import tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.period import HALF_YEAR_DAYS, MONTH_DAYS, YEAR_DAYS

TOLERATED_DAYS = 5
FIRST_RANKS = 3

_delay, _days = nw.col("delay_days"), nw.col("days")
_late = _delay > TOLERATED_DAYS
_first = nw.col("rank") <= FIRST_RANKS

INSTALMENT_DELAYS = Part(
    columns={
        "recent": _days <= YEAR_DAYS,
        "recent_late": _late & (_days <= YEAR_DAYS),
        "half_year": _days <= HALF_YEAR_DAYS,
        "half_year_late": _late & (_days <= HALF_YEAR_DAYS),
        "first": _first,
        "first_late": _first & (_delay > 0),
        "at_all_late_days": nw.when(_delay > 0).then(_delay),
        "days_of_late": nw.when(_delay > 0).then(_days),
        "delay_or_none": nw.when(~_delay.is_null()).then(nw.max_horizontal(_delay, nw.lit(0.0))),
        "advance_or_none": nw.when(~_delay.is_null()).then(nw.max_horizontal(-_delay, nw.lit(0.0))),
    },
    aggregates=(
        Aggregate(name="instalments_judged_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="instalments_late_count", expr=nw.col("at_all_late_days").count(), no_row=NoRow.ZERO),
        Aggregate(
            name="instalments_over_five_days_late_count",
            expr=tally(nw.col("at_all_late_days") > TOLERATED_DAYS),
            no_row=NoRow.ZERO,
        ),
        Aggregate(
            name="instalments_over_a_month_late_count",
            expr=tally(nw.col("at_all_late_days") > MONTH_DAYS),
            no_row=NoRow.ZERO,
        ),
        Aggregate(name="instalments_early_count", expr=tally(nw.col("advance_or_none") > 0), no_row=NoRow.ZERO),
        Aggregate(name="instalments_recent_judged_count", expr=tally(nw.col("recent")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_recent_late_count", expr=tally(nw.col("recent_late")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_half_year_judged_count", expr=tally(nw.col("half_year")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_half_year_late_count", expr=tally(nw.col("half_year_late")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_first_judged_count", expr=tally(nw.col("first")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_first_late_count", expr=tally(nw.col("first_late")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_mean_late_days", expr=nw.col("at_all_late_days").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_worst_delay_days", expr=nw.col("delay_or_none").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_mean_advance_days", expr=nw.col("advance_or_none").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_since_late_days", expr=nw.col("days_of_late").min(), no_row=NoRow.UNKNOWN),
    ),
)
