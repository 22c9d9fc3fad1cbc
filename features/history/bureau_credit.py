"""One credit at another lender: what its row says and when it was known.

Left out: credits whose latest news came after the application (DAYS_CREDIT_UPDATE > 0), which nobody could know.
Amounts in another currency than the first are unknown, for they cannot be added; a negative debt (an account paid
too much) is nothing owed.
"""

import narwhals as nw

from features.expressions import at_least_zero, known
from features.history.aggregate import Frames, Lazy
from features.tables.bureau import BUREAU
from features.tables.column import Column

LEADING_CURRENCY = "currency 1"
"""Of 99.9 % of the credits; no rate to the other three is published."""


def known_in_time(frames: Frames) -> Lazy:
    """Give the credits that were known when the client applied."""
    after_application = nw.col("DAYS_CREDIT_UPDATE") > 0
    return frames[BUREAU.name].filter(~after_application.fill_null(value=False))


def in_leading_currency(column: Column) -> nw.Expr:
    """Give an amount; null in another currency."""
    return nw.when(nw.col("CREDIT_CURRENCY") == LEADING_CURRENCY).then(known(column))


def _is(column: str, code: str) -> nw.Expr:
    return (nw.col(column) == code).fill_null(value=False)


ACTIVE = _is("CREDIT_ACTIVE", "Active")
CLOSED = _is("CREDIT_ACTIVE", "Closed")

AMOUNT = in_leading_currency(BUREAU["AMT_CREDIT_SUM"])
DEBT = at_least_zero(in_leading_currency(BUREAU["AMT_CREDIT_SUM_DEBT"]))
BOTH_KNOWN = ~DEBT.is_null() & ~AMOUNT.is_null()
"""Whether a debt can be compared with the amount that it is left of."""
