"""Months of the cards from this lender: one row per client."""

from features.history.aggregate import Frames, History, Lazy, aggregates_of, columns_of
from features.history.card_drawings import CARD_DRAWINGS
from features.history.card_payments import CARD_PAYMENTS
from features.history.card_use import CARD_USE
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE
from features.tables.official import CLIENT_KEY

CARD_PARTS = (CARD_USE, CARD_DRAWINGS, CARD_PAYMENTS)


def _rows(frames: Frames) -> Lazy:
    return frames[CREDIT_CARD_BALANCE.name].select(CLIENT_KEY, **columns_of(CARD_PARTS))


CREDIT_CARD_BALANCE_HISTORY = History(
    table=CREDIT_CARD_BALANCE,
    rows=_rows,
    presence="card_month_count",
    aggregates=aggregates_of(CARD_PARTS),
)
