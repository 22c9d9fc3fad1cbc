"""How much of the limits of this lender's cards a client used. Months without a limit are left out."""

import narwhals as nw

from features.expressions import at_least_zero, ratio, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.card_month import BALANCE, LIMIT, MONTH
from features.history.period import HALF_YEAR, THREE_MONTHS, TWO_YEARS, YEAR, Period
from features.tables.official import CLIENT_KEY

PERIODS = (THREE_MONTHS, HALF_YEAR, YEAR, TWO_YEARS)
NEAR_LIMIT = 0.9

_limited = (LIMIT > 0) & ~BALANCE.is_null()
_use = nw.when(_limited).then(ratio(BALANCE, LIMIT))
_over = _limited & (BALANCE > LIMIT)
_latest = (MONTH - MONTH.max().over(CLIENT_KEY)) == 0


def _sum(column: str) -> Aggregate:
    return Aggregate(name=f"card_{column}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


def _months(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"card_{name}_months", expr=tally(nw.col(column)), no_row=NoRow.ZERO)


def _kept(name: str, expr: nw.Expr) -> Aggregate:
    return Aggregate(name=f"card_{name}", expr=expr, no_row=NoRow.UNKNOWN)


def _within(period: Period) -> dict[str, nw.Expr]:
    within = _limited & (-period.months <= MONTH)
    return {
        f"{period.name}_balance": nw.when(within).then(BALANCE),
        f"{period.name}_limit": nw.when(within).then(LIMIT),
    }


CARD_USE = Part(
    columns={
        "limited": _limited,
        "over": _over,
        "near_limit": _limited & (BALANCE > NEAR_LIMIT * LIMIT),
        "unused": _limited & (BALANCE == 0),
        "over_by": nw.when(_limited).then(at_least_zero(BALANCE - LIMIT)),
        "months_ago_over": nw.when(_over).then(-MONTH),
        "year_limited": _limited & (-YEAR.months <= MONTH),
        "year_over": _over & (-YEAR.months <= MONTH),
        "use": _use,
        "year_use": nw.when(-YEAR.months <= MONTH).then(_use),
        "balance": nw.when(_limited).then(BALANCE),
        "limit": nw.when(_limited).then(LIMIT),
        **{name: expr for period in PERIODS for name, expr in _within(period).items()},
        "last_balance": nw.when(_latest).then(BALANCE),
        "last_limit": nw.when(_latest).then(LIMIT),
        "last_used": nw.when(_latest & _limited).then(BALANCE),
        "last_usable": nw.when(_latest & _limited).then(LIMIT),
    },
    aggregates=(
        _months("limited", "limited"),
        _months("over_limit", "over"),
        _months("near_limit", "near_limit"),
        _months("unused", "unused"),
        _months("year_limited", "year_limited"),
        _months("year_over_limit", "year_over"),
        _kept("max_over_limit_currency", nw.col("over_by").max()),
        _kept("since_over_limit_months", nw.col("months_ago_over").min()),
        _kept("max_use_share", nw.col("use").max()),
        _kept("min_use_share", nw.col("use").min()),
        _kept("year_max_use_share", nw.col("year_use").max()),
        _kept("max_limit_currency", nw.col("limit").max()),
        _kept("max_balance_currency", nw.col("balance").max()),
        _sum("balance"),
        _sum("limit"),
        *(_sum(f"{period.name}_{what}") for period in PERIODS for what in ("balance", "limit")),
        _sum("last_balance"),
        _sum("last_used"),
        _sum("last_usable"),
        _kept("last_limit_currency", nw.col("last_limit").max()),
    ),
)
