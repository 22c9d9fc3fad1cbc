"""What earlier loans from this lender cost, how long they were to last, and how they ended."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme
from features.tables.application import APPLICATION
from features.text import Text

_past = partial(declared, Theme.PAST_APPLICATIONS)
_NO_COST = said(
    "aucun crédit obtenu chez nous, ou durée inconnue", "no loan was obtained from us, or its length is not known"
)
_NO_INSTALMENT = said(
    "aucun crédit obtenu, ou échéance inconnue", "no loan was obtained, or an instalment is not known"
)
_annuity = known(APPLICATION["AMT_ANNUITY"])


def _cost(name: str, label: Text, which: Text) -> Feature:
    return _past(
        f"{name}_yearly_cost_share",
        nw.col(f"previous_{name}_yearly_cost_share"),
        Risk.INCREASES,
        label=label,
        means=said(
            "Ce que les échéances ajoutaient au montant, par an\u00a0: {which}.",
            "What the instalments added to the amount, yearly: {which}.",
            which=which,
        ),
        unknown=_NO_COST,
    )


PAST_COSTS: tuple[Feature, ...] = (
    _cost(
        "last",
        said("Coût annuel du dernier crédit obtenu", "Yearly cost of the latest loan from us"),
        said("du dernier crédit obtenu chez nous", "of the latest loan obtained from us"),
    ),
    _cost(
        "max",
        said("Plus fort coût annuel d’un crédit passé", "Highest yearly cost of a past loan"),
        said("du crédit obtenu chez nous qui coûtait le plus", "of the loan from us that cost the most"),
    ),
    _cost(
        "min",
        said("Plus faible coût annuel d’un crédit passé", "Lowest yearly cost of a past loan"),
        said("du crédit obtenu chez nous qui coûtait le moins", "of the loan from us that cost the least"),
    ),
    _cost(
        "cash",
        said("Coût annuel moyen des prêts d’argent", "Average yearly cost of cash loans"),
        said("en moyenne sur les prêts d’argent obtenus chez nous", "on average over cash loans from us"),
    ),
    _cost(
        "consumer",
        said("Coût annuel moyen des achats à crédit", "Average yearly cost of goods on credit"),
        said("en moyenne sur les achats à crédit chez nous", "on average over goods bought on credit from us"),
    ),
    _past(
        "max_past_term_months",
        nw.col("previous_max_term_months"),
        Risk.FREE,
        label=said("Durée du plus long crédit passé", "Length of the longest past loan"),
        means=said(
            "Plus grand nombre d’échéances mensuelles d’un crédit obtenu chez nous.",
            "Highest number of monthly instalments of a loan obtained from us.",
        ),
        unknown=_NO_COST,
    ),
    _past(
        "min_past_term_months",
        nw.col("previous_min_term_months"),
        Risk.FREE,
        label=said("Durée du plus court crédit passé", "Length of the shortest past loan"),
        means=said(
            "Plus petit nombre d’échéances mensuelles d’un crédit obtenu chez nous.",
            "Lowest number of monthly instalments of a loan obtained from us.",
        ),
        unknown=_NO_COST,
    ),
    _past(
        "last_down_payment_share",
        nw.col("previous_last_down_payment_share"),
        Risk.DECREASES,
        label=said("Part d’apport du dernier crédit obtenu", "Down payment share of the latest loan"),
        means=said(
            "Apport personnel divisé par le prix du bien, pour le dernier crédit obtenu chez nous.",
            "Down payment divided by the price of the goods, for the latest loan obtained from us.",
        ),
        unknown=said(
            "aucun crédit obtenu, ou apport inconnu", "no loan was obtained, or its down payment is not known"
        ),
    ),
    _past(
        "mean_beyond_plan_days",
        nw.col("previous_mean_beyond_plan_days"),
        Risk.FREE,
        label=said("Fin en avance (−) ou en retard (+), chez nous", "Ended early (−) or late (+), with us"),
        means=said(
            "Temps entre la fin prévue et la fin réelle des crédits terminés chez nous, en moyenne ; négatif s’ils "
            "finissent en avance.",
            "Time from the planned to the real end of the loans that ended with us, on average; negative if they end "
            "early.",
        ),
        unknown=said("aucun crédit terminé chez nous", "no loan from us has ended"),
    ),
    _past(
        "latest_end_days",
        nw.col("previous_latest_end_days"),
        Risk.FREE,
        label=said("Temps depuis la fin d’un crédit chez nous", "Time since a loan from us ended"),
        means=said(
            "Temps écoulé depuis la fin la plus récente d’un crédit obtenu chez nous.",
            "Time since a loan obtained from us last ended.",
        ),
        unknown=said("aucun crédit terminé chez nous", "no loan from us has ended"),
    ),
    _past(
        "mean_past_annuity_currency",
        nw.col("previous_mean_instalment_currency"),
        Risk.FREE,
        label=said("Échéance moyenne convenue chez nous", "Average instalment agreed with us"),
        means=said(
            "Échéance moyenne des crédits obtenus chez nous, telle qu’elle était convenue.",
            "Average instalment of the loans obtained from us, as it was agreed.",
        ),
        unknown=_NO_INSTALMENT,
    ),
    _past(
        "annuity_to_mean_past_annuity_ratio",
        ratio(_annuity, nw.col("previous_mean_instalment_currency")),
        Risk.FREE,
        label=said("Échéance, face à la moyenne convenue", "Instalment against the average agreed"),
        means=said(
            "Échéance du crédit demandé divisée par l’échéance moyenne des crédits obtenus chez nous.",
            "Instalment of the loan asked for divided by the average instalment of the loans obtained from us.",
        ),
        unknown=_NO_INSTALMENT,
    ),
    _past(
        "annuity_to_max_past_annuity_ratio",
        ratio(_annuity, nw.col("previous_max_instalment_currency")),
        Risk.FREE,
        label=said("Échéance, face à la plus forte convenue", "Instalment against the highest agreed"),
        means=said(
            "Échéance du crédit demandé divisée par la plus forte des crédits obtenus chez nous.",
            "Instalment of the loan asked for divided by the highest of the loans obtained from us.",
        ),
        unknown=_NO_INSTALMENT,
    ),
)
