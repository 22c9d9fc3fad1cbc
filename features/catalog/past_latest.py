"""The latest earlier application to this lender, and this one against it."""

import narwhals as nw

from features.catalog.level import level
from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

# The history keeps positions in these very orders: outcomes from the best, rates from the lowest.
OUTCOMES = (
    level("Approved", "Acceptée", "Accepted"),
    level("Unused offer", "Offre non utilisée", "Offer not used"),
    level("Canceled", "Annulée", "Cancelled"),
    level("Refused", "Refusée", "Declined"),
)

KINDS = (
    level("Consumer loans", "Achat à crédit", "Goods on credit"),
    level("Revolving loans", "Crédit renouvelable", "Revolving loan"),
    level("Cash loans", "Somme d’argent", "Sum of money"),
)

RATE_GROUPS = (
    level("low_action", "Très bas, en promotion", "Very low, on offer"),
    level("low_normal", "Bas", "Low"),
    level("middle", "Moyen", "Middle"),
    level("high", "Élevé", "High"),
)

PAST_LATEST: tuple[Feature, ...] = (
    Feature(
        name="last_outcome_category",
        expr=nw.col("previous_last_outcome_category"),
        unit=Unit.CATEGORY,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        levels=OUTCOMES,
        label=Text(fr="Issue de la dernière demande chez nous", en="Outcome of the latest application to us"),
        description=Text(
            fr="Issue de la dernière demande faite chez nous ; de plusieurs le même jour, la moins bonne. "
            "Non renseigné : aucune demande passée.",
            en="Outcome of the latest application to us; of several on one day, the worst. "
            "Unknown: no past application.",
        ),
    ),
    Feature(
        name="last_kind_category",
        expr=nw.col("previous_last_kind_category"),
        unit=Unit.CATEGORY,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        levels=KINDS,
        label=Text(fr="Type de la dernière demande chez nous", en="Kind of the latest application to us"),
        description=Text(
            fr="Type de crédit de la dernière demande faite chez nous. "
            "Non renseigné : aucune demande passée, ou type inconnu.",
            en="Kind of loan of the latest application to us. Unknown: no past application, or its kind is not known.",
        ),
    ),
    Feature(
        name="last_rate_group_category",
        expr=nw.col("previous_last_rate_group_category"),
        unit=Unit.CATEGORY,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        levels=RATE_GROUPS,
        label=Text(fr="Taux du dernier crédit obtenu chez nous", en="Rate of the latest loan from us"),
        description=Text(
            fr="Groupe de taux du dernier crédit obtenu chez nous. "
            "Non renseigné : aucun crédit obtenu, ou taux inconnu.",
            en="Rate group of the latest loan obtained from us. "
            "Unknown: no loan was obtained, or its rate is not known.",
        ),
    ),
    Feature(
        name="last_term_months",
        expr=nw.col("previous_last_term_months"),
        unit=Unit.MONTHS,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Durée du dernier crédit obtenu chez nous", en="Length of the latest loan from us"),
        description=Text(
            fr="Nombre d’échéances mensuelles du dernier crédit obtenu chez nous. "
            "Non renseigné : aucun crédit obtenu, ou durée inconnue.",
            en="Number of monthly instalments of the latest loan obtained from us. "
            "Unknown: no loan was obtained, or its length is not known.",
        ),
    ),
    Feature(
        name="last_asked_currency",
        expr=nw.col("previous_last_asked_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Dernier montant demandé chez nous", en="Latest amount asked from us"),
        description=Text(
            fr="Montant de la dernière demande faite chez nous qui en précise un. "
            "Non renseigné : aucune demande passée avec un montant.",
            en="Amount of the latest application to us that states one. Unknown: no past application with an amount.",
        ),
    ),
    Feature(
        name="loan_to_last_asked_ratio",
        expr=ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("previous_last_asked_currency")),
        unit=Unit.RATIO,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Ce crédit, rapporté à la demande précédente", en="This loan against the previous request"),
        description=Text(
            fr="Montant du crédit demandé divisé par le dernier montant demandé chez nous : au-dessus de 1, il est "
            "plus gros. "
            "Non renseigné : aucune demande passée avec un montant.",
            en="Amount of the loan asked for divided by the latest amount asked from us: above 1, it is larger. "
            "Unknown: no past application with an amount.",
        ),
    ),
    Feature(
        name="annuity_to_last_annuity_ratio",
        expr=ratio(known(APPLICATION["AMT_ANNUITY"]), nw.col("previous_last_instalment_currency")),
        unit=Unit.RATIO,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Échéance, rapportée à la précédente", en="Instalment against the previous loan’s"),
        description=Text(
            fr="Échéance du crédit demandé divisée par celle du dernier crédit obtenu chez nous : au-dessus de 1, "
            "elle est plus forte. "
            "Non renseigné : aucun crédit obtenu, ou échéance inconnue.",
            en="Instalment of the loan asked for divided by that of the latest loan obtained from us: above 1, it is "
            "higher. "
            "Unknown: no loan was obtained, or an instalment is not known.",
        ),
    ),
)
