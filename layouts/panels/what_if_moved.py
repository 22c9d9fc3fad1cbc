"""What moved in the score between the application and its simulation."""

from dash.development.base_component import Component

from layouts import plain_html as html
from layouts.display import Display
from layouts.numbers import counted, signed
from layouts.sentences.what_if_moved import moved_points_phrase, moved_sentence, themes_sentence, whole_move
from layouts.words import what_if
from layouts.words.saying import say
from scoring.whatif_views import MovedView, SimulationView

MOST_MOVED = 6


def moved_list(view: SimulationView, display: Display) -> list[Component]:
    """Give the themes, then the strongest items, then how many others hardly move."""
    language = display.language
    told = [each for each in view.moved if whole_move(each)][:MOST_MOVED]
    rest = len(view.moved) - len(told)
    slightly = [html.P(counted(what_if.SLIGHTLY, rest, language), className="hint")] if rest else []
    if not told:
        return slightly or [html.P(say(what_if.NOTHING_MOVED, language), className="note")]
    themes = themes_sentence(view, language)
    return [
        *([html.P(themes, className="note")] if themes else []),
        html.Ol([_moved_item(each, display) for each in told], className="reasons"),
        *slightly,
    ]


def _moved_item(moved: MovedView, display: Display) -> Component:
    points = whole_move(moved)
    sign = html.Span(signed(points), className=f"pts {'plus' if points >= 0 else 'minus'}")
    said = [
        moved_sentence(moved, display),
        " ",
        html.Small(moved_points_phrase(moved, display)),
    ]
    return html.Li([sign, html.Span(said)])
