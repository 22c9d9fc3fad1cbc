"""How late, or early, past instalments were paid: long ago, lately, at the start."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_five_days_share = ratio(nw.col("instalments_over_five_days_late_count"), nw.col("instalments_judged_count"))
_recent_five_days_share = ratio(
    nw.col("instalments_year_over_five_days_late_count"), nw.col("instalments_year_judged_count")
)

LATE_INSTALMENTS: tuple[Feature, ...] = (
    Feature(
        name="over_five_days_late_share",
        expr=_five_days_share,
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des échéances à plus de 5 jours", en="Part of instalments over 5 days late"),
        description=Text(
            fr="Part des échéances passées payées avec plus de cinq jours de retard. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Part of past instalments that were paid more than five days late. Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="over_a_month_late_share",
        expr=ratio(nw.col("instalments_over_a_month_late_count"), nw.col("instalments_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des échéances à plus de 30 jours", en="Part of instalments over 30 days late"),
        description=Text(
            fr="Part des échéances passées payées avec plus de trente jours de retard. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Part of past instalments that were paid more than thirty days late. "
            "Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="half_year_late_instalment_share",
        expr=ratio(
            nw.col("instalments_half_year_over_five_days_late_count"), nw.col("instalments_half_year_judged_count")
        ),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part à plus de 5 jours, sur six mois", en="Part over 5 days late, within six months"),
        description=Text(
            fr="Part des échéances des six derniers mois payées avec plus de cinq jours de retard. "
            "Non renseigné : aucune échéance chez nous depuis six mois.",
            en="Part of the instalments of the last six months that were paid more than five days late. "
            "Unknown: no instalment with us within six months.",
        ),
    ),
    Feature(
        name="late_trend_share",
        expr=_recent_five_days_share - _five_days_share,
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Évolution des retards depuis un an", en="Change in delays within a year"),
        description=Text(
            fr="Part de retards de plus de cinq jours sur un an, moins celle de toutes les échéances passées : "
            "positive si les retards augmentent. "
            "Non renseigné : aucune échéance chez nous depuis un an.",
            en="Part paid more than five days late within a year, less that of all past instalments: positive if "
            "delays grow. "
            "Unknown: no instalment with us within a year.",
        ),
    ),
    Feature(
        name="worst_delay_days",
        expr=nw.col("instalments_worst_delay_days"),
        unit=Unit.DAYS,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Plus long retard d’une échéance payée", en="Longest delay of a paid instalment"),
        description=Text(
            fr="Plus grand nombre de jours de retard d’une échéance payée en entier ; zéro si aucune ne l’a été en "
            "retard. "
            "Non renseigné : aucune échéance payée en entier.",
            en="Highest number of days late of an instalment paid in full; zero if none was late. "
            "Unknown: no instalment was paid in full.",
        ),
    ),
    Feature(
        name="since_late_days",
        expr=nw.col("instalments_since_late_days"),
        unit=Unit.DAYS,
        theme=Theme.PAYMENTS,
        risk=Risk.DECREASES,
        label=Text(fr="Temps depuis la dernière échéance en retard", en="Time since the last late instalment"),
        description=Text(
            fr="Temps écoulé depuis la date prévue de la dernière échéance payée en retard. "
            "Non renseigné : aucune échéance payée en retard.",
            en="Time since the due date of the last instalment that was paid late. "
            "Unknown: no instalment was paid late.",
        ),
    ),
    Feature(
        name="first_instalments_late_share",
        expr=ratio(nw.col("instalments_first_late_count"), nw.col("instalments_first_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part de retards au début des prêts passés", en="Part late at the start of past loans"),
        description=Text(
            fr="Part des trois premières échéances de chaque prêt payées après la date prévue. "
            "Non renseigné : aucune de ces échéances chez nous.",
            en="Part of the first three instalments of each loan that were paid after the due date. "
            "Unknown: none of these instalments with us.",
        ),
    ),
    Feature(
        name="mean_advance_days",
        expr=nw.col("instalments_mean_advance_days"),
        unit=Unit.DAYS,
        theme=Theme.PAYMENTS,
        risk=Risk.DECREASES,
        label=Text(fr="Avance moyenne des paiements", en="Average advance of payments"),
        description=Text(
            fr="Nombre moyen de jours d’avance des échéances payées en entier ; un retard compte pour zéro. "
            "Non renseigné : aucune échéance payée en entier.",
            en="Average number of days early of the instalments paid in full; a late one counts as zero. "
            "Unknown: no instalment was paid in full.",
        ),
    ),
    Feature(
        name="early_instalment_share",
        expr=ratio(nw.col("instalments_early_count"), nw.col("instalments_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.DECREASES,
        label=Text(fr="Part des échéances payées en avance", en="Part of instalments paid early"),
        description=Text(
            fr="Part des échéances passées payées en entier avant la date prévue. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Part of past instalments that were fully paid before the due date. "
            "Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="split_instalment_share",
        expr=ratio(nw.col("instalments_split_count"), nw.col("instalments_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Part des échéances payées en plusieurs fois", en="Part of instalments paid in several parts"),
        description=Text(
            fr="Part des échéances passées payées en au moins deux versements. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Part of past instalments that were paid in at least two payments. Unknown: no past instalment with us.",
        ),
    ),
)
