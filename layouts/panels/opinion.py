"""The opinion: score, risk, and what to keep in mind."""

from dash.development.base_component import Component

from features.text import Language, Text
from layouts import ids
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.gauge import gauge_figure
from layouts.graph import FigureTable, graph
from layouts.numbers import decimal
from layouts.panels.gloss import gloss, glossed
from layouts.panels.people import people
from layouts.panels.sheet import subtitle
from layouts.rich import rich
from layouts.risk import probability_at
from layouts.scale import scale_of
from layouts.sentences.opinion import (
    clients_phrase,
    frequency_sentence,
    opinion_sentence,
    unknown_sentence,
    zones_sentence,
)
from layouts.words import glossary, head, opinion, rights
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio


def opinion_panel(view: ClientView, portfolio: Portfolio, display: Display) -> list[Component]:
    """Give the content of the section, its answer first; without an opinion, nothing that looks like one."""
    answer = html.P(rich(opinion_sentence(view, portfolio, display.language)), className="answer")
    told = [] if view.score.recommendation is None else [_score, _risk]
    columns = [part(view, portfolio, display) for part in (*told, _reading)]
    return [answer, html.Div(columns, className="cols"), _rights(display.language)]


def _score(view: ClientView, portfolio: Portfolio, display: Display) -> Component:
    language = display.language
    threshold = decimal(portfolio.threshold_points, language)
    chart = graph(
        gauge_figure(view, portfolio, display),
        component_id=ids.GAUGE,
        label=say(opinion.GAUGE_LABEL, language, score=view.whole_points, threshold=threshold),
        table=_zones_table(view, portfolio, language),
        language=language,
        caption=[_zones_key(language)],
    )
    heading = glossed(subtitle(say(opinion.SCORE, language)), (glossary.POINT,), language, is_named=True)
    return html.Div([heading, chart], className="c4")


def _zones_key(language: Language) -> Component:
    zones: tuple[tuple[str, Text, list[Component]], ...] = (
        ("zone-unfav", opinion.ZONE_UNFAVOURABLE, []),
        ("zone-refer", opinion.ZONE_TO_STUDY, [gloss(glossary.TO_STUDY, language)]),
        ("zone-fav", opinion.ZONE_FAVOURABLE, []),
    )
    keys = [html.Div([html.I(className=color), say(text, language), *signs]) for color, text, signs in zones]
    return html.Div(keys, className="legend centred")


def _zones_table(view: ClientView, portfolio: Portfolio, language: Language) -> FigureTable:
    scale = scale_of(portfolio)
    return FigureTable(
        head=(say(opinion.ZONE, language), say(opinion.ZONE_POINTS, language)),
        rows=(
            (say(opinion.ZONE_UNFAVOURABLE, language), say(opinion.BELOW, language, high=scale.study_from)),
            (
                say(opinion.ZONE_TO_STUDY, language),
                say(opinion.BETWEEN, language, low=scale.study_from, high=scale.study_to),
            ),
            (say(opinion.ZONE_FAVOURABLE, language), say(opinion.FROM, language, low=scale.study_to)),
            (say(opinion.THIS_CLIENT, language), str(view.whole_points)),
        ),
    )


def _risk(view: ClientView, portfolio: Portfolio, display: Display) -> Component:
    language, probability = display.language, view.score.default_probability
    parts = [
        glossed(subtitle(say(opinion.MEANING, language)), (glossary.DIFFICULTIES,), language, is_named=True),
        people(probability, language),
        html.P(rich(frequency_sentence(probability, language)), className="big"),
        _ladder(view, portfolio, language),
    ]
    return html.Div(parts, className="c4")


def _ladder(view: ClientView, portfolio: Portfolio, language: Language) -> Component:
    threshold = decimal(portfolio.threshold_points, language)
    at_threshold = probability_at(portfolio.threshold_points)
    steps: tuple[tuple[str, float, str | None, list[Component]], ...] = (
        (say(opinion.LADDER_SCORE, language, score=view.whole_points), view.score.default_probability, "on", []),
        (
            say(opinion.LADDER_THRESHOLD, language, threshold=threshold),
            at_threshold,
            None,
            [gloss(glossary.THRESHOLD, language)],
        ),
        (
            say(opinion.LADDER_PORTFOLIO, language),
            portfolio.base_probability,
            None,
            [gloss(glossary.AVERAGE_RISK, language)],
        ),
    )
    rows: list[Component] = []
    for name, probability, class_name, signs in steps:
        rows.append(html.Dt([name, *signs], className=class_name))
        rows.append(html.Dd(clients_phrase(probability, language), className=class_name))
    return html.Dl(rows, className="ladder")


def _reading(view: ClientView, portfolio: Portfolio, display: Display) -> Component:
    language = display.language
    notes = [zones_sentence(portfolio, language), unknown_sentence(view, language)]
    if view.score.learned:
        notes.append(say(head.LEARNED, language))
    paragraphs = [html.P(rich(note), className="note") for note in notes]
    return html.Div([subtitle(say(opinion.READING, language)), *paragraphs], className="c4")


def _rights(language: Language) -> Component:
    items = [html.Li(rich(say(text, language))) for text in rights.ALL]
    return html.Div([subtitle(say(rights.TITLE, language)), html.Ul(items)], id=ids.RIGHTS, className="rights")
