"""What the client borrowed from other lenders within each period, and still owes of it."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.period import HALF_YEAR, LONG_PERIODS, THREE_YEARS, TWO_YEARS, Period
from features.text import Text

_elsewhere = partial(declared, Theme.CREDITS_ELSEWHERE)
_FILE_MISSING = said("le fichier des crédits n’a pas été fourni", "the credit file was not delivered")


def _none_within(period: Period) -> Text:
    return of_period(
        period,
        "aucun crédit ailleurs depuis {length}, ou montants inconnus",
        "no credit elsewhere within {length}, or the amounts are not known",
    )


def _count(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_credit_count",
        nw.col(f"bureau_{period.name}_credit_count"),
        Risk.FREE,
        label=of_period(period, "Crédits pris ailleurs depuis {length}", "Credits taken elsewhere within {length}"),
        means=of_period(
            period,
            "Nombre de crédits demandés chez d’autres prêteurs dans les {last} ; zéro s’il n’y en a pas.",
            "Number of credits applied for at other lenders within the {last}; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    )


def _share(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_credit_share",
        ratio(nw.col(f"bureau_{period.name}_credit_count"), nw.col("bureau_credit_count")),
        Risk.INCREASES,
        label=of_period(
            period, "Part des crédits ailleurs pris en {length}", "Part of credits elsewhere within {length}"
        ),
        means=of_period(
            period,
            "Crédits pris ailleurs dans les {last}, divisés par tous ceux qui sont connus.",
            "Credits taken elsewhere within the {last}, divided by all those known.",
        ),
        unknown=said("aucun crédit connu ailleurs", "no credit is known elsewhere"),
    )


def _amount(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_amount_currency",
        nw.col(f"bureau_{period.name}_amount_currency"),
        Risk.FREE,
        label=of_period(
            period, "Montant emprunté ailleurs depuis {length}", "Amount borrowed elsewhere within {length}"
        ),
        means=of_period(
            period,
            "Somme des montants de départ des crédits pris ailleurs dans les {last}.",
            "Sum of the first amounts of credits taken elsewhere within the {last}.",
        ),
        unknown=_none_within(period),
    )


def _debt(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_debt_currency",
        nw.col(f"bureau_{period.name}_debt_currency"),
        Risk.FREE,
        label=of_period(
            period, "Reste dû, crédits pris ailleurs en {length}", "Owed on credits elsewhere within {length}"
        ),
        means=of_period(
            period,
            "Ce qui reste dû sur les crédits pris ailleurs dans les {last}.",
            "What is still owed on credits taken elsewhere within the {last}.",
        ),
        unknown=_none_within(period),
    )


def _debt_share(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_debt_share",
        ratio(nw.col(f"bureau_{period.name}_debt_currency"), nw.col(f"bureau_{period.name}_owed_of_currency")),
        Risk.INCREASES,
        label=of_period(
            period, "Part due, crédits pris ailleurs en {length}", "Part owed, credits elsewhere in {length}"
        ),
        means=of_period(
            period,
            "Ce qui reste dû sur les crédits pris ailleurs dans les {last}, divisé par leurs montants de départ.",
            "What is still owed on credits taken elsewhere within the {last}, divided by their first amounts.",
        ),
        unknown=_none_within(period),
    )


CREDITS_ELSEWHERE_PERIODS: tuple[Feature, ...] = (
    *(_debt_share(period) for period in LONG_PERIODS),
    *(_debt(period) for period in LONG_PERIODS),
    *(_count(period) for period in (HALF_YEAR, THREE_YEARS)),
    *(_share(period) for period in (HALF_YEAR, TWO_YEARS)),
    *(_amount(period) for period in (HALF_YEAR, TWO_YEARS, THREE_YEARS)),
)
