"""Two items at once: the choice of both, then the sentence, the chart and the table."""

from collections.abc import Sequence

import dash_bootstrap_components as dbc
from dash.development.base_component import Component

from features.feature import Feature
from features.text import Language, Text
from layouts import ids
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.pair import pair_figure
from layouts.graph import FigureTable, graph
from layouts.numbers import decimal
from layouts.panels.comparison_choices import AUTOMATIC, KEPT, feature_options
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.group import group_sentence, withheld_sentence
from layouts.sentences.pairs import link_sentence, pair_known_sentence, pair_sentence
from layouts.step_names import step_words
from layouts.values import value_words
from layouts.words import pairs
from layouts.words.saying import say
from scoring.pair_views import FEWEST_IN_A_CELL, FEWEST_IN_A_TABLE, AxisView, PairView, WithheldPair


def pair_choices(features: Sequence[Feature], display: Display) -> Component:
    """Give the heading, the two fields, and the place that the answer fills."""
    language = display.language
    options = feature_options(features, language)
    fields = [
        _field(ids.PAIR_FIRST, pairs.FIRST, options, language),
        _field(ids.PAIR_SECOND, pairs.SECOND, options, language),
    ]
    parts = [
        subtitle(say(pairs.TITLE, language)),
        html.P(say(pairs.HINT, language), className="hint"),
        html.Div(fields, className="fields pair"),
        html.Div(id=ids.PAIR),
    ]
    return html.Div(parts, className="rule part")


def _field(name: str, text: Text, options: list[dict[str, object]], language: Language) -> Component:
    label = html.Label(say(text, language), htmlFor=name)
    return html.Div([label, dbc.Select(id=name, options=options, value=AUTOMATIC, **KEPT)], className="field")


def pair_content(view: PairView | WithheldPair, display: Display) -> list[Component]:
    """Give the sentence, the chart and the table; a sentence alone where there is nothing to draw."""
    language = display.language
    if view.group.n_group == 0:
        return [empty_block(group_sentence(view.group, language))]
    if isinstance(view, WithheldPair):
        return [empty_block(withheld_sentence(view.withheld, language) or "")]
    if not view.first.steps or not view.second.steps:
        return [empty_block(say(pairs.NOBODY, language))]
    notes = [link_sentence(view, language), pair_known_sentence(view, language), _mark_note(view, language)]
    return [
        html.P(rich(pair_sentence(view, display)), className="answer", role="status"),
        *(html.P(note, className="note") for note in notes if note),
        _chart(view, display),
    ]


def choose_two(display: Display) -> list[Component]:
    """Say that two different items are needed."""
    return [empty_block(say(pairs.CHOOSE_TWO, display.language))]


def _mark_note(view: PairView, language: Language) -> str | None:
    axes = (view.first, view.second)
    if any(each.value.value is None for each in axes):
        return say(pairs.NO_MARK, language)
    return say(pairs.OFF_SCALE, language) if any(each.client_step is None for each in axes) else None


def _chart(view: PairView, display: Display) -> Component:
    language = display.language
    labels = [say(each.value.feature.label, language) for each in (view.first, view.second)]
    values = [value_words(each.value.feature, each.value.value, display) for each in (view.first, view.second)]
    name = say(pairs.LABEL, language, first=labels[0], second=labels[1], first_value=values[0], second_value=values[1])
    return graph(
        pair_figure(view, display),
        component_id=ids.PAIR_CHART,
        label=name,
        table=_table(view, labels, display),
        language=language,
        caption=[say(pairs.CAPTION, language, fewest=FEWEST_IN_A_CELL)],
    )


def _table(view: PairView, labels: Sequence[str], display: Display) -> FigureTable:
    language = display.language
    few = say(pairs.FEWER, language, n=FEWEST_IN_A_TABLE)
    corner = say(pairs.ROWS, language, first=labels[0], second=labels[1])
    return FigureTable(
        head=(corner, *_names(view.second, display)),
        rows=tuple(
            (name, *(few if count is None else decimal(count, language) for count in row))
            for name, row in zip(_names(view.first, display), view.table, strict=True)
        ),
    )


def _names(axis_view: AxisView, display: Display) -> list[str]:
    return [step_words(axis_view, band.low, band.high, display) for band in axis_view.bands]
