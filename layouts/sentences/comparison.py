"""What a comparison of one item shows."""

from features.text import Language
from layouts.bins import is_by_level
from layouts.display import Display
from layouts.numbers import counted, decimal
from layouts.sentences.why import comparison_sentence
from layouts.values import value_words
from layouts.words import comparison
from layouts.words.saying import say
from scoring.views import ComparisonView

FEWEST_FOR_A_PLACE = 30


def place_sentence(view: ComparisonView, display: Display) -> str:
    """Say the client's value, its place in the group and the group's median, or that it has none."""
    language = display.language
    if not view.bins:
        return say(comparison.NOBODY, language)
    if view.value.value is None:
        if is_by_level(view):
            return say(comparison.UNKNOWN_LEVEL, language)
        return say(
            comparison.UNKNOWN_HERE, language, median=value_words(view.value.feature, view.value.median, display)
        )
    fact = say(comparison.THIS_CLIENT, language, value=value_words(view.value.feature, view.value.value, display))
    return " ".join(filter(None, (fact, comparison_sentence(view.value, display))))


def known_sentence(view: ComparisonView, language: Language) -> str:
    """Say for how many of the group the value is known; warn about few."""
    if view.n_known == view.n_group:
        sentence = say(comparison.ALL_KNOWN, language)
    else:
        known, group = decimal(view.n_known, language), counted(comparison.CLIENTS, view.n_group, language)
        sentence = say(comparison.KNOWN, language, known=known, group=group)
    if 0 < view.n_known < FEWEST_FOR_A_PLACE <= view.n_group:
        return f"{sentence} {say(comparison.FEW_KNOWN, language)}"
    return sentence


def outside_sentence(view: ComparisonView, language: Language) -> str | None:
    """Say how many known values the chart leaves out at either end; None if it shows them all."""
    ends = ((comparison.LOWER, view.n_below_range), (comparison.HIGHER, view.n_above_range))
    where = ", ".join(say(text, language, n=decimal(count, language)) for text, count in ends if count)
    return say(comparison.OUTSIDE, language, where=where) if where else None
