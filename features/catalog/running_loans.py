"""Loans from this lender, month after month, and what is left to pay."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_nothing_runs = nw.col("previous_running_count") == 0

RUNNING_LOANS: tuple[Feature, ...] = (
    Feature(
        name="our_remaining_debt_currency",
        expr=nw.when(_nothing_runs).then(nw.lit(0.0)).otherwise(nw.col("previous_running_left_currency")),
        unit=Unit.CURRENCY,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Reste à payer sur nos prêts en cours", en="Still to pay on our running loans"),
        description=Text(
            fr="Échéances à venir de nos prêts en cours, telles que prévues au départ ; zéro sans prêt en cours. "
            "Non renseigné : leur montant n’est pas connu.",
            en="Instalments to come on our running loans, as first planned; zero without a running loan. "
            "Unknown: their amount is not known.",
        ),
    ),
    Feature(
        name="our_running_loan_count",
        expr=nw.col("previous_running_count"),
        unit=Unit.COUNT,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Prêts en cours chez nous", en="Loans running with us"),
        description=Text(
            fr="Nombre de prêts obtenus chez nous dont la fin prévue est à venir ; zéro s’il n’y en a pas. "
            "Non renseigné : les demandes passées n’ont pas été fournies.",
            en="Number of loans obtained from us whose planned end is to come; zero if there are none. "
            "Unknown: past applications were not delivered.",
        ),
    ),
    Feature(
        name="left_to_pay_share",
        expr=ratio(nw.col("pos_termed_left_count"), nw.col("pos_live_term_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Part des échéances restant à payer chez nous", en="Part of instalments still to pay to us"),
        description=Text(
            fr="Échéances à venir de nos prêts en cours, divisées par leur nombre total. "
            "Non renseigné : pas de prêt en cours, ou nombre inconnu.",
            en="Instalments to come on our running loans, divided by their total number. "
            "Unknown: no loan is running, or the number is not known.",
        ),
    ),
    Feature(
        name="completed_contract_share",
        expr=ratio(nw.col("pos_completed_contract_count"), nw.col("pos_contract_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Part de nos prêts menés à leur terme", en="Part of our loans completed"),
        description=Text(
            fr="Prêts remboursés en entier, divisés par tous nos prêts suivis. "
            "Non renseigné : aucun mois suivi chez nous.",
            en="Loans repaid in full, divided by all our loans that were followed. "
            "Unknown: no month was followed with us.",
        ),
    ),
    Feature(
        name="followed_loan_count",
        expr=nw.col("pos_contract_count"),
        unit=Unit.COUNT,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Prêts suivis chez nous", en="Loans followed with us"),
        description=Text(
            fr="Nombre de nos prêts suivis mois après mois ; zéro sans prêt chez nous. "
            "Non renseigné : ce suivi n’a pas été fourni.",
            en="Number of our loans followed month after month; zero without a loan from us. "
            "Unknown: these months were not delivered.",
        ),
    ),
    Feature(
        name="recent_late_month_share",
        expr=ratio(nw.col("pos_year_late_months"), nw.col("pos_year_judged_months")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois en retard, depuis un an", en="Part of months late, within a year"),
        description=Text(
            fr="Part des mois en retard parmi les douze derniers mois suivis de nos prêts ; les très petites sommes "
            "sont ignorées. "
            "Non renseigné : aucun mois suivi chez nous depuis un an.",
            en="Part of the months with a delay, among the months of our loans followed within a year; very small "
            "sums are ignored. "
            "Unknown: no month was followed with us within a year.",
        ),
    ),
    Feature(
        name="any_late_month_share",
        expr=ratio(nw.col("pos_late_on_any_months"), nw.col("pos_judged_on_any_months")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois en retard, même pour peu", en="Part of months late, small sums included"),
        description=Text(
            fr="Part des mois en retard parmi les mois suivis de nos prêts, même pour une très petite somme. "
            "Non renseigné : aucun mois suivi chez nous.",
            en="Part of the months with a delay, among the months of our loans that were followed, even of a very "
            "small sum. "
            "Unknown: no month was followed with us.",
        ),
    ),
    Feature(
        name="worst_month_delay_days",
        expr=nw.col("pos_worst_delay_days"),
        unit=Unit.DAYS,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Plus long retard observé sur nos prêts", en="Longest delay seen on our loans"),
        description=Text(
            fr="Plus grand nombre de jours de retard à la fin d’un mois ; les très petites sommes sont ignorées. "
            "Non renseigné : aucun mois suivi chez nous.",
            en="Highest number of days late at the end of a month; very small sums are ignored. "
            "Unknown: no month was followed with us.",
        ),
    ),
)
