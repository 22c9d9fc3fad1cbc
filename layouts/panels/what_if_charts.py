"""The score along amount, term and down payment, and the opinion over amount and term together."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts.display import Display
from layouts.drawn import drawn
from layouts.figures.what_if_curve import curve_figure
from layouts.figures.what_if_map import map_figure
from layouts.graph import FigureTable, graph
from layouts.ids import what_if_id
from layouts.numbers import amount, decimal
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.scale import Scale, scale_of
from layouts.sentences.what_if import ZONES, edges_sentence
from layouts.sentences.what_if_charts import curve_sentence, holds_sentence, map_opinions, map_sentence, opinion_at
from layouts.sentences.what_if_values import lever_words, term_words
from layouts.words import opinion, what_if, what_if_charts
from layouts.words.saying import in_a_sentence, say
from scoring.landscape_views import CurveView, LandscapeView, MapView
from scoring.views import Portfolio

MOST_ROWS = 9
MOST_COLUMNS = 5


def what_if_charts_content(view: LandscapeView, portfolio: Portfolio, display: Display) -> list[Component]:
    """Give a chart for each lever that can be moved, and the map; a sentence where there is none."""
    language, scale = display.language, scale_of(portfolio)
    heading = subtitle(say(what_if_charts.TITLE, language), say(what_if_charts.ASIDE, language))
    charts = [_curve(each, view, portfolio, display) for each in view.curves]
    if view.map is not None:
        charts.append(_map(view.map, view, portfolio, display))
    if not charts:
        return drawn([html.Div([heading, empty_block(say(what_if_charts.NO_CURVE, language))], className="rule")])
    parts = [heading, _key(scale, language), html.Div(charts, className="comparison-charts curves")]
    return drawn([html.Div(parts, className="rule")])


def holds_content(view: LandscapeView, portfolio: Portfolio, display: Display) -> str:
    """Say how far a favourable opinion holds; nothing where there is nothing to say."""
    return holds_sentence(view, scale_of(portfolio), display) or ""


def _key(scale: Scale, language: Language) -> Component:
    """Say what is seen; the diamond while there is a simulation only (`assets/what_if.js`)."""
    key = say(what_if_charts.KEY, language, edges=edges_sentence(scale, language))
    simulation = html.Span([say(what_if_charts.KEY_SIMULATION, language), " "], className="of-simulation")
    return html.P([f"{key} ", simulation, say(what_if_charts.STEPS, language)], className="hint")


def spread_out[T](values: Sequence[T], most: int) -> list[T]:
    """Give at most so many of the values, evenly spaced, the first and the last among them."""
    if len(values) <= most:
        return list(values)
    last = len(values) - 1
    return [values[round(index * last / (most - 1))] for index in range(most)]


def _curve(view: CurveView, landscape: LandscapeView, portfolio: Portfolio, display: Display) -> Component:
    language = display.language
    title = say(what_if_charts.CURVES[view.lever], language)
    said = curve_sentence(view, scale_of(portfolio), display)
    chart = graph(
        curve_figure(view, landscape.asked, portfolio, display),
        component_id=what_if_id(f"curve-{view.lever}"),
        label=_name(title, said, language),
        table=_curve_table(view, portfolio, display),
        language=language,
    )
    return html.Div([html.H4(title), html.P(said, className="hint"), chart], **{"data-curve": view.lever.value})


def _name(title: str, said: str, language: Language) -> str:
    return say(what_if_charts.NAMED, language, title=title, said=in_a_sentence(said))


def _curve_table(view: CurveView, portfolio: Portfolio, display: Display) -> FigureTable:
    language, scale = display.language, scale_of(portfolio)
    head = (
        say(what_if.LEVERS[view.lever], language),
        say(what_if.ROW_SCORE, language),
        say(what_if.ROW_OPINION, language),
    )
    pairs = spread_out(list(zip(view.values, view.points, strict=True)), MOST_ROWS)
    return FigureTable(
        head=head,
        rows=tuple(
            (
                lever_words(view.lever, value, display),
                decimal(scale.whole(points), language),
                say(ZONES[opinion_at(points, scale)], language),
            )
            for value, points in pairs
        ),
    )


def _map(view: MapView, landscape: LandscapeView, portfolio: Portfolio, display: Display) -> Component:
    """Give the map; the sentence alone where it has one colour."""
    language, scale = display.language, scale_of(portfolio)
    opinions = map_opinions(view, scale)
    title, said = say(what_if_charts.MAP, language), map_sentence(opinions, language)
    heading = [html.H4(title), html.P(said, className="hint")]
    if len(set(opinions)) == 1:
        return html.Div(heading)
    chart = graph(
        map_figure(view, landscape.asked, portfolio, display),
        component_id=what_if_id("map"),
        label=_name(title, said, language),
        table=_map_table(view, scale, display),
        language=language,
        caption=[_legend(display)],
    )
    return html.Div([*heading, chart], **{"data-curve": "map"})


def _map_table(view: MapView, scale: Scale, display: Display) -> FigureTable:
    language = display.language
    columns = spread_out(range(len(view.amounts)), MOST_COLUMNS)
    rows = spread_out(range(len(view.terms)), MOST_ROWS)
    return FigureTable(
        head=(say(what_if_charts.ROWS, language), *(amount(view.amounts[column], display) for column in columns)),
        rows=tuple(
            (
                term_words(view.terms[row], language),
                *(decimal(scale.whole(view.points[row][column]), language) for column in columns),
            )
            for row in rows
        ),
    )


def _legend(display: Display) -> Component:
    zones = (
        ("zone-unfav", opinion.ZONE_UNFAVOURABLE),
        ("zone-refer", opinion.ZONE_TO_STUDY),
        ("zone-fav", opinion.ZONE_FAVOURABLE),
    )
    keys = [html.Div([html.I(className=color), say(text, display.language)]) for color, text in zones]
    return html.Div(keys, className="legend")
