"""One item of the client's information: value, definition, place among all clients."""

from dash import html
from dash.development.base_component import Component

from features.feature import Unit
from features.text import Language
from layouts.display import Display
from layouts.places import place_of
from layouts.sentences.information import is_odd
from layouts.sentences.places import place_phrase
from layouts.values import value_words
from layouts.words import information
from layouts.words.saying import say
from scoring.views import ValueView


def information_item(value: ValueView, display: Display) -> Component:
    """Give one row; its label opens into its definition."""
    language, feature = display.language, value.feature
    parts = [html.Summary(say(feature.label, language)), html.P(say(feature.description, language))]
    words = value_words(feature, value.value, display)
    row = [
        html.Dt(html.Details(parts)),
        html.Dd(words, className="v na" if value.value is None else "v"),
        html.Dd([_track(value), *_says(value, language)], className="pos"),
    ]
    return html.Div(row, className="item")


def _track(value: ValueView) -> Component:
    return html.Span(_mark(value), className=f"track {_track_class(value)}", **{"aria-hidden": "true"})


def _track_class(value: ValueView) -> str:
    if value.value is None:
        return "none"
    return "share" if value.feature.unit in {Unit.CATEGORY, Unit.FLAG} else "ranked"


def _mark(value: ValueView) -> Component | None:
    place = place_of(value)
    if place is None:
        return None
    if _track_class(value) == "share":
        return html.I(style={"width": f"{place.out_of_100}%"})
    return html.I(style={"left": f"{100 * place.along:.0f}%"})


def _says(value: ValueView, language: Language) -> list[Component]:
    lines = []
    phrase = place_phrase(value, language)
    if phrase is not None:
        lines.append(html.Span(phrase, className="says odd" if is_odd(value) else "says"))
    if value.feature.protected:
        lines.append(html.Span(say(information.NO_EFFECT, language), className="says protected"))
    return lines
