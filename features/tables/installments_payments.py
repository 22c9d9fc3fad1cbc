"""The installments_payments table: one row per payment, or per instalment that was not paid."""

from features.tables.column import Table
from features.tables.declare import identifier, integer, number

INSTALLMENTS_PAYMENTS = Table(
    name="installments_payments",
    columns=(
        identifier("SK_ID_PREV", "Number of the contract; may be missing from previous_application."),
        identifier("SK_ID_CURR", "Number of the client."),
        number("NUM_INSTALMENT_VERSION", "count", "Version of the payment calendar; 0 for a card."),
        integer("NUM_INSTALMENT_NUMBER", "count", "Rank of the instalment in its calendar."),
        number("DAYS_INSTALMENT", "days", "Day the instalment was due."),
        number("DAYS_ENTRY_PAYMENT", "days", "Day it was paid; null if never."),
        number("AMT_INSTALMENT", "currency", "Amount due; the same on each payment of a split instalment."),
        number("AMT_PAYMENT", "currency", "Amount of this payment."),
    ),
    parent="application",
    parent_key="SK_ID_CURR",
)
