"""Month after month, delays at other lenders within each period before the application."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period, said
from features.catalog.delays_elsewhere import WORST_DELAYS
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.period import HALF_YEAR, LONG_PERIODS, THREE_YEARS, TWO_YEARS, Period
from features.text import Text

_elsewhere = partial(declared, Theme.CREDITS_ELSEWHERE)
_NO_MONTH = said("aucun mois suivi ailleurs", "no month was followed elsewhere")
_year_share = ratio(nw.col("bureau_balance_year_late_months"), nw.col("bureau_balance_year_running_months"))
_share = ratio(nw.col("bureau_balance_late_months"), nw.col("bureau_balance_running_months"))


def _none_within(period: Period) -> Text:
    return of_period(
        period,
        "aucun mois suivi ailleurs depuis {length}",
        "no month was followed elsewhere within {length}",
    )


def _late(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_late_month_share",
        ratio(
            nw.col(f"bureau_balance_{period.name}_late_months"), nw.col(f"bureau_balance_{period.name}_running_months")
        ),
        Risk.INCREASES,
        label=of_period(
            period, "Part de mois tardifs ailleurs, sur {length}", "Part of months late elsewhere, in {length}"
        ),
        means=of_period(
            period,
            "Part des mois en retard parmi les mois connus des {last} où un crédit courait ailleurs.",
            "Part of the months in which a payment was late, among known months of the {last} of a credit running "
            "elsewhere.",
        ),
        unknown=_none_within(period),
    )


def _long_late(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_long_late_month_share",
        ratio(
            nw.col(f"bureau_balance_{period.name}_long_late_months"),
            nw.col(f"bureau_balance_{period.name}_running_months"),
        ),
        Risk.INCREASES,
        label=of_period(
            period, "Mois de long retard ailleurs, sur {length}", "Over 30 days late elsewhere, in {length}"
        ),
        means=of_period(
            period,
            "Part des mois à plus de trente jours de retard, parmi les mois connus des {last} où un crédit courait "
            "ailleurs.",
            "Part of the months with a delay of more than thirty days, among known months of the {last} of a credit "
            "running elsewhere.",
        ),
        unknown=_none_within(period),
    )


def _worst(period: Period) -> Feature:
    return _elsewhere(
        f"other_{period.name}_worst_delay_category",
        nw.col(f"bureau_balance_{period.name}_worst_delay_category"),
        Risk.INCREASES,
        levels=WORST_DELAYS,
        label=of_period(period, "Plus long retard ailleurs, sur {length}", "Longest delay elsewhere, within {length}"),
        means=of_period(
            period,
            "Plus long retard observé ailleurs sur un mois des {last}.",
            "Longest delay seen elsewhere in a month of the {last}.",
        ),
        unknown=_none_within(period),
    )


DELAYS_ELSEWHERE_PERIODS: tuple[Feature, ...] = (
    *(_late(period) for period in (HALF_YEAR, THREE_YEARS)),
    *(_long_late(period) for period in LONG_PERIODS),
    *(_worst(period) for period in (HALF_YEAR, TWO_YEARS, THREE_YEARS)),
    _elsewhere(
        "other_long_late_credit_share",
        ratio(nw.col("bureau_balance_long_late_credit_count"), nw.col("bureau_balance_credit_count")),
        Risk.INCREASES,
        label=said("Part des crédits à plus de 30 jours de retard", "Part of credits ever over 30 days late"),
        means=said(
            "Part des crédits suivis ailleurs qui ont connu un mois à plus de trente jours de retard.",
            "Part of the credits followed elsewhere that had a month with a delay of more than thirty days.",
        ),
        unknown=_NO_MONTH,
    ),
    _elsewhere(
        "other_since_long_late_months",
        nw.col("bureau_balance_since_long_late_months"),
        Risk.DECREASES,
        label=said("Temps depuis un long retard ailleurs", "Time since a long delay elsewhere"),
        means=said(
            "Nombre de mois écoulés depuis le dernier mois à plus de trente jours de retard chez un autre prêteur.",
            "Number of months since the last month with a delay of more than thirty days at another lender.",
        ),
        unknown=said("aucun retard si long n’est connu ailleurs", "no delay as long is known elsewhere"),
    ),
    _elsewhere(
        "other_late_trend_share",
        _year_share - _share,
        Risk.FREE,
        label=said("Évolution des retards ailleurs", "Change in delays elsewhere"),
        means=said(
            "Part des mois en retard ailleurs sur un an, moins celle de tous les mois\u00a0: positive si les retards "
            "augmentent.",
            "Part of the months late elsewhere within a year, less that of all months: positive if delays grow.",
        ),
        unknown=said("aucun mois suivi ailleurs depuis un an", "no month was followed elsewhere within a year"),
    ),
    _elsewhere(
        "other_late_months",
        nw.col("bureau_balance_late_months"),
        Risk.INCREASES,
        label=said("Mois en retard chez d’autres prêteurs", "Months late at other lenders"),
        means=said(
            "Nombre de mois en retard, tous crédits suivis ailleurs additionnés ; zéro s’il n’y en a pas.",
            "Number of months late, all credits followed elsewhere added up; zero if there are none.",
        ),
        unknown=said("ce suivi n’a pas été fourni", "these months were not delivered"),
    ),
    _elsewhere(
        "other_followed_credit_count",
        nw.col("bureau_balance_credit_count"),
        Risk.FREE,
        label=said("Crédits suivis chez d’autres prêteurs", "Credits followed at other lenders"),
        means=said(
            "Nombre de crédits ailleurs suivis mois après mois ; zéro s’il n’y en a pas.",
            "Number of credits elsewhere that were followed month after month; zero if there are none.",
        ),
        unknown=said("ce suivi n’a pas été fourni", "these months were not delivered"),
    ),
)
