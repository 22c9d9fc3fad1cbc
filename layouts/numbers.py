"""Numbers as a reader expects them: « 14 400 u.m. », « 15,4 % », « −33 », « 4 ans et 2 mois »."""

import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal

from features.text import Language
from layouts.display import Display
from layouts.typography import HARD_SPACE, MINUS, NARROW_SPACE
from layouts.words import units
from layouts.words.saying import Counted, say

MONTHS_IN_A_YEAR = 12
DAYS_IN_A_YEAR = 365.25
DAYS_TOLD_WHOLE = 10
DAYS_TOLD_AS_MONTHS = 61
YEARS_TOLD_WITHOUT_MONTHS = 10
SHARE_TOLD_WITHOUT_DECIMAL = 0.2
RATIO_TOLD_WITH_ONE_DECIMAL = 1.0
LARGEST = sys.float_info.max
EXACT = Context(prec=400, rounding=ROUND_HALF_UP)
"""The largest float has 309 digits before its point."""
FRENCH_SIGNS = str.maketrans({",": NARROW_SPACE, ".": ","})


def decimal(value: float, language: Language, *, digits: int = 0) -> str:
    """Write a number with at most `digits` decimals, grouped by thousands, with the true minus sign."""
    return _written(f"{_rounded(value, digits):,f}", language, keeps_zeros=False)


def fixed(value: float, language: Language, *, digits: int) -> str:
    """Write a number with exactly `digits` decimals, not grouped: measures in a column line up."""
    return _written(f"{_rounded(value, digits):f}", language, keeps_zeros=True)


def signed(points: int) -> str:
    """Write whole points with their sign: « +24 », « −49 », « 0 »."""
    sign = "+" if points > 0 else MINUS if points < 0 else ""
    return f"{sign}{abs(points)}"


def amount(value: float, display: Display) -> str:
    """Write an amount in whole units of the currency, which follows after a hard space."""
    return f"{decimal(value, display.language)}{HARD_SPACE}{currency(display)}"


def currency(display: Display) -> str:
    """Give what follows an amount."""
    return display.currency or say(units.UNNAMED_CURRENCY, display.language)


def percentage(share: float, language: Language) -> str:
    """Write a share of 1 as a percentage: one decimal under 20 %, none above; at most « 0,1 % » precise."""
    digits = 1 if abs(share) < SHARE_TOLD_WITHOUT_DECIMAL else 0
    space = NARROW_SPACE if language is Language.FR else ""
    return f"{decimal(100 * share, language, digits=digits)}{space}%"


def times(value: float, language: Language) -> str:
    """Write a multiple: « 3,2 fois », two decimals under 1."""
    digits = 1 if abs(value) >= RATIO_TOLD_WITH_ONE_DECIMAL else 2
    return counted(units.TIMES, value, language, digits=digits)


def years(value: float, language: Language) -> str:
    """Write years: « 8 mois », « 4 ans et 2 mois », and from ten years on completed years only: « 34 ans »."""
    sign, months = (MINUS if value < 0 else ""), round(min(abs(value) * MONTHS_IN_A_YEAR, LARGEST))
    if months == 0:
        return say(units.LESS_THAN_A_MONTH, language)
    whole_years = months // MONTHS_IN_A_YEAR
    told = whole_years * MONTHS_IN_A_YEAR if whole_years >= YEARS_TOLD_WITHOUT_MONTHS else months
    return sign + to_the_month(told, language)


def to_the_month(months: int, language: Language) -> str:
    """Write whole months in full: « 25 ans et 6 mois », « 0 mois »."""
    whole_years, rest = divmod(months, MONTHS_IN_A_YEAR)
    if rest == 0 and whole_years:
        return counted(units.YEARS, whole_years, language)
    if whole_years == 0:
        return counted(units.MONTHS, rest, language)
    return say(
        units.AND,
        language,
        years=counted(units.YEARS, whole_years, language),
        months=counted(units.MONTHS, rest, language),
    )


def months(value: float, language: Language) -> str:
    """Write months: « 3,4 mois », and from a year on as `years` does."""
    if abs(value) >= MONTHS_IN_A_YEAR:
        return years(value / MONTHS_IN_A_YEAR, language)
    return counted(units.MONTHS, value, language, digits=1)


def days(value: float, language: Language) -> str:
    """Write days: « 3,5 jours », « 45 jours », and from two months on as `years` does."""
    if abs(value) >= DAYS_TOLD_AS_MONTHS:
        return years(value / DAYS_IN_A_YEAR, language)
    return counted(units.DAYS, value, language, digits=1 if abs(value) < DAYS_TOLD_WHOLE else 0)


def counted(words: Counted, value: float, language: Language, *, digits: int = 0) -> str:
    """Write a number with its noun: « 11 jours », « 1 mois », « 3,2 fois »."""
    shown = float(_rounded(value, digits))
    return say(words.of(shown, language), language, n=decimal(shown, language, digits=digits))


def out_of_100(share: float) -> int:
    """Give a share as a whole number of clients out of 100: 100 only if it is all of them, rounded half up."""
    return 100 if share >= 1 else min(math.floor(100 * share + 0.5), 99)


def _rounded(value: float, digits: int) -> Decimal:
    """Round half away from zero, as readers do: 35,698.5 is 35,699; never minus zero."""
    exact = Decimal(repr(max(-LARGEST, min(LARGEST, value))))
    return EXACT.add(exact.quantize(Decimal(1).scaleb(-digits), context=EXACT), Decimal(0))


def _written(number: str, language: Language, *, keeps_zeros: bool) -> str:
    """Write a number of Python with the signs of a language, as Babel's « #,##0.### » does in a tenth of the time."""
    if "." in number and not keeps_zeros:
        number = number.rstrip("0").rstrip(".")
    number = number.replace("-", MINUS)
    return number.translate(FRENCH_SIGNS) if language is Language.FR else number
