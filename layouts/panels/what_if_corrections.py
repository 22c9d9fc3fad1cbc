"""The fields that correct values of the application, each beside the declared value."""

from collections.abc import Mapping

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from layouts.display import Display
from layouts.ids import what_if_id
from layouts.numbers import currency
from layouts.sentences.what_if_corrections import declared_words, limit_words
from layouts.sentences.what_if_values import lever_number
from layouts.simulation import Typed
from layouts.values import level_labels
from layouts.words import what_if
from layouts.words import what_if_corrections as words
from layouts.words.saying import say
from scoring.whatif_views import MONTHS_PER_YEAR, CorrectableView, CorrectedBy, SimulationView

LONGEST_NUMBER = 24
AS_DECLARED = "as-declared"
"""No code of the tables; `assets/what_if.js` knows it too."""


def corrections_form(view: SimulationView, asked: Mapping[str, Typed], display: Display) -> list[Component]:
    """Give a field for each value that may be corrected, holding what was asked, and say what may not be."""
    locked = html.P(say(words.LOCKED, display.language), className="hint")
    return [*(_field(each, asked.get(each.column), display) for each in view.correctable), locked]


def _field(view: CorrectableView, typed: Typed, display: Display) -> Component:
    language, label = display.language, say(view.feature.label, display.language)
    declared = html.Span(say(what_if.DECLARED, language, value=declared_words(view, display)))
    of_one_field = view.by is not CorrectedBy.MONTHS
    parts = [
        html.Label(label, htmlFor=_id(view)) if of_one_field else html.Span(label, className="name"),
        _entry(view, typed, display),
        html.Div([declared, *_limits(view, display)], className="ends hint"),
        html.P(id=f"{_id(view)}-fault", className="fault", **{"aria-live": "polite"}),
    ]
    return html.Div(parts, className="lever correct", **{"data-correct": view.column, "data-by": view.by.value})


def _limits(view: CorrectableView, display: Display) -> list[Component]:
    if view.lowest is None or view.highest is None:
        return []
    low, high = (limit_words(view, limit, display) for limit in (view.lowest, view.highest))
    return [html.Span(say(what_if.LIMITS, display.language, low=low, high=high))]


def _entry(view: CorrectableView, typed: Typed, display: Display) -> Component:
    language = display.language
    match view.by:
        case CorrectedBy.LEVEL:
            return _list(view, typed, display)
        case CorrectedBy.MONTHS:
            return _years_and_months(view, typed, display)
        case CorrectedBy.YEARS:
            unit = say(words.YEARS, language)
        case _:
            unit = currency(display)
    return html.Span([_number(_id(view), _shown(typed, display)), html.Span(unit)], className="unit")


def _list(view: CorrectableView, typed: Typed, display: Display) -> Component:
    language = display.language
    labels = sorted(
        (
            {"label": say(label, language), "value": code}
            for label, code in zip(level_labels(view.feature), view.codes, strict=True)
        ),
        key=lambda option: option["label"],
    )
    options = [{"label": say(words.AS_DECLARED, language), "value": AS_DECLARED}, *labels]
    return dbc.Select(id=_id(view), options=options, value=typed if typed in view.codes else AS_DECLARED)


def _years_and_months(view: CorrectableView, typed: Typed, display: Display) -> Component:
    label = say(view.feature.label, display.language)
    years, months = divmod(typed, MONTHS_PER_YEAR) if isinstance(typed, float) else (typed, None)
    fields = (
        (_id(view), years, words.YEARS, words.YEARS_OF),
        (f"{_id(view)}-months", months, words.MONTHS, words.MONTHS_OF),
    )
    parts: list[Component] = []
    for component_id, number, unit, name in fields:
        named = html.Label(say(name, display.language, label=label), htmlFor=component_id, className="sr")
        parts += [named, _number(component_id, _shown(number, display)), html.Span(say(unit, display.language))]
    return html.Span(parts, className="unit two", role="group", **{"aria-label": label})


def _number(component_id: str, shown: str) -> Component:
    return dbc.Input(
        id=component_id, type="text", inputmode="decimal", autocomplete="off", maxlength=LONGEST_NUMBER, value=shown
    )


def _shown(typed: Typed, display: Display) -> str:
    return lever_number(typed, display.language) if isinstance(typed, float) else typed or ""


def _id(view: CorrectableView) -> str:
    return what_if_id(f"correct-{view.column}")
