"""What a feature's value is called, by its unit."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from features.feature import Feature, Unit
from features.text import Text
from layouts.display import Display
from layouts.numbers import amount, currency, days, decimal, months, percentage, times, years
from layouts.words import units
from layouts.words.saying import say

FLAG_LEVELS = (units.NO, units.YES)

_WRITERS: Mapping[Unit, Callable[[float, Display], str]] = MappingProxyType(
    {
        Unit.CURRENCY: amount,
        Unit.RATIO: lambda value, display: times(value, display.language),
        Unit.SHARE: lambda value, display: percentage(value, display.language),
        Unit.YEARS: lambda value, display: years(value, display.language),
        Unit.MONTHS: lambda value, display: months(value, display.language),
        Unit.DAYS: lambda value, display: days(value, display.language),
        Unit.COUNT: lambda value, display: decimal(value, display.language, digits=1),
        Unit.RATING: lambda value, display: say(units.RATING, display.language, n=_out_of_100(value, display)),
        Unit.FLAG: lambda value, display: _level_words(FLAG_LEVELS, value, display),
    }
)
"""A category is written by its own levels."""

_AXES: Mapping[Unit, Text] = MappingProxyType(
    {
        Unit.CURRENCY: units.AXIS_CURRENCY,
        Unit.RATIO: units.AXIS_RATIO,
        Unit.YEARS: units.AXIS_YEARS,
        Unit.MONTHS: units.AXIS_MONTHS,
        Unit.DAYS: units.AXIS_DAYS,
        Unit.COUNT: units.AXIS_COUNT,
        Unit.RATING: units.AXIS_RATING,
    }
)
"""The ticks of the other units carry theirs."""


def value_words(feature: Feature, value: float | None, display: Display) -> str:
    """Write a value with its unit; unknown, or a level that the feature does not list, is « non renseigné »."""
    if value is None:
        return say(units.UNKNOWN, display.language)
    if feature.unit is Unit.CATEGORY:
        return _level_words(level_labels(feature), value, display)
    return _WRITERS[feature.unit](value, display)


def level_labels(feature: Feature) -> tuple[Text, ...]:
    """Give the words of a feature's levels by position; none for a number."""
    if feature.unit is Unit.FLAG:
        return FLAG_LEVELS
    return tuple(level.label for level in feature.levels)


def axis_words(unit: Unit, display: Display) -> str | None:
    """Name the unit of a value axis; None where its ticks carry it."""
    text = _AXES.get(unit)
    return None if text is None else say(text, display.language, currency=currency(display))


def tick_words(unit: Unit, value: float, display: Display) -> str:
    """Write a value on an axis that names its unit."""
    if unit is Unit.SHARE:
        return percentage(value, display.language)
    if unit is Unit.RATING:
        return _out_of_100(value, display)
    return decimal(value, display.language, digits=2)


def _out_of_100(rating: float, display: Display) -> str:
    return decimal(100 * rating, display.language)


def _level_words(levels: tuple[Text, ...], value: float, display: Display) -> str:
    position = round(value)
    label = levels[position] if 0 <= position < len(levels) else units.UNKNOWN
    return say(label, display.language)
