"""How much of the limits of this lender's cards a client used. Months without a limit are left out."""

import narwhals as nw

from features.expressions import ratio, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.card_month import BALANCE, LIMIT, MONTH
from features.history.period import YEAR_MONTHS
from features.tables.official import CLIENT_KEY

RECENT_MONTHS = 6

_limited = (LIMIT > 0) & ~BALANCE.is_null()
_recent = _limited & (MONTH >= -RECENT_MONTHS)
_of_the_year = _limited & (MONTH >= -YEAR_MONTHS)
_latest = (MONTH - MONTH.max().over(CLIENT_KEY)) == 0


def _sum(column: str) -> Aggregate:
    return Aggregate(name=f"card_{column}_currency", expr=total(nw.col(column)), no_row=NoRow.UNKNOWN)


CARD_USE = Part(
    columns={
        "limited": _limited,
        "over": _limited & (BALANCE > LIMIT),
        "use": nw.when(_limited).then(ratio(BALANCE, LIMIT)),
        "balance": nw.when(_limited).then(BALANCE),
        "limit": nw.when(_limited).then(LIMIT),
        "recent_balance": nw.when(_recent).then(BALANCE),
        "recent_limit": nw.when(_recent).then(LIMIT),
        "year_balance": nw.when(_of_the_year).then(BALANCE),
        "year_limit": nw.when(_of_the_year).then(LIMIT),
        "last_balance": nw.when(_latest).then(BALANCE),
        "last_limit": nw.when(_latest).then(LIMIT),
        "last_used": nw.when(_latest & _limited).then(BALANCE),
        "last_usable": nw.when(_latest & _limited).then(LIMIT),
    },
    aggregates=(
        Aggregate(name="card_limited_months", expr=tally(nw.col("limited")), no_row=NoRow.ZERO),
        Aggregate(name="card_over_limit_months", expr=tally(nw.col("over")), no_row=NoRow.ZERO),
        Aggregate(name="card_max_use_share", expr=nw.col("use").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="card_max_limit_currency", expr=nw.col("limit").max(), no_row=NoRow.UNKNOWN),
        _sum("balance"),
        _sum("limit"),
        _sum("recent_balance"),
        _sum("recent_limit"),
        _sum("year_balance"),
        _sum("year_limit"),
        _sum("last_balance"),
        _sum("last_used"),
        _sum("last_usable"),
        Aggregate(name="card_last_limit_currency", expr=nw.col("last_limit").max(), no_row=NoRow.UNKNOWN),
    ),
)
