"""The form of the simulation: a number and a slider for each lever, papers, credits elsewhere, a correction."""

import math
from collections.abc import Sequence

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts.display import Display
from layouts.ids import what_if_id
from layouts.numbers import currency
from layouts.panels.sheet import subtitle
from layouts.panels.undo import undo_button
from layouts.panels.what_if_corrections import corrections_form
from layouts.sentences.what_if_changes import credit_name, paper_name
from layouts.sentences.what_if_fields import asked_phrase, limits_phrase, locked_sentence
from layouts.sentences.what_if_values import lever_number
from layouts.simulation import LONGEST_NOTE, SLID, AskedChanges, Typed
from layouts.words import units, what_if, what_if_corrections
from layouts.words.saying import say
from scoring.whatif_views import Lever, LeverView, SimulationView

LONGEST_NUMBER = 24


def what_if_form(view: SimulationView, asked: AskedChanges, display: Display) -> list[Component]:
    """Give the fields, holding what was asked; a lever that cannot be moved says why instead."""
    language = display.language
    income = [each for each in view.levers if each.lever is Lever.INCOME]
    moved = [each for each in view.levers if each not in income]
    reset = html.Button(say(what_if.RESET, language), id=what_if_id("reset"), type="button", className="btn")
    return [
        subtitle(say(what_if.FORM, language), say(what_if.FORM_HINT, language)),
        html.P(id=what_if_id("stays"), className="fault", **{"aria-live": "polite"}),
        *(_lever(each, asked.typed.get(each.lever), display, means=_means(each.lever, view)) for each in moved),
        _papers(view, asked, display),
        _credits(view, asked, display),
        html.Details(
            [
                html.Summary(say(what_if.CORRECTION, language)),
                html.P(say(what_if_corrections.FORM_HINT, language), className="hint"),
                _note(asked.note, language),
                *(
                    _lever(each, asked.typed.get(each.lever), display, means=_means(each.lever, view))
                    for each in income
                ),
                *corrections_form(view, asked.corrections, display),
            ],
            className="correction",
            open=asked.is_correcting or bool(asked.note),
        ),
        html.Div([undo_button(what_if_id("undo"), language, what_if.UNDO_MEANS), reset], className="fields"),
    ]


def _means(lever: Lever, view: SimulationView) -> Text | None:
    """Give what a lever does; a limit pays for no goods whose price would follow."""
    return None if lever is Lever.AMOUNT and view.is_revolving else what_if.MEANS[lever]


def _lever(view: LeverView, typed: Typed, display: Display, *, means: Text | None) -> Component:
    language, name = display.language, say(what_if.LEVERS[view.lever], display.language)
    fields = _fields(view, typed, display)
    if view.locked is not None:
        parts = [html.P(html.B(name)), html.P(locked_sentence(view, language), className="hint")]
        return html.Div([*parts, html.Div(fields, hidden=True)], className="lever locked")
    limits = html.Span(limits_phrase(view, display))
    parts = [
        html.Label(name, htmlFor=what_if_id(view.lever)),
        *fields,
        html.Div([html.Span(asked_phrase(view, display)), limits], className="ends hint"),
        *([] if means is None else [html.P(say(means, language), className="hint")]),
        html.P(id=what_if_id(f"{view.lever}-fault"), className="fault", **{"aria-live": "polite"}),
    ]
    return html.Div(parts, className="lever", **{"data-lever": view.lever.value, "data-asked": view.asked or 0})


def _fields(view: LeverView, typed: Typed, display: Display) -> list[Component]:
    language = display.language
    given = _number(typed)
    number = dbc.Input(
        id=what_if_id(view.lever),
        type="text",
        inputmode="decimal",
        autocomplete="off",
        maxlength=LONGEST_NUMBER,
        value="" if given is None else lever_number(given, language),
        placeholder=lever_number(view.asked or 0, language),
        disabled=view.locked is not None,
    )
    unit = say(units.MONTHS.many, language, n="").strip() if view.lever is Lever.TERM else currency(display)
    named = html.Span([number, html.Span(unit)], className="unit")
    return [named] if view.lever not in SLID else [named, *_slider(view, given, language)]


def _slider(view: LeverView, given: float | None, language: Language) -> list[Component]:
    name = what_if_id(f"{view.lever}-range")
    slider = dbc.Input(
        id=name,
        type="range",
        min=view.lowest or 0,
        max=view.highest or 1,
        step=view.step or 1,
        value=view.asked or 0 if given is None else given,
        disabled=view.locked is not None,
    )
    lever = say(what_if.LEVERS[view.lever], language)
    return [html.Label(say(what_if.RANGE, language, lever=lever), htmlFor=name, className="sr"), slider]


def _number(typed: Typed) -> float | None:
    return typed if isinstance(typed, int | float) and math.isfinite(typed) else None


def _papers(view: SimulationView, asked: AskedChanges, display: Display) -> Component:
    options = [{"label": paper_name(each.code, display.language), "value": each.code} for each in view.papers]
    return _checks("papers", what_if.PAPERS, options, sorted(asked.papers), display.language)


def _credits(view: SimulationView, asked: AskedChanges, display: Display) -> Component:
    options = [{"label": credit_name(each, display), "value": each.code} for each in view.credits_elsewhere]
    return _checks("repaid", what_if.CREDITS, options, sorted(asked.repaid), display.language)


def _checks(
    part: str, legend: Text, options: Sequence[dict[str, str]], value: Sequence[str], language: Language
) -> Component:
    """Give a list to tick, folded where it is long; nothing is seen of an empty one."""
    known = {option["value"] for option in options}
    ticked = [each for each in value if each in known]
    listed = dbc.Checklist(id=what_if_id(part), options=list(options), value=ticked, class_name="checks")
    title = f"{say(legend, language)} ({len(options)})"
    answers = html.Fieldset([html.Legend(say(legend, language), className="sr"), listed])
    return html.Details([html.Summary(title), answers], className="filter", open=bool(ticked), hidden=not options)


def _note(note: str, language: Language) -> Component:
    name = what_if_id("note")
    field = dbc.Textarea(id=name, value=note, maxlength=LONGEST_NOTE, rows=2)
    fault = html.P(id=what_if_id("note-fault"), className="fault", **{"aria-live": "polite"})
    return html.Div([html.Label(say(what_if.NOTE, language), htmlFor=name), field, fault], className="field note-field")
