"""How often, when and with which outcome the client applied to this lender before."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

PAST_OUTCOMES: tuple[Feature, ...] = (
    Feature(
        name="two_year_refusal_share",
        expr=ratio(nw.col("previous_two_year_refused_count"), nw.col("previous_two_year_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des demandes refusées, sur deux ans", en="Part declined, within two years"),
        description=Text(
            fr="Demandes refusées divisées par toutes celles faites chez nous dans les deux dernières années. "
            "Non renseigné : aucune demande depuis deux ans.",
            en="Declined applications divided by all those made to us within the last two years. "
            "Unknown: no application within two years.",
        ),
    ),
    Feature(
        name="year_refusal_share",
        expr=ratio(nw.col("previous_year_refused_count"), nw.col("previous_year_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des demandes refusées, sur un an", en="Part declined, within a year"),
        description=Text(
            fr="Demandes refusées divisées par toutes celles faites chez nous dans les douze derniers mois. "
            "Non renseigné : aucune demande depuis un an.",
            en="Declined applications divided by all those made to us within the last twelve months. "
            "Unknown: no application within a year.",
        ),
    ),
    Feature(
        name="past_refused_count",
        expr=nw.col("previous_refused_count"),
        unit=Unit.COUNT,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        label=Text(fr="Demandes passées refusées", en="Past applications declined"),
        description=Text(
            fr="Nombre de demandes refusées chez nous avant celle-ci ; zéro s’il n’y en a pas. "
            "Non renseigné : les demandes passées n’ont pas été fournies.",
            en="Number of applications to us declined before this one; zero if there are none. "
            "Unknown: past applications were not delivered.",
        ),
    ),
    Feature(
        name="past_approved_count",
        expr=nw.col("previous_approved_count"),
        unit=Unit.COUNT,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Demandes passées acceptées", en="Past applications accepted"),
        description=Text(
            fr="Nombre de demandes acceptées chez nous avant celle-ci ; zéro s’il n’y en a pas. "
            "Non renseigné : les demandes passées n’ont pas été fournies.",
            en="Number of applications to us accepted before this one; zero if there are none. "
            "Unknown: past applications were not delivered.",
        ),
    ),
    Feature(
        name="past_dropped_share",
        expr=ratio(nw.col("previous_dropped_count"), nw.col("previous_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Part des demandes passées abandonnées", en="Part of past applications dropped"),
        description=Text(
            fr="Demandes annulées ou offres non utilisées, divisées par toutes les demandes passées chez nous. "
            "Non renseigné : aucune demande passée.",
            en="Cancelled applications and unused offers, divided by all past applications to us. "
            "Unknown: no past application.",
        ),
    ),
    Feature(
        name="year_application_count",
        expr=nw.col("previous_year_count"),
        unit=Unit.COUNT,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Demandes faites chez nous depuis un an", en="Applications to us within a year"),
        description=Text(
            fr="Nombre de demandes faites chez nous dans les douze derniers mois ; zéro s’il n’y en a pas. "
            "Non renseigné : les demandes passées n’ont pas été fournies.",
            en="Number of applications made to us within the last twelve months; zero if there are none. "
            "Unknown: past applications were not delivered.",
        ),
    ),
    Feature(
        name="latest_application_days",
        expr=nw.col("previous_latest_days"),
        unit=Unit.DAYS,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Temps depuis la dernière demande chez nous", en="Time since the latest application to us"),
        description=Text(
            fr="Temps écoulé depuis la décision sur la dernière demande faite chez nous. "
            "Non renseigné : aucune demande passée.",
            en="Time since the decision on the latest application to us. Unknown: no past application.",
        ),
    ),
    Feature(
        name="first_application_years",
        expr=nw.col("previous_first_years"),
        unit=Unit.YEARS,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.DECREASES,
        label=Text(fr="Temps depuis la première demande chez nous", en="Time since the first application to us"),
        description=Text(
            fr="Temps écoulé depuis la décision sur la première demande faite chez nous. "
            "Non renseigné : aucune demande passée.",
            en="Time since the decision on the first application to us. Unknown: no past application.",
        ),
    ),
    Feature(
        name="latest_approval_years",
        expr=nw.col("previous_latest_approval_years"),
        unit=Unit.YEARS,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Temps depuis le dernier accord chez nous", en="Time since we last accepted"),
        description=Text(
            fr="Temps écoulé depuis la dernière demande acceptée chez nous. Non renseigné : aucun accord connu.",
            en="Time since an application to us was last accepted. Unknown: none is known to be accepted.",
        ),
    ),
    Feature(
        name="past_cash_share",
        expr=ratio(nw.col("previous_cash_count"), nw.col("previous_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Part de prêts d’argent dans les demandes", en="Part of past applications for cash"),
        description=Text(
            fr="Demandes d’une somme d’argent, divisées par toutes les demandes passées chez nous. "
            "Non renseigné : aucune demande passée.",
            en="Applications for a sum of money, divided by all past applications to us. Unknown: no past application.",
        ),
    ),
    Feature(
        name="past_consumer_share",
        expr=ratio(nw.col("previous_consumer_count"), nw.col("previous_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Part d’achats à crédit dans les demandes", en="Part of past applications for goods"),
        description=Text(
            fr="Demandes pour payer un achat, divisées par toutes les demandes passées chez nous. "
            "Non renseigné : aucune demande passée.",
            en="Applications to pay for goods, divided by all past applications to us. Unknown: no past application.",
        ),
    ),
)
