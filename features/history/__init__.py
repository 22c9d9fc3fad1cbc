"""Stage one: each history table becomes one row per client."""

from features.history.aggregate import History
from features.history.bureau import BUREAU_HISTORY
from features.history.bureau_balance import BUREAU_BALANCE_HISTORY
from features.history.credit_card_balance import CREDIT_CARD_BALANCE_HISTORY
from features.history.installments_payments import INSTALLMENTS_PAYMENTS_HISTORY
from features.history.pos_cash_balance import POS_CASH_BALANCE_HISTORY
from features.history.previous_application import PREVIOUS_APPLICATION_HISTORY

HISTORIES: tuple[History, ...] = (
    BUREAU_HISTORY,
    BUREAU_BALANCE_HISTORY,
    PREVIOUS_APPLICATION_HISTORY,
    POS_CASH_BALANCE_HISTORY,
    INSTALLMENTS_PAYMENTS_HISTORY,
    CREDIT_CARD_BALANCE_HISTORY,
)
