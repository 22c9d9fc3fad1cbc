"""What moved in the score: items with their values and points, themes that add up."""

from features.feature import Unit
from features.text import Language
from layouts.display import Display
from layouts.numbers import signed
from layouts.sentences.opinion import signed_phrase
from layouts.typography import HARD_SPACE
from layouts.values import value_words
from layouts.words import what_if_moved
from layouts.words.saying import in_a_sentence, say
from layouts.words.themes import THEMES
from scoring.points import shared_out
from scoring.whatif_views import MovedView, SimulationView


def moved_sentence(moved: MovedView, display: Display) -> str:
    """Say how an item's value changes, or that it does not."""
    label = say(moved.feature.label, display.language)
    before, after = _values(moved, display)
    if before == after:
        text = what_if_moved.SAME_VALUE if moved.value_before == moved.value_after else what_if_moved.BARELY
        return say(text, display.language, label=label, value=after)
    return say(what_if_moved.VALUE, display.language, label=label, before=before, after=after)


def has_other_value(moved: MovedView, display: Display) -> bool:
    """Whether a reader sees another value."""
    before, after = _values(moved, display)
    return before != after


def moved_points_phrase(moved: MovedView, language: Language) -> str:
    """Say what an item counted for and would count for: « (comptait −11 points, compterait +1) »."""
    before = signed_phrase(round(moved.effect_before), language).replace(" ", HARD_SPACE)
    return say(what_if_moved.POINTS, language, before=before, after=signed(round(moved.effect_after)))


def themes_sentence(view: SimulationView, language: Language) -> str | None:
    """Say by how much each theme moves; the whole points add up to the difference of the scores."""
    differences = [each.effect_after - each.effect_before for each in view.moved_themes]
    total = view.simulated.whole_points - view.asked.whole_points
    shares = zip(view.moved_themes, shared_out(total, differences), strict=True)
    told = [f"{say(THEMES[each.theme], language)}{HARD_SPACE}{signed(points)}" for each, points in shares if points]
    return say(what_if_moved.BY_THEME, language, themes=", ".join(told)) if told else None


def whole_move(moved: MovedView) -> int:
    """Give the difference of the whole points that are told beside it."""
    return round(moved.effect_after) - round(moved.effect_before)


def _values(moved: MovedView, display: Display) -> tuple[str, str]:
    before, after = (value_words(moved.feature, each, display) for each in (moved.value_before, moved.value_after))
    return (in_a_sentence(before), in_a_sentence(after)) if moved.feature.unit is Unit.CATEGORY else (before, after)
