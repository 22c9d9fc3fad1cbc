"""What filters and their options are called."""

from types import MappingProxyType

from features.feature import Feature, Unit
from features.text import Language
from layouts.display import Display
from layouts.numbers import decimal
from layouts.sentences.opinion import chip_text
from layouts.values import level_labels, value_words
from layouts.words import group
from layouts.words.saying import say
from scoring.group_views import FilterKind, FilterOption, FilterView, Outcome
from scoring.views import Recommendation

OUTCOMES = MappingProxyType(
    {
        Outcome.REPAID: group.REPAID,
        Outcome.DIFFICULTIES: group.DIFFICULTIES,
        Outcome.UNKNOWN: group.OUTCOME_UNKNOWN,
    }
)


def filter_name(view: FilterView, language: Language) -> str:
    """Name what a filter looks at."""
    if view.feature is not None:
        return say(view.feature.label, language)
    return say(group.OUTCOME if view.kind is FilterKind.OUTCOME else group.OPINION, language)


def option_name(view: FilterView, option: FilterOption, display: Display) -> str:
    """Name an answer: a level, « Moins de 112 500 u.m. », « Non renseigné »."""
    language = display.language
    if view.feature is not None:
        return _feature_option(view.feature, option, display)
    if view.kind is FilterKind.OUTCOME:
        return say(OUTCOMES[Outcome(option.code)], language)
    return say(chip_text(Recommendation(option.code)), language)


def _feature_option(feature: Feature, option: FilterOption, display: Display) -> str:
    language, low, high = display.language, option.low, option.high
    if option.is_unknown:
        return say(group.UNKNOWN_OPTION, language)
    if labels := level_labels(feature):
        return _capitalised(say(labels[int(low or 0)], language))
    if feature.unit is Unit.COUNT and high is not None:
        return decimal(low or 0, language)
    low_words, high_words = (value_words(feature, value, display) for value in (low, high))
    if low is None:
        return say(group.BAND_BELOW, language, high=high_words)
    if high is None:
        return say(group.BAND_FROM, language, low=low_words)
    return say(group.BAND, language, low=low_words, high=high_words)


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]
