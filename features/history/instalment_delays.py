"""How late, or early, a client paid the instalments due to this lender.

Up to five days late is tolerated where "late" is not said to be of any length: a payment takes days to arrive.
"""

import narwhals as nw

from features.expressions import DAYS_PER_YEAR, tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.period import MONTH_DAYS

TOLERATED_DAYS = 5
HALF_A_MONTH_DAYS = 15
FIRST_RANKS = 3

DELAY, DAYS = nw.col("delay_days"), nw.col("days")
DELAY_OR_NONE = nw.when(~DELAY.is_null()).then(nw.max_horizontal(DELAY, nw.lit(0.0)))
"""Days late of an instalment paid in full; 0 if it was not late, null if it is unpaid."""
ADVANCE_OR_NONE = nw.when(~DELAY.is_null()).then(nw.max_horizontal(-DELAY, nw.lit(0.0)))
"""Days early of an instalment paid in full; 0 if it was not early, null if it is unpaid."""

_first = nw.col("rank") <= FIRST_RANKS


def _over(name: str, days: int) -> Aggregate:
    late = tally(nw.col("at_all_late_days") > days)
    return Aggregate(name=f"instalments_over_{name}_late_count", expr=late, no_row=NoRow.ZERO)


def _slope(y: nw.Expr, x: nw.Expr) -> nw.Expr:
    """Aggregate: the slope of the straight line nearest to the points; not finite with fewer than two days."""
    n, both = (x * y).count(), (x * y).sum()
    return (n * both - x.sum() * y.sum()) / (n * (x * x).sum() - x.sum() * x.sum())


INSTALMENT_DELAYS = Part(
    columns={
        "first": _first,
        "first_late": _first & (DELAY > 0),
        "very_first": nw.col("rank") == 1,
        "very_first_late": (nw.col("rank") == 1) & (DELAY > 0),
        "at_all_late_days": nw.when(DELAY > 0).then(DELAY),
        "days_of_late": nw.when(DELAY > 0).then(DAYS),
        "delay_or_none": DELAY_OR_NONE,
        "advance_or_none": ADVANCE_OR_NONE,
        "days_of_paid": nw.when(~DELAY.is_null()).then(DAYS),
    },
    aggregates=(
        Aggregate(name="instalments_judged_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="instalments_late_count", expr=nw.col("at_all_late_days").count(), no_row=NoRow.ZERO),
        _over("five_days", TOLERATED_DAYS),
        _over("half_a_month", HALF_A_MONTH_DAYS),
        _over("a_month", MONTH_DAYS),
        Aggregate(name="instalments_early_count", expr=tally(nw.col("advance_or_none") > 0), no_row=NoRow.ZERO),
        Aggregate(name="instalments_first_judged_count", expr=tally(nw.col("first")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_first_late_count", expr=tally(nw.col("first_late")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_very_first_judged_count", expr=tally(nw.col("very_first")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_very_first_late_count", expr=tally(nw.col("very_first_late")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_mean_late_days", expr=nw.col("at_all_late_days").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_mean_delay_days", expr=nw.col("delay_or_none").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_worst_delay_days", expr=nw.col("delay_or_none").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_mean_advance_days", expr=nw.col("advance_or_none").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_since_late_days", expr=nw.col("days_of_late").min(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="instalments_delay_trend_days",
            # Whole days add up exactly, whatever the order of the rows; they count backwards.
            expr=_slope(nw.col("delay_or_none"), nw.col("days_of_paid")) * -DAYS_PER_YEAR,
            no_row=NoRow.UNKNOWN,
        ),
    ),
)
