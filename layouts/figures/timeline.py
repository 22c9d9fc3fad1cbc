"""Credits and applications in time: a bar each, to the day of the application where it runs."""

from collections.abc import Sequence

from layouts.display import Display
from layouts.figures.past_axis import past_axis, years_before
from layouts.figures.template import PlotlyFigure, PlotlyPart, axis, layout, vertical_line
from layouts.history_rows import Look, Sign, TimelineRow
from layouts.theme import SMALL_TEXT_PIXELS, Tokens

ROW_PIXELS = 25
EDGES_PIXELS = 58
LETTER_PIXELS = 6.6
LEAST_MARGIN, MOST_MARGIN = 96, 176
SHORTEST_BAR = 0.012
"""As a share of the whole time: a loan of a few days is seen."""
SYMBOLS = {Sign.LATE: "triangle-down", Sign.DECLINED: "x", Sign.DROPPED: "circle-open"}


def timeline_figure(rows: Sequence[TimelineRow], display: Display) -> PlotlyFigure:
    """Draw the rows, of which there is at least one, the first on top; a line stands between here and elsewhere."""
    oldest = min(*(row.start_days for row in rows), -1)
    n_here = sum(row.is_here for row in rows)
    longest = max(len(row.label) for row in rows)
    return {
        "data": [_bars(rows, oldest, display.tokens), *_signs(rows, display.tokens)],
        "layout": layout(
            display,
            height=EDGES_PIXELS + ROW_PIXELS * len(rows),
            margin={"l": _margin(longest), "r": 12, "t": 6, "b": 46},
            barmode="overlay",
            xaxis=past_axis(oldest, display, room=0.03),
            yaxis=axis(
                display.tokens,
                range=[len(rows) - 0.4, -0.6],
                tickvals=list(range(len(rows))),
                ticktext=[row.label for row in rows],
                ticks="",
                tickfont={"size": SMALL_TEXT_PIXELS, "color": display.tokens.ink},
                ticklabelstandoff=8,
            ),
            shapes=[
                vertical_line(0, display.tokens.ink, width=1, dash="solid"),
                *([_split(n_here - 0.5, display.tokens)] if 0 < n_here < len(rows) else []),
            ],
        ),
    }


def _margin(letters: int) -> int:
    return round(min(max(14 + LETTER_PIXELS * letters, LEAST_MARGIN), MOST_MARGIN))


def _bars(rows: Sequence[TimelineRow], oldest: float, tokens: Tokens) -> PlotlyPart:
    colors = {Look.ENDED: tokens.mute, Look.RUNNING: tokens.ink_2, Look.LOST: tokens.unfav}
    drawn = [(place, row, row.end_days) for place, row in enumerate(rows) if row.end_days is not None]
    shortest = -years_before(oldest) * SHORTEST_BAR
    return {
        "type": "bar",
        "orientation": "h",
        "y": [place for place, _, _ in drawn],
        "base": [years_before(row.start_days) for _, row, _ in drawn],
        "x": [max(years_before(end - row.start_days), shortest) for _, row, end in drawn],
        "width": 0.5,
        "marker": {"color": [colors[row.look] for _, row, _ in drawn]},
        "customdata": [row.hover for _, row, _ in drawn],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _signs(rows: Sequence[TimelineRow], tokens: Tokens) -> list[PlotlyPart]:
    return [_marks(rows, sign, tokens) for sign in Sign if any(row.sign is sign for row in rows)]


def _marks(rows: Sequence[TimelineRow], sign: Sign, tokens: Tokens) -> PlotlyPart:
    marked = [(place, row, row.sign_days or 0) for place, row in enumerate(rows) if row.sign is sign]
    is_risk = sign is not Sign.DROPPED
    return {
        "type": "scatter",
        "mode": "markers",
        "y": [place for place, _, _ in marked],
        "x": [years_before(days) for _, _, days in marked],
        "marker": {
            "size": 11 if is_risk else 10,
            "symbol": SYMBOLS[sign],
            "color": tokens.unfav if is_risk else tokens.ink_3,
            "line": {"color": tokens.unfav_ink if is_risk else tokens.ink_3, "width": 1.5},
        },
        "cliponaxis": False,
        "customdata": [row.hover for _, row, _ in marked],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _split(y: float, tokens: Tokens) -> PlotlyPart:
    line = {"color": tokens.line, "width": 1}
    return {"type": "line", "xref": "paper", "yref": "y", "x0": -0.4, "x1": 1, "y0": y, "y1": y, "line": line}
