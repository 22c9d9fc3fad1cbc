"""What a client drew with this lender's cards and paid back."""

import narwhals as nw

from features.expressions import tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.card_month import BALANCE, CASH, DRAWN, LEAST_PAYMENT, MONTH, PAID
from features.history.period import YEAR_MONTHS

_of_the_year = MONTH >= -YEAR_MONTHS
_drawn_known = ~CASH.is_null() & ~DRAWN.is_null()
_payable = (LEAST_PAYMENT > 0) & ~PAID.is_null()
_repayable = (BALANCE > 0) & ~PAID.is_null()


def _months(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"card_{name}_months", expr=tally(nw.col(column)), no_row=NoRow.ZERO)


def _sum(column: str) -> Aggregate:
    return Aggregate(name=f"card_{column}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


CARD_PAYMENTS = Part(
    columns={
        "cash_known": ~CASH.is_null(),
        "cash_drawn": CASH > 0,
        "year_cash_known": _of_the_year & ~CASH.is_null(),
        "year_cash_drawn": _of_the_year & (CASH > 0),
        "cash": nw.when(_drawn_known).then(CASH),
        "drawn": nw.when(_drawn_known).then(DRAWN),
        "drawings": nw.col("CNT_DRAWINGS_CURRENT"),
        "payable": _payable,
        "below_least": _payable & (PAID < LEAST_PAYMENT),
        "least_due": nw.when(_payable).then(LEAST_PAYMENT),
        "least_paid": nw.when(_payable).then(PAID),
        "owed_known": ~BALANCE.is_null(),
        "owing": BALANCE > 0,
        "repayable": nw.when(_repayable).then(BALANCE),
        "repaid": nw.when(_repayable).then(PAID),
        "judged": ~nw.col("SK_DPD_DEF").is_null(),
        "late": nw.col("SK_DPD_DEF") > 0,
    },
    aggregates=(
        _months("cash_known", "cash_known"),
        _months("cash", "cash_drawn"),
        _months("year_cash_known", "year_cash_known"),
        _months("year_cash", "year_cash_drawn"),
        _sum("cash"),
        _sum("drawn"),
        Aggregate(name="card_mean_drawing_count", expr=nw.col("drawings").mean(), no_row=NoRow.UNKNOWN),
        _months("payable", "payable"),
        _months("below_least", "below_least"),
        _sum("least_due"),
        _sum("least_paid"),
        _months("owed_known", "owed_known"),
        _months("owing", "owing"),
        _sum("repayable"),
        _sum("repaid"),
        _months("judged", "judged"),
        _months("late", "late"),
    ),
)
