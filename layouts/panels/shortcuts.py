"""The list of keyboard shortcuts, with the switch that turns them off."""

from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts import ids
from layouts.panels.dialog import dialog
from layouts.words import shortcuts as words
from layouts.words.saying import say

SHORTCUTS: tuple[tuple[Text | str, Text], ...] = (
    ("/", words.SEARCH),
    ("j", words.HIGHER),
    ("k", words.LOWER),
    (words.FIRST_TO_LAST, words.SECTIONS),
    ("u", words.UNDO),
    ("c", words.PRESENT),
    ("p", words.PRINT),
    ("?", words.LIST),
    (words.ESCAPE_KEY, words.ESCAPE),
)
"""As `assets/shortcuts.js` reads them."""


def shortcuts_dialog(language: Language) -> Component:
    """Give the closed panel."""
    return dialog(ids.SHORTCUTS, say(words.TITLE, language), _content(language), language)


def _content(language: Language) -> list[Component]:
    head = html.Tr([html.Th(say(name, language), scope="col") for name in (words.KEY, words.DOES)])
    rows = [
        html.Tr([html.Th(html.Kbd(_key(key, language)), scope="row"), html.Td(say(does, language))])
        for key, does in SHORTCUTS
    ]
    switch = html.Button(
        say(words.SWITCH, language),
        type="button",
        role="switch",
        className="btn switch",
        **{"aria-checked": "true", "data-switch": "shortcuts"},
    )
    return [
        html.P(say(words.INTRODUCTION, language), className="answer"),
        html.Table([html.Thead(head), html.Tbody(rows)], className="keys"),
        html.Div([switch, html.P(say(words.SWITCH_MEANS, language), className="hint")], className="switching"),
    ]


def _key(key: Text | str, language: Language) -> str:
    return key if isinstance(key, str) else say(key, language)
