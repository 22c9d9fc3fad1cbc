"""How firm a score is, in plain sentences."""

from collections import Counter
from typing import assert_never

from features.text import Language
from layouts.words import confidence as words
from layouts.words.saying import Counted, enumerated, say
from scoring.views import ClientView, Recommendation
from scoring.why_views import ConfidenceView, ControlView, MissingView


def control_sentence(control: ControlView, view: ClientView, language: Language) -> str:
    """Say between which points the control models stand, and whether they give the opinion of the model, if any."""
    low, high = control.whole_points[0], control.whole_points[-1]
    spread = say(words.ALL_THE_SAME if low == high else words.BETWEEN, language, low=low, high=high)
    opinions = [] if view.score.recommendation is None else [_opinions(control, view, language)]
    return " ".join([spread, *_outside(low, high, view, language), *opinions])


def missing_sentences(confidence: ConfidenceView, view: ClientView, language: Language) -> tuple[str, ...]:
    """Say which missing value could move the score most and within which range; what comes next; what it is not."""
    if confidence.n_missing == 0:
        return (say(words.NOTHING_MISSING, language),)
    if not confidence.missing:
        return (say(words.NOTHING_MATTERS, language),)
    first, *others = confidence.missing
    strongest = say(words.STRONGEST, language, score=view.whole_points, **_parts(first, language))
    if first.changes_opinion and view.score.recommendation is not None:
        strongest = f"{strongest} {say(words.OPINION_TOO, language)}"
    return (strongest, *_next(others, language), say(words.CARE, language))


def _outside(low: int, high: int, view: ClientView, language: Language) -> list[str]:
    score = view.whole_points
    if low <= score <= high:
        return []
    return [say(words.ABOVE if score > high else words.BELOW, language, score=score)]


def _opinions(control: ControlView, view: ClientView, language: Language) -> str:
    counts = Counter(control.recommendations)
    if set(counts) == {view.score.recommendation}:
        return say(words.AGREE, language)
    listed = ", ".join(
        say(_counted(each).of(n, language), language, n=n) for each in Recommendation if (n := counts[each])
    )
    return say(words.DISAGREE if len(counts) > 1 else words.ANOTHER_OPINION, language, opinions=listed)


def _counted(recommendation: Recommendation) -> Counted:
    match recommendation:
        case Recommendation.FAVOURABLE:
            return words.FAVOURABLE
        case Recommendation.TO_STUDY:
            return words.TO_STUDY
        case Recommendation.UNFAVOURABLE:
            return words.UNFAVOURABLE
        case _:
            assert_never(recommendation)


def _next(others: list[MissingView], language: Language) -> list[str]:
    if not others:
        return []
    items = enumerated([say(words.NEXT_ITEM, language, **_parts(each, language)) for each in others], language)
    return [say(words.NEXT, language, items=items)]


def _parts(missing: MissingView, language: Language) -> dict[str, str | int]:
    return {
        "label": missing.feature.label.read(language),
        "low": missing.low_whole_points,
        "high": missing.high_whole_points,
    }
