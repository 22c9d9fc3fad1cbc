"""The POS_CASH_balance table: one row per earlier consumer or cash loan and month."""

from features.tables.column import Table
from features.tables.declare import category, identifier, integer, number

POS_CASH_BALANCE = Table(
    name="POS_CASH_balance",
    columns=(
        identifier("SK_ID_PREV", "Number of the contract; may be missing from previous_application."),
        identifier("SK_ID_CURR", "Number of the client."),
        integer("MONTHS_BALANCE", "months", "Month, relative to the application: -1 is the latest."),
        number("CNT_INSTALMENT", "count", "Term, in instalments; may change over time."),
        number("CNT_INSTALMENT_FUTURE", "count", "Instalments still to pay."),
        category("NAME_CONTRACT_STATUS", "State of the contract in the month.", ("XNA",)),
        integer("SK_DPD", "days", "Days past due in the month (positive)."),
        integer("SK_DPD_DEF", "days", "Days past due in the month, small debts left out (positive)."),
    ),
    parent="application",
    parent_key="SK_ID_CURR",
)
