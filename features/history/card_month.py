"""One month of a card from this lender: what its row says.

A balance below zero (a card paid too much) is nothing owed, a drawing below zero (a return) nothing drawn. The cash
drawn is null in months when nothing at all was drawn: no cash then. Month −1 is the latest.
"""

import narwhals as nw

from features.expressions import at_least_zero, known
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE

MONTH = nw.col("MONTHS_BALANCE")
BALANCE = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_BALANCE"]))
LIMIT = known(CREDIT_CARD_BALANCE["AMT_CREDIT_LIMIT_ACTUAL"]).cast(nw.Float64)
PAID = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_PAYMENT_TOTAL_CURRENT"]))
LEAST_PAYMENT = known(CREDIT_CARD_BALANCE["AMT_INST_MIN_REGULARITY"])
DRAWN = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_DRAWINGS_CURRENT"]))

_cash = at_least_zero(known(CREDIT_CARD_BALANCE["AMT_DRAWINGS_ATM_CURRENT"]))
CASH = nw.when(_cash.is_null() & (DRAWN == 0)).then(nw.lit(0.0)).otherwise(_cash)
