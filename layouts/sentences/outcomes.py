"""What is said of an item by the outcome of loans."""

from typing import assert_never

from features.text import Language, Text
from layouts.bins import is_by_level
from layouts.display import Display
from layouts.numbers import counted, out_of_100
from layouts.part_names import part_words
from layouts.places import place_of
from layouts.sentences.places import place_phrase
from layouts.values import value_words
from layouts.words import comparison, outcomes
from layouts.words.saying import say
from scoring.group_views import RateView
from scoring.outcome_views import NoOutcome, PartsView, SplitView
from scoring.views import ComparisonView


def split_reason(reason: NoOutcome, language: Language) -> str:
    """Say why an item has no two groups side by side."""
    return say(_reason_text(reason, outcomes.TOO_FEW_SIDE), language)


def share_reason(reason: NoOutcome, language: Language) -> str:
    """Say why an item has no share with difficulties."""
    return say(_reason_text(reason, outcomes.TOO_FEW), language)


def split_sentences(view: SplitView, display: Display) -> tuple[str, ...]:
    """Say the client's value, and its place on both sides with their medians."""
    value = value_words(view.value.feature, view.value.value, display)
    sides = ((view.repaid, outcomes.WITHOUT), (view.difficulties, outcomes.WITH))
    return (
        say(comparison.THIS_CLIENT, display.language, value=value),
        *(_side_sentence(side, name, display) for side, name in sides if side is not None),
    )


def share_sentence(view: PartsView, group: RateView | None, display: Display) -> str:
    """Say the share in the client's part, and how far it goes from part to part."""
    own = next((part for part in view.parts if part.holds_client), None)
    if own is None:
        return say(outcomes.NOBODY_LIKE, display.language)
    words = part_words(view.value.feature, own, display)
    if own.rate is None:
        sentence = say(outcomes.NO_PART, display.language, part=words)
    else:
        sentence = _rate_sentence(own.rate, words, display.language)
    return " ".join(filter(None, (sentence, _range_sentence(view, group, display.language))))


def hidden_parts_sentence(view: PartsView, language: Language) -> str | None:
    """Say how many parts are too small for a share; None if none is."""
    hidden = sum(part.rate is None for part in view.parts)
    return counted(outcomes.HIDDEN_PARTS, hidden, language) if hidden else None


def _side_sentence(side: ComparisonView, name: Text, display: Display) -> str:
    language = display.language
    clients = counted(comparison.CLIENTS, side.n_group, language)
    said = _same_answer(side, language) if is_by_level(side) else _median_and_place(side, display)
    return say(outcomes.AMONG, language, clients=clients, side=say(name, language), said=said)


def _median_and_place(side: ComparisonView, display: Display) -> str:
    median = value_words(side.value.feature, side.value.median, display)
    place = place_phrase(side.value, display.language) if side.value.value is not None else None
    if place is None:
        return say(outcomes.SIDE_MEDIAN, display.language, median=median)
    return say(outcomes.SIDE_PLACE, display.language, median=median, place=place)


def _same_answer(side: ComparisonView, language: Language) -> str:
    place = place_of(side.value)
    if place is None:
        return say(outcomes.UNKNOWN_ANSWER, language)
    if place.out_of_100 == 0:
        return say(outcomes.NO_SAME_ANSWER, language)
    return counted(outcomes.SAME_ANSWER, place.out_of_100, language)


def _rate_sentence(rate: RateView, part: str, language: Language) -> str:
    low, share, high = (out_of_100(each) for each in (rate.low, rate.share, rate.high))
    text = outcomes.PART.of(share, language) if share else outcomes.PART_UNDER_ONE
    sentence = say(text, language, part=part, n=share)
    return f"{sentence} {say(outcomes.BY_CHANCE, language, low=low, high=high)}" if low < high else sentence


def _range_sentence(view: PartsView, group: RateView | None, language: Language) -> str | None:
    shares = [out_of_100(part.rate.share) for part in view.parts if part.rate is not None]
    if len(shares) < 2 or group is None:  # noqa: PLR2004  # from one to another
        return None
    whole = out_of_100(group.share)
    return say(outcomes.RANGE, language, low=min(shares), high=max(shares), group=whole)


def _reason_text(reason: NoOutcome, too_few: Text) -> Text:
    match reason:
        case NoOutcome.PROTECTED_FEATURE:
            return outcomes.PROTECTED_FEATURE
        case NoOutcome.PROTECTED_GROUP:
            return outcomes.PROTECTED_GROUP
        case NoOutcome.BY_OUTCOME:
            return outcomes.BY_OUTCOME
        case NoOutcome.TOO_FEW:
            return too_few
        case _:
            assert_never(reason)
