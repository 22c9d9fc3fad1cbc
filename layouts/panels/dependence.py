"""One feature's values and effects: a sentence, a chart and its table."""

from dash.development.base_component import Component

from layouts import ids
from layouts import plain_html as html
from layouts.dependence import ValueGroup, groups_of, levels_of
from layouts.display import Display
from layouts.figures.dependence import dependence_figure
from layouts.graph import FigureTable, graph
from layouts.numbers import decimal, fixed
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.technical import dependence_caption, dependence_sentence
from layouts.values import value_words
from layouts.words import technical as words
from layouts.words.saying import say
from scoring.why_views import DependenceView


def dependence_panel(view: DependenceView, display: Display) -> list[Component]:
    """Give the chart under its sentence; sentences alone where nobody in the sample has the value."""
    language = display.language
    sentence = html.P(rich(dependence_sentence(view, display)), className="note", role="status")
    if not view.values:
        return [sentence, empty_block(say(words.NOBODY, language))]
    label = say(words.DEPENDENCE_LABEL, language, label=view.value.feature.label.read(language))
    chart = graph(
        dependence_figure(view, levels_of(view), display),
        component_id=ids.DEPENDENCE,
        label=label,
        table=_table(view, display),
        language=language,
        caption=[dependence_caption(view, language)],
    )
    return [sentence, chart]


def not_in_model(display: Display) -> list[Component]:
    """Say that the feature asked for has no effect in the model."""
    return [empty_block(say(words.NOT_IN_MODEL, display.language))]


def _table(view: DependenceView, display: Display) -> FigureTable:
    language = display.language
    return FigureTable(
        head=tuple(say(each, language) for each in (words.VALUES, words.CLIENTS, words.MEAN_POINTS)),
        rows=tuple(
            (
                _values_words(view, group, display),
                decimal(len(group.effects), language),
                fixed(sum(group.effects) / len(group.effects), language, digits=1),
            )
            for group in groups_of(view)
        ),
    )


def _values_words(view: DependenceView, group: ValueGroup, display: Display) -> str:
    low, high = (value_words(view.value.feature, each, display) for each in (group.low, group.high))
    return low if low == high else say(words.BETWEEN, display.language, low=low, high=high)
