"""Sums overdue at other lenders, now and at their highest, and debts that were given up."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme

_worse_if_more = partial(declared, Theme.CREDITS_ELSEWHERE, risk=Risk.INCREASES)
_FILE_MISSING = said("le fichier des crédits n’a pas été fourni", "the credit file was not delivered")

OVERDUE_ELSEWHERE: tuple[Feature, ...] = (
    _worse_if_more(
        "other_overdue_credit_count",
        nw.col("bureau_overdue_credit_count"),
        label=said("Crédits en retard ailleurs aujourd’hui", "Credits overdue elsewhere today"),
        means=said(
            "Nombre de crédits ailleurs dont une somme était en retard le jour de la demande ; zéro s’il n’y en a pas.",
            "Number of credits elsewhere with a sum overdue on the day of the application; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    ),
    _worse_if_more(
        "other_overdue_days",
        nw.col("bureau_overdue_days"),
        label=said("Plus long retard ailleurs aujourd’hui", "Longest delay elsewhere today"),
        means=said(
            "Plus grand nombre de jours de retard d’un crédit ailleurs, le jour de la demande ; zéro sans retard.",
            "Highest number of days overdue of a credit elsewhere, on the day of the application; zero if none is.",
        ),
        unknown=_FILE_MISSING,
    ),
    _worse_if_more(
        "other_overdue_debt_share",
        ratio(nw.col("bureau_overdue_currency"), nw.col("bureau_active_debt_currency")),
        label=said("Part en retard des dettes ailleurs", "Part overdue of debts elsewhere"),
        means=said(
            "Montants en retard ailleurs le jour de la demande, divisés par ce qui y reste dû.",
            "Amounts overdue elsewhere on the day of the application, divided by what is still owed there.",
        ),
        unknown=said(
            "rien n’est dû ailleurs, ou montants inconnus", "nothing is owed elsewhere, or the amounts are not known"
        ),
    ),
    _worse_if_more(
        "other_max_overdue_share",
        nw.col("bureau_max_overdue_share"),
        label=said("Plus fort retard ailleurs, en part du crédit", "Largest overdue part of a credit elsewhere"),
        means=said(
            "Plus fort montant en retard sur un crédit pris ailleurs, divisé par le montant de ce crédit.",
            "Largest amount overdue on a credit elsewhere, divided by the amount of that credit.",
        ),
        unknown=said(
            "aucun crédit ailleurs, ou montants inconnus", "no credit elsewhere, or the amounts are not known"
        ),
    ),
    _worse_if_more(
        "other_last_max_overdue_currency",
        nw.col("bureau_last_max_overdue_currency"),
        label=said("Retard sur le dernier crédit pris ailleurs", "Overdue on the latest credit elsewhere"),
        means=said(
            "Plus fort montant qui ait été en retard sur le dernier crédit pris ailleurs.",
            "Largest amount that was ever overdue on the latest credit elsewhere.",
        ),
        unknown=said(
            "aucun crédit ailleurs, ou montant non communiqué", "no credit elsewhere, or the amount was not reported"
        ),
    ),
    _worse_if_more(
        "other_given_up_credit_count",
        nw.col("bureau_given_up_credit_count"),
        label=said("Dettes ailleurs cédées ou perdues", "Debts elsewhere sold or given up"),
        means=said(
            "Nombre de crédits ailleurs revendus à un tiers ou passés en perte ; zéro s’il n’y en a pas.",
            "Number of credits elsewhere that were sold to a third party or written off; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    ),
    _worse_if_more(
        "other_extended_credit_count",
        nw.col("bureau_extended_credit_count"),
        label=said("Crédits prolongés ailleurs", "Credits extended elsewhere"),
        means=said(
            "Nombre de crédits ailleurs qui ont été prolongés au moins une fois ; zéro s’il n’y en a pas.",
            "Number of credits elsewhere that were extended at least once; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    ),
)
