"""Instalments due to this lender: one row per client."""

from features.history.aggregate import Frames, History, Lazy, aggregates_of, columns_of
from features.history.instalment import judged_instalments
from features.history.instalment_amounts import INSTALMENT_AMOUNTS
from features.history.instalment_delays import INSTALMENT_DELAYS
from features.history.instalment_lasts import INSTALMENT_LASTS, with_place
from features.history.instalment_periods import INSTALMENT_PERIODS
from features.tables.installments_payments import INSTALLMENTS_PAYMENTS
from features.tables.official import CLIENT_KEY

INSTALMENT_PARTS = (INSTALMENT_DELAYS, INSTALMENT_PERIODS, INSTALMENT_LASTS, INSTALMENT_AMOUNTS)


def _rows(frames: Frames) -> Lazy:
    return with_place(judged_instalments(frames)).select(CLIENT_KEY, **columns_of(INSTALMENT_PARTS))


INSTALLMENTS_PAYMENTS_HISTORY = History(
    table=INSTALLMENTS_PAYMENTS,
    rows=_rows,
    presence="instalments_judged_count",
    in_parts=True,
    aggregates=aggregates_of(INSTALMENT_PARTS),
)
