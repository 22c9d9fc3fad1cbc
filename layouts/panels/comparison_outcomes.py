"""Items by the outcome of loans: each with its sentence, its chart and its table."""

from collections.abc import Sequence

from dash.development.base_component import Component

from layouts import plain_html as html
from layouts.bins import drawn_levels, interval_words, is_by_level, share_of
from layouts.display import Display
from layouts.figures.parts import drawn_parts, parts_figure
from layouts.figures.split import split_figure
from layouts.figures.split_levels import split_levels_figure
from layouts.graph import FigureTable, graph
from layouts.ids import histogram_id
from layouts.numbers import counted, decimal, out_of_100, percentage
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.part_names import part_words
from layouts.rich import rich
from layouts.sentences.outcomes import (
    hidden_parts_sentence,
    share_reason,
    share_sentence,
    split_reason,
    split_sentences,
)
from layouts.values import axis_words, value_words
from layouts.words import comparison, outcomes
from layouts.words.saying import say
from scoring.group_views import RateView
from scoring.outcome_views import NoOutcome, PartsView, SharesView, SplitView
from scoring.views import ComparisonView


def split_chart(view: SplitView, slot: int, display: Display) -> Component:
    """Give one item on both sides; a sentence alone where it may not be shown or too few are known."""
    label = say(view.value.feature.label, display.language)
    if view.repaid is None or view.difficulties is None:
        reason = view.reason or NoOutcome.TOO_FEW
        return html.Section([subtitle(label), empty_block(split_reason(reason, display.language))])
    says = [html.P(rich(sentence), className="note") for sentence in split_sentences(view, display)]
    chart = _split_figure(view, view.repaid, view.difficulties, slot, display)
    return html.Section([subtitle(label), html.Div(says, className="says"), chart])


def _split_figure(
    view: SplitView, repaid: ComparisonView, difficulties: ComparisonView, slot: int, display: Display
) -> Component:
    language, by_level = display.language, is_by_level(repaid)
    text = outcomes.SPLIT_LEVELS_LABEL if by_level else outcomes.SPLIT_LABEL
    value = value_words(view.value.feature, view.value.value, display)
    captions = [say(outcomes.SPLIT_LEVELS_CAPTION if by_level else outcomes.SPLIT_CAPTION, language)]
    if by_level and (left_out := len(repaid.bins) - len(drawn_levels(repaid))):
        captions.append(counted(comparison.LEVELS_LEFT_OUT, left_out, language))
    return graph(
        split_levels_figure(repaid, difficulties, display)
        if by_level
        else split_figure(view, repaid, difficulties, display),
        component_id=histogram_id(slot),
        label=say(text, language, label=say(view.value.feature.label, language), value=value),
        table=_split_table(repaid, difficulties, display),
        language=language,
        caption=[" ".join(captions)],
    )


def _split_table(repaid: ComparisonView, difficulties: ComparisonView, display: Display) -> FigureTable:
    language = display.language
    return FigureTable(
        head=tuple(say(text, language) for text in (comparison.VALUE, outcomes.WITHOUT, outcomes.WITH)),
        rows=tuple(
            (
                interval_words(repaid, a, display),
                percentage(share_of(repaid, a), language),
                percentage(share_of(difficulties, b), language),
            )
            for a, b in zip(repaid.bins, difficulties.bins, strict=True)
        ),
    )


def share_chart(view: PartsView, shares: SharesView, slot: int, display: Display) -> Component:
    """Give the share with difficulties in each part of one item; a sentence alone where it may not be shown."""
    language = display.language
    label = say(view.value.feature.label, language)
    if view.reason is not None:
        return html.Section([subtitle(label), empty_block(share_reason(view.reason, language))])
    says = [html.P(rich(share_sentence(view, shares.group.rate, display)), className="note")]
    if hidden := hidden_parts_sentence(view, language):
        says.append(html.P(hidden, className="hint"))
    unit = axis_words(view.value.feature.unit, display)
    value = value_words(view.value.feature, view.value.value, display)
    chart = graph(
        parts_figure(view, shares.portfolio_rate, display),
        component_id=histogram_id(slot),
        label=say(outcomes.PARTS_LABEL, language, label=label, value=value),
        table=_shares_table(view, shares, display),
        language=language,
        caption=[" ".join(_share_captions(view, display))],
    )
    return html.Section([subtitle(label, unit), html.Div(says, className="says"), chart])


def _share_captions(view: PartsView, display: Display) -> Sequence[str]:
    caption = say(outcomes.PARTS_CAPTION, display.language)
    left_out = len(view.parts) - len(drawn_parts(view))
    return [caption, counted(outcomes.PARTS_LEFT_OUT, left_out, display.language)] if left_out else [caption]


def _shares_table(view: PartsView, shares: SharesView, display: Display) -> FigureTable:
    language = display.language
    rows = []
    for part in view.parts:
        words = part_words(view.value.feature, part, display)
        name = say(outcomes.THIS_ONE, language, part=words) if part.holds_client else words
        rows.append((name, decimal(part.n_clients, language), *_rate_cells(part.rate, display)))
    group, portfolio = shares.group, shares.portfolio_rate
    whole = (say(outcomes.WHOLE_GROUP, language), decimal(group.n_group, language), *_rate_cells(group.rate, display))
    everybody = (
        say(outcomes.WHOLE_PORTFOLIO, language),
        decimal(group.n_portfolio, language),
        *_rate_cells(portfolio, display),
    )
    head = (comparison.VALUE, comparison.COUNT, outcomes.KNOWN_OUTCOME, outcomes.IN_100, outcomes.BETWEEN)
    return FigureTable(head=tuple(say(text, language) for text in head), rows=(*rows, whole, everybody))


def _rate_cells(rate: RateView | None, display: Display) -> tuple[str, str, str]:
    language = display.language
    if rate is None:
        return say(outcomes.FEW, language), "–", "–"
    low, share, high = (out_of_100(each) for each in (rate.low, rate.share, rate.high))
    between = say(outcomes.LOW_TO_HIGH, language, low=low, high=high)
    return decimal(rate.n_known, language), str(share), between
