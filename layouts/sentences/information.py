"""The answer above the client's information."""

from collections.abc import Sequence

from features.text import Language
from layouts.numbers import counted
from layouts.places import place_of
from layouts.words import information
from layouts.words.saying import Counted, say
from scoring.views import ValueView


def is_odd(value: ValueView) -> bool:
    """Tell whether a value is out of the ordinary: lower or higher than that of 95 clients out of 100."""
    place = place_of(value)
    return place is not None and place.is_odd


def information_answer(values: Sequence[ValueView], query: str, language: Language) -> str:
    """Say how many items are known, unknown and out of the ordinary; with a query, how many answer it."""
    if query.strip():
        return _found_sentence(len(values), query.strip(), language)
    n_known = sum(value.value is not None for value in values)
    n_odd = sum(is_odd(value) for value in values)
    known = counted(information.KNOWN, n_known, language)
    unknown = counted(information.UNKNOWN, len(values) - n_known, language)
    sentences = [say(information.KNOWN_AND_UNKNOWN, language, known=known, unknown=unknown)]
    if n_odd:
        sentences.append(counted(information.ODD, n_odd, language))
    return " ".join(sentences)


def _found_sentence(found: int, query: str, language: Language) -> str:
    if found == 0:
        return say(information.NOTHING_FOUND, language, query=query)
    words: Counted = information.FOUND
    return say(words.of(found, language), language, n=found, query=query)
