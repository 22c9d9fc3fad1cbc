"""One item of the client's information: value, definition, place among all clients."""

from dash.development.base_component import Component

from features.feature import Unit
from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.items import Item
from layouts.places import place_of
from layouts.sentences.items import item_sentences, item_value_words
from layouts.sentences.opinion import signed_phrase
from layouts.sentences.places import place_phrase
from layouts.words import information
from layouts.words.saying import say
from scoring.views import ValueView


def information_item(item: Item, display: Display) -> Component:
    """Give one row; its label opens into its definition, its source, its unit and its effect."""
    value, label = item.value, say(item.value.feature.label, display.language)
    definition, *facts = item_sentences(item, display)
    parts = [html.Summary(label), html.P(definition), html.P(" ".join(facts), className="facts")]
    row = [
        html.Dt(html.Details(parts)),
        html.Dd(item_value_words(item, display), className="v na" if value.value is None else "v"),
        html.Dd([_track(value), *_says(item, display.language)], className="pos"),
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


def _says(item: Item, language: Language) -> list[Component]:
    lines = []
    phrase = place_phrase(item.value, language)
    if phrase is not None:
        lines.append(html.Span(phrase, className="says odd" if item.is_odd else "says"))
    if item.value.feature.protected:
        lines.append(html.Span(say(information.NO_EFFECT, language), className="says more"))
    if item.is_weighty and item.effect is not None:
        points = signed_phrase(item.effect.effect_whole_points, language)
        lines.append(html.Span(points, className="says more weight"))
    return lines
