"""« Aucun » or « aucune »: French agrees with what is counted."""

from features.text import Text
from layouts.words import why

FEMININE = frozenset(
    {
        "Cartes",
        "Consultations",
        "Demandes",
        "Dettes",
        "Échéances",
        "Notes",
        "Opérations",
        "Personnes",
        "Pièces",
        "Prolongations",
        "Sortes",
    }
)
MASCULINE = frozenset({"Crédits", "Enfants", "Petits", "Prêts", "Renseignements"})
"""First words of what the catalog counts."""


def none_of(label: str) -> Text | None:
    """Say that there is none of what a French label counts; None if the gender of its first word is not listed."""
    first = label.split(maxsplit=1)[0]
    if first in FEMININE:
        return why.NONE_OF_FEMININE
    return why.NONE_OF_MASCULINE if first in MASCULINE else None
