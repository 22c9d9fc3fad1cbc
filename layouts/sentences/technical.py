"""What the technical view says in words."""

import math

from features.text import Language
from layouts.dependence import level_count, levels_of
from layouts.display import Display
from layouts.figures.dependence import value_range
from layouts.numbers import decimal, fixed
from layouts.values import value_words
from layouts.words import technical, units
from layouts.words.saying import say
from scoring.why_views import DependenceView, TechnicalView

LOG_ODDS_DIGITS = 4


def log_odds(value: float, language: Language) -> str:
    """Write a log-odds with four decimals."""
    return fixed(value, language, digits=LOG_ODDS_DIGITS)


def exact_probability(value: float, language: Language) -> str:
    """Write a probability as a number between 0 and 1, with four decimals."""
    return fixed(value, language, digits=LOG_ODDS_DIGITS)


def sum_sentence(view: TechnicalView, language: Language) -> str:
    """Say how base and contributions add up to the log-odds."""
    total = math.fsum(each.contribution for each in view.contributions)
    return say(
        technical.SUM,
        language,
        margin=log_odds(view.margin, language),
        base=log_odds(view.base_margin, language),
        n=len(view.contributions),
        total=log_odds(total, language),
        probability=exact_probability(view.probability, language),
    )


def dependence_sentence(view: DependenceView, display: Display) -> str:
    """Say the client's value and effect, or that it is not provided."""
    language, feature = display.language, view.value.feature
    label, points = say(feature.label, language), points_words(view.client_points, language)
    if view.value.value is None:
        return say(technical.ABSENT, language, label=label, points=points)
    value = value_words(feature, view.value.value, display)
    return say(technical.DEPENDENCE_SAYS, language, label=label, value=value, points=points)


def dependence_caption(view: DependenceView, language: Language) -> str:
    """Say what the marks are, and how many clients are not drawn."""
    levels = levels_of(view)
    parts = [say(technical.LEVELS_CAPTION if levels else technical.DEPENDENCE_CAPTION, language)]
    if levels:
        left_out = level_count(view) - len(levels)
        parts += [say(technical.LEVELS_LEFT_OUT.of(left_out, language), language, n=left_out)] if left_out > 0 else []
    else:
        low, high = value_range(view)
        outside = sum(not low <= value <= high for value in view.values)
        parts += [say(technical.OUTSIDE.of(outside, language), language, n=outside)] if outside else []
    return " ".join([*parts, *_unknown(view, language)])


def points_words(points: float, language: Language) -> str:
    """Write unrounded points with one decimal and their sign: « −13,2 points »."""
    sign = "+" if round(points, 1) > 0 else ""
    return say(units.POINTS.of(abs(round(points, 1)), language), language, n=sign + decimal(points, language, digits=1))


def _unknown(view: DependenceView, language: Language) -> list[str]:
    n = len(view.unknown_effects)
    if n == 0:
        return []
    low, high = (points_words(each, language) for each in (min(view.unknown_effects), max(view.unknown_effects)))
    return [say(technical.UNKNOWN_HERE.of(n, language), language, n=n, low=low, high=high)]
