"""The one place where a chart becomes a component."""

from collections.abc import Sequence
from dataclasses import dataclass

from dash import dcc
from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.figures.template import PlotlyFigure
from layouts.words import graph as words
from layouts.words.saying import say


@dataclass(frozen=True, kw_only=True)
class FigureTable:
    """What a chart shows, in words and numbers: a name and values in each row."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def graph_config(language: Language) -> dict[str, object]:
    """Give Plotly's settings: no bar, no upload to a third party, its words in the language."""
    return {
        "displayModeBar": False,
        "displaylogo": False,
        "showSendToCloud": False,
        "plotlyServerURL": "",
        "locale": language.value,
        "modeBarButtonsToRemove": ["sendChartToCloud"],
    }


def graph(
    figure: PlotlyFigure,
    *,
    component_id: str,
    label: str,
    table: FigureTable,
    language: Language,
    caption: Sequence[Component | str] = (),
) -> Component:
    """Give a chart with its accessible name, its caption and the table that says the same.

    A `role` beside a caption would hide the caption: the figure has none.
    """
    chart = dcc.Graph(
        id=component_id,
        figure=figure,
        config=graph_config(language),
        responsive=True,
        className="plot",
        style={"height": f"{_height(figure)}px"},
    )
    under = [html.Figcaption(list(caption))] if caption else []
    return html.Figure([chart, *under, _as_table(table, language)], **{"aria-label": label})


def plain_table(table: FigureTable) -> Component:
    """Give a table whose first column names its rows."""
    head = html.Thead(html.Tr([html.Th(name, scope="col") for name in table.head]))
    body = html.Tbody(
        [html.Tr([html.Th(name, scope="row"), *(html.Td(value) for value in values)]) for name, *values in table.rows]
    )
    return html.Table([head, body])


def _height(figure: PlotlyFigure) -> object:
    layout = figure["layout"]
    return layout["height"] if isinstance(layout, dict) else "auto"


def _as_table(table: FigureTable, language: Language) -> Component:
    summary = html.Summary(say(words.AS_TABLE, language))
    return html.Details([summary, plain_table(table)], className="alt")
