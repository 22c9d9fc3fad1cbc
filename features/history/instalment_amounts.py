"""How much of the instalments due to this lender a client paid, and how large they were."""

import narwhals as nw

from features.expressions import at_least_zero, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.instalment import CENT

_short_by = at_least_zero(nw.col("due") - nw.col("kept"))
CARD_VERSION, FIRST_VERSION = 0, 1

INSTALMENT_AMOUNTS = Part(
    columns={
        "due": nw.col("due"),
        "kept": nw.col("kept"),
        "unpaid": nw.col("unpaid"),
        "days_of_unpaid": nw.when(nw.col("unpaid")).then(nw.col("days")),
        "days": nw.col("days"),
        "split": nw.col("payments") > 1,
        "due_in_full": nw.when(~nw.col("unpaid")).then(nw.col("due")),
        "short_by": nw.when(nw.col("unpaid")).then(_short_by).otherwise(nw.lit(0.0)),
        "overpaid": nw.col("over") > CENT,
        "calendar_known": ~nw.col("version").is_null(),
        "changed_calendar": nw.col("version") > FIRST_VERSION,
        "of_a_card": nw.col("version") == CARD_VERSION,
        "contract": nw.col("SK_ID_PREV"),
    },
    aggregates=(
        Aggregate(name="instalments_unpaid_count", expr=tally(nw.col("unpaid")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_split_count", expr=tally(nw.col("split")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_overpaid_count", expr=tally(nw.col("overpaid")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_calendar_known_count", expr=tally(nw.col("calendar_known")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_changed_calendar_count", expr=tally(nw.col("changed_calendar")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_card_count", expr=tally(nw.col("of_a_card")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_contract_count", expr=nw.col("contract").n_unique(), no_row=NoRow.ZERO),
        Aggregate(name="instalments_due_currency", expr=total(nw.col("due")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_kept_currency", expr=total(nw.col("kept")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_max_shortfall_currency", expr=nw.col("short_by").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_max_paid_currency", expr=nw.col("due_in_full").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_mean_paid_currency", expr=nw.col("due_in_full").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_since_unpaid_days", expr=nw.col("days_of_unpaid").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_latest_days", expr=nw.col("days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_first_days", expr=nw.col("days").max(), no_row=NoRow.UNKNOWN),
    ),
)
