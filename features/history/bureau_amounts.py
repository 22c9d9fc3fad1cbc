"""What a client borrowed from other lenders and still owes them.

A debt and a first amount are compared over the credits that report both. An instalment of zero is one that the lender
did not report.
"""

import narwhals as nw

from features.expressions import total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import ACTIVE, AMOUNT, BOTH_KNOWN, DEBT, in_leading_currency
from features.tables.bureau import BUREAU

_instalment = in_leading_currency(BUREAU["AMT_ANNUITY"])


def _sum(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"bureau_{name}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


BUREAU_AMOUNTS = Part(
    columns={
        "amount": AMOUNT,
        "active_amount": nw.when(ACTIVE).then(AMOUNT),
        "active_debt": nw.when(ACTIVE).then(DEBT),
        "active_instalment": nw.when(ACTIVE & (_instalment > 0)).then(_instalment),
        "comparable_debt": nw.when(ACTIVE & BOTH_KNOWN).then(DEBT),
        "comparable_amount": nw.when(ACTIVE & BOTH_KNOWN).then(AMOUNT),
        "any_comparable_debt": nw.when(BOTH_KNOWN).then(DEBT),
        "any_comparable_amount": nw.when(BOTH_KNOWN).then(AMOUNT),
    },
    aggregates=(
        _sum("active_debt", "active_debt"),
        _sum("active_amount", "active_amount"),
        _sum("active_instalment", "active_instalment"),
        _sum("comparable_debt", "comparable_debt"),
        _sum("comparable_amount", "comparable_amount"),
        _sum("any_comparable_debt", "any_comparable_debt"),
        _sum("any_comparable_amount", "any_comparable_amount"),
        Aggregate(name="bureau_max_amount_currency", expr=nw.col("amount").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_mean_amount_currency", expr=nw.col("amount").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_max_debt_currency", expr=nw.col("active_debt").max(), no_row=NoRow.UNKNOWN),
    ),
)
