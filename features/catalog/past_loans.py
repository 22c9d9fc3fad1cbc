"""The loans that the client obtained from this lender before."""

import narwhals as nw

from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

PAST_LOANS: tuple[Feature, ...] = (
    Feature(
        name="mean_yearly_cost_share",
        expr=nw.col("previous_mean_yearly_cost_share"),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.INCREASES,
        label=Text(fr="Coût annuel moyen des crédits passés", en="Average yearly cost of past loans"),
        description=Text(
            fr="Ce que les échéances ajoutaient au montant de chaque crédit obtenu chez nous, par an et en moyenne. "
            "Non renseigné : aucun crédit obtenu chez nous, ou durée inconnue.",
            en="What the instalments added to the amount of each loan obtained from us, yearly and on average. "
            "Unknown: no loan was obtained from us, or its length is not known.",
        ),
    ),
    Feature(
        name="mean_past_term_months",
        expr=nw.col("previous_mean_term_months"),
        unit=Unit.MONTHS,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Durée moyenne des crédits passés", en="Average length of past loans"),
        description=Text(
            fr="Nombre moyen d’échéances mensuelles des crédits obtenus chez nous. "
            "Non renseigné : aucun crédit obtenu chez nous, ou durée inconnue.",
            en="Average number of monthly instalments of the loans obtained from us. "
            "Unknown: no loan was obtained from us, or its length is not known.",
        ),
    ),
    Feature(
        name="max_obtained_currency",
        expr=nw.col("previous_max_obtained_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Plus gros crédit obtenu chez nous", en="Largest loan obtained from us"),
        description=Text(
            fr="Montant du plus gros crédit obtenu chez nous avant celui-ci. "
            "Non renseigné : aucun crédit obtenu chez nous.",
            en="Amount of the largest loan obtained from us before this one. Unknown: no credit was obtained from us.",
        ),
    ),
    Feature(
        name="loan_to_max_obtained_ratio",
        expr=ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("previous_max_obtained_currency")),
        unit=Unit.RATIO,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Ce crédit, face au plus gros obtenu chez nous", en="This loan against the largest from us"),
        description=Text(
            fr="Montant du crédit demandé divisé par celui du plus gros crédit obtenu chez nous : au-dessus de 1, "
            "c’est le plus gros. "
            "Non renseigné : aucun crédit obtenu chez nous.",
            en="Amount of the loan asked for divided by that of the largest loan obtained from us: above 1, this is "
            "the largest. "
            "Unknown: no credit was obtained from us.",
        ),
    ),
    Feature(
        name="max_past_annuity_currency",
        expr=nw.col("previous_max_instalment_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Plus forte échéance convenue chez nous", en="Highest instalment agreed with us"),
        description=Text(
            fr="Plus forte échéance des crédits obtenus chez nous, telle qu’elle était convenue. "
            "Non renseigné : aucun crédit obtenu, ou échéance inconnue.",
            en="Highest instalment of the loans obtained from us, as it was agreed. "
            "Unknown: no loan was obtained, or the instalment is not known.",
        ),
    ),
    Feature(
        name="mean_past_down_payment_share",
        expr=nw.col("previous_mean_down_payment_share"),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.DECREASES,
        label=Text(fr="Part d’apport moyenne des crédits passés", en="Average down payment share of past loans"),
        description=Text(
            fr="Apport personnel divisé par le prix du bien, en moyenne sur les crédits obtenus chez nous. "
            "Non renseigné : aucun crédit obtenu dont l’apport soit connu.",
            en="Down payment divided by the price of the goods, on average over loans obtained from us. "
            "Unknown: no loan was obtained whose down payment is known.",
        ),
    ),
    Feature(
        name="ended_loan_count",
        expr=nw.col("previous_ended_count"),
        unit=Unit.COUNT,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Crédits terminés chez nous", en="Loans ended with us"),
        description=Text(
            fr="Nombre de crédits obtenus chez nous et terminés ; zéro s’il n’y en a pas. "
            "Non renseigné : les demandes passées n’ont pas été fournies.",
            en="Number of loans obtained from us that have ended; zero if there are none. "
            "Unknown: past applications were not delivered.",
        ),
    ),
    Feature(
        name="early_ended_loan_share",
        expr=ratio(nw.col("previous_early_end_count"), nw.col("previous_planned_end_count")),
        unit=Unit.SHARE,
        theme=Theme.PAST_APPLICATIONS,
        risk=Risk.FREE,
        label=Text(fr="Part de nos crédits remboursés en avance", en="Part of loans from us repaid early"),
        description=Text(
            fr="Part des crédits terminés chez nous plus de trente jours avant la fin prévue. "
            "Non renseigné : aucun crédit terminé chez nous.",
            en="Part of the loans from us that ended more than thirty days before the planned end. "
            "Unknown: no loan from us has ended.",
        ),
    ),
)
