"""What a client drew with this lender's cards, and how long the cards were followed."""

import narwhals as nw

from features.expressions import tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.card_month import CASH, DRAWN, LIMIT, MONTH
from features.history.period import HALF_YEAR, YEAR, Period

PERIODS = (HALF_YEAR, YEAR)

_drawn_known = ~CASH.is_null() & ~DRAWN.is_null()
_limit_known = ~CASH.is_null() & (LIMIT > 0)


def _months(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"card_{name}_months", expr=tally(nw.col(column)), no_row=NoRow.ZERO)


def _sum(column: str) -> Aggregate:
    return Aggregate(name=f"card_{column}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


def _within(period: Period) -> dict[str, nw.Expr]:
    within = -period.months <= MONTH
    return {
        f"{period.name}_cash_known": within & ~CASH.is_null(),
        f"{period.name}_cash_drawn": within & (CASH > 0),
        f"{period.name}_cash": nw.when(within & _drawn_known).then(CASH),
        f"{period.name}_drawn": nw.when(within & _drawn_known).then(DRAWN),
    }


CARD_DRAWINGS = Part(
    columns={
        "contract": nw.col("SK_ID_PREV"),
        "months_ago": -MONTH,
        "cash_known": ~CASH.is_null(),
        "cash_drawn": CASH > 0,
        "months_ago_cash": nw.when(CASH > 0).then(-MONTH),
        "cash": nw.when(_drawn_known).then(CASH),
        "drawn": nw.when(_drawn_known).then(DRAWN),
        "cash_within_limit": nw.when(_limit_known).then(CASH),
        "limit_for_cash": nw.when(_limit_known).then(LIMIT),
        "drawings": nw.col("CNT_DRAWINGS_CURRENT"),
        "year_drawings": nw.when(-YEAR.months <= MONTH).then(nw.col("CNT_DRAWINGS_CURRENT")),
        **{name: expr for period in PERIODS for name, expr in _within(period).items()},
    },
    aggregates=(
        Aggregate(name="card_contract_count", expr=nw.col("contract").n_unique(), no_row=NoRow.ZERO),
        Aggregate(name="card_month_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="card_latest_months", expr=nw.col("months_ago").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_since_cash_months", expr=nw.col("months_ago_cash").min(), no_row=NoRow.UNKNOWN),
        _months("cash_known", "cash_known"),
        _months("cash", "cash_drawn"),
        *(
            _months(f"{period.name}_{name}", f"{period.name}_{column}")
            for period in PERIODS
            for name, column in (("cash_known", "cash_known"), ("cash", "cash_drawn"))
        ),
        _sum("cash"),
        _sum("drawn"),
        _sum("cash_within_limit"),
        _sum("limit_for_cash"),
        *(_sum(f"{period.name}_{what}") for period in PERIODS for what in ("cash", "drawn")),
        Aggregate(name="card_mean_drawing_count", expr=nw.col("drawings").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_year_mean_drawing_count", expr=nw.col("year_drawings").mean(), no_row=NoRow.UNKNOWN),
    ),
)
