"""The time between a client's successive credits at other lenders."""

import narwhals as nw

from features.expressions import days_before
from features.history.aggregate import Aggregate, Lazy, NoRow, Part
from features.tables.bureau import BUREAU
from features.tables.official import CLIENT_KEY

DAYS = "credit_days"
GAP = "gap_days"


def with_gap(credits_elsewhere: Lazy) -> Lazy:
    """Add the days from each credit back to the client's next older one; null for the oldest and where not dated."""
    dated = credits_elsewhere.with_columns(days_before(BUREAU["DAYS_CREDIT"]).alias(DAYS))
    older = nw.col(DAYS).shift(-1).over(CLIENT_KEY, order_by=DAYS)
    return dated.with_columns((older - nw.col(DAYS)).alias(GAP))


BUREAU_GAPS = Part(
    columns={GAP: nw.col(GAP)},
    aggregates=(
        Aggregate(name="bureau_shortest_gap_days", expr=nw.col(GAP).min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_longest_gap_days", expr=nw.col(GAP).max(), no_row=NoRow.UNKNOWN),
    ),
)
