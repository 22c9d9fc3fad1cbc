"""How a text of the catalogue becomes a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale

from features.text import Language, Text
from layouts.locales import babel_locale
from layouts.typography import typeset


@dataclass(frozen=True, kw_only=True)
class Counted:
    """A text that depends on a number: « {n} point », « {n} points »."""

    one: Text
    many: Text

    def of(self, number: float, language: Language) -> Text:
        """Choose by the plural rule of the language: French says « 0 point », English "0 points"."""
        form = _locale(language).plural_form(abs(number))
        return self.one if form == "one" else self.many


@cache
def _locale(language: Language) -> Locale:
    return Locale.parse(babel_locale(language))


def say(text: Text, language: Language, **parts: str | int) -> str:
    """Read a text in a language, with its `{parts}` filled in and its spaces set."""
    return typeset(text.read(language).format(**parts), language)


def in_a_sentence(name: str) -> str:
    """Give a label as it reads within a sentence: « Revenu déclaré » is « revenu déclaré »."""
    return name[:1].lower() + name[1:]


def enumerated(items: Sequence[str], language: Language) -> str:
    """Set items side by side; French wants a space before a semicolon."""
    return typeset((" ; " if language is Language.FR else "; ").join(items), language)
