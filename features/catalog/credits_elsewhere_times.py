"""When credits at other lenders began, ended or should end."""

import narwhals as nw

from features.expressions import DAYS_PER_YEAR, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_span = nw.col("bureau_oldest_credit_days") - nw.col("bureau_latest_credit_days")

CREDITS_ELSEWHERE_TIMES: tuple[Feature, ...] = (
    Feature(
        name="other_first_credit_years",
        expr=nw.col("bureau_oldest_credit_days") / DAYS_PER_YEAR,
        unit=Unit.YEARS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté du premier crédit pris ailleurs", en="Time since the first credit elsewhere"),
        description=Text(
            fr="Temps écoulé depuis la demande du plus ancien crédit connu ailleurs. "
            "Non renseigné : aucun crédit connu ailleurs.",
            en="Time since the oldest credit known elsewhere was applied for. Unknown: no credit is known elsewhere.",
        ),
    ),
    Feature(
        name="other_latest_active_credit_days",
        expr=nw.col("bureau_latest_active_credit_days"),
        unit=Unit.DAYS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté du dernier crédit encore en cours", en="Time since the latest running credit"),
        description=Text(
            fr="Temps écoulé depuis la demande du dernier crédit encore en cours ailleurs. "
            "Non renseigné : aucun crédit en cours ailleurs.",
            en="Time since the latest credit still running elsewhere was applied for. "
            "Unknown: no credit is running elsewhere.",
        ),
    ),
    Feature(
        name="other_mean_gap_days",
        expr=ratio(_span, nw.col("bureau_dated_credit_count") - 1),
        unit=Unit.DAYS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Temps moyen entre deux crédits ailleurs", en="Average time between credits elsewhere"),
        description=Text(
            fr="Temps moyen entre les demandes de deux crédits successifs chez d’autres prêteurs. "
            "Non renseigné : moins de deux crédits connus ailleurs.",
            en="Average time between applications for two successive credits at other lenders. "
            "Unknown: fewer than two credits are known elsewhere.",
        ),
    ),
    Feature(
        name="other_latest_end_days",
        expr=nw.col("bureau_latest_end_days"),
        unit=Unit.DAYS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Temps depuis la fin d’un crédit ailleurs", en="Time since a credit elsewhere ended"),
        description=Text(
            fr="Temps écoulé depuis la dernière fin d’un crédit chez un autre prêteur. "
            "Non renseigné : aucun crédit terminé ailleurs.",
            en="Time since a credit at another lender last ended. Unknown: no credit has ended elsewhere.",
        ),
    ),
    Feature(
        name="other_early_end_share",
        expr=ratio(nw.col("bureau_early_end_count"), nw.col("bureau_planned_end_count")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.DECREASES,
        label=Text(fr="Part des crédits ailleurs finis en avance", en="Part of credits elsewhere ended early"),
        description=Text(
            fr="Part des crédits terminés ailleurs plus de trente jours avant la fin prévue. "
            "Non renseigné : aucun crédit terminé ailleurs avec une fin prévue.",
            en="Part of the credits elsewhere that ended more than thirty days before the planned end. "
            "Unknown: no credit with a planned end has ended elsewhere.",
        ),
    ),
    Feature(
        name="other_late_end_share",
        expr=ratio(nw.col("bureau_late_end_count"), nw.col("bureau_planned_end_count")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Part des crédits ailleurs finis en retard", en="Part of credits elsewhere ended late"),
        description=Text(
            fr="Part des crédits terminés ailleurs plus de trente jours après la fin prévue. "
            "Non renseigné : aucun crédit terminé ailleurs avec une fin prévue.",
            en="Part of the credits elsewhere that ended more than thirty days after the planned end. "
            "Unknown: no credit with a planned end has ended elsewhere.",
        ),
    ),
    Feature(
        name="other_longest_to_go_years",
        expr=nw.col("bureau_longest_to_go_years"),
        unit=Unit.YEARS,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Temps restant du plus long crédit ailleurs", en="Time left on the longest credit elsewhere"),
        description=Text(
            fr="Temps jusqu’à la fin prévue la plus lointaine des crédits en cours ailleurs. "
            "Non renseigné : aucune fin à venir n’est connue.",
            en="Time until the furthest planned end of the credits running elsewhere. "
            "Unknown: no end to come is known.",
        ),
    ),
    Feature(
        name="other_overrun_credit_count",
        expr=nw.col("bureau_overrun_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits ailleurs au-delà de la fin prévue", en="Credits elsewhere past their planned end"),
        description=Text(
            fr="Nombre de crédits encore en cours ailleurs alors que leur fin prévue est passée ; zéro s’il n’y en a "
            "pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credits still running elsewhere although their planned end has passed; zero if there are "
            "none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
)
