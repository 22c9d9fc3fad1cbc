"""What is said of the clients most like one client."""

from collections.abc import Sequence

from features.text import Language, Text
from layouts.words import similar
from layouts.words.saying import enumerated, in_a_sentence, say
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
    by_text = {
        text: [each for each in ranked if each.is_known and likeness_text(each.relative_difference) is name]
        for name, text in (
            (similar.NEAR, similar.NEAR_BY),
            (similar.LESS_NEAR, similar.LESS_NEAR_BY),
            (similar.FAR, similar.FAR_BY),
        )
    }
    by_text[similar.UNKNOWN_BY] = [each for each in ranked if not each.is_known]
    return tuple(say(text, language, items=_labels(found, language)) for text, found in by_text.items() if found)


def fewer_sentence(asked: int, found: int, language: Language) -> str | None:
    """Say that the portfolio has fewer clients than asked for; None if it has as many."""
    return say(similar.FEWER_THAN_ASKED, language, asked=asked, found=found) if found < asked else None


def _labels(differences: Sequence[PeerDifference], language: Language) -> str:
    labels = [in_a_sentence(say(each.feature.label, language)) for each in differences]
    return enumerated(labels, language)
