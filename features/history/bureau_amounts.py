"""What a client borrowed from other lenders and still owes them.

A debt and a first amount are compared over the credits that report both. An instalment of zero is one that the lender
did not report.
"""

import narwhals as nw

from features.expressions import days_before, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import ACTIVE, AMOUNT, CARD, DEBT, in_leading_currency
from features.history.period import YEAR_DAYS
from features.tables.bureau import BUREAU

_both_known = ~DEBT.is_null() & ~AMOUNT.is_null()
_instalment = in_leading_currency(BUREAU["AMT_ANNUITY"])
_of_the_year = days_before(BUREAU["DAYS_CREDIT"]) <= YEAR_DAYS


def _sum(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"bureau_{name}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


BUREAU_AMOUNTS = Part(
    columns={
        "amount": AMOUNT,
        "amount_of_the_year": nw.when(_of_the_year).then(AMOUNT),
        "active_amount": nw.when(ACTIVE).then(AMOUNT),
        "active_debt": nw.when(ACTIVE).then(DEBT),
        "active_instalment": nw.when(ACTIVE & (_instalment > 0)).then(_instalment),
        "comparable_debt": nw.when(ACTIVE & _both_known).then(DEBT),
        "comparable_amount": nw.when(ACTIVE & _both_known).then(AMOUNT),
        "any_comparable_debt": nw.when(_both_known).then(DEBT),
        "any_comparable_amount": nw.when(_both_known).then(AMOUNT),
        "card_debt": nw.when(ACTIVE & CARD & _both_known).then(DEBT),
        "card_amount": nw.when(ACTIVE & CARD & _both_known).then(AMOUNT),
    },
    aggregates=(
        _sum("active_debt", "active_debt"),
        _sum("active_amount", "active_amount"),
        _sum("active_instalment", "active_instalment"),
        _sum("comparable_debt", "comparable_debt"),
        _sum("comparable_amount", "comparable_amount"),
        _sum("any_comparable_debt", "any_comparable_debt"),
        _sum("any_comparable_amount", "any_comparable_amount"),
        _sum("card_debt", "card_debt"),
        _sum("card_amount", "card_amount"),
        _sum("year_amount", "amount_of_the_year"),
        Aggregate(name="bureau_max_amount_currency", expr=nw.col("amount").max(), no_row=NoRow.UNKNOWN),
    ),
)
