"""Of which kinds earlier applications to this lender were, how they were made, and why they were declined."""

from collections.abc import Mapping
from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.previous_kinds import KINDS, REASONS
from features.text import Text

_past = partial(declared, Theme.PAST_APPLICATIONS)
_NONE = said("aucune demande passée", "no past application")

_KIND_WORDS: Mapping[str, tuple[Text, Text]] = {
    "cash": (said("d’argent", "cash"), said("une somme d’argent", "a sum of money")),
    "consumer": (said("d’achat à crédit", "goods"), said("un achat à crédit", "goods on credit")),
    "revolving": (said("de renouvelable", "revolving"), said("un crédit renouvelable", "a revolving loan")),
}
_REASON_WORDS: Mapping[str, tuple[Text, Text]] = {
    "rule": (
        said("Part refusée par une règle interne", "Part declined by an internal rule"),
        said("une règle interne ou automatique de l’établissement", "an internal or automatic rule of the lender"),
    ),
    "limit": (
        said("Part refusée pour un plafond dépassé", "Part declined for an exceeded limit"),
        said("un plafond de crédit dépassé", "an exceeded credit limit"),
    ),
    "score": (
        said("Part refusée pour un score insuffisant", "Part declined for a low score"),
        said(
            "un score insuffisant, avec ou sans contrôle supplémentaire", "a low score, with or without a further check"
        ),
    ),
    "check": (
        said("Part refusée après vérification", "Part declined after a check"),
        said("la vérification des informations", "a check of the information"),
    ),
}


def _refused(kind: str) -> Feature:
    short, whole = _KIND_WORDS[kind]
    return _past(
        f"{kind}_refusal_share",
        ratio(nw.col(f"previous_{kind}_refused_count"), nw.col(f"previous_{kind}_count")),
        Risk.INCREASES,
        label=said("Part refusée des demandes {kind}", "Part declined of {kind} applications", kind=short),
        means=said(
            "Part refusée des demandes passées chez nous pour {kind}.",
            "Part declined of past applications to us for {kind}.",
            kind=whole,
        ),
        unknown=said("aucune demande passée de ce genre", "no past application of this kind"),
    )


def _latest(kind: str) -> Feature:
    short, whole = _KIND_WORDS[kind]
    return _past(
        f"latest_{kind}_days",
        nw.col(f"previous_{kind}_latest_days"),
        Risk.FREE,
        label=said("Temps depuis une demande {kind}", "Time since the latest {kind} application", kind=short),
        means=said(
            "Temps écoulé depuis la dernière demande faite chez nous pour {kind}.",
            "Time since the latest application to us for {kind}.",
            kind=whole,
        ),
        unknown=said("aucune demande passée de ce genre", "no past application of this kind"),
    )


def _declined_for(reason: str) -> Feature:
    label, whole = _REASON_WORDS[reason]
    return _past(
        f"{reason}_refusal_share",
        ratio(nw.col(f"previous_{reason}_refused_count"), nw.col("previous_count")),
        Risk.INCREASES,
        label=label,
        means=said(
            "Demandes refusées avec ce motif, divisées par toutes les demandes passées chez nous\u00a0: {reason}.",
            "Applications declined for this reason, divided by all past applications to us: {reason}.",
            reason=whole,
        ),
        unknown=_NONE,
    )


PAST_KINDS: tuple[Feature, ...] = (
    *(_refused(kind) for kind in KINDS),
    *(_declined_for(reason) for reason in REASONS),
    *(_latest(kind) for kind in KINDS),
    _past(
        "past_revolving_share",
        ratio(nw.col("previous_revolving_count"), nw.col("previous_count")),
        Risk.FREE,
        label=said("Part des demandes de crédit renouvelable", "Part of applications for revolving loans"),
        means=said(
            "Demandes d’un crédit renouvelable, divisées par toutes les demandes passées chez nous.",
            "Applications for a revolving loan, divided by all past applications to us.",
        ),
        unknown=_NONE,
    ),
    _past(
        "past_offered_share",
        ratio(nw.col("previous_offered_count"), nw.col("previous_count")),
        Risk.FREE,
        label=said("Part des demandes suivant notre offre", "Part of applications after our own offer"),
        means=said(
            "Demandes faites après une offre adressée au client, divisées par toutes les demandes passées chez nous.",
            "Applications made after an offer sent to the client, divided by all past applications to us.",
        ),
        unknown=_NONE,
    ),
    _past(
        "past_walked_in_share",
        ratio(nw.col("previous_walked_in_count"), nw.col("previous_count")),
        Risk.FREE,
        label=said("Part des demandes venues du client", "Part of applications of the client’s own"),
        means=said(
            "Demandes faites sans offre de notre part, divisées par toutes les demandes passées chez nous.",
            "Applications made without an offer from us, divided by all past applications to us.",
        ),
        unknown=_NONE,
    ),
    _past(
        "past_insured_share",
        nw.col("previous_insured_share"),
        Risk.FREE,
        label=said("Part des crédits passés avec assurance", "Part of past loans with insurance"),
        means=said(
            "Part des crédits obtenus chez nous pour lesquels une assurance a été demandée.",
            "Part of the loans obtained from us for which insurance was asked.",
        ),
        unknown=said("aucun crédit obtenu dont on le sache", "no loan was obtained for which it is known"),
    ),
)
