"""Names of the themes."""

from types import MappingProxyType

from features.feature import Theme
from features.text import Text

THEMES = MappingProxyType(
    {
        Theme.EXTERNAL_RATINGS: Text(fr="Notes externes", en="External ratings"),
        Theme.LOAN: Text(fr="Ce crédit", en="This loan"),
        Theme.AFFORDABILITY: Text(fr="Capacité de remboursement", en="Ability to repay"),
        Theme.EMPLOYMENT: Text(fr="Emploi", en="Employment"),
        Theme.CREDITS_ELSEWHERE: Text(fr="Crédits ailleurs", en="Loans elsewhere"),
        Theme.PAST_APPLICATIONS: Text(fr="Demandes passées chez nous", en="Past applications with us"),
        Theme.PAYMENTS: Text(fr="Régularité des paiements", en="Payment record"),
        Theme.CARDS: Text(fr="Cartes", en="Cards"),
        Theme.ASSETS: Text(fr="Logement et biens", en="Home and assets"),
        Theme.CONTACT: Text(fr="Contact et documents", en="Contact and documents"),
        Theme.PERSONAL: Text(fr="Situation personnelle", en="Personal situation"),
    }
)
