"""Every item known of the client, by theme, beside all other clients."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from dash.development.base_component import Component

from features.feature import Theme
from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.items import EVERYTHING, Choice, Item, Only, chosen, items_of
from layouts.panels.gloss import gloss, glossed
from layouts.panels.information_item import information_item
from layouts.panels.themes import points_class
from layouts.rich import rich
from layouts.sentences.information import information_answer
from layouts.sentences.opinion import signed_phrase
from layouts.words import glossary, information
from layouts.words import information_filters as filters
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.views import ClientView

MOST_ITEMS_LAID_OPEN = 80
OPEN_AT_FIRST = frozenset({Theme.LOAN, Theme.AFFORDABILITY})
"""What stays open when there are more items than that."""


def information_list(
    view: ClientView, tables: Mapping[str, tuple[str, ...]], display: Display, choice: Choice = EVERYTHING
) -> list[Component]:
    """Give the chosen items by theme, what is said of them first; a sentence alone where none is left.

    Args:
        view: The client.
        tables: Official names of those that each item is made from, by the feature's name.
        display: Language, colours and currency.
        choice: What the reader asks of the items.
    """
    items = items_of(view, tables)
    found = chosen(items, choice, display.language)
    said = information_answer(found, len(items), choice, display.language)
    answer = html.P(rich(said), className="answer", role="status")
    if not found:
        return [answer]
    hint = html.P(say(information.HINT, display.language), className="hint")
    terms = (glossary.NOT_PROVIDED,) if display.currency else (glossary.NOT_PROVIDED, glossary.MONEY)
    key = glossed(hint, terms, display.language, is_named=True)
    groups = [
        _group(
            html.Summary([_title(theme, of_theme, display.language), _effect(theme, of_theme, view, choice, display)]),
            of_theme,
            display,
            is_open=len(found) <= MOST_ITEMS_LAID_OPEN or theme in OPEN_AT_FIRST,
        )
        for theme, of_theme in _by_theme(_ordered(found, choice))
    ]
    return [answer, key, html.Div(groups, className="info" if choice.is_open else "info found")]


def _ordered(items: Sequence[Item], choice: Choice) -> list[Item]:
    """Give the weightiest first where weight is what is asked for."""
    if Only.WEIGHTY not in choice.only:
        return list(items)
    return sorted(items, key=lambda item: -abs(item.effect.effect_points) if item.effect else 0.0)


def _by_theme(items: Sequence[Item]) -> list[tuple[Theme, list[Item]]]:
    order = list(Theme)
    ordered = sorted(items, key=lambda item: order.index(item.value.feature.theme))
    return [(theme, list(of_theme)) for theme, of_theme in groupby(ordered, key=lambda item: item.value.feature.theme)]


def _group(summary: Component, items: list[Item], display: Display, *, is_open: bool) -> Component:
    rows = html.Dl([information_item(item, display) for item in items])
    group = html.Details([summary, rows], className="group", open=is_open)
    if items[0].value.feature.theme is not Theme.CREDITS_ELSEWHERE:
        return group
    return html.Div([group, gloss(glossary.CREDITS_ELSEWHERE, display.language)], className="group-and-gloss")


def _title(theme: Theme, items: list[Item], language: Language) -> Component:
    count = say(information.ITEMS.of(len(items), language), language, n=len(items))
    return html.H3([say(THEMES[theme], language), html.Small(count)])


def _effect(theme: Theme, items: list[Item], view: ClientView, choice: Choice, display: Display) -> Component:
    language = display.language
    if all(item.value.feature.protected for item in items):
        return html.Span(say(information.NO_EFFECT, language), className="hint")
    points = sum(effect.effect_whole_points for effect in view.themes if effect.theme is theme)
    words = signed_phrase(points, language)
    if not choice.is_open:
        words = say(filters.WHOLE_THEME, language, points=words)
    return html.Span(words, className=points_class(points))
