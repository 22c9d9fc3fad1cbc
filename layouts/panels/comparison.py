"""The client within a group: what to compare, the chart, the sentence."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.bins import drawn_levels, interval_words, is_by_level, share_of
from layouts.display import Display
from layouts.figures.histogram import histogram_figure
from layouts.graph import FigureTable, graph
from layouts.numbers import counted, decimal, percentage
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.comparison import group_sentence, outside_sentence, place_sentence, similarity_sentence
from layouts.values import value_words
from layouts.words import comparison
from layouts.words.saying import say
from scoring.views import ComparisonView, PeersView


def comparison_panel_content(
    view: ComparisonView, display: Display, *, peers: PeersView | None = None
) -> list[Component]:
    """Give the sentence and the chart of one feature in one group; a sentence alone where nobody has a value."""
    language = display.language
    sentence, group = place_sentence(view, display), group_sentence(view, language)
    notes = [html.P(group, className="note")]
    if peers is not None:
        notes.append(html.P(similarity_sentence(peers, language), className="note"))
    if not view.bins:
        return [empty_block(sentence), *notes]
    return [html.P(rich(sentence), className="answer", role="status"), *notes, _chart(view, display)]


def _chart(view: ComparisonView, display: Display) -> Component:
    language, feature = display.language, view.value.feature
    words = (value_words(feature, value, display) for value in (view.value.value, view.value.median))
    value, median = words
    label = say(feature.label, language)
    chart = graph(
        histogram_figure(view, display),
        component_id=ids.HISTOGRAM,
        label=say(comparison.FIGURE_LABEL, language, label=label, value=value, median=median),
        table=_table(view, display),
        language=language,
        caption=[" ".join(_captions(view, display))],
    )
    return html.Div([subtitle(label), chart], className="comparison-chart")


def _captions(view: ComparisonView, display: Display) -> Sequence[str]:
    if is_by_level(view):
        return _level_captions(view, display.language)
    outside = outside_sentence(view, display.language)
    return [say(comparison.CAPTION, display.language), *([outside] if outside else [])]


def _level_captions(view: ComparisonView, language: Language) -> Sequence[str]:
    left_out = len(view.bins) - len(drawn_levels(view))
    caption = say(comparison.LEVELS_CAPTION, language)
    return [caption, counted(comparison.LEVELS_LEFT_OUT, left_out, language)] if left_out else [caption]


def _table(view: ComparisonView, display: Display) -> FigureTable:
    language = display.language
    return FigureTable(
        head=(say(comparison.VALUE, language), say(comparison.COUNT, language), say(comparison.SHARE, language)),
        rows=tuple(
            (
                interval_words(view, bin_, display),
                decimal(bin_.count, language),
                percentage(share_of(view, bin_), language),
            )
            for bin_ in view.bins
        ),
    )
