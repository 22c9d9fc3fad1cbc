"""What a simulation gives, and what is wrong with a field."""

from collections.abc import Mapping
from types import MappingProxyType

from features.feature import Unit
from features.text import Language, Text
from layouts.display import Display
from layouts.numbers import signed
from layouts.sentences.opinion import points_phrase, signed_phrase
from layouts.sentences.what_if_changes import changes_phrase
from layouts.sentences.what_if_values import lever_number, lever_words, rate_words
from layouts.values import value_words
from layouts.words import opinion, what_if, what_if_cards
from layouts.words.saying import in_a_sentence, say
from layouts.words.themes import THEMES
from scoring.points import shared_out
from scoring.views import Recommendation
from scoring.whatif_views import (
    Lever,
    LeverView,
    Locked,
    MovedView,
    OutcomeView,
    Rejected,
    RejectedChange,
    SimulationView,
)

EXAMPLE = 12_000.0
EXAMPLE_TERM = 36.0

STAYS: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: what_if_cards.STAYS_FAVOURABLE,
        Recommendation.TO_STUDY: what_if_cards.STAYS_TO_STUDY,
        Recommendation.UNFAVOURABLE: what_if_cards.STAYS_UNFAVOURABLE,
    }
)
BECOMES: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: what_if_cards.BECOMES_FAVOURABLE,
        Recommendation.TO_STUDY: what_if_cards.BECOMES_TO_STUDY,
        Recommendation.UNFAVOURABLE: what_if_cards.BECOMES_UNFAVOURABLE,
    }
)
ZONES: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: opinion.ZONE_FAVOURABLE,
        Recommendation.TO_STUDY: opinion.ZONE_TO_STUDY,
        Recommendation.UNFAVOURABLE: opinion.ZONE_UNFAVOURABLE,
    }
)


def simulation_sentence(view: SimulationView, display: Display) -> str:
    """Say what is changed, where the score goes, and what becomes of the opinion."""
    language, before, after = display.language, view.asked, view.simulated
    if is_unchanged(view):
        return say(what_if.NO_CHANGE, language, before=before.whole_points)
    difference = after.whole_points - before.whole_points
    said = say(
        what_if.PASSES if difference else what_if.REMAINS,
        language,
        changes=changes_phrase(view.changes, view.levers, display, view.credits_elsewhere),
        before=before.whole_points,
        after=after.whole_points,
        difference=signed(difference),
    )
    return f"{said} {opinion_change(before, after, language)}"


def opinion_change(before: OutcomeView, after: OutcomeView, language: Language) -> str:
    """Say what becomes of the opinion."""
    same = before.recommendation is after.recommendation
    return say((STAYS if same else BECOMES)[after.recommendation], language)


def is_unchanged(view: SimulationView) -> bool:
    """Whether nothing differs from the application."""
    changes = view.changes
    values = (changes.amount, changes.down_payment, changes.term, changes.income)
    return all(each is None for each in values) and not changes.papers and not changes.repaid


def caveat_sentence(view: SimulationView, language: Language) -> str:
    """Say that it is an opinion on an assumed rate."""
    caveat = say(what_if.CAVEAT, language)
    if view.yearly_rate is None:
        return caveat
    return f"{caveat} {say(what_if.RATE, language, rate=rate_words(view.yearly_rate, language))}"


def asked_phrase(view: LeverView, display: Display) -> str:
    """Say where a lever stands in the application: « demandé : 15 000 u.m. »."""
    if view.lever is Lever.DOWN_PAYMENT:
        return say(what_if.ASKED_NOTHING, display.language)
    text = what_if.DECLARED if view.lever is Lever.INCOME else what_if.ASKED
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
    """Say why a field's change was not made, and that nothing is lost."""
    language = display.language
    stays = say(what_if.STAYS, language)
    if fault.why is Rejected.NOT_A_NUMBER:
        example = lever_number(EXAMPLE_TERM if fault.lever is Lever.TERM else EXAMPLE, language)
        return say(what_if.NOT_A_NUMBER, language, example=example, stays=stays)
    if fault.why is Rejected.LOCKED or fault.limit is None:
        return say(what_if.LOCKED, language, stays=stays)
    text = what_if.BELOW if fault.why is Rejected.BELOW else what_if.ABOVE
    return say(text, language, limit=lever_words(fault.lever, fault.limit, display), stays=stays)


def moved_sentence(moved: MovedView, display: Display) -> str:
    """Say how an item's value changes."""
    label = say(moved.feature.label, display.language)
    before, after = (value_words(moved.feature, each, display) for each in (moved.value_before, moved.value_after))
    if moved.feature.unit is Unit.CATEGORY:
        before, after = in_a_sentence(before), in_a_sentence(after)
    if before == after:
        return say(what_if.SAME_VALUE, display.language, label=label, value=after)
    return say(what_if.MOVED_VALUE, display.language, label=label, before=before, after=after)


def moved_points_phrase(moved: MovedView, display: Display) -> str:
    """Say what an item counted for and would count for."""
    language = display.language
    before, after = (signed_phrase(round(each), language) for each in (moved.effect_before, moved.effect_after))
    words = {value_words(moved.feature, each, display) for each in (moved.value_before, moved.value_after)}
    text = what_if.SAME_VALUE_POINTS if len(words) == 1 else what_if.MOVED_POINTS
    return say(text, language, before=before, after=after)


def themes_sentence(view: SimulationView, language: Language) -> str | None:
    """Say by how much each theme moves; the whole points add up to the difference of the scores."""
    differences = [each.effect_after - each.effect_before for each in view.moved_themes]
    total = view.simulated.whole_points - view.asked.whole_points
    shares = zip(view.moved_themes, shared_out(total, differences), strict=True)
    told = [f"{say(THEMES[each.theme], language)} {signed(points)}" for each, points in shares if points]
    return say(what_if.BY_THEME, language, themes=", ".join(told)) if told else None


def missing_phrase(outcome: OutcomeView, favourable_from: int, language: Language) -> str:
    """Name how far a score is from a favourable opinion."""
    return points_phrase(max(0, favourable_from - outcome.whole_points), language)
