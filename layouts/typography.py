"""Spaces and signs as each language prints them, so that the catalogues can be typed with ordinary spaces."""

import re
import unicodedata

from features.text import Language

NARROW_SPACE = "\u202f"
HARD_SPACE = "\u00a0"
MINUS = "\u2212"

_BEFORE_HIGH_SIGNS = re.compile(r" (?=[;?!%])")
_BEFORE_COLON = re.compile(r" (?=:)|(?<=«) | (?=»)|(?<=n°) ")


def typeset(text: str, language: Language) -> str:
    """Keep French signs with their word: U+202F before « ; ? ! % », U+00A0 before « : » and inside « ».

    In both languages an abbreviation at the end of a sentence (« 14 400 u.m. ») also ends it.
    """
    sentence = text.replace("..", ".")
    if language is not Language.FR:
        return sentence
    return _BEFORE_COLON.sub(HARD_SPACE, _BEFORE_HIGH_SIGNS.sub(NARROW_SPACE, sentence))


def folded(text: str) -> str:
    """Give a text without accents or case, for searching."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def plain(text: str) -> str:
    """Give a text with ordinary spaces and minus signs, as a program or a spreadsheet reads it."""
    return text.replace(NARROW_SPACE, " ").replace(HARD_SPACE, " ").replace(MINUS, "-")
