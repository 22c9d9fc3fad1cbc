"""Corrected values of the application, each beside the declared one."""

from collections.abc import Iterator, Sequence

from layouts.display import Display
from layouts.numbers import to_the_month
from layouts.sentences.what_if_values import lever_number
from layouts.values import value_words
from layouts.words import what_if
from layouts.words import what_if_corrections as words
from layouts.words.saying import in_a_sentence, say
from scoring.whatif_views import (
    MONTHS_PER_YEAR,
    Changes,
    CorrectableView,
    CorrectedBy,
    Correction,
    Rejected,
    RejectedCorrection,
)

EXAMPLE = 3.0


def correction_phrases(
    changes: Changes, correctable: Sequence[CorrectableView], display: Display
) -> Iterator[tuple[str, str, str]]:
    """Give the name, the corrected value and the declared one of each correction."""
    views = {view.column: view for view in correctable}
    for each in changes.corrections:
        if view := views.get(each.column):
            yield (
                say(view.feature.label, display.language),
                corrected_words(view, each, display),
                declared_words(view, display),
            )


def declared_words(view: CorrectableView, display: Display) -> str:
    """Write what the application declares."""
    return _written(view, view.declared, display)


def corrected_words(view: CorrectableView, correction: Correction, display: Display) -> str:
    """Write what a correction says."""
    return _written(view, view.value_of(correction.value), display)


def correction_fault(fault: RejectedCorrection, correctable: Sequence[CorrectableView], display: Display) -> str:
    """Say why a correction was not made."""
    language = display.language
    view = next((each for each in correctable if each.column == fault.column), None)
    if view is None:
        return say(what_if.LOCKED, language)
    if fault.why is Rejected.NOT_LISTED:
        return say(words.NOT_LISTED, language)
    if fault.limit is None:
        return say(what_if.NOT_A_NUMBER, language, example=lever_number(EXAMPLE, language))
    text = what_if.BELOW if fault.why is Rejected.BELOW else what_if.ABOVE
    return say(text, language, limit=limit_words(view, fault.limit, display))


def limit_words(view: CorrectableView, limit: float, display: Display) -> str:
    """Write a limit in the unit of what is corrected."""
    return _written(view, view.value_of(limit), display)


def _written(view: CorrectableView, value: float | None, display: Display) -> str:
    if view.by is CorrectedBy.MONTHS and value is not None:
        return to_the_month(round(value * MONTHS_PER_YEAR), display.language)
    written = value_words(view.feature, value, display)
    return in_a_sentence(written) if view.by is CorrectedBy.LEVEL else written
