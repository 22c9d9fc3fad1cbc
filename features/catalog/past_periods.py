"""Applications to this lender within each period before this one, and how they ended."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.period import HALF_YEAR, LONG_PERIODS, THREE_YEARS, TWO_YEARS, Period
from features.text import Text

_past = partial(declared, Theme.PAST_APPLICATIONS)


def _none_within(period: Period) -> Text:
    return of_period(period, "aucune demande depuis {length}", "no application within {length}")


def _approved(period: Period) -> Feature:
    return _past(
        f"{period.name}_approval_share",
        ratio(nw.col(f"previous_{period.name}_approved_count"), nw.col(f"previous_{period.name}_count")),
        Risk.DECREASES,
        label=of_period(period, "Part des demandes acceptées, sur {length}", "Part accepted by us, within {length}"),
        means=of_period(
            period,
            "Demandes acceptées divisées par toutes celles faites chez nous dans les {last}.",
            "Accepted applications divided by all those made to us within the {last}.",
        ),
        unknown=_none_within(period),
    )


def _refused(period: Period) -> Feature:
    return _past(
        f"{period.name}_refusal_share",
        ratio(nw.col(f"previous_{period.name}_refused_count"), nw.col(f"previous_{period.name}_count")),
        Risk.INCREASES,
        label=of_period(period, "Part des demandes refusées, sur {length}", "Part declined, within {length}"),
        means=of_period(
            period,
            "Demandes refusées divisées par toutes celles faites chez nous dans les {last}.",
            "Declined applications divided by all those made to us within the {last}.",
        ),
        unknown=_none_within(period),
    )


def _made(period: Period) -> Feature:
    return _past(
        f"{period.name}_application_count",
        nw.col(f"previous_{period.name}_count"),
        Risk.FREE,
        label=of_period(period, "Demandes faites chez nous depuis {length}", "Applications to us within {length}"),
        means=of_period(
            period,
            "Nombre de demandes faites chez nous dans les {last} ; zéro s’il n’y en a pas.",
            "Number of applications made to us within the {last}; zero if there are none.",
        ),
        unknown=said("les demandes passées n’ont pas été fournies", "past applications were not delivered"),
    )


def _asked(period: Period) -> Feature:
    return _past(
        f"{period.name}_asked_currency",
        nw.col(f"previous_{period.name}_asked_currency"),
        Risk.FREE,
        label=of_period(period, "Montants demandés chez nous, sur {length}", "Amounts asked from us within {length}"),
        means=of_period(
            period,
            "Somme des montants demandés chez nous dans les {last}, quelle qu’en soit l’issue.",
            "Sum of the amounts asked from us within the {last}, whatever the outcome.",
        ),
        unknown=of_period(
            period,
            "aucune demande avec un montant depuis {length}",
            "no application with an amount within {length}",
        ),
    )


PAST_PERIODS: tuple[Feature, ...] = (
    *(_refused(period) for period in (HALF_YEAR, THREE_YEARS)),
    *(_approved(period) for period in LONG_PERIODS),
    *(_made(period) for period in (HALF_YEAR, TWO_YEARS, THREE_YEARS)),
    *(_asked(period) for period in LONG_PERIODS),
)
