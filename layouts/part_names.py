"""What the parts of an item are called."""

from features.feature import Feature
from layouts.display import Display
from layouts.values import level_labels, tick_words, value_words
from layouts.words import outcomes, units
from layouts.words.saying import say
from scoring.outcome_views import PartView
from scoring.parts import Part


def part_words(feature: Feature, part: PartView | Part, display: Display) -> str:
    """Name a part within a sentence: « de 21 % à moins de 33 % », « locataire », « non renseigné »."""
    return _named(feature, part, display, *(value_words(feature, edge, display) for edge in (part.low, part.high)))


def part_name(feature: Feature, part: PartView | Part, display: Display) -> str:
    """Name a part beside an axis that says the unit."""
    low, high = ("" if edge is None else tick_words(feature.unit, edge, display) for edge in (part.low, part.high))
    if part.low is not None and part.high is not None and part.low < part.high:
        return say(outcomes.PART_SHORT, display.language, low=low, high=high)
    return _named(feature, part, display, low, high)


def _named(feature: Feature, part: PartView | Part, display: Display, low: str, high: str) -> str:
    language = display.language
    if part.is_unknown or (part.low is None and part.high is None):
        return say(units.UNKNOWN, language) if part.is_unknown else say(outcomes.WHOLE_GROUP, language)
    if level_labels(feature) and part.low is not None:
        return value_words(feature, part.low, display)
    if part.low is None:
        return say(outcomes.PART_BELOW, language, high=high)
    if part.high is None:
        return say(outcomes.PART_FROM, language, low=low)
    return say(outcomes.PART_BETWEEN, language, low=low, high=high)
