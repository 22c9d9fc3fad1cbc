"""How many credits a client has at other lenders, of which kinds, since when."""

import narwhals as nw

from features.expressions import days_before, tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import ACTIVE, CLOSED
from features.history.period import TWO_YEARS_DAYS, YEAR_DAYS
from features.tables.bureau import BUREAU

_days = days_before(BUREAU["DAYS_CREDIT"])
_kind = nw.col("CREDIT_TYPE")

BUREAU_SIZE = Part(
    columns={
        "active": ACTIVE,
        "closed": CLOSED,
        "of_the_year": _days <= YEAR_DAYS,
        "of_two_years": _days <= TWO_YEARS_DAYS,
        "consumer": _kind == "Consumer credit",
        "card": _kind == "Credit card",
        "car": _kind == "Car loan",
        "mortgage": _kind == "Mortgage",
        "small": _kind == "Microloan",
    },
    aggregates=(
        Aggregate(name="bureau_credit_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_active_credit_count", expr=tally(nw.col("active")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_closed_credit_count", expr=tally(nw.col("closed")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_year_credit_count", expr=tally(nw.col("of_the_year")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_two_year_credit_count", expr=tally(nw.col("of_two_years")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_consumer_credit_count", expr=tally(nw.col("consumer")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_card_count", expr=tally(nw.col("card")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_car_loan_count", expr=tally(nw.col("car")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_mortgage_count", expr=tally(nw.col("mortgage")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_small_loan_count", expr=tally(nw.col("small")), no_row=NoRow.ZERO),
    ),
)
