"""What the client has and owes of each kind of credit at other lenders, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.bureau_kinds import KINDS
from features.text import Text

_elsewhere = partial(declared, Theme.CREDITS_ELSEWHERE)
_FILE_MISSING = said("le fichier des crédits n’a pas été fourni", "the credit file was not delivered")


@dataclass(frozen=True, kw_only=True)
class _Words:
    """How a kind of credit is named."""

    short: Text
    """After a comma, in a label."""
    plural: Text
    """« cartes de crédit »."""
    latest: Text
    """« de la dernière carte » ailleurs, « card » elsewhere."""
    none: Text
    """« aucune carte de crédit »."""


_WORDS: Mapping[str, _Words] = {
    "consumer": _Words(
        short=said("consommation", "consumer"),
        plural=said("crédits à la consommation", "consumer credits"),
        none=said("aucun crédit à la consommation", "no consumer credit"),
        latest=said("du dernier crédit conso", "consumer loan"),
    ),
    "card": _Words(
        short=said("cartes", "cards"),
        plural=said("cartes de crédit", "credit cards"),
        none=said("aucune carte de crédit", "no credit card"),
        latest=said("de la dernière carte", "card"),
    ),
    "car": _Words(
        short=said("voiture", "cars"),
        plural=said("prêts pour une voiture", "car loans"),
        none=said("aucun prêt pour une voiture", "no car loan"),
        latest=said("du dernier prêt auto", "car loan"),
    ),
    "mortgage": _Words(
        short=said("logement", "home"),
        plural=said("prêts pour un logement", "home loans"),
        none=said("aucun prêt pour un logement", "no home loan"),
        latest=said("du dernier prêt logement", "home loan"),
    ),
    "small": _Words(
        short=said("petits crédits", "small loans"),
        plural=said("petits crédits de courte durée", "small short loans"),
        none=said("aucun petit crédit", "no small loan"),
        latest=said("du dernier petit crédit", "small loan"),
    ),
}


def _said(kind: str, fr: str, en: str) -> Text:
    words = _WORDS[kind]
    return said(fr, en, short=words.short, plural=words.plural, none=words.none, latest=words.latest)


def _debt(kind: str) -> Feature:
    return _elsewhere(
        f"other_{kind}_debt_currency",
        nw.when(nw.col(f"bureau_{kind}_active_count") == 0)
        .then(nw.lit(0.0))
        .otherwise(nw.col(f"bureau_{kind}_debt_currency")),
        Risk.FREE,
        label=_said(kind, "Reste à payer ailleurs, {short}", "Still owed elsewhere, {short}"),
        means=_said(
            kind,
            "Ce qui reste dû sur les {plural} en cours ailleurs ; zéro s’il n’y en a pas.",
            "What is still owed on {plural} running elsewhere; zero if there are none.",
        ),
        unknown=said("ces montants ne sont pas connus", "these amounts are not known"),
    )


def _debt_share(kind: str) -> Feature:
    return _elsewhere(
        f"other_{kind}_debt_share",
        ratio(nw.col(f"bureau_{kind}_debt_currency"), nw.col(f"bureau_{kind}_amount_currency")),
        Risk.INCREASES,
        label=_said(kind, "Part encore due ailleurs, {short}", "Part still owed elsewhere, {short}"),
        means=_said(
            kind,
            "Ce qui reste dû sur les {plural} en cours ailleurs, divisé par leurs montants de départ.",
            "What is still owed on {plural} running elsewhere, divided by their first amounts.",
        ),
        unknown=_said(
            kind,
            "{none} en cours ailleurs, ou montants inconnus",
            "{none} is running elsewhere, or the amounts are not known",
        ),
    )


def _active(kind: str) -> Feature:
    return _elsewhere(
        f"other_{kind}_active_count",
        nw.col(f"bureau_{kind}_active_count"),
        Risk.FREE,
        label=_said(kind, "Crédits en cours ailleurs, {short}", "Running credits elsewhere, {short}"),
        means=_said(
            kind,
            "Nombre de {plural} en cours ailleurs ; zéro s’il n’y en a pas.",
            "Number of {plural} running elsewhere; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    )


def _of_the_year(kind: str) -> Feature:
    return _elsewhere(
        f"other_{kind}_year_count",
        nw.col(f"bureau_{kind}_year_count"),
        Risk.FREE,
        label=_said(kind, "Pris ailleurs depuis un an, {short}", "Taken elsewhere within a year, {short}"),
        means=_said(
            kind,
            "Nombre de {plural} ailleurs dont la demande date des douze derniers mois ; zéro s’il n’y en a pas.",
            "Number of {plural} applied for elsewhere within the last twelve months; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    )


def _latest(kind: str) -> Feature:
    return _elsewhere(
        f"other_{kind}_latest_days",
        nw.col(f"bureau_{kind}_latest_days"),
        Risk.FREE,
        label=_said(kind, "Ancienneté {latest} ailleurs", "Time since the latest {latest} elsewhere"),
        means=_said(
            kind,
            "Temps écoulé depuis la demande la plus récente de {plural} chez un autre prêteur.",
            "Time since the latest application for {plural} at another lender.",
        ),
        unknown=_said(kind, "{none} ailleurs", "{none} elsewhere"),
    )


OTHER_KIND_DEBTS: tuple[Feature, ...] = (
    *(_debt(kind) for kind in KINDS),
    *(_debt_share(kind) for kind in KINDS if kind != "card"),  # a card's is `other_card_use_share`
)
OTHER_KIND_COUNTS: tuple[Feature, ...] = tuple(_active(kind) for kind in KINDS)
OTHER_KIND_DATES: tuple[Feature, ...] = (
    *(_latest(kind) for kind in KINDS),
    *(_of_the_year(kind) for kind in KINDS),
)
