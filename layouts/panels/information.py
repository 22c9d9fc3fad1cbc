"""Every item known of the client, by theme, beside all other clients."""

from collections.abc import Sequence
from itertools import groupby

from dash import html
from dash.development.base_component import Component

from features.feature import Theme
from features.text import Language
from layouts.display import Display
from layouts.panels.gloss import gloss, glossed
from layouts.panels.information_item import information_item
from layouts.panels.themes import points_class
from layouts.rich import rich
from layouts.sentences.information import information_answer
from layouts.sentences.opinion import signed_phrase
from layouts.typography import folded
from layouts.words import glossary, information
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.views import ClientView, ValueView

MOST_ITEMS_LAID_OPEN = 80
OPEN_AT_FIRST = frozenset({Theme.LOAN, Theme.AFFORDABILITY})
"""What stays open when there are more items than that."""


def information_list(view: ClientView, query: str | None, display: Display) -> list[Component]:
    """Give the items whose label or theme holds every word of `query`, whatever its case and accents; all without."""
    language, typed = display.language, query or ""
    found = [value for value in view.information if _answers(value, typed, language)]
    answer = html.P(rich(information_answer(found, typed, language)), className="answer", role="status")
    if not found:
        return [answer]
    hint = html.P(say(information.HINT, language), className="hint")
    key = glossed(hint, (glossary.NOT_PROVIDED,), language, is_named=True)
    groups = [
        _group(theme, values, view, display, is_open=len(found) <= MOST_ITEMS_LAID_OPEN or theme in OPEN_AT_FIRST)
        for theme, values in _by_theme(found)
    ]
    return [answer, key, html.Div(groups, className="info")]


def _answers(value: ValueView, query: str, language: Language) -> bool:
    feature = value.feature
    text = folded(f"{feature.label.read(language)} {THEMES[feature.theme].read(language)}")
    return all(word in text for word in folded(query).split())


def _by_theme(values: Sequence[ValueView]) -> list[tuple[Theme, list[ValueView]]]:
    order = list(Theme)
    ordered = sorted(values, key=lambda value: order.index(value.feature.theme))
    return [(theme, list(items)) for theme, items in groupby(ordered, key=lambda value: value.feature.theme)]


def _group(theme: Theme, values: list[ValueView], view: ClientView, display: Display, *, is_open: bool) -> Component:
    language = display.language
    count = say(information.ITEMS.of(len(values), language), language, n=len(values))
    title = html.H3([say(THEMES[theme], language), html.Small(count)])
    summary = html.Summary([title, _effect(theme, values, view, language)])
    items = html.Dl([information_item(value, display) for value in values])
    group = html.Details([summary, items], className="group", open=is_open)
    if theme is not Theme.CREDITS_ELSEWHERE:
        return group
    return html.Div([group, gloss(glossary.CREDITS_ELSEWHERE, language)], className="group-and-gloss")


def _effect(theme: Theme, values: list[ValueView], view: ClientView, language: Language) -> Component:
    if all(value.feature.protected for value in values):
        return html.Span(say(information.NO_EFFECT, language), className="hint")
    points = sum(effect.effect_whole_points for effect in view.themes if effect.theme is theme)
    return html.Span(signed_phrase(points, language), className=points_class(points))
