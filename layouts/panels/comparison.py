"""The client within a group: what is said of the group, and a chart of each item."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from layouts.display import Display
from layouts.panels.comparison_chart import comparison_chart
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.group import (
    closeness_sentence,
    filters_sentence,
    group_sentence,
    rate_sentence,
    similarity_sentence,
    small_sentence,
    withheld_sentence,
)
from layouts.words import comparison, group
from layouts.words.saying import say
from scoring.group_views import GroupComparisonView, GroupView
from scoring.views import Closeness


def comparison_panel_content(
    view: GroupComparisonView, display: Display, *, warnings: Sequence[str] = ()
) -> list[Component]:
    """Give what is said of the group, and a chart of each item; sentences alone where there is nothing to draw.

    Args:
        view: The client within the group.
        display: Language, colours and currency.
        warnings: What else the reader should know of the request.
    """
    said = _of_group(view.group, display, warnings)
    if view.group.n_group == 0:
        return said
    if withheld := withheld_sentence(view.withheld, display.language):
        said.append(empty_block(withheld))
    if not view.comparisons:
        return said if withheld else [*said, empty_block(say(comparison.NO_ITEMS, display.language))]
    charts = [comparison_chart(each, slot, display) for slot, each in enumerate(view.comparisons, start=1)]
    return [*said, html.Div(charts, className="comparison-charts")]


def refused_group(display: Display) -> list[Component]:
    """Say that a protected attribute and the outcome or the opinion cannot choose a group together."""
    return [empty_block(say(group.PROTECTED_AND_RISK, display.language))]


def _of_group(view: GroupView, display: Display, warnings: Sequence[str]) -> list[Component]:
    language = display.language
    chosen_by = filters_sentence(view.request.choices, display) if view.n_group < view.n_portfolio else None
    if view.n_group == 0:
        return [empty_block(group_sentence(view, language)), *_notes(chosen_by)]
    answer = " ".join(filter(None, (group_sentence(view, language), rate_sentence(view, language))))
    return [
        html.P(rich(answer), className="answer", role="status"),
        *_notes(chosen_by),
        *_of_peers(view, display),
        *(_warning(each) for each in (*warnings, small_sentence(view, language)) if each),
        *([html.P(say(group.RATE_MEANS, language), className="hint")] if view.rate is not None else []),
    ]


def _of_peers(view: GroupView, display: Display) -> list[Component]:
    if view.peers is None:
        return []
    closeness = closeness_sentence(view.peers, display.language)
    near = _warning(closeness) if view.peers.closeness is Closeness.FAR else html.P(rich(closeness), className="note")
    return [near, *_notes(similarity_sentence(view.peers, display.language))]


def _notes(sentence: str | None) -> list[Component]:
    return [html.P(sentence, className="note")] if sentence else []


def _warning(sentence: str) -> Component:
    return html.P(rich(sentence), className="banner")
