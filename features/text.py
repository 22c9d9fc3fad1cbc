"""A text in the two languages of the desk."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class Language(StrEnum):
    """The languages of the interface; French is the first."""

    FR = "fr"
    EN = "en"


@dataclass(frozen=True, kw_only=True)
class Text:
    """One text in French and in English: neither can be forgotten."""

    fr: str
    en: str

    def read(self, language: Language) -> str:
        """Give the text in `language`."""
        match language:
            case Language.FR:
                return self.fr
            case Language.EN:
                return self.en
            case _:
                assert_never(language)
