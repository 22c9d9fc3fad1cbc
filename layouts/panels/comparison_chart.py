"""One item of the comparison: its sentence and its chart."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.bins import drawn_levels, interval_words, is_by_level, share_of
from layouts.display import Display
from layouts.figures.histogram import histogram_figure
from layouts.graph import FigureTable, graph
from layouts.ids import histogram_id
from layouts.numbers import counted, decimal, percentage
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.comparison import known_sentence, outside_sentence, place_sentence
from layouts.values import value_words
from layouts.words import comparison
from layouts.words.saying import say
from scoring.views import ComparisonView


def comparison_chart(view: ComparisonView, slot: int, display: Display) -> Component:
    """Give one of the small charts side by side; a sentence alone where nobody in the group has a value."""
    label = say(view.value.feature.label, display.language)
    sentence = place_sentence(view, display)
    if not view.bins:
        return html.Section([subtitle(label), empty_block(sentence)])
    notes = [
        html.P(rich(sentence), className="note"),
        html.P(known_sentence(view, display.language), className="hint"),
    ]
    return html.Section([subtitle(label), html.Div(notes, className="says"), _chart(view, slot, display)])


def _chart(view: ComparisonView, slot: int, display: Display) -> Component:
    return graph(
        histogram_figure(view, display),
        component_id=histogram_id(slot),
        label=_figure_label(view, display),
        table=_table(view, display),
        language=display.language,
        caption=[" ".join(_captions(view, display))],
    )


def _figure_label(view: ComparisonView, display: Display) -> str:
    feature = view.value.feature
    value, median = (value_words(feature, each, display) for each in (view.value.value, view.value.median))
    text = comparison.LEVELS_FIGURE_LABEL if is_by_level(view) else comparison.FIGURE_LABEL
    return say(text, display.language, label=say(feature.label, display.language), value=value, median=median)


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
