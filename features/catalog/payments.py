"""How earlier loans from this lender were, and are, repaid."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_no_live_loan = nw.col("pos_live_contract_count") == 0

PAYMENTS: tuple[Feature, ...] = (
    Feature(
        name="late_instalment_share",
        expr=ratio(nw.col("instalments_late_count"), nw.col("instalments_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des échéances payées en retard", en="Part of instalments paid late"),
        description=Text(
            fr="Part des échéances passées dont le paiement complet est arrivé après la date prévue. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Part of past instalments that were fully paid after the due date. Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="recent_late_instalment_share",
        expr=ratio(nw.col("instalments_year_over_five_days_late_count"), nw.col("instalments_year_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des retards de plus de 5 jours, en un an", en="Part over 5 days late, within a year"),
        description=Text(
            fr="Part des échéances des douze derniers mois payées avec plus de cinq jours de retard. "
            "Non renseigné : aucune échéance chez nous depuis un an.",
            en="Part of the instalments of the last twelve months that were paid more than five days late. "
            "Unknown: no instalment with us within a year.",
        ),
    ),
    Feature(
        name="mean_delay_days",
        expr=nw.col("instalments_mean_late_days"),
        unit=Unit.DAYS,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Retard moyen des paiements tardifs", en="Average delay of late payments"),
        description=Text(
            fr="Nombre moyen de jours de retard des échéances payées après la date prévue. "
            "Non renseigné : aucune échéance payée en retard.",
            en="Average number of days late, over the instalments paid after the due date. "
            "Unknown: no instalment was paid late.",
        ),
    ),
    Feature(
        name="unpaid_instalment_share",
        expr=ratio(nw.col("instalments_unpaid_count"), nw.col("instalments_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des échéances non payées en entier", en="Part of instalments not fully paid"),
        description=Text(
            fr="Part des échéances passées dont une partie au moins reste impayée. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Part of past instalments of which at least some remains unpaid. Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="paid_amount_share",
        expr=ratio(nw.col("instalments_kept_currency"), nw.col("instalments_due_currency")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.DECREASES,
        label=Text(fr="Part payée des sommes dues", en="Part of the sums due that was paid"),
        description=Text(
            fr="Sommes payées divisées par les sommes dues sur les échéances passées ; un paiement en trop ne compense "
            "pas un autre. Non renseigné : aucune échéance passée chez nous.",
            en="Sums paid divided by sums due on past instalments; paying one too much does not make up for another. "
            "Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="late_month_share",
        expr=ratio(nw.col("pos_late_months"), nw.col("pos_judged_months")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois en retard sur nos prêts", en="Part of months late on our loans"),
        description=Text(
            fr="Part des mois en retard parmi les mois suivis de nos prêts ; les très petites sommes sont ignorées. "
            "Non renseigné : aucun mois suivi chez nous.",
            en="Part of the months with a delay, among the months of our loans that were followed; very small sums are "
            "ignored. Unknown: no month was followed with us.",
        ),
    ),
    Feature(
        name="followed_months",
        expr=nw.col("pos_followed_months"),
        unit=Unit.MONTHS,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Durée de remboursement suivie chez nous", en="Time of repayment followed with us"),
        description=Text(
            fr="Nombre de mois suivis, tous nos prêts additionnés ; zéro sans prêt chez nous. "
            "Non renseigné : ce suivi n’a pas été fourni.",
            en="Number of months followed, all our loans added up; zero without a loan from us. "
            "Unknown: these months were not delivered.",
        ),
    ),
    Feature(
        name="left_to_pay_count",
        expr=nw.when(_no_live_loan).then(nw.lit(0.0)).otherwise(nw.col("pos_left_to_pay_count")),
        unit=Unit.COUNT,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Échéances restant à payer chez nous", en="Instalments still to pay to us"),
        description=Text(
            fr="Nombre d’échéances à venir sur nos prêts en cours, additionnées ; zéro sans prêt en cours. "
            "Non renseigné : leur nombre n’est pas connu.",
            en="Number of instalments to come on our running loans, added up; zero without a running loan. "
            "Unknown: their number is not known.",
        ),
    ),
)
