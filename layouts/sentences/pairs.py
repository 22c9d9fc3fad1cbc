"""What is said of two items at once."""

from features.text import Language
from layouts.display import Display
from layouts.numbers import counted, decimal, out_of_100
from layouts.places import Side, place_of
from layouts.sentences.places import place_phrase
from layouts.values import level_labels, value_words
from layouts.words import comparison, pairs
from layouts.words.saying import in_a_sentence, say
from scoring.pair_views import PairView
from scoring.views import ValueView

CLEAR_LINK, SOME_LINK = 0.5, 0.2
"""Rank correlations from which two items clearly, or somewhat, go together."""


def pair_sentence(view: PairView, display: Display) -> str:
    """Say where the client stands: « Montant du crédit **au-dessus de la plupart** (…) ; revenu … »."""
    first, second = (_side_phrase(axis.value, display) for axis in (view.first, view.second))
    sentence = say(pairs.BOTH, display.language, first=first, second=in_a_sentence(second))
    return " ".join(filter(None, (sentence, _beyond_sentence(view, display.language), _within(view, display.language))))


def link_sentence(view: PairView, language: Language) -> str | None:
    """Say how far the two go together in the group; None where one has levels without an order."""
    if view.link is None:
        return None
    if abs(view.link) < SOME_LINK:
        return say(pairs.UNLINKED, language)
    clear, some = (
        (pairs.TOGETHER, pairs.SOMEWHAT_TOGETHER) if view.link > 0 else (pairs.OPPOSED, pairs.SOMEWHAT_OPPOSED)
    )
    return say(clear if abs(view.link) >= CLEAR_LINK else some, language)


def pair_known_sentence(view: PairView, language: Language) -> str:
    """Say for how many both values are known, and how many of them are not drawn."""
    both = decimal(view.n_both, language)
    group = counted(comparison.CLIENTS, view.group.n_group, language)
    left_out = view.n_in_small_cells + view.n_outside
    known = say(pairs.KNOWN, language, both=both, group=group)
    return f"{known} {counted(pairs.NOT_DRAWN, left_out, language)}" if left_out else known


def _side_phrase(value: ValueView, display: Display) -> str:
    words = value_words(value.feature, value.value, display)
    label, place = say(value.feature.label, display.language), place_of(value)
    if place is None or level_labels(value.feature):
        return say(pairs.ANSWER, display.language, label=label, value=words)
    text = {Side.HIGHER: pairs.ABOVE_MOST, Side.LOWER: pairs.BELOW_MOST}.get(place.side, pairs.AVERAGE)
    return say(text, display.language, label=label, value=words)


def _beyond_sentence(view: PairView, language: Language) -> str | None:
    places = [place_of(axis.value) for axis in (view.first, view.second)]
    is_aside = all(place is not None and place.side in {Side.HIGHER, Side.LOWER} for place in places)
    if view.share_beyond is None or not is_aside:
        return None
    clients = out_of_100(view.share_beyond)
    return counted(pairs.BEYOND, clients, language) if clients else say(pairs.BEYOND_NOBODY, language)


def _within(view: PairView, language: Language) -> str | None:
    if view.within_level is None or (place := place_phrase(view.within_level, language)) is None:
        return None
    label = in_a_sentence(say(view.within_level.feature.label, language))
    return say(pairs.WITHIN_LEVEL, language, label=label, place=place)
