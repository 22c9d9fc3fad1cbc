"""Earlier applications to this lender."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

PAST_APPLICATIONS: tuple[Feature, ...] = (
    Feature(
        name="past_application_count",
        expr=nw.col("previous_count"),
        unit=Unit.COUNT,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Demandes passées chez nous", en="Past applications to us"),
        description=Text(
            fr="Nombre de demandes de crédit faites chez nous avant celle-ci ; zéro s’il n’y en a pas. "
            "Non renseigné : les demandes passées n’ont pas été fournies.",
            en="Number of applications made to us before this one; zero if there are none. "
            "Unknown: past applications were not delivered.",
        ),
    ),
    Feature(
        name="past_approval_share",
        expr=ratio(nw.col("previous_approved_count"), nw.col("previous_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.DECREASES,
        label=Text(fr="Part des demandes passées acceptées", en="Part of past applications accepted"),
        description=Text(
            fr="Demandes acceptées divisées par toutes les demandes passées chez nous. "
            "Non renseigné : aucune demande passée.",
            en="Accepted applications divided by all past applications to us. Unknown: no past application.",
        ),
    ),
    Feature(
        name="past_refusal_share",
        expr=ratio(nw.col("previous_refused_count"), nw.col("previous_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des demandes passées refusées", en="Part of past applications declined"),
        description=Text(
            fr="Demandes refusées divisées par toutes les demandes passées chez nous ; les demandes abandonnées ne "
            "comptent pas comme refusées. Non renseigné : aucune demande passée.",
            en="Declined applications divided by all past applications to us; those that were dropped do not count as "
            "declined. Unknown: no past application.",
        ),
    ),
    Feature(
        name="latest_refusal_years",
        expr=nw.col("previous_latest_refusal_years"),
        unit=Unit.YEARS,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté du dernier refus chez nous", en="Time since we last declined"),
        description=Text(
            fr="Temps écoulé depuis la dernière demande refusée chez nous. Non renseigné : aucun refus connu.",
            en="Time since an application to us was last declined. Unknown: none is known to be declined.",
        ),
    ),
    Feature(
        name="mean_obtained_to_asked_ratio",
        expr=nw.col("previous_mean_obtained_to_asked_ratio"),
        unit=Unit.RATIO,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Montant accordé, rapporté au montant demandé", en="Amount granted against the amount asked"),
        description=Text(
            fr="Montant de chaque crédit obtenu chez nous divisé par le montant alors demandé, en moyenne : 1 si ce "
            "sont les mêmes. Non renseigné : aucun crédit obtenu chez nous.",
            en="Amount of each credit obtained from us divided by the amount asked for then, on average: 1 if they are "
            "equal. Unknown: no credit was obtained from us.",
        ),
    ),
)
