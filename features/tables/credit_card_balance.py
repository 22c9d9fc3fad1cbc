"""The credit_card_balance table: one row per earlier card and month."""

from features.tables.column import Table
from features.tables.declare import category, identifier, integer, number

CREDIT_CARD_BALANCE = Table(
    name="credit_card_balance",
    columns=(
        identifier("SK_ID_PREV", "Number of the contract; may be missing from previous_application."),
        identifier("SK_ID_CURR", "Number of the client."),
        integer("MONTHS_BALANCE", "months", "Month, relative to the application: -1 is the latest."),
        number("AMT_BALANCE", "currency", "Balance owed in the month."),
        integer("AMT_CREDIT_LIMIT_ACTUAL", "currency", "Limit of the card in the month."),
        number("AMT_DRAWINGS_ATM_CURRENT", "currency", "Drawn at cash machines in the month."),
        number("AMT_DRAWINGS_CURRENT", "currency", "Drawn in all in the month."),
        number("AMT_DRAWINGS_OTHER_CURRENT", "currency", "Drawn in other ways in the month."),
        number("AMT_DRAWINGS_POS_CURRENT", "currency", "Spent on goods in the month."),
        number("AMT_INST_MIN_REGULARITY", "currency", "Least payment due in the month."),
        number("AMT_PAYMENT_CURRENT", "currency", "Paid in the month."),
        number("AMT_PAYMENT_TOTAL_CURRENT", "currency", "Paid in the month, in all."),
        number("AMT_RECEIVABLE_PRINCIPAL", "currency", "Principal owed."),
        number("AMT_RECIVABLE", "currency", "Amount owed (spelt so in the official files)."),
        number("AMT_TOTAL_RECEIVABLE", "currency", "Amount owed in all."),
        number("CNT_DRAWINGS_ATM_CURRENT", "count", "Drawings at cash machines in the month."),
        integer("CNT_DRAWINGS_CURRENT", "count", "Drawings in all in the month."),
        number("CNT_DRAWINGS_OTHER_CURRENT", "count", "Other drawings in the month."),
        number("CNT_DRAWINGS_POS_CURRENT", "count", "Purchases of goods in the month."),
        number("CNT_INSTALMENT_MATURE_CUM", "count", "Instalments paid so far."),
        category("NAME_CONTRACT_STATUS", "State of the contract in the month."),
        integer("SK_DPD", "days", "Days past due in the month (positive)."),
        integer("SK_DPD_DEF", "days", "Days past due in the month, small debts left out (positive)."),
    ),
    parent="application",
    parent_key="SK_ID_CURR",
)
