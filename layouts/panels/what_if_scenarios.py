"""Scenarios kept while the file is open: side by side, each loaded, renamed or deleted."""

from collections.abc import Callable, Sequence

import dash_bootstrap_components as dbc
from dash.development.base_component import Component

from features.text import Language, Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.drawn import drawn
from layouts.ids import what_if_id
from layouts.numbers import amount
from layouts.panels.sheet import subtitle
from layouts.panels.what_if_result import short_chip
from layouts.sentences.what_if_changes import changes_phrase
from layouts.sentences.what_if_values import instalment_words, risk_words, share_words, term_words, total_words
from layouts.simulation import LONGEST_NAME, MOST_KEPT, Scenario
from layouts.words import what_if, what_if_scenarios
from layouts.words.saying import say
from scoring.whatif_views import OutcomeView, SimulationView

ACTIONS = (
    ("load", what_if_scenarios.LOAD, what_if_scenarios.LOAD_THIS),
    ("rename", what_if_scenarios.RENAME, what_if_scenarios.RENAME_THIS),
    ("delete", what_if_scenarios.DELETE, what_if_scenarios.DELETE_THIS),
)


def keep_row(language: Language) -> Component:
    """Give the name and the button that keep what is simulated."""
    name = what_if_id("name")
    label = html.Label(say(what_if_scenarios.NAME, language), htmlFor=name)
    field = html.Div(
        [label, dbc.Input(id=name, type="text", maxlength=LONGEST_NAME, autocomplete="off")], className="field"
    )
    words = {
        "data-made": say(what_if_scenarios.MADE_NAME, language, n="#"),
        "data-said": say(what_if_scenarios.SAID_KEPT, language, name="#"),
        "data-undone": say(what_if_scenarios.SAID_UNDONE, language, name="#"),
        "data-deleted": say(what_if_scenarios.SAID_DELETED, language, name="#"),
        "data-full": say(what_if_scenarios.FULL, language, most=MOST_KEPT),
        "data-wrong": say(what_if_scenarios.WRONG_FIELD, language),
        "data-new": say(what_if_scenarios.NEW_NAME, language),
        "data-most": str(MOST_KEPT),
        "data-longest": str(LONGEST_NAME),
    }
    button = html.Button(
        say(what_if_scenarios.KEEP, language), id=what_if_id("keep"), type="button", className="btn", **words
    )
    said = html.P(id=what_if_id("kept-said"), className="hint", role="status")
    return html.Div([html.Div([field, button], className="fields"), said], className="keeping")


def scenarios_content(
    view: SimulationView, scenarios: Sequence[Scenario], warnings: Sequence[str], display: Display
) -> list[Component]:
    """Give the scenarios side by side, the application first.

    Args:
        view: The client's application as asked.
        scenarios: At most four.
        warnings: What was wrong with what was kept.
        display: Language and currency.
    """
    language = display.language
    parts = [
        subtitle(say(what_if_scenarios.TITLE, language), say(what_if_scenarios.KEPT_WHILE_OPEN, language)),
        *(html.P(each, className="banner") for each in warnings),
    ]
    if not scenarios:
        return drawn([html.Div([*parts, html.P(say(what_if_scenarios.NONE_YET, language), className="note")])])
    table = html.Table(
        [_head(scenarios, language), html.Tbody(_rows(view, scenarios, display))], className="ba scenarios"
    )
    return drawn([html.Div([*parts, html.Div(table, className="wide-table")])])


def _head(scenarios: Sequence[Scenario], language: Language) -> Component:
    corner = html.Th(html.Span(say(what_if_scenarios.COMPARED, language), className="sr"), scope="col")
    names = [html.Th(html.Span(each.name, className="name"), scope="col") for each in scenarios]
    return html.Thead(html.Tr([corner, html.Th(say(what_if.BEFORE, language), scope="col"), *names]))


def _rows(view: SimulationView, scenarios: Sequence[Scenario], display: Display) -> list[Component]:
    language = display.language
    outcomes, none = [view.asked, *(each.outcome for each in scenarios)], say(what_if.NONE, language)

    def row(name: Text, write: Callable[[OutcomeView], Component | str]) -> Component:
        cells = [html.Td(write(each)) for each in outcomes]
        return html.Tr([html.Th(say(name, language), scope="row"), *cells])

    def written(value: float | None, write: Callable[[float], str]) -> str:
        return none if value is None else write(value)

    with_term = (
        row(what_if.ROW_TERM, lambda each: written(each.term, lambda value: term_words(value, language))),
        row(what_if.ROW_TOTAL, lambda each: total_words(each, display) or none),
    )
    return [
        row(what_if.ROW_SCORE, lambda each: html.B(str(each.whole_points))),
        row(what_if.ROW_OPINION, lambda each: short_chip(each, language)),
        row(what_if.ROW_RISK, lambda each: risk_words(each.default_probability, language)),
        _texts(what_if_scenarios.CHANGES, _changes(view, scenarios, display), language),
        row(what_if.ROW_AMOUNT, lambda each: written(each.amount, lambda value: amount(value, display))),
        row(what_if.ROW_ANNUITY, lambda each: instalment_words(each, view.asked, display) or none),
        row(what_if.ROW_SHARE, lambda each: share_words(each, language) or none),
        *(with_term if any(each.term is not None for each in outcomes) else []),
        *_notes(scenarios, language),
        _actions(scenarios, language),
    ]


def _changes(view: SimulationView, scenarios: Sequence[Scenario], display: Display) -> list[str]:
    none = say(what_if.NONE, display.language)
    return [
        none,
        *(
            changes_phrase(each.changes, view.levers, display, view.credits_elsewhere, view.correctable)
            for each in scenarios
        ),
    ]


def _notes(scenarios: Sequence[Scenario], language: Language) -> list[Component]:
    if not any(each.changes.is_corrected for each in scenarios):
        return []
    none = say(what_if.NONE, language)
    notes = [each.asked.note.strip() if each.changes.is_corrected else none for each in scenarios]
    return [_texts(what_if_scenarios.NOTE, [none, *notes], language)]


def _texts(name: Text, texts: Sequence[str], language: Language) -> Component:
    return html.Tr([html.Th(say(name, language), scope="row"), *(html.Td(each, className="long") for each in texts)])


def _actions(scenarios: Sequence[Scenario], language: Language) -> Component:
    cells = [html.Td(_buttons(index, each.name, language)) for index, each in enumerate(scenarios)]
    head = html.Th(html.Span(say(what_if_scenarios.DO, language), className="sr"), scope="row")
    return html.Tr([head, html.Td(), *cells], className="actions-row")


def _buttons(index: int, name: str, language: Language) -> Component:
    buttons = [
        html.Button(
            say(text, language),
            type="button",
            className="act",
            **{"aria-label": say(label, language, name=name), "data-scenario": does, "data-index": str(index)},
        )
        for does, text, label in ACTIONS
    ]
    return html.Div(buttons, className="buttons")
