"""What the tables of the data are called on the page: their official names are for those who build."""

from types import MappingProxyType

from features.text import Text

TABLES = MappingProxyType(
    {
        "application": Text(fr="la demande de crédit", en="the loan application"),
        "bureau": Text(fr="le fichier des crédits chez d’autres prêteurs", en="the file of credits at other lenders"),
        "bureau_balance": Text(
            fr="le suivi mensuel des crédits chez d’autres prêteurs",
            en="the monthly record of credits at other lenders",
        ),
        "previous_application": Text(fr="les demandes déjà faites ici", en="earlier applications here"),
        "POS_CASH_balance": Text(
            fr="le suivi mensuel des prêts obtenus ici", en="the monthly record of loans obtained here"
        ),
        "installments_payments": Text(
            fr="les échéances des prêts obtenus ici", en="instalments of loans obtained here"
        ),
        "credit_card_balance": Text(fr="les relevés de carte de crédit", en="credit-card statements"),
    }
)
"""By official name."""
SOURCE = Text(fr="Source : {tables}.", en="Source: {tables}.")
