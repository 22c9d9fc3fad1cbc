"""How much of the instalments due to this lender a client paid."""

import narwhals as nw

from features.expressions import tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.period import YEAR_DAYS

_recent = nw.col("days") <= YEAR_DAYS

INSTALMENT_AMOUNTS = Part(
    columns={
        "due": nw.col("due"),
        "kept": nw.col("kept"),
        "unpaid": nw.col("unpaid"),
        "recent_due": nw.when(_recent).then(nw.col("due")),
        "recent_kept": nw.when(_recent).then(nw.col("kept")),
        "recent_unpaid": nw.col("unpaid") & _recent,
        "split": nw.col("payments") > 1,
        "due_in_full": nw.when(~nw.col("unpaid")).then(nw.col("due")),
    },
    aggregates=(
        Aggregate(name="instalments_unpaid_count", expr=tally(nw.col("unpaid")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_recent_unpaid_count", expr=tally(nw.col("recent_unpaid")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_split_count", expr=tally(nw.col("split")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_due_currency", expr=total(nw.col("due")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_kept_currency", expr=total(nw.col("kept")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_recent_due_currency", expr=total(nw.col("recent_due")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_recent_kept_currency", expr=total(nw.col("recent_kept")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_max_paid_currency", expr=nw.col("due_in_full").max(), no_row=NoRow.UNKNOWN),
    ),
)
