"""Credits at other lenders: one row per client.

Left out: credits whose latest news came after the application (DAYS_CREDIT_UPDATE > 0), which nobody could know.
Amounts in another currency than the first are unknown, for they cannot be added; a negative debt (an account paid
too much) is nothing owed.
"""

import narwhals as nw

from features.expressions import at_least_zero, days_before, known, tally, total, years_since
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.tables.bureau import BUREAU
from features.tables.column import Column

LEADING_CURRENCY = "currency 1"
"""Of 99.9 % of the credits; no rate to the other three is published."""


def known_in_time(frames: Frames) -> Lazy:
    """Give the credits that were known when the client applied."""
    after_application = nw.col("DAYS_CREDIT_UPDATE") > 0
    return frames[BUREAU.name].filter(~after_application.fill_null(value=False))


def _amount(column: Column) -> nw.Expr:
    return nw.when(nw.col("CREDIT_CURRENCY") == LEADING_CURRENCY).then(known(column))


def _rows(frames: Frames) -> Lazy:
    active = (nw.col("CREDIT_ACTIVE") == "Active").fill_null(value=False)
    debt = at_least_zero(_amount(BUREAU["AMT_CREDIT_SUM_DEBT"]))
    amount = _amount(BUREAU["AMT_CREDIT_SUM"])
    comparable = active & ~debt.is_null() & ~amount.is_null()
    return known_in_time(frames).select(
        "SK_ID_CURR",
        active=active,
        active_debt=nw.when(active).then(debt),
        comparable_debt=nw.when(comparable).then(debt),
        comparable_amount=nw.when(comparable).then(amount),
        days=days_before(BUREAU["DAYS_CREDIT"]),
        years=years_since(BUREAU["DAYS_CREDIT"]),
        overdue=_amount(BUREAU["AMT_CREDIT_SUM_OVERDUE"]),
        max_overdue=_amount(BUREAU["AMT_CREDIT_MAX_OVERDUE"]),
    )


BUREAU_HISTORY = History(
    table=BUREAU,
    rows=_rows,
    aggregates=(
        Aggregate(name="bureau_credit_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_active_credit_count", expr=tally(nw.col("active")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_active_debt_currency", expr=total(nw.col("active_debt")), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_comparable_debt_currency", expr=total(nw.col("comparable_debt")), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="bureau_comparable_amount_currency", expr=total(nw.col("comparable_amount")), no_row=NoRow.UNKNOWN
        ),
        Aggregate(name="bureau_latest_credit_days", expr=nw.col("days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_mean_credit_age_years", expr=nw.col("years").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_overdue_currency", expr=total(nw.col("overdue")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_max_overdue_currency", expr=nw.col("max_overdue").max(), no_row=NoRow.UNKNOWN),
    ),
)
