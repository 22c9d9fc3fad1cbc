"""What stands beside a field of the simulation: where the application is, the limits, what is wrong."""

from features.text import Language
from layouts.display import Display
from layouts.sentences.what_if_values import lever_number, lever_words
from layouts.words import what_if
from layouts.words.saying import say
from scoring.whatif_views import Lever, LeverView, Locked, Rejected, RejectedChange

EXAMPLE = 12_000.0
EXAMPLE_TERM = 36.0


def asked_phrase(view: LeverView, display: Display) -> str:
    """Say where a lever stands in the application: « demandé : 15 000 u.m. »."""
    if view.lever is Lever.DOWN_PAYMENT:
        return say(what_if.ASKED_NOTHING, display.language)
    text = {Lever.INCOME: what_if.DECLARED, Lever.TERM: what_if.ASKED_TERM}.get(view.lever, what_if.ASKED)
    return say(text, display.language, value=lever_words(view.lever, view.asked or 0.0, display))


def limits_phrase(view: LeverView, display: Display) -> str:
    """Say how far a lever may move: « de 5 000 u.m. à 15 000 u.m. »."""
    low, high = (lever_words(view.lever, limit or 0.0, display) for limit in (view.lowest, view.highest))
    return say(what_if.LIMITS, display.language, low=low, high=high)


def locked_sentence(view: LeverView, language: Language) -> str:
    """Say why a lever cannot be moved."""
    match view.locked:
        case Locked.REVOLVING:
            return say(what_if.REVOLVING.get(view.lever, what_if.REVOLVING_OTHER), language)
        case Locked.NO_RATE:
            return say(what_if.NO_RATE, language)
        case _:
            return say(what_if.UNKNOWN[view.lever], language)


def fault_sentence(fault: RejectedChange, display: Display) -> str:
    """Say why a field's change was not made."""
    language = display.language
    if fault.why is Rejected.NOT_A_NUMBER:
        example = lever_number(EXAMPLE_TERM if fault.lever is Lever.TERM else EXAMPLE, language)
        return say(what_if.NOT_A_NUMBER, language, example=example)
    if fault.why is Rejected.LOCKED or fault.limit is None:
        return say(what_if.LOCKED, language)
    text = what_if.BELOW if fault.why is Rejected.BELOW else what_if.ABOVE
    return say(text, language, limit=lever_words(fault.lever, fault.limit, display))
