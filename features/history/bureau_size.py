"""How many credits a client has at other lenders, and of which kinds."""

import narwhals as nw

from features.expressions import tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import ACTIVE, CLOSED
from features.history.bureau_kinds import KINDS

_kind = nw.col("CREDIT_TYPE")

BUREAU_SIZE = Part(
    columns={
        "active": ACTIVE,
        "closed": CLOSED,
        **{kind: _kind == code for kind, code in KINDS.items()},
    },
    aggregates=(
        Aggregate(name="bureau_credit_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_active_credit_count", expr=tally(nw.col("active")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_closed_credit_count", expr=tally(nw.col("closed")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_consumer_credit_count", expr=tally(nw.col("consumer")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_card_count", expr=tally(nw.col("card")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_car_loan_count", expr=tally(nw.col("car")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_mortgage_count", expr=tally(nw.col("mortgage")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_small_loan_count", expr=tally(nw.col("small")), no_row=NoRow.ZERO),
    ),
)
