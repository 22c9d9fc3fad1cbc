"""Loans from this lender month after month, within periods, and what is left of the running ones."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.period import HALF_YEAR, TWO_YEARS, Period
from features.history.pos_cash_balance import PERIODS
from features.text import Text

_NO_MONTH = said("aucun mois suivi chez nous", "no month was followed with us")
_payments = partial(declared, Theme.PAYMENTS, unknown=_NO_MONTH)
_NOT_DELIVERED = said("ce suivi n’a pas été fourni", "these months were not delivered")
_NO_LIVE_LOAN = said("pas de prêt en cours, ou nombre inconnu", "no loan is running, or the number is not known")
_share = ratio(nw.col("pos_late_months"), nw.col("pos_judged_months"))
_year_share = ratio(nw.col("pos_year_late_months"), nw.col("pos_year_judged_months"))


def _none_within(period: Period) -> Text:
    return of_period(
        period, "aucun mois suivi chez nous depuis {length}", "no month was followed with us within {length}"
    )


def _late(period: Period) -> Feature:
    return _payments(
        f"{period.name}_late_month_share",
        ratio(nw.col(f"pos_{period.name}_late_months"), nw.col(f"pos_{period.name}_judged_months")),
        Risk.INCREASES,
        label=of_period(period, "Part des mois en retard, sur {length}", "Part of months late, within {length}"),
        means=of_period(
            period,
            "Part des mois en retard parmi les mois de nos prêts suivis dans les {last} ; les très petites sommes sont "
            "ignorées.",
            "Part of the months with a delay, among the months of our loans followed within the {last}; very small "
            "sums are ignored.",
        ),
        unknown=_none_within(period),
    )


def _worst(period: Period) -> Feature:
    return _payments(
        f"{period.name}_worst_month_delay_days",
        nw.col(f"pos_{period.name}_worst_delay_days"),
        Risk.INCREASES,
        label=of_period(
            period, "Plus long retard de nos prêts, sur {length}", "Longest delay on our loans, in {length}"
        ),
        means=of_period(
            period,
            "Plus grand nombre de jours de retard à la fin d’un mois, sur {length} ; les très petites sommes sont "
            "ignorées.",
            "Highest number of days late at the end of a month of the {last}; very small sums are ignored.",
        ),
        unknown=_none_within(period),
    )


LATE_MONTHS: tuple[Feature, ...] = (
    *(_late(period) for period in (HALF_YEAR, TWO_YEARS)),
    *(_worst(period) for period in PERIODS),
    _payments(
        "long_late_month_share",
        ratio(nw.col("pos_long_late_months"), nw.col("pos_judged_months")),
        Risk.INCREASES,
        label=said("Part des mois à plus de 30 jours, chez nous", "Part of months over 30 days late with us"),
        means=said(
            "Part des mois à plus de trente jours de retard, parmi les mois suivis de nos prêts.",
            "Part of the months with a delay of more than thirty days, among the months of our loans.",
        ),
    ),
    _payments(
        "late_month_trend_share",
        _year_share - _share,
        Risk.FREE,
        label=said("Évolution des mois en retard, sur un an", "Change in late months within a year"),
        means=said(
            "Part des mois en retard sur un an, moins celle de tous les mois\u00a0: positive si elle augmente.",
            "Part of the months late within a year, less that of all months: positive if delays grow.",
        ),
        unknown=said("aucun mois suivi chez nous depuis un an", "no month was followed with us within a year"),
    ),
    _payments(
        "since_late_months",
        nw.col("pos_since_late_months"),
        Risk.DECREASES,
        label=said("Mois écoulés depuis un retard chez nous", "Months since a delay with us"),
        means=said(
            "Nombre de mois écoulés depuis le dernier mois en retard d’un de nos prêts.",
            "Number of months since the last late month of a loan from us.",
        ),
        unknown=said("aucun mois en retard chez nous", "no month was late with us"),
    ),
    _payments(
        "late_loan_share",
        ratio(nw.col("pos_late_contract_count"), nw.col("pos_contract_count")),
        Risk.INCREASES,
        label=said("Part de nos prêts avec un mois tardif", "Part of our loans with a late month"),
        means=said(
            "Part de nos prêts suivis qui ont connu au moins un mois de retard.",
            "Part of our followed loans that had at least one late month.",
        ),
    ),
)

LIVE_LOANS: tuple[Feature, ...] = (
    _payments(
        "live_loan_count",
        nw.col("pos_live_contract_count"),
        Risk.FREE,
        label=said("Prêts suivis encore en cours", "Followed loans still running"),
        means=said(
            "Nombre de nos prêts encore en cours d’après leur dernier mois suivi ; zéro s’il n’y en a pas.",
            "Number of our loans still running by their last followed month; zero if there are none.",
        ),
        unknown=_NOT_DELIVERED,
    ),
    _payments(
        "max_left_to_pay_count",
        nw.col("pos_max_left_to_pay_count"),
        Risk.FREE,
        label=said("Échéances à venir du plus long prêt", "Instalments to come of the longest loan"),
        means=said(
            "Nombre d’échéances à venir de celui de nos prêts en cours qui en a le plus.",
            "Number of instalments to come of the running loan from us that has the most.",
        ),
        unknown=_NO_LIVE_LOAN,
    ),
    _payments(
        "min_left_to_pay_count",
        nw.col("pos_min_left_to_pay_count"),
        Risk.FREE,
        label=said("Échéances à venir du prêt le plus avancé", "Instalments to come of the loan nearest end"),
        means=said(
            "Nombre d’échéances à venir de celui de nos prêts en cours qui en a le moins.",
            "Number of instalments to come of the running loan from us that has the fewest.",
        ),
        unknown=_NO_LIVE_LOAN,
    ),
    _payments(
        "shortened_loan_share",
        ratio(nw.col("pos_shortened_contract_count"), nw.col("pos_contract_count")),
        Risk.FREE,
        label=said("Part de nos prêts à la durée changée", "Part of our loans whose length changed"),
        means=said(
            "Part de nos prêts suivis dont le nombre d’échéances a changé en chemin, souvent pour finir plus tôt.",
            "Part of our followed loans whose number of instalments changed on the way, often to end sooner.",
        ),
    ),
    _payments(
        "our_fallen_due_share",
        ratio(
            nw.col("previous_running_planned_currency") - nw.col("previous_running_left_of_planned_currency"),
            nw.col("previous_running_planned_currency"),
        ),
        Risk.FREE,
        label=said("Part déjà échue de nos prêts en cours", "Part of our running loans fallen due"),
        means=said(
            "Part des échéances de nos prêts en cours dont la date prévue est passée, en montant, payées ou non.",
            "Part of the instalments of our running loans whose planned date has passed, by amount, paid or not.",
        ),
        unknown=said("pas de prêt en cours, ou montant inconnu", "no loan is running, or an amount is not known"),
    ),
)
