"""What the desk calls the main columns of an application."""

from collections.abc import Mapping
from typing import Final

from features.text import Text


def _rating(number: int) -> Text:
    return Text(fr=f"Note d’un organisme extérieur (n° {number})", en=f"Rating by an outside agency (no. {number})")


LABELS: Final[Mapping[str, Text]] = {
    "NAME_CONTRACT_TYPE": Text(fr="Type de crédit", en="Kind of loan"),
    "AMT_CREDIT": Text(fr="Montant demandé", en="Amount asked for"),
    "AMT_ANNUITY": Text(fr="Échéance par mois", en="Instalment a month"),
    "AMT_GOODS_PRICE": Text(fr="Prix du bien", en="Price of the goods"),
    "AMT_INCOME_TOTAL": Text(fr="Revenu déclaré", en="Declared income"),
    "NAME_INCOME_TYPE": Text(fr="Origine du revenu", en="Source of income"),
    "NAME_EDUCATION_TYPE": Text(fr="Études", en="Education"),
    "DAYS_EMPLOYED": Text(fr="Début de l’emploi actuel", en="Start of the current job"),
    "DAYS_BIRTH": Text(fr="Date de naissance", en="Date of birth"),
    **{f"EXT_SOURCE_{number}": _rating(number) for number in (1, 2, 3)},
}


def named(column: str) -> Text:
    """Give a column as a sentence names it: what it is called, then its own name; the name alone of any other."""
    label = LABELS.get(column)
    return (
        Text(fr=column, en=column) if label is None else Text(fr=f"{label.fr} ({column})", en=f"{label.en} ({column})")
    )
