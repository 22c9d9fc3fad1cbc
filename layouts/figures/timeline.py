"""Credits and applications in time: a bar each, to the day of the application where it runs."""

from collections.abc import Sequence

from features.text import Text
from layouts.display import Display
from layouts.figures.past_axis import past_axis, years_before
from layouts.figures.template import TRANSPARENT, PlotlyFigure, PlotlyPart, axis, layout, vertical_line
from layouts.history_rows import Look, Sign, TimelineRow
from layouts.sentences.history_lines import capital
from layouts.theme import SMALL_TEXT_PIXELS, Tokens
from layouts.words import history
from layouts.words.saying import say

ROW_PIXELS = 25
EDGES_PIXELS = 58
LETTER_PIXELS = 6.6
LEAST_MARGIN, MOST_MARGIN = 96, 176
SHORTEST_BAR = 0.012
"""As a share of the whole time: a loan of a few days is seen."""
SYMBOLS = {Sign.LATE: "triangle-down", Sign.DECLINED: "x", Sign.DROPPED: "circle-open"}


def timeline_figure(rows: Sequence[TimelineRow], display: Display) -> PlotlyFigure:
    """Draw the rows, of which there is at least one, the first on top; each side, here and elsewhere, has its title."""
    oldest = min(*(row.start_days for row in rows), -1)
    lines = _lines(rows)
    names = [_name(line, display) for line in lines]
    return {
        "data": [_bars(lines, oldest, display.tokens), *_signs(lines, display.tokens)],
        "layout": layout(
            display,
            height=EDGES_PIXELS + ROW_PIXELS * len(lines),
            margin={"l": _margin(max(len(row.label) for row in rows)), "r": 12, "t": 6, "b": 46},
            barmode="overlay",
            xaxis=past_axis(oldest, display, room=0.03),
            yaxis=axis(
                display.tokens,
                range=[len(lines) - 0.4, -0.6],
                tickvals=list(range(len(lines))),
                ticktext=names,
                ticks="",
                tickfont={"size": SMALL_TEXT_PIXELS, "color": display.tokens.ink},
                ticklabelstandoff=8,
            ),
            shapes=[vertical_line(0, display.tokens.ink, width=1, dash="solid")],
        ),
    }


def _lines(rows: Sequence[TimelineRow]) -> list[TimelineRow | Text]:
    """Put the title of each side that has rows above them."""
    lines: list[TimelineRow | Text] = []
    for title, is_here in ((history.HERE, True), (history.ELSEWHERE, False)):
        of_side = [row for row in rows if row.is_here is is_here]
        lines += [title, *of_side] if of_side else []
    return lines


def _name(line: TimelineRow | Text, display: Display) -> str:
    return line.label if isinstance(line, TimelineRow) else f"<b>{capital(say(line, display.language))}</b>"


def _margin(letters: int) -> int:
    return round(min(max(14 + LETTER_PIXELS * letters, LEAST_MARGIN), MOST_MARGIN))


def _bars(lines: Sequence[TimelineRow | Text], oldest: float, tokens: Tokens) -> PlotlyPart:
    colors = {Look.ENDED: tokens.mute, Look.RUNNING: tokens.ink_2, Look.LOST: tokens.unfav}
    outlines = {Look.UNKNOWN: tokens.ink_3}
    drawn = [(place, row, row.end_days) for place, row in _placed(lines) if row.end_days is not None]
    shortest = -years_before(oldest) * SHORTEST_BAR
    return {
        "type": "bar",
        "orientation": "h",
        "y": [place for place, _, _ in drawn],
        "base": [years_before(row.start_days) for _, row, _ in drawn],
        "x": [max(years_before(end - row.start_days), shortest) for _, row, end in drawn],
        "width": 0.5,
        "marker": {
            "color": [colors.get(row.look, tokens.surface) for _, row, _ in drawn],
            "line": {"color": [outlines.get(row.look, TRANSPARENT) for _, row, _ in drawn], "width": 1.5},
        },
        "customdata": [row.hover for _, row, _ in drawn],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _placed(lines: Sequence[TimelineRow | Text]) -> list[tuple[int, TimelineRow]]:
    return [(place, line) for place, line in enumerate(lines) if isinstance(line, TimelineRow)]


def _signs(lines: Sequence[TimelineRow | Text], tokens: Tokens) -> list[PlotlyPart]:
    placed = _placed(lines)
    return [_marks(placed, sign, tokens) for sign in Sign if any(row.sign is sign for _, row in placed)]


def _marks(placed: Sequence[tuple[int, TimelineRow]], sign: Sign, tokens: Tokens) -> PlotlyPart:
    marked = [(place, row, row.sign_days or 0) for place, row in placed if row.sign is sign]
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
