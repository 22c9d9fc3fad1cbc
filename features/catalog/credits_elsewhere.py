"""Credits at other lenders, as the common credit file reports them."""

from functools import reduce
from operator import add

import narwhals as nw

from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

_nothing_active = nw.col("bureau_active_credit_count") == 0

# Each period leaves out the shorter ones, so the six add up to a year.
_enquiries = [
    known(APPLICATION[f"AMT_REQ_CREDIT_BUREAU_{period}"]) for period in ("HOUR", "DAY", "WEEK", "MON", "QRT", "YEAR")
]

CREDITS_ELSEWHERE: tuple[Feature, ...] = (
    Feature(
        name="other_credit_count",
        expr=nw.col("bureau_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits connus chez d’autres prêteurs", en="Known credits at other lenders"),
        description=Text(
            fr="Nombre de crédits, en cours ou terminés, inscrits chez d’autres prêteurs ; zéro si aucun ne l’est. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credits, running or ended, on file at other lenders; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_active_credit_count",
        expr=nw.col("bureau_active_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits en cours chez d’autres prêteurs", en="Running credits at other lenders"),
        description=Text(
            fr="Nombre de crédits encore en cours chez d’autres prêteurs ; zéro si aucun ne l’est. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credits still running at other lenders; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_debt_currency",
        expr=nw.when(_nothing_active).then(nw.lit(0.0)).otherwise(nw.col("bureau_active_debt_currency")),
        unit=Unit.CURRENCY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Reste à payer chez d’autres prêteurs", en="Still to pay to other lenders"),
        description=Text(
            fr="Somme de ce qui reste dû sur les crédits en cours ailleurs ; zéro sans crédit en cours. "
            "Non renseigné : aucun de ces montants n’est connu.",
            en="Sum of what is still owed on credits running elsewhere; zero without a running credit. "
            "Unknown: none of these amounts is known.",
        ),
    ),
    Feature(
        name="other_debt_share",
        expr=ratio(nw.col("bureau_comparable_debt_currency"), nw.col("bureau_comparable_amount_currency")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part due des crédits en cours ailleurs", en="Part owed of credits running elsewhere"),
        description=Text(
            fr="Ce qui reste dû sur les crédits en cours ailleurs, divisé par leurs montants de départ. "
            "Non renseigné : pas de crédit en cours ailleurs, ou montants inconnus.",
            en="What is still owed on credits running elsewhere, divided by their first amounts. "
            "Unknown: no credit is running elsewhere, or the amounts are not known.",
        ),
    ),
    Feature(
        name="other_latest_credit_days",
        expr=nw.col("bureau_latest_credit_days"),
        unit=Unit.DAYS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté du dernier crédit pris ailleurs", en="Time since the latest credit elsewhere"),
        description=Text(
            fr="Temps écoulé entre la demande du dernier crédit pris ailleurs et celle-ci. "
            "Non renseigné : aucun crédit connu ailleurs.",
            en="Time from the application for the latest credit elsewhere to this one. "
            "Unknown: no credit is known elsewhere.",
        ),
    ),
    Feature(
        name="other_credit_mean_age_years",
        expr=nw.col("bureau_mean_credit_age_years"),
        unit=Unit.YEARS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté moyenne des crédits ailleurs", en="Average age of credits elsewhere"),
        description=Text(
            fr="Temps moyen écoulé depuis la demande de chaque crédit pris ailleurs, en cours ou terminé. "
            "Non renseigné : aucun crédit connu ailleurs.",
            en="Average time since each credit elsewhere, running or ended, was applied for. "
            "Unknown: no credit is known elsewhere.",
        ),
    ),
    Feature(
        name="other_overdue_currency",
        expr=nw.col("bureau_overdue_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Montant en retard chez d’autres prêteurs", en="Amount overdue at other lenders"),
        description=Text(
            fr="Somme des montants en retard ailleurs le jour de la demande ; zéro sans crédit connu. "
            "Non renseigné : aucun de ces montants n’est connu.",
            en="Sum of the amounts overdue elsewhere on the day of the application; zero without a known credit. "
            "Unknown: none of these amounts is known.",
        ),
    ),
    Feature(
        name="other_max_overdue_currency",
        expr=nw.col("bureau_max_overdue_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Plus fort montant en retard ailleurs", en="Largest amount ever overdue elsewhere"),
        description=Text(
            fr="Plus fort montant qui ait été en retard sur un crédit pris ailleurs. "
            "Non renseigné : aucun crédit ailleurs, ou montant non communiqué.",
            en="Largest amount that was ever overdue on a credit elsewhere. "
            "Unknown: no credit elsewhere, or the amount was not reported.",
        ),
    ),
    Feature(
        name="credit_enquiry_count",
        expr=reduce(add, _enquiries),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Consultations du fichier des crédits en un an", en="Look-ups in the credit file within a year"),
        description=Text(
            fr="Nombre de fois où un prêteur a consulté le fichier des crédits au sujet du client dans l’année qui "
            "précède la demande. Non renseigné : le fichier ne l’indique pas.",
            en="Number of times a lender looked the client up in the credit file in the year before the application. "
            "Unknown: the file does not say.",
        ),
    ),
)
