"""The strongest features in the scores of many clients, with this client's place."""

from collections.abc import Sequence

from layouts.display import Display
from layouts.figures.marks import diamonds, dots, room_around, stacked_offsets
from layouts.figures.template import GRID_DOTS, PlotlyFigure, PlotlyPart, axis, axis_title, layout, note, vertical_line
from layouts.figures.ticks import round_ticks
from layouts.numbers import decimal, signed
from layouts.theme import Tokens
from layouts.values import value_words
from layouts.words import units
from layouts.words.saying import say
from scoring.why_views import SwarmView

ROW_PIXELS = 54
EDGES_PIXELS = 54
MARGIN = {"l": 14, "r": 44, "t": 8, "b": 46}
UNDER_NAME, OVER_MARKS = 0.17, 0.37
"""A name stands over its marks, in parts of a row: beside them it would leave a phone no room for the marks."""
THINNER = 0.72


def swarm_figure(views: Sequence[SwarmView], display: Display) -> PlotlyFigure:
    """Draw one row of marks a feature, the strongest on top; a mark's shade is the rank of its value."""
    tokens = display.tokens
    low, high = room_around(
        [*(each for view in views for each in view.effects), *(view.client_points for view in views)]
    )
    return {
        "data": [*_sampled(views, low, high, tokens), _client(views, display)],
        "layout": layout(
            display,
            height=EDGES_PIXELS + ROW_PIXELS * len(views),
            margin=MARGIN,
            xaxis=_points_axis(low, high, display),
            yaxis=axis(tokens, range=[len(views) - 0.5, -0.5], visible=False),
            shapes=[vertical_line(0, tokens.mute_2, width=1, dash="solid") | {"layer": "below"}],
            annotations=[each(view, row, display) for each in (_name, _number) for row, view in enumerate(views)],
        ),
    }


def _sampled(views: Sequence[SwarmView], low: float, high: float, tokens: Tokens) -> list[PlotlyPart]:
    marks = [
        (effect, round(row + UNDER_NAME + THINNER * offset, 3), rank)
        for row, view in enumerate(views)
        for effect, offset, rank in zip(
            view.effects, stacked_offsets(view.effects, low=low, high=high), view.ranks, strict=True
        )
    ]
    known = [(x, y, rank) for x, y, rank in marks if rank is not None]
    unknown = [(x, y) for x, y, rank in marks if rank is None]
    shaded = dots([x for x, _, _ in known], [y for _, y, _ in known], tokens.mute_2)
    shade = {
        "size": 4,
        "color": [round(rank, 2) for _, _, rank in known],
        "cmin": 0,
        "cmax": 1,
        "colorscale": [[0, tokens.mute], [1, tokens.ink_2]],
    }
    hollow = dots([x for x, _ in unknown], [y for _, y in unknown], tokens.ink_3, symbol="circle-open")
    return [shaded | {"marker": shade}, hollow]


def _client(views: Sequence[SwarmView], display: Display) -> PlotlyPart:
    words = [
        f"{say(view.feature.label, display.language)}<br>{value_words(view.feature, view.client_value, display)}"
        for view in views
    ]
    rows = [row + UNDER_NAME for row in range(len(views))]
    return diamonds([round(view.client_points, 3) for view in views], rows, words, display.tokens)


def _name(view: SwarmView, row: int, display: Display) -> PlotlyPart:
    words, left = say(view.feature.label, display.language), 2 - MARGIN["l"]
    place = row - OVER_MARKS
    return note(words, color=display.tokens.ink, x=0, xref="paper", xanchor="left", xshift=left, y=place)


def _number(view: SwarmView, row: int, display: Display) -> PlotlyPart:
    text = f"<b>{signed(round(view.client_points))}</b>"
    return note(text, color=display.tokens.ink, x=1, xref="paper", y=row + UNDER_NAME, xanchor="left", xshift=8)


def _points_axis(low: float, high: float, display: Display) -> PlotlyPart:
    ticks = round_ticks(low, high)
    return axis(
        display.tokens,
        range=[low, high],
        tickvals=list(ticks),
        ticktext=[decimal(tick, display.language, digits=1) for tick in ticks],
        title=axis_title(display.tokens, say(units.AXIS_POINTS, display.language)),
        showgrid=True,
        gridcolor=display.tokens.line,
        griddash=GRID_DOTS,
    )
