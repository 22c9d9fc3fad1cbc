"""What moved in the score: items with their values and points, themes that add up."""

from features.feature import Unit
from features.text import Language
from layouts.display import Display
from layouts.numbers import signed
from layouts.sentences.opinion import signed_phrase
from layouts.values import value_words
from layouts.words import what_if
from layouts.words.saying import in_a_sentence, say
from layouts.words.themes import THEMES
from scoring.points import shared_out
from scoring.whatif_views import MovedView, SimulationView


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


def whole_move(moved: MovedView) -> int:
    """Give the difference of the whole points that are told beside it."""
    return round(moved.effect_after) - round(moved.effect_before)
