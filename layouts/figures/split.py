"""One item among those who repaid, upwards, and among those who had difficulties, downwards, on the same bins."""

from features.text import Text
from layouts.bins import center, hover_words, range_of, share_of, width_of
from layouts.display import Display
from layouts.figures.over_lines import client_label, within
from layouts.figures.template import (
    DOTS,
    PlotlyFigure,
    PlotlyPart,
    axis,
    axis_title,
    layout,
    note,
    vertical_line,
)
from layouts.figures.ticks import round_ticks
from layouts.theme import Tokens
from layouts.values import axis_words, tick_words, value_words
from layouts.words import comparison, outcomes
from layouts.words.saying import say
from scoring.outcome_views import SplitView
from scoring.views import ComparisonView

HEIGHT = 280
MARGIN = {"l": 14, "r": 14, "t": 34, "b": 48}
FILLED_SHARE = 0.92
HEADROOM = 1.35
CLIENT_PIXELS = 4
"""Of the client’s label over the figure."""


def split_figure(
    view: SplitView, repaid: ComparisonView, difficulties: ComparisonView, display: Display
) -> PlotlyFigure:
    """Draw both sides as shares of their known values, so that a small group is as tall as a large one.

    Both have the same bins, at least one. A client whose value is unknown has no line.
    """
    tokens, unit = display.tokens, view.value.feature.unit
    low, high = range_of(repaid)
    ticks = round_ticks(low, high)
    tallest = max(share_of(side, bin_) for side in (repaid, difficulties) for bin_ in side.bins) * HEADROOM or 1
    return {
        "data": [_bars(repaid, 1, tokens.fav, display), _bars(difficulties, -1, tokens.unfav, display)],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            barmode="overlay",
            xaxis=axis(
                tokens,
                range=[low, high],
                tickvals=list(ticks),
                ticktext=[tick_words(unit, tick, display) for tick in ticks],
                title=axis_title(tokens, axis_words(unit, display)),
            ),
            yaxis=axis(
                tokens,
                showticklabels=False,
                ticks="",
                range=[-tallest, tallest],
                zeroline=True,
                zerolinecolor=tokens.line,
            ),
            shapes=_lines(view, repaid, difficulties, tokens),
            annotations=[
                _side_name(outcomes.WITHOUT, repaid, 1, display),
                _side_name(outcomes.WITH, difficulties, 0, display),
                *client_label(view.value, low, high, display, yshift=CLIENT_PIXELS),
            ],
        ),
    }


def _bars(side: ComparisonView, sign: int, color: str, display: Display) -> PlotlyPart:
    name = outcomes.WITHOUT if sign > 0 else outcomes.WITH
    return {
        "type": "bar",
        "x": [center(bin_) for bin_ in side.bins],
        "y": [sign * share_of(side, bin_) for bin_ in side.bins],
        "width": [FILLED_SHARE * width_of(bin_) for bin_ in side.bins],
        "marker": {"color": color},
        "customdata": [hover_words(side, bin_, display, name) for bin_ in side.bins],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _lines(view: SplitView, repaid: ComparisonView, difficulties: ComparisonView, tokens: Tokens) -> list[PlotlyPart]:
    low, high = range_of(repaid)
    lines = []
    for side, ends in ((repaid, (0.5, 1)), (difficulties, (0, 0.5))):
        if side.value.median is not None:
            at = within(side.value.median, low, high)
            line = vertical_line(at, tokens.ink, width=1.5, dash=DOTS)
            lines.append(line | {"y0": ends[0], "y1": ends[1]})
    if view.value.value is not None:
        lines.append(vertical_line(within(view.value.value, low, high), tokens.ink, width=2, dash="solid"))
    return lines


def _side_name(name: Text, side: ComparisonView, y: int, display: Display) -> PlotlyPart:
    """Name a half of the figure at the end that its bars leave free."""
    half = len(side.bins) // 2
    is_heavy_left = sum(bin_.count for bin_ in side.bins[:half]) > sum(bin_.count for bin_ in side.bins[half:])
    median = value_words(side.value.feature, side.value.median, display)
    words = f"{say(name, display.language)} · {say(comparison.MEDIAN, display.language, median=median)}"
    at = {"x": 1, "xanchor": "right"} if is_heavy_left else {"x": 0, "xanchor": "left"}
    label = note(words, color=display.tokens.ink_2, xref="paper", yref="paper", y=y, bgcolor=display.tokens.surface)
    return label | at | {"yanchor": "top" if y else "bottom"}
