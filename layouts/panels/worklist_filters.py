"""The filters of the list of clients; choices are kept for the session, and none of them can name a client."""

from collections.abc import Iterable
from typing import Final

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts.ids import list_id
from layouts.panels.comparison_choices import KEPT
from layouts.words import worklist
from layouts.words.saying import say
from layouts.words.themes import THEMES
from layouts.worklist_rows import OPINIONS
from scoring.views import Recommendation
from scoring.worklist_views import ListChoices

EVERY: Final = "all"
"""What a select says where it chooses nothing."""
FILTERS: Final = (
    "opinions",
    "contract",
    "income",
    "theme",
    "lowest-points",
    "highest-points",
    "lowest-amount",
    "highest-amount",
)
"""Names of the filters, each with a field of this `list_id`."""


def worklist_filters(choices: ListChoices, language: Language, *, is_open: bool) -> Component:
    """Give the fields, in sight at once or not."""
    contracts = [(level.code, level.label) for level in choices.contracts]
    incomes = [(level.code, level.label) for level in choices.incomes]
    themes = [(theme.value, THEMES[theme]) for theme in choices.themes]
    fields = [
        _select("contract", worklist.CONTRACT, worklist.ALL_CONTRACTS, contracts, language),
        _select("income", worklist.INCOME, worklist.ALL_INCOMES, incomes, language),
        _select("theme", worklist.REASON, worklist.ALL_THEMES, themes, language),
        _number("lowest-points", worklist.LOWEST_POINTS, language),
        _number("highest-points", worklist.HIGHEST_POINTS, language),
        _number("lowest-amount", worklist.LOWEST_AMOUNT, language),
        _number("highest-amount", worklist.HIGHEST_AMOUNT, language),
    ]
    clear = html.Button(say(worklist.CLEAR, language), id=list_id("clear"), type="button", className="btn")
    parts = [html.Div(fields, className="fields"), html.Div([_opinions(language), clear], className="fields")]
    return html.Details([html.Summary(say(worklist.FILTERS, language)), *parts], className="sheet", open=is_open)


def _select(name: str, label: Text, every: Text, options: Iterable[tuple[str, Text]], language: Language) -> Component:
    field = dbc.Select(
        id=list_id(name),
        options=[
            {"label": say(every, language), "value": EVERY},
            *({"label": _capitalised(say(text, language)), "value": code} for code, text in options),
        ],
        value=EVERY,
        **KEPT,
    )
    return html.Div([html.Label(say(label, language), htmlFor=list_id(name)), field], className="field")


def _number(name: str, label: Text, language: Language) -> Component:
    field = dbc.Input(id=list_id(name), type="number", step="any", debounce=0.4, autocomplete="off", **KEPT)
    return html.Div([html.Label(say(label, language), htmlFor=list_id(name)), field], className="field number")


def _opinions(language: Language) -> Component:
    options = dbc.Checklist(
        id=list_id("opinions"),
        options=[{"label": say(OPINIONS[kind][2], language), "value": kind.value} for kind in Recommendation],
        value=[],
        inline=True,
        class_name="checks",
        **KEPT,
    )
    return html.Fieldset([html.Legend(say(worklist.OPINION, language)), options], className="field")


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]
