"""From the average risk to the client's score, one bar a theme."""

from layouts.display import Display
from layouts.figures.template import (
    GRID_DOTS,
    PlotlyFigure,
    PlotlyPart,
    axis,
    axis_title,
    band,
    category_axis,
    layout,
    vertical_line,
)
from layouts.figures.ticks import round_ticks
from layouts.figures.waterfall_labels import bar_labels, end_labels, running_points, threshold_label
from layouts.numbers import signed
from layouts.scale import Scale, scale_of
from layouts.theme import Tokens
from layouts.words import units, why
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.views import ClientView, Portfolio

ROW_PIXELS = 35
EDGES_PIXELS = 80
MARGIN = {"l": 132, "r": 8, "t": 26, "b": 46}
ROOM_FOR_LABELS = 0.18


def waterfall_figure(view: ClientView, portfolio: Portfolio, display: Display) -> PlotlyFigure:
    """Draw the whole points of every theme; they start at the whole base and end exactly at the whole score."""
    names = [say(THEMES[theme.theme], display.language) for theme in view.themes]
    first, last = say(why.BASE, display.language), say(why.CLIENT, display.language)
    rows, scale = [first, *names, last], scale_of(portfolio)
    return {
        "data": [
            _bars(view, names, display),
            _mark(view.base_whole_points, first, "circle", display.tokens),
            _mark(view.whole_points, last, "diamond", display.tokens),
        ],
        "layout": layout(
            display,
            height=EDGES_PIXELS + ROW_PIXELS * len(rows),
            margin=MARGIN,
            yaxis=category_axis(display.tokens, rows),
            xaxis=_points_axis(view, scale, display),
            shapes=_study_zone(scale, display.tokens),
            annotations=[
                *bar_labels(view, names, scale, display.tokens),
                *end_labels(view, (first, last), scale, display.tokens),
                threshold_label(scale, display),
            ],
        ),
    }


def _bars(view: ClientView, names: list[str], display: Display) -> PlotlyPart:
    tokens = display.tokens
    points = [theme.effect_whole_points for theme in view.themes]
    hover = [
        say(why.HOVER, display.language, theme=THEMES[theme.theme].read(display.language), points=signed(n))
        for theme, n in zip(view.themes, points, strict=True)
    ]
    return {
        "type": "waterfall",
        "orientation": "h",
        "base": view.base_whole_points,
        "y": names,
        "x": points,
        "measure": ["relative"] * len(points),
        "increasing": {"marker": {"color": tokens.fav}},
        "decreasing": {"marker": {"color": tokens.unfav}},
        "connector": {"mode": "between", "line": {"color": tokens.mute_2, "width": 1}},
        "width": 0.6,
        "customdata": hover,
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _mark(points: int, row: str, symbol: str, tokens: Tokens) -> PlotlyPart:
    fill = tokens.surface if symbol == "circle" else tokens.ink
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [points],
        "y": [row],
        "marker": {"size": 13, "symbol": symbol, "color": fill, "line": {"color": tokens.ink, "width": 2}},
        "hoverinfo": "skip",
    }


def _points_axis(view: ClientView, scale: Scale, display: Display) -> PlotlyPart:
    tokens, (low, high) = display.tokens, _range(view, scale)
    return axis(
        tokens,
        range=[low, high],
        tickvals=list(round_ticks(low, high)),
        title=axis_title(tokens, say(units.AXIS_POINTS, display.language)),
        showgrid=True,
        gridcolor=tokens.line,
        griddash=GRID_DOTS,
    )


def _range(view: ClientView, scale: Scale) -> tuple[float, float]:
    drawn = [view.base_whole_points, *running_points(view), scale.study_from, scale.study_to]
    room = max(ROOM_FOR_LABELS * (max(drawn) - min(drawn)), 10.0)
    return min(drawn) - room, max(drawn) + room


def _study_zone(scale: Scale, tokens: Tokens) -> list[PlotlyPart]:
    return [band(scale.study_from, scale.study_to, tokens.refer_bg), vertical_line(scale.threshold, tokens.ink)]
