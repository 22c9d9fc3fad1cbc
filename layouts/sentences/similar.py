"""What is said of the clients most like one client."""

from collections.abc import Sequence
from functools import reduce

from features.text import Language, Text
from layouts.words import similar
from layouts.words.saying import say
from scoring.views import PeerDifference

NEAR_BELOW, LESS_NEAR_BELOW = 0.35, 0.7
"""Of the difference of two clients at random: a third, and two thirds."""


def likeness_text(relative_difference: float) -> Text:
    """Name how near the nearest are by one element."""
    if relative_difference < NEAR_BELOW:
        return similar.NEAR
    return similar.LESS_NEAR if relative_difference < LESS_NEAR_BELOW else similar.FAR


def likeness_sentences(differences: Sequence[PeerDifference], language: Language) -> tuple[str, ...]:
    """Say by which elements they are near, and by which not; nearest first."""
    ranked = sorted(differences, key=lambda each: each.relative_difference)
    sentences = []
    for name, text in (
        (similar.NEAR, similar.NEAR_BY),
        (similar.LESS_NEAR, similar.LESS_NEAR_BY),
        (similar.FAR, similar.FAR_BY),
    ):
        labels = [
            say(each.feature.label, language) for each in ranked if likeness_text(each.relative_difference) is name
        ]
        if labels:
            sentences.append(say(text, language, items=_joined([_in_a_sentence(label) for label in labels], language)))
    return tuple(sentences)


def fewer_sentence(asked: int, found: int, language: Language) -> str | None:
    """Say that the portfolio has fewer clients than asked for; None if it has as many."""
    return say(similar.FEWER_THAN_ASKED, language, asked=asked, found=found) if found < asked else None


def _joined(parts: Sequence[str], language: Language) -> str:
    return reduce(lambda before, last: say(similar.AND_SO_ON, language, before=before, last=last), parts)


def _in_a_sentence(name: str) -> str:
    return name[:1].lower() + name[1:]
