"""Values of a simulation in words: amounts, months, instalments, risks."""

from features.text import Language
from layouts.display import Display
from layouts.numbers import amount, counted, decimal, percentage
from layouts.risk import clients_in_100
from layouts.sentences.opinion import clients_phrase
from layouts.typography import NARROW_SPACE
from layouts.words import units, what_if
from layouts.words.saying import say
from scoring.whatif_views import Lever, OutcomeView

RATE_DIGITS = 2


def lever_words(lever: Lever, value: float, display: Display) -> str:
    """Write a value of a lever with its unit: « 15 000 u.m. », « 36 mois »."""
    return term_words(value, display.language) if lever is Lever.TERM else amount(value, display)


def lever_number(value: float, language: Language) -> str:
    """Write a value as a field shows it: no unit."""
    return decimal(value, language)


def term_words(months: float, language: Language) -> str:
    """Write a term in months, however many: « 36 mois »; one that is not whole is « environ 42 mois »."""
    whole = whole_months(months, language)
    return whole if is_whole(months) else say(what_if.ABOUT, language, value=whole)


def whole_months(months: float, language: Language) -> str:
    """Write a term to the nearest month: « 42 mois »."""
    return counted(units.MONTHS, months, language)


def is_whole(months: float) -> bool:
    """Whether a term is a number of whole months."""
    return float(months).is_integer()


def instalment_words(outcome: OutcomeView, asked: OutcomeView, display: Display) -> str | None:
    """Write an instalment in whole units; one that is not asked for is computed at an assumed rate: « environ »."""
    if outcome.annuity is None:
        return None
    written = amount(outcome.annuity, display)
    return written if outcome.annuity == asked.annuity else say(what_if.ABOUT, display.language, value=written)


def share_words(outcome: OutcomeView, language: Language) -> str | None:
    """Write the part of the income that an instalment is; None where one is unknown."""
    return None if outcome.income_share is None else percentage(outcome.income_share, language)


def total_words(outcome: OutcomeView, display: Display) -> str | None:
    """Write what is repaid until the end: « environ 16 600 u.m. »; None without a term."""
    if outcome.total is None:
        return None
    return say(what_if.ABOUT, display.language, value=amount(outcome.total, display))


def rate_words(rate: float, language: Language) -> str:
    """Write a yearly rate: « 7,5 % »."""
    space = NARROW_SPACE if language is Language.FR else ""
    return f"{decimal(100 * rate, language, digits=RATE_DIGITS)}{space}%"


def risk_words(probability: float, language: Language) -> str:
    """Write a risk as a natural frequency: « environ 9 clients sur 100 »."""
    clients = clients_phrase(probability, language)
    return say(what_if.ABOUT, language, value=clients) if clients_in_100(probability) else clients
