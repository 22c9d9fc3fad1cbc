"""What the reader asks of the information: a theme, words, only some items; and the ways back."""

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.feature import Theme
from features.text import Language
from layouts import ids
from layouts.items import Only
from layouts.panels.undo import undo_button
from layouts.words import information
from layouts.words import information_filters as words
from layouts.words.saying import say
from layouts.words.themes import THEMES

EVERY_THEME = "all"
"""What stands in the choice of a theme for all of them."""
ONLY = ((Only.WEIGHTY, words.WEIGHTY), (Only.MISSING, words.MISSING), (Only.ODD, words.ODD))


def information_filters(language: Language) -> Component:
    """Give the fields; what is chosen outlives the page in another language and another client."""
    clear = html.Button(say(words.CLEAR, language), id=ids.INFORMATION_CLEAR, type="button", className="btn")
    back = html.Div([clear, undo_button(ids.INFORMATION_UNDO, language)], className="back")
    parts = [_query(language), _theme(language), _only(language), back]
    return html.Div(parts, className="fields", role="group", **{"aria-label": say(words.FILTERS, language)})


def _query(language: Language) -> Component:
    label = html.Label(say(information.FILTER, language), htmlFor=ids.INFORMATION_QUERY)
    field = dbc.Input(
        id=ids.INFORMATION_QUERY,
        type="search",
        placeholder=say(information.FILTER_EXAMPLE, language),
        autocomplete="off",
        debounce=0.3,
        persistence=True,
        persistence_type="memory",  # somebody may type a name here: it goes with the page
    )
    return html.Div([label, field], className="field")


def _theme(language: Language) -> Component:
    label = html.Label(say(words.THEME, language), htmlFor=ids.INFORMATION_THEME)
    options = [{"label": say(words.EVERY_THEME, language), "value": EVERY_THEME}]
    options += [{"label": say(THEMES[theme], language), "value": theme.value} for theme in Theme]
    field = dbc.Select(
        id=ids.INFORMATION_THEME,
        options=options,
        value=EVERY_THEME,
        persistence=True,
        persistence_type="session",
    )
    return html.Div([label, field], className="field")


def _only(language: Language) -> Component:
    field = dbc.Checklist(
        id=ids.INFORMATION_ONLY,
        options=[{"label": say(text, language), "value": only.value} for only, text in ONLY],
        value=[],
        class_name="checks inline",
        persistence=True,
        persistence_type="session",
    )
    return html.Fieldset([html.Legend(say(words.ONLY, language)), field], className="field")
