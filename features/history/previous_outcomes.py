"""How many earlier applications a client made to this lender, when, of which kinds and with which outcome."""

import narwhals as nw

from features.expressions import days_before, tally, years_since
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.period import TWO_YEARS_DAYS, YEAR_DAYS
from features.tables.previous_application import PREVIOUS_APPLICATION

APPROVED = (nw.col("NAME_CONTRACT_STATUS") == "Approved").fill_null(value=False)
REFUSED = (nw.col("NAME_CONTRACT_STATUS") == "Refused").fill_null(value=False)

_kind = nw.col("NAME_CONTRACT_TYPE")
_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_years = years_since(PREVIOUS_APPLICATION["DAYS_DECISION"])

PREVIOUS_OUTCOMES = Part(
    columns={
        "approved": APPROVED,
        "refused": REFUSED,
        "dropped": nw.col("NAME_CONTRACT_STATUS").is_in(["Canceled", "Unused offer"]),
        "of_the_year": _days <= YEAR_DAYS,
        "refused_of_the_year": REFUSED & (_days <= YEAR_DAYS),
        "of_two_years": _days <= TWO_YEARS_DAYS,
        "refused_of_two_years": REFUSED & (_days <= TWO_YEARS_DAYS),
        "cash": _kind == "Cash loans",
        "consumer": _kind == "Consumer loans",
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
        Aggregate(name="previous_year_count", expr=tally(nw.col("of_the_year")), no_row=NoRow.ZERO),
        Aggregate(name="previous_year_refused_count", expr=tally(nw.col("refused_of_the_year")), no_row=NoRow.ZERO),
        Aggregate(name="previous_two_year_count", expr=tally(nw.col("of_two_years")), no_row=NoRow.ZERO),
        Aggregate(
            name="previous_two_year_refused_count", expr=tally(nw.col("refused_of_two_years")), no_row=NoRow.ZERO
        ),
        Aggregate(name="previous_cash_count", expr=tally(nw.col("cash")), no_row=NoRow.ZERO),
        Aggregate(name="previous_consumer_count", expr=tally(nw.col("consumer")), no_row=NoRow.ZERO),
        Aggregate(name="previous_latest_days", expr=nw.col("days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_first_years", expr=nw.col("years").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_latest_approval_years", expr=nw.col("approval_years").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_latest_refusal_years", expr=nw.col("refusal_years").min(), no_row=NoRow.UNKNOWN),
    ),
)
