"""The bureau table: one row per credit elsewhere that the credit bureau reports."""

from features.tables.column import Table
from features.tables.declare import category, identifier, integer, number

BUREAU = Table(
    name="bureau",
    columns=(
        identifier("SK_ID_CURR", "Number of the client."),
        identifier("SK_ID_BUREAU", "Number of the credit at the bureau."),
        category("CREDIT_ACTIVE", "State of the credit: Active, Closed, Sold, Bad debt."),
        category("CREDIT_CURRENCY", "Currency of the credit, recoded."),
        integer("DAYS_CREDIT", "days", "Application for this credit, before the present application (negative)."),
        integer("CREDIT_DAY_OVERDUE", "days", "Days past due on the day of the present application (positive)."),
        number("DAYS_CREDIT_ENDDATE", "days", "Planned end of the credit; positive is still to come."),
        number("DAYS_ENDDATE_FACT", "days", "Actual end; null while the credit is open."),
        number("AMT_CREDIT_MAX_OVERDUE", "currency", "Largest amount ever overdue on this credit."),
        integer("CNT_CREDIT_PROLONG", "count", "Times the credit was extended."),
        number("AMT_CREDIT_SUM", "currency", "Amount of the credit."),
        number("AMT_CREDIT_SUM_DEBT", "currency", "Debt still owed."),
        number("AMT_CREDIT_SUM_LIMIT", "currency", "Limit of a credit card."),
        number("AMT_CREDIT_SUM_OVERDUE", "currency", "Amount overdue now."),
        category("CREDIT_TYPE", "Kind of credit: consumer, card, car, mortgage…", ("Unknown type of loan",)),
        integer("DAYS_CREDIT_UPDATE", "days", "Last news of this credit from the bureau."),
        number("AMT_ANNUITY", "currency", "Amount of one instalment of this credit."),
    ),
    parent="application",
    parent_key="SK_ID_CURR",
)
