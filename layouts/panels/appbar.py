"""The bar at the top: brand, search, language, colours."""

from collections.abc import Sequence

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.links import section_link
from layouts.panels.dialog import dialog_link
from layouts.panels.logo import logo
from layouts.panels.present import present_switch
from layouts.rich import hidden_sign
from layouts.words import appbar
from layouts.words import help as help_words
from layouts.words.saying import say
from scoring.views import Portfolio

LONGEST_NUMBER = 12


def skip_link(language: Language) -> Component:
    """Give the first link of the page, seen when it has the focus."""
    return html.A(say(appbar.SKIP, language), href=section_link(ids.CONTENT), className="skip")


def app_bar(portfolio: Portfolio, suggestions: Sequence[int], display: Display) -> Component:
    """Give the bar; `suggestions` are proposed before anything is typed."""
    language = display.language
    parts = [
        html.Div([logo(), say(appbar.BRAND, language)], className="brand"),
        *_made_up(portfolio, language),
        *present_switch(language),
        _steps(language),
        _search(suggestions, language),
        _tools(language),
    ]
    return html.Header(html.Div(parts, className="wrap"), className="appbar")


def suggestion_options(client_ids: Sequence[int]) -> list[Component]:
    """Give what the search proposes."""
    return [html.Option(value=str(client_id)) for client_id in client_ids]


def _made_up(portfolio: Portfolio, language: Language) -> list[Component]:
    return [html.Span(say(appbar.MADE_UP, language), className="made-up")] if portfolio.made_up else []


def _steps(language: Language) -> Component:
    """Give the ways to other clients: the neighbouring scores, and any."""
    buttons = [
        html.Button(
            [hidden_sign("‹"), say(appbar.LOWER, language)],
            id=ids.LOWER_CLIENT,
            type="button",
            title=say(appbar.LOWER_MEANS, language),
        ),
        html.Button(
            [say(appbar.HIGHER, language), hidden_sign("›")],
            id=ids.HIGHER_CLIENT,
            type="button",
            title=say(appbar.HIGHER_MEANS, language),
        ),
        html.Button(
            say(appbar.RANDOM, language),
            id=ids.RANDOM_CLIENT,
            type="button",
            title=say(appbar.RANDOM_MEANS, language),
        ),
    ]
    return html.Div(buttons, className="steps", role="group", **{"aria-label": say(appbar.STEPS, language)})


def _search(suggestions: Sequence[int], language: Language) -> Component:
    field = dbc.Input(
        id=ids.FIND_INPUT,
        type="text",
        inputmode="numeric",
        autocomplete="off",
        list=ids.FIND_SUGGESTIONS,
        maxlength=LONGEST_NUMBER,
        placeholder=say(appbar.CLIENT_NUMBER, language),
    )
    row = [
        html.Label(say(appbar.CLIENT_NUMBER, language), htmlFor=ids.FIND_INPUT, className="sr"),
        field,
        html.Datalist(suggestion_options(suggestions), id=ids.FIND_SUGGESTIONS),
        html.Button(say(appbar.OPEN, language), id=ids.FIND_BUTTON, type="button"),
    ]
    status = html.P(id=ids.FIND_STATUS, className="find-status", role="status", **{"aria-live": "polite"})
    label = say(appbar.SEARCH, language)
    return html.Div([html.Div(row, className="row"), status], className="find", role="search", **{"aria-label": label})


def _tools(language: Language) -> Component:
    other = Language.EN if language is Language.FR else Language.FR
    switch = html.Button(
        say(appbar.OTHER_LANGUAGE, language),
        id=ids.LANGUAGE_BUTTON,
        type="button",
        lang=other.value,
        **{"aria-label": say(appbar.TO_OTHER_LANGUAGE, language)},
    )
    colours = html.Button(
        hidden_sign("◐"),
        id=ids.APPEARANCE_BUTTON,
        type="button",
        **{"aria-label": say(appbar.APPEARANCE, language)},
    )
    words = html.Span(say(help_words.TITLE, language), className="words")
    read = dialog_link(ids.HELP, [words, hidden_sign("?")], "read")
    return html.Div(
        [read, switch, colours], className="tools", role="group", **{"aria-label": say(appbar.TOOLS, language)}
    )
