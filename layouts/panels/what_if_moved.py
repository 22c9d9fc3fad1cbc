"""What moved in the score between the application and its simulation."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.numbers import counted, signed
from layouts.sentences.what_if_moved import (
    has_other_value,
    moved_points_phrase,
    moved_sentence,
    themes_sentence,
    whole_move,
)
from layouts.words import what_if_moved
from layouts.words.saying import say
from scoring.whatif_views import MovedView, SimulationView

MOST_MOVED = 6


def moved_list(view: SimulationView, display: Display) -> list[Component]:
    """Give the themes, then the strongest items, those with another value first, then what is said of the others."""
    language = display.language
    strongest = sorted(view.moved, key=lambda each: -abs(whole_move(each)))
    told = [each for each in strongest if whole_move(each)][:MOST_MOVED]
    if not told:
        text = what_if_moved.ALL_SLIGHTLY if strongest else what_if_moved.NOTHING
        return [html.P(say(text, language), className="note")]
    told.sort(key=lambda each: not has_other_value(each, display))
    themes = themes_sentence(view, language)
    return [
        *([html.P(themes, className="note")] if themes else []),
        html.Ol([_moved_item(each, display) for each in told], className="reasons"),
        *_rest(strongest[len(told) :], language),
    ]


def _rest(others: Sequence[MovedView], language: Language) -> list[Component]:
    if not others:
        return []
    slightly = all(abs(each.effect_after - each.effect_before) < 1 for each in others)
    text = what_if_moved.REST_SLIGHTLY if slightly else what_if_moved.REST
    return [html.P(counted(text, len(others), language), className="hint")]


def _moved_item(moved: MovedView, display: Display) -> Component:
    points = whole_move(moved)
    sign = html.Span(signed(points), className=f"pts {'plus' if points >= 0 else 'minus'}")
    said = [moved_sentence(moved, display), " ", html.Small(moved_points_phrase(moved, display.language))]
    return html.Li([sign, html.Span(said)])
