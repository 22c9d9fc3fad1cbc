"""How a text of the catalogue becomes a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from features.text import Language, Text
from layouts.typography import typeset

FRENCH_MANY: Final = 2
"""French counts in the plural from two on: « 1,5 point », « 2 points »."""
TEXTS_KEPT: Final = 4096
"""More than the catalogues hold: a label is read hundreds of times for one file."""


@dataclass(frozen=True, kw_only=True)
class Counted:
    """A text that depends on a number: « {n} point », « {n} points »."""

    one: Text
    many: Text

    def of(self, number: float, language: Language) -> Text:
        """Choose by the plural rule of the language: French says « 0 point », English "0 points"."""
        is_one = abs(number) < FRENCH_MANY if language is Language.FR else abs(number) == 1
        return self.one if is_one else self.many


def say(text: Text, language: Language, **parts: str | int) -> str:
    """Read a text in a language, with its `{parts}` filled in and its spaces set."""
    return typeset(text.read(language).format(**parts), language) if parts else _said(text, language)


@lru_cache(maxsize=TEXTS_KEPT)
def _said(text: Text, language: Language) -> str:
    return typeset(text.read(language).format(), language)


def in_a_sentence(name: str) -> str:
    """Give a label as it reads within a sentence: « Revenu déclaré » is « revenu déclaré »."""
    return name[:1].lower() + name[1:]


def enumerated(items: Sequence[str], language: Language) -> str:
    """Set items side by side; French wants a space before a semicolon."""
    return typeset((" ; " if language is Language.FR else "; ").join(items), language)


AND = Text(fr="{first} et {last}", en="{first} and {last}")


def listed(items: Sequence[str], between: Text, language: Language) -> str:
    """Join with commas and, before the last one, the words that stand between `{first}` and `{last}`."""
    if len(items) <= 1:
        return "".join(items)
    return say(between, language, first=", ".join(items[:-1]), last=items[-1])
