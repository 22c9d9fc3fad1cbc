"""The conventions of each language for numbers, dates and plurals."""

from typing import assert_never

from features.text import Language


def babel_locale(language: Language) -> str:
    """Give Babel's name of a language: English dates are written « 12 November 2026 »."""
    match language:
        case Language.FR:
            return "fr"
        case Language.EN:
            return "en_GB"
        case _:
            assert_never(language)
