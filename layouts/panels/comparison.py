"""The client within a group: what is said of the group, and a chart of each item."""

from collections.abc import Sequence
from typing import assert_never

from dash.development.base_component import Component

from layouts import plain_html as html
from layouts.display import Display
from layouts.panels.comparison_chart import comparison_chart
from layouts.panels.comparison_outcomes import share_chart, split_chart
from layouts.panels.comparison_similar import portrait
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
from layouts.sentences.similar import likeness_sentences
from layouts.words import comparison, group, outcomes
from layouts.words.saying import say
from scoring.group_views import GroupComparisonView, GroupView
from scoring.outcome_views import SharesView, SplitsView
from scoring.portrait_views import PortraitView
from scoring.views import Closeness


def comparison_panel_content(
    view: GroupComparisonView | SplitsView | SharesView,
    display: Display,
    *,
    portrait_view: PortraitView | None = None,
    warnings: Sequence[str] = (),
) -> list[Component]:
    """Give what is said of the group, and a chart of each item; sentences alone where there is nothing to draw.

    Args:
        view: The client within the group: how values spread, side by side by outcome, or shares with difficulties.
        display: Language, colours and currency.
        portrait_view: Who the similar clients are; for them only.
        warnings: What else the reader should know of the request.
    """
    said = _of_group(view.group, display, warnings)
    if view.group.n_group == 0:
        return said
    if withheld := withheld_sentence(view.withheld, display.language):
        said.append(empty_block(withheld))
    charts = _charts(view, display)
    if not charts and not withheld:
        said.append(empty_block(say(comparison.NO_ITEMS, display.language)))
    if charts and not isinstance(view, GroupComparisonView):
        said.append(html.P(say(outcomes.NO_CAUSE, display.language), className="note"))
    if charts:
        said.append(html.Div(charts, className="comparison-charts"))
    return [*said, portrait(portrait_view, display)] if portrait_view else said


def _charts(view: GroupComparisonView | SplitsView | SharesView, display: Display) -> list[Component]:
    match view:
        case GroupComparisonView():
            return [comparison_chart(each, slot, display) for slot, each in enumerate(view.comparisons, start=1)]
        case SplitsView():
            return [split_chart(each, slot, display) for slot, each in enumerate(view.splits, start=1)]
        case SharesView():
            return [share_chart(each, view, slot, display) for slot, each in enumerate(view.items, start=1)]
        case _:
            assert_never(view)


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
    likeness = likeness_sentences(view.peers.differences, display.language)
    if not likeness:
        return [near, *_notes(similarity_sentence(view.peers, display.language))]
    return [near, *(html.P(rich(sentence), className="note") for sentence in likeness)]


def _notes(sentence: str | None) -> list[Component]:
    return [html.P(sentence, className="note")] if sentence else []


def _warning(sentence: str) -> Component:
    return html.P(rich(sentence), className="banner")
