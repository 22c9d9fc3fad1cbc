"""How a page is shown to the person who reads it."""

from dataclasses import dataclass

from features.text import Language
from layouts.theme import Appearance, Tokens, tokens_of


@dataclass(frozen=True, kw_only=True)
class Display:
    """Language, colours, and the name of the currency; every panel, sentence and figure is written for one."""

    language: Language = Language.FR
    appearance: Appearance = Appearance.LIGHT
    currency: str | None = None
    """What follows an amount, such as « € »; None where the portfolio does not say: « u.m. », unit of money."""

    @property
    def tokens(self) -> Tokens:
        """The colours of the appearance."""
        return tokens_of(self.appearance)
