"""Amounts of past instalments, what is missing of them, and this loan against them."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import DAYS_PER_YEAR, at_least_zero, known, ratio
from features.feature import Feature, Risk, Theme
from features.tables.application import APPLICATION

_NONE = said("aucune échéance passée chez nous", "no past instalment with us")
_NONE_PAID = said("aucune échéance payée en entier", "no instalment was paid in full")
_payments = partial(declared, Theme.PAYMENTS, unknown=_NONE)
_judged = nw.col("instalments_judged_count")
_annuity = known(APPLICATION["AMT_ANNUITY"])
_shortfall = at_least_zero(nw.col("instalments_due_currency") - nw.col("instalments_kept_currency"))

MISSING_SUMS: tuple[Feature, ...] = (
    _payments(
        "max_shortfall_currency",
        nw.col("instalments_max_shortfall_currency"),
        Risk.INCREASES,
        label=said("Plus forte somme impayée d’une échéance", "Largest unpaid sum of an instalment"),
        means=said(
            "Plus forte somme restée impayée sur une seule échéance passée ; zéro si toutes sont payées en entier.",
            "Largest sum left unpaid of one past instalment; zero if all were paid in full.",
        ),
    ),
    _payments(
        "shortfall_to_annuity_ratio",
        ratio(_shortfall, _annuity),
        Risk.INCREASES,
        label=said("Total impayé, rapporté à l’échéance", "Total unpaid against the instalment"),
        means=said(
            "Total impayé des échéances passées, divisé par l’échéance du crédit demandé.",
            "Total unpaid of past instalments, divided by the instalment of the loan asked for.",
        ),
        unknown=said(
            "aucune échéance passée chez nous, ou échéance demandée inconnue",
            "no past instalment with us, or the instalment asked for is not known",
        ),
    ),
    _payments(
        "since_unpaid_days",
        nw.col("instalments_since_unpaid_days"),
        Risk.DECREASES,
        label=said("Temps depuis une échéance impayée", "Time since an unpaid instalment"),
        means=said(
            "Temps écoulé depuis la date prévue de la dernière échéance restée impayée, en tout ou en partie.",
            "Time since the due date of the last instalment of which at least some remains unpaid.",
        ),
        unknown=said("aucune échéance impayée chez nous", "no instalment with us is unpaid"),
    ),
    _payments(
        "overpaid_instalment_share",
        ratio(nw.col("instalments_overpaid_count"), _judged),
        Risk.FREE,
        label=said("Part des échéances payées au-delà du dû", "Part of instalments paid beyond the due"),
        means=said(
            "Part des échéances passées pour lesquelles plus que la somme due a été payé.",
            "Part of past instalments for which more than the sum due was paid.",
        ),
    ),
)

LATE_WAYS: tuple[Feature, ...] = (
    _payments(
        "over_half_a_month_late_share",
        ratio(nw.col("instalments_over_half_a_month_late_count"), _judged),
        Risk.INCREASES,
        label=said("Part des échéances à plus de 15 jours", "Part of instalments over 15 days late"),
        means=said(
            "Part des échéances passées payées avec plus de quinze jours de retard.",
            "Part of past instalments that were paid more than fifteen days late.",
        ),
    ),
    _payments(
        "mean_all_delay_days",
        nw.col("instalments_mean_delay_days"),
        Risk.INCREASES,
        label=said("Retard moyen de toutes les échéances", "Average delay of all instalments"),
        means=said(
            "Nombre moyen de jours de retard de toutes les échéances payées en entier ; à l’heure compte pour zéro.",
            "Average number of days late of all instalments paid in full; on time counts as zero.",
        ),
        unknown=_NONE_PAID,
    ),
    _payments(
        "delay_trend_days",
        nw.col("instalments_delay_trend_days"),
        Risk.FREE,
        label=said("Évolution du retard, en jours par an", "Change in delay, in days a year"),
        means=said(
            "De combien de jours le retard des échéances payées grandit d’une année à l’autre ; négatif s’il diminue.",
            "By how many days the delay of paid instalments grows from one year to the next; negative if it shrinks.",
        ),
        unknown=said("moins de deux dates d’échéances payées", "fewer than two due dates of paid instalments"),
    ),
    _payments(
        "very_first_late_share",
        ratio(nw.col("instalments_very_first_late_count"), nw.col("instalments_very_first_judged_count")),
        Risk.INCREASES,
        label=said("Part de premières échéances en retard", "Part of first instalments paid late"),
        means=said(
            "Part des toutes premières échéances de nos prêts passés payées après la date prévue.",
            "Part of the very first instalments of past loans from us that were paid after the due date.",
        ),
        unknown=said("aucune première échéance chez nous", "no first instalment with us"),
    ),
)

PAID_AMOUNTS: tuple[Feature, ...] = (
    _payments(
        "mean_paid_instalment_currency",
        nw.col("instalments_mean_paid_currency"),
        Risk.FREE,
        label=said("Échéance moyenne payée chez nous", "Average instalment paid to us"),
        means=said(
            "Montant moyen des échéances payées en entier chez nous.",
            "Average amount of the instalments paid in full to us.",
        ),
        unknown=_NONE_PAID,
    ),
    _payments(
        "annuity_to_mean_paid_ratio",
        ratio(_annuity, nw.col("instalments_mean_paid_currency")),
        Risk.FREE,
        label=said("Échéance, rapportée à la moyenne payée", "Instalment against the average paid"),
        means=said(
            "Échéance du crédit demandé divisée par l’échéance moyenne payée en entier chez nous.",
            "Instalment of the loan asked for divided by the average one paid in full to us.",
        ),
        unknown=_NONE_PAID,
    ),
    _payments(
        "paid_total_currency",
        nw.col("instalments_kept_currency"),
        Risk.FREE,
        label=said("Total déjà payé chez nous", "Total paid to us so far"),
        means=said(
            "Somme de ce qui a été payé sur les échéances passées chez nous.",
            "Sum of what was paid of past instalments with us.",
        ),
    ),
    _payments(
        "loan_to_paid_total_ratio",
        ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("instalments_kept_currency")),
        Risk.FREE,
        label=said("Ce crédit, face au total déjà payé", "This loan against the total paid so far"),
        means=said(
            "Montant demandé divisé par tout ce qui a été payé chez nous\u00a0: au-dessus de 1, il le dépasse.",
            "Amount asked for divided by all that was paid to us: above 1, it exceeds it.",
        ),
        unknown=said("rien n’a été payé chez nous", "nothing was paid to us"),
    ),
    _payments(
        "paid_loan_count",
        nw.col("instalments_contract_count"),
        Risk.FREE,
        label=said("Prêts avec des échéances passées", "Loans with past instalments"),
        means=said(
            "Nombre de nos prêts et cartes dont une échéance est arrivée à sa date ; zéro s’il n’y en a pas.",
            "Number of our loans and cards of which an instalment fell due; zero if there are none.",
        ),
        unknown=said("les paiements n’ont pas été fournis", "the payments were not delivered"),
    ),
    _payments(
        "changed_calendar_share",
        ratio(nw.col("instalments_changed_calendar_count"), nw.col("instalments_calendar_known_count")),
        Risk.FREE,
        label=said("Part des échéances au calendrier modifié", "Part of instalments on a changed plan"),
        means=said(
            "Part des échéances passées dont le calendrier de remboursement avait été modifié.",
            "Part of past instalments whose plan of repayment had been changed.",
        ),
    ),
    _payments(
        "card_instalment_share",
        ratio(nw.col("instalments_card_count"), nw.col("instalments_calendar_known_count")),
        Risk.FREE,
        label=said("Part des échéances dues sur une carte", "Part of instalments due on a card"),
        means=said(
            "Part des échéances passées qui étaient dues sur une carte, sans calendrier fixe.",
            "Part of past instalments that were due on a card, without a fixed plan.",
        ),
    ),
    _payments(
        "latest_instalment_days",
        nw.col("instalments_latest_days"),
        Risk.FREE,
        label=said("Temps depuis la dernière échéance", "Time since the last instalment fell due"),
        means=said(
            "Temps écoulé depuis la date prévue de la dernière échéance passée chez nous.",
            "Time since the due date of the last past instalment with us.",
        ),
    ),
    _payments(
        "first_instalment_years",
        nw.col("instalments_first_days") / DAYS_PER_YEAR,
        Risk.DECREASES,
        label=said("Temps depuis la première échéance", "Time since the first instalment fell due"),
        means=said(
            "Temps écoulé depuis la date prévue de la première échéance connue chez nous.",
            "Time since the due date of the first known instalment with us.",
        ),
    ),
)
