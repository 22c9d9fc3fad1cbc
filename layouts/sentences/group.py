"""What is said of the group that a client is compared with."""

import math
from collections.abc import Sequence
from functools import reduce
from typing import assert_never

from features.feature import Feature
from features.text import Language, Text
from layouts.display import Display
from layouts.filters import filter_name, option_name
from layouts.numbers import counted, decimal, out_of_100, percentage
from layouts.sentences.comparison import FEWEST_FOR_A_PLACE
from layouts.words import comparison, group
from layouts.words.saying import enumerated, in_a_sentence, say
from scoring.group_views import FilterChoice, GroupRequest, GroupView, NoRate, RateView
from scoring.views import Closeness, Group, PeersView

HUNDRED = 100


def group_sentence(view: GroupView, language: Language) -> str:
    """Say who is in the group and how many they are, or that nobody is."""
    if view.n_group == 0:
        return say(group.NOBODY, language)
    clients = counted(comparison.CLIENTS, view.n_group, language)
    return say(_group_text(view.request), language, group=clients, all=decimal(view.n_portfolio, language))


def count_phrase(view: GroupView, language: Language) -> str:
    """Say how many the filters leave: « 1 409 clients sur 10 000 »."""
    clients = counted(comparison.CLIENTS, view.n_group, language)
    return say(group.SO_FAR, language, group=clients, all=decimal(view.n_portfolio, language))


def rate_sentence(view: GroupView, language: Language) -> str | None:
    """Say how many of the group had difficulties, or why it is not said; None if nobody is in the group."""
    if view.n_group == 0:
        return None
    if view.rate is None:
        return _no_rate_sentence(view, language)
    sentence = _counted_rate(view.rate, language)
    if view.portfolio_rate is None:
        return sentence
    whole = say(group.PORTFOLIO_RATE, language, n=out_of_100(view.portfolio_rate.share))
    return f"{sentence} {whole}"


def small_sentence(view: GroupView, language: Language) -> str | None:
    """Warn about a group that is too small to show more than an indication."""
    return say(group.SMALL_GROUP, language) if 0 < view.n_group < FEWEST_FOR_A_PLACE else None


def filters_sentence(choices: Sequence[FilterChoice], display: Display) -> str | None:
    """Say by what the group is chosen: « Filtres : Métier (vente ou cuisine) ; Avis du modèle (à étudier). »."""
    if not choices:
        return None
    language = display.language
    filters = [_filter_phrase(choice, display) for choice in choices]
    return say(group.CHOSEN_BY, language, filters=enumerated(filters, language))


def similarity_sentence(peers: PeersView, language: Language) -> str:
    """Say on what nearness is judged."""
    labels = [in_a_sentence(say(feature.label, language)) for feature in peers.features]
    return say(group.SIMILAR_BY, language, features=enumerated(labels, language))


def closeness_sentence(peers: PeersView, language: Language) -> str:
    """Say how near the nearest are; a warning where they are not."""
    return say(_closeness_text(peers.closeness), language, share=percentage(peers.relative_distance, language))


def withheld_sentence(features: Sequence[Feature], language: Language) -> str | None:
    """Say which items are not shown, and why; None if all are."""
    if not features:
        return None
    labels = [in_a_sentence(say(feature.label, language)) for feature in features]
    return say(group.WITHHELD, language, labels=enumerated(labels, language))


def size_sentence(taken: int, fewest: int, most: int, language: Language) -> str:
    """Say that the size asked for is out of range, and which is taken."""
    return say(group.SIZE_TAKEN, language, fewest=fewest, most=most, taken=taken)


def _filter_phrase(choice: FilterChoice, display: Display) -> str:
    options = [in_a_sentence(option_name(choice.filter, option, display)) for option in choice.options]
    return say(
        group.ONE_FILTER,
        display.language,
        filter=filter_name(choice.filter, display.language),
        options=_joined(options, group.OR, display.language),
    )


def _joined(parts: Sequence[str], between: Text, language: Language) -> str:
    return reduce(lambda before, last: say(between, language, before=before, last=last), parts)


def _group_text(request: GroupRequest) -> Text:
    match request.kind:
        case Group.ALL:
            return group.GROUP_ALL
        case Group.FILTERED:
            return group.GROUP_FILTERED if request.choices else group.GROUP_UNFILTERED
        case Group.SIMILAR:
            return group.GROUP_SIMILAR
        case _:
            assert_never(request.kind)


def _counted_rate(rate: RateView, language: Language) -> str:
    low, share, high = (out_of_100(each) for each in (rate.low, rate.share, rate.high))
    known = counted(comparison.CLIENTS, rate.n_known, language)
    if share == 0:
        return say(group.RATE_UNDER_ONE, language, known=known, high=math.ceil(HUNDRED * rate.high))
    if low == high:
        return say(group.RATE_EXACT.of(share, language), language, known=known, n=share)
    return say(group.RATE.of(share, language), language, known=known, n=share, low=low, high=high)


def _no_rate_sentence(view: GroupView, language: Language) -> str:
    match view.no_rate:
        case NoRate.PROTECTED:
            return say(group.DESCRIBED_ONLY, language)
        case NoRate.BY_OUTCOME:
            return say(group.BY_OUTCOME, language)
        case NoRate.TOO_FEW | None:
            return say(group.FEW_OUTCOMES, language)
        case _:
            assert_never(view.no_rate)


def _closeness_text(closeness: Closeness) -> Text:
    match closeness:
        case Closeness.CLOSE:
            return group.CLOSE
        case Closeness.FAIRLY_CLOSE:
            return group.FAIRLY_CLOSE
        case Closeness.FAR:
            return group.FAR
        case _:
            assert_never(closeness)
