"""How instalments due to this lender were paid within each period before the application."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period
from features.expressions import at_least_zero, ratio
from features.feature import Feature, Risk, Theme
from features.history.period import HALF_YEAR, SHORT_PERIODS, THREE_MONTHS, TWO_MONTHS, YEAR, Period
from features.text import Text

_payments = partial(declared, Theme.PAYMENTS)


def _none_within(period: Period) -> Text:
    return of_period(period, "aucune échéance chez nous depuis {length}", "no instalment with us within {length}")


def _none_paid_within(period: Period) -> Text:
    return of_period(
        period, "aucune échéance payée en entier depuis {length}", "no instalment was paid in full within {length}"
    )


def _part(period: Period, what: str) -> nw.Expr:
    return ratio(nw.col(f"instalments_{period.name}_{what}_count"), nw.col(f"instalments_{period.name}_judged_count"))


def _late(period: Period) -> Feature:
    return _payments(
        f"{period.name}_any_late_share",
        _part(period, "late"),
        Risk.INCREASES,
        label=of_period(period, "Part d’échéances en retard, sur {length}", "Part of instalments late, in {length}"),
        means=of_period(
            period,
            "Part des échéances des {last} payées après la date prévue, même d’un jour.",
            "Part of the instalments of the {last} that were paid after the due date, even by a day.",
        ),
        unknown=_none_within(period),
    )


def _over_five_days(period: Period) -> Feature:
    return _payments(
        f"{period.name}_late_instalment_share",
        _part(period, "over_five_days_late"),
        Risk.INCREASES,
        label=of_period(period, "Part à plus de 5 jours, sur {length}", "Part over 5 days late, within {length}"),
        means=of_period(
            period,
            "Part des échéances des {last} payées avec plus de cinq jours de retard.",
            "Part of the instalments of the {last} that were paid more than five days late.",
        ),
        unknown=_none_within(period),
    )


def _mean_delay(period: Period) -> Feature:
    return _payments(
        f"{period.name}_mean_delay_days",
        nw.col(f"instalments_{period.name}_mean_delay_days"),
        Risk.INCREASES,
        label=of_period(
            period, "Retard moyen des échéances, sur {length}", "Average delay of instalments, in {length}"
        ),
        means=of_period(
            period,
            "Nombre moyen de jours de retard des échéances des {last} payées en entier ; à l’heure compte pour zéro.",
            "Average number of days late of the instalments of the {last} paid in full; on time counts as zero.",
        ),
        unknown=_none_paid_within(period),
    )


def _worst_delay(period: Period) -> Feature:
    return _payments(
        f"{period.name}_worst_delay_days",
        nw.col(f"instalments_{period.name}_worst_delay_days"),
        Risk.INCREASES,
        label=of_period(
            period, "Plus long retard d’échéance, sur {length}", "Longest delay of instalments, in {length}"
        ),
        means=of_period(
            period,
            "Plus grand nombre de jours de retard d’une échéance des {last} payée en entier ; zéro sans retard.",
            "Highest number of days late of an instalment of the {last} paid in full; zero if none was late.",
        ),
        unknown=_none_paid_within(period),
    )


def _unpaid(period: Period) -> Feature:
    return _payments(
        f"{period.name}_unpaid_share",
        _part(period, "unpaid"),
        Risk.INCREASES,
        label=of_period(period, "Part non payée en entier, sur {length}", "Part not fully paid, within {length}"),
        means=of_period(
            period,
            "Part des échéances des {last} dont une partie au moins reste impayée.",
            "Part of the instalments of the {last} of which at least some remains unpaid.",
        ),
        unknown=_none_within(period),
    )


def _paid(period: Period) -> Feature:
    return _payments(
        f"{period.name}_paid_amount_share",
        ratio(nw.col(f"instalments_{period.name}_kept_currency"), nw.col(f"instalments_{period.name}_due_currency")),
        Risk.DECREASES,
        label=of_period(period, "Part payée des sommes dues, sur {length}", "Part of sums due paid, in {length}"),
        means=of_period(
            period,
            "Sommes payées divisées par les sommes dues sur les échéances des {last}.",
            "Sums paid divided by sums due on the instalments of the {last}.",
        ),
        unknown=_none_within(period),
    )


def _advance(period: Period) -> Feature:
    return _payments(
        f"{period.name}_mean_advance_days",
        nw.col(f"instalments_{period.name}_mean_advance_days"),
        Risk.DECREASES,
        label=of_period(
            period, "Avance moyenne des paiements, sur {length}", "Average advance of payments, in {length}"
        ),
        means=of_period(
            period,
            "Nombre moyen de jours d’avance des échéances des {last} payées en entier ; un retard compte pour zéro.",
            "Average number of days early of the instalments of the {last} paid in full; a late one counts as zero.",
        ),
        unknown=_none_paid_within(period),
    )


def _shortfall(period: Period) -> Feature:
    return _payments(
        f"{period.name}_shortfall_currency",
        at_least_zero(
            nw.col(f"instalments_{period.name}_due_currency") - nw.col(f"instalments_{period.name}_kept_currency")
        ),
        Risk.INCREASES,
        label=of_period(period, "Total impayé des échéances, sur {length}", "Total unpaid of instalments, in {length}"),
        means=of_period(
            period,
            "Sommes dues moins sommes payées sur les échéances des {last}.",
            "Sums due less sums paid on the instalments of the {last}.",
        ),
        unknown=_none_within(period),
    )


PERIOD_DELAYS: tuple[Feature, ...] = (
    *(_late(period) for period in SHORT_PERIODS),
    *(_over_five_days(period) for period in (TWO_MONTHS, THREE_MONTHS)),
    *(_mean_delay(period) for period in SHORT_PERIODS),
    *(_worst_delay(period) for period in SHORT_PERIODS),
)
PERIOD_PAYMENTS: tuple[Feature, ...] = (
    *(_unpaid(period) for period in (TWO_MONTHS, THREE_MONTHS, HALF_YEAR)),
    *(_paid(period) for period in (TWO_MONTHS, THREE_MONTHS, HALF_YEAR)),
    *(_advance(period) for period in SHORT_PERIODS),
    *(_shortfall(period) for period in (HALF_YEAR, YEAR)),
)
