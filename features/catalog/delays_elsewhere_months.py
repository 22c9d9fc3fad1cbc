"""Month after month, delays at other lenders: recent, long or long past."""

import narwhals as nw

from features.catalog.delays_elsewhere import WORST_DELAYS
from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_known_months = nw.col("bureau_balance_closed_months") + nw.col("bureau_balance_running_months")

DELAYS_ELSEWHERE_MONTHS: tuple[Feature, ...] = (
    Feature(
        name="other_two_year_late_month_share",
        expr=ratio(nw.col("bureau_balance_two_year_late_months"), nw.col("bureau_balance_two_year_running_months")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(
            fr="Part des mois en retard ailleurs, en deux ans", en="Part of months late elsewhere, in two years"
        ),
        description=Text(
            fr="Part des mois en retard parmi les mois connus des deux dernières années où un crédit courait "
            "ailleurs. "
            "Non renseigné : aucun mois suivi ailleurs depuis deux ans.",
            en="Part of the months in which a payment was late, among known months of the past two years of a credit "
            "running elsewhere. "
            "Unknown: no month was followed elsewhere within two years.",
        ),
    ),
    Feature(
        name="other_recent_worst_delay_category",
        expr=nw.col("bureau_balance_year_worst_delay_category"),
        unit=Unit.CATEGORY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        levels=WORST_DELAYS,
        label=Text(fr="Plus long retard ailleurs, sur un an", en="Longest delay elsewhere, within a year"),
        description=Text(
            fr="Plus long retard observé ailleurs sur un mois de l’année écoulée. "
            "Non renseigné : aucun mois suivi ailleurs depuis un an.",
            en="Longest delay seen elsewhere in a month of the past year. "
            "Unknown: no month was followed elsewhere within a year.",
        ),
    ),
    Feature(
        name="other_long_late_month_share",
        expr=ratio(nw.col("bureau_balance_long_late_months"), nw.col("bureau_balance_running_months")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois à plus de 30 jours de retard", en="Part of months over 30 days late elsewhere"),
        description=Text(
            fr="Part des mois où le retard dépassait trente jours, parmi les mois connus où un crédit courait "
            "ailleurs. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Part of the months with a delay of more than thirty days, among known months of a credit running "
            "elsewhere. "
            "Unknown: no month was followed elsewhere.",
        ),
    ),
    Feature(
        name="other_late_credit_share",
        expr=ratio(nw.col("bureau_balance_late_credit_count"), nw.col("bureau_balance_credit_count")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(
            fr="Part des crédits ailleurs avec un mois tardif", en="Part of credits elsewhere with a late month"
        ),
        description=Text(
            fr="Part des crédits suivis ailleurs qui ont connu au moins un mois de retard. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Part of the credits followed elsewhere that had at least one late month. "
            "Unknown: no month was followed elsewhere.",
        ),
    ),
    Feature(
        name="other_since_late_months",
        expr=nw.col("bureau_balance_since_late_months"),
        unit=Unit.MONTHS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Temps depuis le dernier retard ailleurs", en="Time since the last delay elsewhere"),
        description=Text(
            fr="Nombre de mois écoulés depuis le dernier mois en retard chez un autre prêteur. "
            "Non renseigné : aucun retard connu ailleurs.",
            en="Number of months since the last late month at another lender. Unknown: no delay is known elsewhere.",
        ),
    ),
    Feature(
        name="other_closed_month_share",
        expr=ratio(nw.col("bureau_balance_closed_months"), _known_months),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Part des mois suivis après la fin du crédit", en="Part of months followed after the end"),
        description=Text(
            fr="Part des mois où le crédit était terminé, parmi les mois connus des crédits pris ailleurs. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Part of the months in which the credit had ended, among known months of credits elsewhere. "
            "Unknown: no month was followed elsewhere.",
        ),
    ),
    Feature(
        name="other_unknown_month_share",
        expr=ratio(nw.col("bureau_balance_unknown_months"), nw.col("bureau_balance_followed_months")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Part des mois sans information ailleurs", en="Part of months without news elsewhere"),
        description=Text(
            fr="Part des mois suivis ailleurs pour lesquels l’état du crédit n’est pas connu. "
            "Non renseigné : aucun mois suivi ailleurs.",
            en="Part of the months followed elsewhere for which the state of the credit is not known. "
            "Unknown: no month was followed elsewhere.",
        ),
    ),
)
