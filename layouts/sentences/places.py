"""Where a value stands, in the few words of a list."""

from typing import assert_never

from features.text import Language
from layouts.numbers import out_of_100
from layouts.places import Place, Side, place_of
from layouts.words import information
from layouts.words.saying import say
from scoring.views import ValueView

EVERYBODY = 100
"""Out of 100."""


def place_phrase(value: ValueView, language: Language) -> str | None:
    """Say « plus que 81 sur 100 », « dans la moyenne », or how many lack it; None if nothing can be said."""
    if value.value is None:
        return _lacking_phrase(value.share_unknown, language)
    place = place_of(value)
    return None if place is None else _known_phrase(place, language)


def _lacking_phrase(share_unknown: float, language: Language) -> str:
    lacking = out_of_100(share_unknown)
    return say(information.LACKING if lacking else information.RARELY_LACKING, language, n=lacking)


def _known_phrase(place: Place, language: Language) -> str:
    match place.side:
        case Side.HIGHER:
            text = information.MORE
        case Side.LOWER:
            text = information.FEWER
        case Side.AVERAGE:
            text = information.AVERAGE
        case Side.SAME:
            is_everybody = place.out_of_100 == EVERYBODY
            some = information.ALL_SAME if is_everybody else information.SAME
            text = some if place.out_of_100 else information.RARE
        case _:
            assert_never(place.side)
    return say(text, language, n=place.out_of_100)
