"""What a client paid back on this lender's cards, and how late."""

import narwhals as nw

from features.expressions import tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.card_month import BALANCE, LEAST_PAYMENT, MONTH, PAID
from features.history.period import YEAR

_of_the_year = -YEAR.months <= MONTH
_payable = (LEAST_PAYMENT > 0) & ~PAID.is_null()
_repayable = (BALANCE > 0) & ~PAID.is_null()
_late_days = nw.col("SK_DPD_DEF")


def _months(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"card_{name}_months", expr=tally(nw.col(column)), no_row=NoRow.ZERO)


def _sum(column: str) -> Aggregate:
    return Aggregate(name=f"card_{column}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


def _kept(name: str, expr: nw.Expr) -> Aggregate:
    return Aggregate(name=f"card_{name}", expr=expr, no_row=NoRow.UNKNOWN)


_MONTHS = {
    "payable": _payable,
    "below_least": _payable & (PAID < LEAST_PAYMENT),
    "repayable": _repayable,
    "cleared": _repayable & (PAID >= BALANCE),
    "nothing_paid": _repayable & (PAID == 0),
    "owed_known": ~BALANCE.is_null(),
    "owing": BALANCE > 0,
    "judged": ~_late_days.is_null(),
    "late": _late_days > 0,
}
_SUMS = {
    "least_due": nw.when(_payable).then(LEAST_PAYMENT),
    "least_paid": nw.when(_payable).then(PAID),
    "owed": nw.when(_repayable).then(BALANCE),
    "repaid": nw.when(_repayable).then(PAID),
}

CARD_PAYMENTS = Part(
    columns={
        **{f"{name}_month": condition for name, condition in _MONTHS.items()},
        **{f"year_{name}_month": _of_the_year & condition for name, condition in _MONTHS.items()},
        **_SUMS,
        **{f"year_{name}": nw.when(_of_the_year).then(amount) for name, amount in _SUMS.items()},
        "late_days": _late_days,
        "months_ago_late": nw.when(_late_days > 0).then(-MONTH),
    },
    aggregates=(
        *(_months(name, f"{name}_month") for name in _MONTHS),
        *(_months(f"year_{name}", f"year_{name}_month") for name in ("payable", "below_least", "judged", "late")),
        *(_sum(name) for name in _SUMS),
        *(_sum(f"year_{name}") for name in _SUMS),
        _kept("worst_delay_days", nw.col("late_days").max()),
        _kept("since_late_months", nw.col("months_ago_late").min()),
    ),
)
