"""Amounts asked of this lender before and what came of them, and this loan against them."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme
from features.tables.application import APPLICATION
from features.text import Text

_past = partial(declared, Theme.PAST_APPLICATIONS)
_NONE_ASKED = said("aucune demande passée avec un montant", "no past application with an amount")
_NONE_REFUSED = said("aucune demande refusée avec un montant", "no declined application with an amount")
_NONE_OBTAINED = said("aucun crédit obtenu chez nous", "no loan was obtained from us")


def _against(name: str, column: str, what: Text, label: Text, unknown: Text) -> Feature:
    """Declare the amount asked for, divided by an amount of before."""
    return _past(
        f"loan_to_{name}_ratio",
        ratio(known(APPLICATION["AMT_CREDIT"]), nw.col(column)),
        Risk.FREE,
        label=label,
        means=said(
            "Montant du crédit demandé divisé par {what}\u00a0: au-dessus de 1, il le dépasse.",
            "Amount of the loan asked for divided by {what}: above 1, it exceeds it.",
            what=what,
        ),
        unknown=unknown,
    )


def _amount(name: str, column: str, label: Text, means: Text, unknown: Text) -> Feature:
    return _past(f"{name}_currency", nw.col(column), Risk.FREE, label=label, means=means, unknown=unknown)


def _granted(name: str, column: str, label: Text, means: Text) -> Feature:
    return _past(f"{name}_ratio", nw.col(column), Risk.FREE, label=label, means=means, unknown=_NONE_OBTAINED)


PAST_AMOUNTS: tuple[Feature, ...] = (
    _against(
        "max_asked",
        "previous_max_asked_currency",
        said("le plus gros montant demandé chez nous", "the largest amount asked from us"),
        said("Ce crédit, face à la plus grosse demande", "This loan against the largest request"),
        _NONE_ASKED,
    ),
    _against(
        "mean_asked",
        "previous_mean_asked_currency",
        said("le montant moyen demandé chez nous", "the average amount asked from us"),
        said("Ce crédit, face à la demande moyenne", "This loan against the average request"),
        _NONE_ASKED,
    ),
    _against(
        "mean_obtained",
        "previous_mean_obtained_currency",
        said("le montant moyen obtenu chez nous", "the average amount obtained from us"),
        said("Ce crédit, face au crédit moyen obtenu", "This loan against the average from us"),
        _NONE_OBTAINED,
    ),
    _against(
        "last_obtained",
        "previous_last_obtained_currency",
        said("le montant du dernier crédit obtenu chez nous", "the amount of the latest loan obtained from us"),
        said("Ce crédit, face au dernier obtenu", "This loan against the latest from us"),
        _NONE_OBTAINED,
    ),
    _against(
        "max_refused",
        "previous_max_refused_asked_currency",
        said("le plus gros montant refusé chez nous", "the largest amount that we declined"),
        said("Ce crédit, face au plus gros refusé", "This loan against the largest we declined"),
        _NONE_REFUSED,
    ),
    _amount(
        "max_asked",
        "previous_max_asked_currency",
        said("Plus gros montant demandé chez nous", "Largest amount asked from us"),
        said("Plus gros montant demandé chez nous avant cette demande.", "Largest amount asked from us before."),
        _NONE_ASKED,
    ),
    _amount(
        "mean_asked",
        "previous_mean_asked_currency",
        said("Montant moyen demandé chez nous", "Average amount asked from us"),
        said("Montant moyen des demandes faites chez nous.", "Average amount of the applications to us."),
        _NONE_ASKED,
    ),
    _amount(
        "max_refused",
        "previous_max_refused_asked_currency",
        said("Plus gros montant refusé chez nous", "Largest amount that we declined"),
        said("Plus gros montant demandé et refusé chez nous.", "Largest amount asked from us and declined."),
        _NONE_REFUSED,
    ),
    _amount(
        "mean_refused",
        "previous_mean_refused_asked_currency",
        said("Montant moyen refusé chez nous", "Average amount that we declined"),
        said("Montant moyen des demandes refusées chez nous.", "Average amount of the applications that we declined."),
        _NONE_REFUSED,
    ),
    _amount(
        "mean_obtained",
        "previous_mean_obtained_currency",
        said("Montant moyen des crédits obtenus chez nous", "Average amount of loans from us"),
        said("Montant moyen des crédits obtenus chez nous.", "Average amount of the loans obtained from us."),
        _NONE_OBTAINED,
    ),
    _amount(
        "last_obtained",
        "previous_last_obtained_currency",
        said("Montant du dernier crédit obtenu chez nous", "Amount of the latest loan from us"),
        said("Montant du dernier crédit obtenu chez nous.", "Amount of the latest loan obtained from us."),
        _NONE_OBTAINED,
    ),
    _granted(
        "last_obtained_to_asked",
        "previous_last_obtained_to_asked_ratio",
        said("Dernier montant accordé, face à la demande", "Latest amount granted against the request"),
        said(
            "Montant du dernier crédit obtenu chez nous divisé par le montant alors demandé\u00a0: 1 s’il est le même.",
            "Amount of the latest loan obtained from us divided by the amount asked for then: 1 if they are equal.",
        ),
    ),
    _granted(
        "min_obtained_to_asked",
        "previous_min_obtained_to_asked_ratio",
        said("Plus petite part accordée de la demande", "Smallest part granted of what was asked"),
        said(
            "Plus faible rapport entre le montant d’un crédit obtenu chez nous et le montant alors demandé.",
            "Smallest quotient of the amount of a loan obtained from us and the amount asked for then.",
        ),
    ),
    _granted(
        "max_obtained_to_asked",
        "previous_max_obtained_to_asked_ratio",
        said("Plus grande part accordée de la demande", "Largest part granted of what was asked"),
        said(
            "Plus fort rapport entre le montant d’un crédit obtenu chez nous et le montant alors demandé.",
            "Largest quotient of the amount of a loan obtained from us and the amount asked for then.",
        ),
    ),
)
