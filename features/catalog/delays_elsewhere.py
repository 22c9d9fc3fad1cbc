"""Month after month, how credits at other lenders were repaid."""

import narwhals as nw

from features.catalog.level import level
from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

# The codes of the months themselves: the history keeps the highest.
WORST_DELAYS = (
    level("0", "Aucun retard", "Never late"),
    level("1", "De 1 à 30 jours", "1 to 30 days"),
    level("2", "De 31 à 60 jours", "31 to 60 days"),
    level("3", "De 61 à 90 jours", "61 to 90 days"),
    level("4", "De 91 à 120 jours", "91 to 120 days"),
    level("5", "Plus de 120 jours, ou dette cédée", "Over 120 days, or debt sold"),
)

DELAYS_ELSEWHERE: tuple[Feature, ...] = (
    Feature(
        name="other_late_month_share",
        expr=ratio(nw.col("bureau_balance_late_months"), nw.col("bureau_balance_running_months")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois en retard ailleurs", en="Part of months late elsewhere"),
        description=Text(
            fr="Part des mois en retard parmi les mois connus où un crédit courait ailleurs. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Part of the months in which a payment was late, among known months of a credit running elsewhere. "
            "Unknown: no month was followed elsewhere.",
        ),
    ),
    Feature(
        name="other_recent_late_month_share",
        expr=ratio(nw.col("bureau_balance_year_late_months"), nw.col("bureau_balance_year_running_months")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois en retard ailleurs, sur un an", en="Part of months late elsewhere, in a year"),
        description=Text(
            fr="Part des mois en retard parmi les mois connus de l’année écoulée où un crédit courait ailleurs. "
            "Non renseigné : aucun mois suivi ailleurs depuis un an.",
            en="Part of the months in which a payment was late, among known months of the past year of a credit "
            "running elsewhere. Unknown: no month was followed elsewhere within a year.",
        ),
    ),
    Feature(
        name="other_worst_delay_category",
        expr=nw.col("bureau_balance_worst_delay_category"),
        unit=Unit.CATEGORY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        levels=WORST_DELAYS,
        label=Text(fr="Plus long retard chez d’autres prêteurs", en="Longest delay at other lenders"),
        description=Text(
            fr="Plus long retard observé sur un mois, tous crédits pris ailleurs confondus. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Longest delay seen in a month, over all credits elsewhere. Unknown: no month was followed elsewhere.",
        ),
    ),
    Feature(
        name="other_mean_followed_months",
        expr=ratio(nw.col("bureau_balance_followed_months"), nw.col("bureau_balance_credit_count")),
        unit=Unit.MONTHS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Historique connu chez d’autres prêteurs", en="Known history at other lenders"),
        description=Text(
            fr="Nombre moyen de mois pendant lesquels chaque crédit pris ailleurs a été suivi. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Average number of months for which each credit elsewhere was followed. "
            "Unknown: no month was followed elsewhere.",
        ),
    ),
    Feature(
        name="other_ever_overdue_share",
        expr=ratio(nw.col("bureau_ever_overdue_count"), nw.col("bureau_overdue_known_count")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part des crédits ailleurs avec un retard", en="Part of credits elsewhere ever overdue"),
        description=Text(
            fr="Part des crédits ailleurs qui ont eu un montant en retard, parmi ceux où on le sait. "
            "Non renseigné : aucun crédit ailleurs, ou montant non communiqué.",
            en="Part of the credits elsewhere that ever had an amount overdue, among those where it is known. "
            "Unknown: no credit elsewhere, or the amount was not reported.",
        ),
    ),
    Feature(
        name="other_extension_count",
        expr=nw.col("bureau_extension_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Prolongations de crédits ailleurs", en="Extensions of credits elsewhere"),
        description=Text(
            fr="Nombre de fois où un crédit pris ailleurs a été prolongé ; zéro sans crédit connu. "
            "Non renseigné : aucun de ces nombres n’est connu.",
            en="Number of times a credit elsewhere was extended; zero without a known credit. "
            "Unknown: none of these numbers is known.",
        ),
    ),
)
