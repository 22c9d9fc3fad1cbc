"""How often lenders looked the client up in the credit file shortly before the application."""

from functools import reduce
from operator import add

import narwhals as nw

from features.expressions import known
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

# Each period leaves out the shorter ones.
WEEK = ("HOUR", "DAY", "WEEK")
MONTH = (*WEEK, "MON")
QUARTER = (*MONTH, "QRT")


def _enquiries_of(*periods: str) -> nw.Expr:
    return reduce(add, (known(APPLICATION[f"AMT_REQ_CREDIT_BUREAU_{period}"]) for period in periods))


ENQUIRIES: tuple[Feature, ...] = (
    Feature(
        name="week_enquiry_count",
        expr=_enquiries_of(*WEEK),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Consultations du fichier depuis une semaine", en="Look-ups in the file within a week"),
        description=Text(
            fr="Nombre de fois où un prêteur a consulté le fichier des crédits au sujet du client dans la semaine "
            "avant la demande. "
            "Non renseigné : le fichier ne l’indique pas.",
            en="Number of times a lender looked the client up in the credit file in the week before the application. "
            "Unknown: the file does not say.",
        ),
    ),
    Feature(
        name="month_enquiry_count",
        expr=_enquiries_of(*MONTH),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Consultations du fichier depuis un mois", en="Look-ups in the file within a month"),
        description=Text(
            fr="Nombre de fois où un prêteur a consulté le fichier des crédits au sujet du client dans le mois avant "
            "la demande. "
            "Non renseigné : le fichier ne l’indique pas.",
            en="Number of times a lender looked the client up in the credit file in the month before the application. "
            "Unknown: the file does not say.",
        ),
    ),
    Feature(
        name="quarter_enquiry_count",
        expr=_enquiries_of(*QUARTER),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Consultations du fichier depuis trois mois", en="Look-ups in the file within three months"),
        description=Text(
            fr="Nombre de fois où un prêteur a consulté le fichier des crédits au sujet du client dans les trois mois "
            "avant la demande. "
            "Non renseigné : le fichier ne l’indique pas.",
            en="Number of times a lender looked the client up in the credit file in the three months before the "
            "application. "
            "Unknown: the file does not say.",
        ),
    ),
)
