"""What is said of one item: where it comes from, its unit, what it does to the score."""

from collections.abc import Sequence

from features.feature import Feature, Unit
from features.text import Language, Text
from layouts.display import Display
from layouts.items import Item
from layouts.numbers import currency
from layouts.sentences.opinion import signed_phrase
from layouts.values import value_words
from layouts.words import information_filters as words
from layouts.words import tables
from layouts.words.saying import AND, listed, say

_UNITS: dict[Unit, Text] = {
    Unit.CURRENCY: words.UNIT_CURRENCY,
    Unit.RATIO: words.UNIT_RATIO,
    Unit.SHARE: words.UNIT_SHARE,
    Unit.YEARS: words.UNIT_YEARS,
    Unit.MONTHS: words.UNIT_MONTHS,
    Unit.DAYS: words.UNIT_DAYS,
    Unit.COUNT: words.UNIT_COUNT,
    Unit.RATING: words.UNIT_RATING,
    Unit.FLAG: words.UNIT_FLAG,
    Unit.CATEGORY: words.UNIT_CATEGORY,
}


def item_value_words(item: Item, display: Display) -> str:
    """Write an item's value; without one, whether it is not known or cannot exist."""
    if not item.value.applies:
        return say(words.NOT_APPLICABLE, display.language)
    return value_words(item.value.feature, item.value.value, display)


def item_sentences(item: Item, display: Display) -> tuple[str, ...]:
    """Say what an item is, from which tables, in which unit, and what it does to this score."""
    language, feature = display.language, item.value.feature
    return (
        say(feature.description, language),
        *([] if item.value.applies else [say(words.NOT_APPLICABLE_MEANS, language)]),
        *source_sentence(item.tables, language),
        say(words.UNIT, language, unit=unit_words(feature, display)),
        score_sentence(item, language),
    )


def unit_words(feature: Feature, display: Display) -> str:
    """Name the unit of a feature."""
    unit = _UNITS[feature.unit]
    return say(unit, display.language, currency=currency(display), n=len(feature.levels))


def source_sentence(names: Sequence[str], language: Language) -> tuple[str, ...]:
    """Say from which tables an item is made; nothing where that is not known."""
    return (say(tables.SOURCE, language, tables=tables_phrase(names, language)),) if names else ()


def tables_phrase(names: Sequence[str], language: Language) -> str:
    """Name tables: « la demande de crédit et les relevés de carte de crédit »."""
    return listed([say(tables.TABLES[name], language) for name in names], AND, language)


def score_sentence(item: Item, language: Language) -> str:
    """Say what an item adds to this score or takes from it."""
    if item.effect is None:
        return say(words.NOT_IN_SCORE, language)
    points = item.effect.effect_whole_points
    if points == 0:
        return say(words.UNDER_A_POINT, language)
    return say(words.IN_SCORE, language, points=signed_phrase(points, language))
