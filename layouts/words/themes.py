"""Names of the themes, short enough for one line beside a bar."""

from types import MappingProxyType

from features.feature import Theme
from features.text import Text

THEMES = MappingProxyType(
    {
        Theme.EXTERNAL_RATINGS: Text(fr="Notes extérieures", en="External ratings"),
        Theme.LOAN: Text(fr="Ce crédit", en="This loan"),
        Theme.AFFORDABILITY: Text(fr="Revenu et charge", en="Income and burden"),
        Theme.EMPLOYMENT: Text(fr="Emploi", en="Employment"),
        Theme.CREDITS_ELSEWHERE: Text(fr="Crédits ailleurs", en="Credits elsewhere"),
        Theme.PAST_APPLICATIONS: Text(fr="Demandes passées", en="Past applications"),
        Theme.PAYMENTS: Text(fr="Paiements passés", en="Past payments"),
        Theme.CARDS: Text(fr="Cartes", en="Cards"),
        Theme.ASSETS: Text(fr="Logement et biens", en="Home and assets"),
        Theme.CONTACT: Text(fr="Contact et pièces", en="Contact, papers"),
        Theme.PERSONAL: Text(fr="Situation personnelle", en="Personal situation"),
    }
)
