"""The technical view: the score in the model's terms, the population's strongest features, every contribution."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.figures.swarm import swarm_figure
from layouts.graph import FigureTable, graph
from layouts.numbers import decimal, fixed
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.panels.technical_table import contributions_table
from layouts.rich import rich
from layouts.sentences.technical import exact_probability, log_odds, sum_sentence
from layouts.values import value_words
from layouts.words import technical as words
from layouts.words.saying import say
from scoring.why_views import SwarmView, TechnicalView


def technical_panel(view: TechnicalView, swarms: Sequence[SwarmView], display: Display) -> list[Component]:
    """Give the content of the view, without the chart of one feature, which has its own choice."""
    return [
        html.Div([_in_whole(view, display.language), _swarm(swarms, display)], className="cols"),
        contributions_table(view, display),
    ]


def _in_whole(view: TechnicalView, language: Language) -> Component:
    controls = html.Ul([html.Li(log_odds(each, language)) for each in view.control_margins])
    rows: tuple[tuple[str, str | Component], ...] = (
        (say(words.MARGIN, language), log_odds(view.margin, language)),
        (say(words.PROBABILITY, language), exact_probability(view.probability, language)),
        (say(words.BASE, language), log_odds(view.base_margin, language)),
        (say(words.BASE_PROBABILITY, language), exact_probability(view.base_probability, language)),
        (say(words.CONTROLS, language), controls),
        (say(words.ROUNDS, language), decimal(view.rounds, language)),
    )
    listed = [part for name, value in rows for part in (html.Dt(name), html.Dd(value))]
    return html.Div(
        [
            subtitle(say(words.IN_WHOLE, language)),
            html.P(rich(sum_sentence(view, language)), className="note"),
            html.Dl(listed, className="ladder"),
            html.P(say(words.SHAPLEY, language), className="hint"),
        ],
        className="c4",
    )


def _swarm(swarms: Sequence[SwarmView], display: Display) -> Component:
    language = display.language
    title = subtitle(say(words.SWARM, language), say(words.SWARM_ASIDE, language))
    if not swarms:
        return html.Div([title, empty_block(say(words.NO_SWARM, language))], className="c8")
    chart = graph(
        swarm_figure(swarms, display),
        component_id=ids.SWARM,
        label=say(words.SWARM_LABEL, language, n=len(swarms)),
        table=_swarm_table(swarms, display),
        language=language,
        caption=[say(words.SWARM_CAPTION, language)],
    )
    return html.Div([title, chart], className="c8")


def _swarm_table(swarms: Sequence[SwarmView], display: Display) -> FigureTable:
    language = display.language
    head = (words.LABEL, words.MEAN_EFFECT, words.THIS_CLIENT_POINTS, words.THIS_CLIENT_VALUE)
    return FigureTable(
        head=tuple(say(each, language) for each in head),
        rows=tuple(
            (
                say(view.feature.label, language),
                fixed(view.mean_absolute_points, language, digits=1),
                fixed(view.client_points, language, digits=1),
                value_words(view.feature, view.client_value, display),
            )
            for view in swarms
        ),
    )
