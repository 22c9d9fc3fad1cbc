"""How the latest few instalments due to this lender were paid, and those of the latest loan."""

from collections.abc import Mapping
from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.text import Text

_payments = partial(declared, Theme.PAYMENTS)
_NONE = said("aucune échéance passée chez nous", "no past instalment with us")
_NONE_PAID = said("aucune n’a été payée en entier", "none of them was paid in full")

_LAST_FEW: Mapping[str, Text] = {
    "last_3": said("trois dernières échéances", "last three instalments"),
    "last_5": said("cinq dernières échéances", "last five instalments"),
    "last_10": said("dix dernières échéances", "last ten instalments"),
}
_LAST_LOAN: Mapping[str, Text] = {
    "last_loan": said("échéances du dernier prêt", "instalments of the latest loan"),
}
_WHICH = {**_LAST_FEW, **_LAST_LOAN}
_FOR_LABEL: Mapping[str, Text] = {
    "last_3": said("3 dernières échéances", "last 3 instalments"),
    "last_5": said("5 dernières échéances", "last 5 instalments"),
    "last_10": said("10 dernières échéances", "last 10 instalments"),
    "last_loan": said("échéances du dernier prêt", "latest loan"),
}


def _said(which: str, fr: str, en: str) -> Text:
    return said(fr, en, which=_WHICH[which], short=_FOR_LABEL[which])


def _part(which: str, what: str) -> nw.Expr:
    return ratio(nw.col(f"instalments_{which}_{what}_count"), nw.col(f"instalments_{which}_judged_count"))


def _late(which: str) -> Feature:
    return _payments(
        f"{which}_late_share",
        _part(which, "late"),
        Risk.INCREASES,
        label=_said(which, "Part en retard, {short}", "Part paid late, {short}"),
        means=_said(
            which,
            "Part des {which} chez nous payées après la date prévue.",
            "Part of the {which} with us that were paid after the due date.",
        ),
        unknown=_NONE,
    )


def _unpaid(which: str) -> Feature:
    return _payments(
        f"{which}_unpaid_share",
        _part(which, "unpaid"),
        Risk.INCREASES,
        label=_said(which, "Part d’impayées, {short}", "Part not fully paid, {short}"),
        means=_said(
            which,
            "Part des {which} chez nous dont une partie au moins reste impayée.",
            "Part of the {which} with us of which at least some remains unpaid.",
        ),
        unknown=_NONE,
    )


def _mean_delay(which: str) -> Feature:
    return _payments(
        f"{which}_mean_delay_days",
        nw.col(f"instalments_{which}_mean_delay_days"),
        Risk.INCREASES,
        label=_said(which, "Retard moyen, {short}", "Average delay, {short}"),
        means=_said(
            which,
            "Nombre moyen de jours de retard des {which} chez nous, si elles sont payées en entier ; à l’heure compte "
            "pour zéro.",
            "Average number of days late of the {which} with us, if they are paid in full; on time counts as zero.",
        ),
        unknown=_NONE_PAID,
    )


def _worst_delay(which: str) -> Feature:
    return _payments(
        f"{which}_worst_delay_days",
        nw.col(f"instalments_{which}_worst_delay_days"),
        Risk.INCREASES,
        label=_said(which, "Plus long retard, {short}", "Longest delay, {short}"),
        means=_said(
            which,
            "Plus grand nombre de jours de retard parmi les {which} chez nous payées en entier ; zéro sans retard.",
            "Highest number of days late among the {which} with us paid in full; zero if none was late.",
        ),
        unknown=_NONE_PAID,
    )


def _paid(which: str) -> Feature:
    return _payments(
        f"{which}_paid_amount_share",
        ratio(nw.col(f"instalments_{which}_kept_currency"), nw.col(f"instalments_{which}_due_currency")),
        Risk.DECREASES,
        label=_said(which, "Part payée, {short}", "Part of sums paid, {short}"),
        means=_said(
            which,
            "Sommes payées divisées par les sommes dues sur les {which} chez nous.",
            "Sums paid divided by sums due on the {which} with us.",
        ),
        unknown=_NONE,
    )


def _advance(which: str) -> Feature:
    return _payments(
        f"{which}_mean_advance_days",
        nw.col(f"instalments_{which}_mean_advance_days"),
        Risk.DECREASES,
        label=_said(which, "Avance moyenne, {short}", "Average advance, {short}"),
        means=_said(
            which,
            "Nombre moyen de jours d’avance des {which} chez nous, si elles sont payées en entier ; un retard compte "
            "pour zéro.",
            "Average number of days early of the {which} with us, if they are paid in full; a late one counts as zero.",
        ),
        unknown=_NONE_PAID,
    )


LAST_DELAYS: tuple[Feature, ...] = (
    *(_late(which) for which in _LAST_FEW),
    *(_mean_delay(which) for which in _LAST_FEW),
    *(_worst_delay(which) for which in _LAST_FEW),
    *(_advance(which) for which in _LAST_FEW),
    _payments(
        "last_1_delay_days",
        nw.col("instalments_last_1_mean_delay_days"),
        Risk.INCREASES,
        label=said("Retard de la dernière échéance", "Delay of the last instalment"),
        means=said(
            "Nombre de jours de retard de la dernière échéance due chez nous, si elle est payée en entier ; zéro à "
            "l’heure. De plusieurs le même jour, la moyenne.",
            "Number of days late of the last instalment due to us, if it is paid in full; zero on time. Of several on "
            "one day, the average.",
        ),
        unknown=said("aucune échéance passée, ou elle est impayée", "no past instalment, or it is unpaid"),
    ),
)
LAST_PAYMENTS: tuple[Feature, ...] = (
    _payments(
        "last_1_unpaid_share",
        _part("last_1", "unpaid"),
        Risk.INCREASES,
        label=said("Dernière échéance non payée en entier", "Last instalment not fully paid"),
        means=said(
            "Part non payée en entier des échéances dues chez nous le dernier jour où il y en avait.",
            "Part not fully paid of the instalments due to us on the last day that had any.",
        ),
        unknown=_NONE,
    ),
    *(_unpaid(which) for which in _LAST_FEW),
    *(_paid(which) for which in _LAST_FEW),
    *(
        of_loan(which)
        for which in _LAST_LOAN
        for of_loan in (_late, _unpaid, _mean_delay, _worst_delay, _paid, _advance)
    ),
)
