"""The ways to hand over a client's data: files, and paper."""

from dash import dcc, html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.panels.sheet import subtitle
from layouts.paper import paper_colours
from layouts.rich import rich
from layouts.words import exports as words
from layouts.words.saying import say

BUTTONS = ((ids.EXPORT_CSV, words.TABLE), (ids.EXPORT_JSON, words.JSON), (ids.PRINT, words.PRINT))


def export_panel(language: Language) -> Component:
    """Give the buttons, with what the reader must know before pressing one."""
    buttons = [html.Button(say(text, language), id=each, type="button", className="btn") for each, text in BUTTONS]
    parts = [
        subtitle(say(words.TITLE, language)),
        html.P(rich(say(words.BELONGS, language)), className="note"),
        html.Div(buttons, className="buttons"),
        dcc.Download(id=ids.EXPORT_FILE),
        html.Span(hidden=True, className="paper", **{"data-colours": paper_colours()}),
    ]
    return html.Div(parts, className="exports rule")
