"""The credits elsewhere that would be repaid first: one or two by name, more by number."""

from collections.abc import Sequence

from layouts.display import Display
from layouts.numbers import amount, counted, days
from layouts.words import what_if_credits as words
from layouts.words.saying import AND, listed, say
from scoring.whatif_views import OptionView

MOST_NAMED = 2


def repay_phrase(repaid: Sequence[OptionView], display: Display) -> str:
    """Say which credits are repaid, and what is left of them where it is known."""
    if len(repaid) > MOST_NAMED:
        named = _with_amount(counted(words.MANY, len(repaid), display.language), owed(repaid), display)
    else:
        named = listed([_named(each, display) for each in repaid], AND, display.language)
    return say(words.REPAY_FIRST, display.language, credits=named)


def owed(repaid: Sequence[OptionView]) -> float | None:
    """Give what is left to repay of several credits; None if nobody knows of one."""
    amounts = [each.amount for each in repaid if each.amount is not None]
    return sum(amounts) if len(amounts) == len(repaid) else None


def _named(option: OptionView, display: Display) -> str:
    language = display.language
    credit = say(words.UNKNOWN_TAKEN if option.kind is None else words.TAKEN[option.kind], language)
    if option.start_days:
        credit = say(words.AGO, language, credit=credit, age=days(-option.start_days, language))
    return _with_amount(credit, option.amount, display)


def _with_amount(credit: str, left: float | None, display: Display) -> str:
    return credit if left is None else say(words.OF, display.language, credit=credit, amount=amount(left, display))
