"""How many earlier applications a client made to this lender, when, and with which outcome."""

import narwhals as nw

from features.expressions import days_before, tally, years_since
from features.history.aggregate import Aggregate, NoRow, Part
from features.tables.previous_application import PREVIOUS_APPLICATION

APPROVED = (nw.col("NAME_CONTRACT_STATUS") == "Approved").fill_null(value=False)
REFUSED = (nw.col("NAME_CONTRACT_STATUS") == "Refused").fill_null(value=False)

_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_years = years_since(PREVIOUS_APPLICATION["DAYS_DECISION"])

PREVIOUS_OUTCOMES = Part(
    columns={
        "approved": APPROVED,
        "refused": REFUSED,
        "dropped": nw.col("NAME_CONTRACT_STATUS").is_in(["Canceled", "Unused offer"]),
        "days": _days,
        "years": _years,
        "approval_years": nw.when(APPROVED).then(_years),
        "refusal_years": nw.when(REFUSED).then(_years),
    },
    aggregates=(
        Aggregate(name="previous_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="previous_approved_count", expr=tally(nw.col("approved")), no_row=NoRow.ZERO),
        Aggregate(name="previous_refused_count", expr=tally(nw.col("refused")), no_row=NoRow.ZERO),
        Aggregate(name="previous_dropped_count", expr=tally(nw.col("dropped")), no_row=NoRow.ZERO),
        Aggregate(name="previous_latest_days", expr=nw.col("days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_first_years", expr=nw.col("years").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_latest_approval_years", expr=nw.col("approval_years").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_latest_refusal_years", expr=nw.col("refusal_years").min(), no_row=NoRow.UNKNOWN),
    ),
)
