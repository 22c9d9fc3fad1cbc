"""How a group's values spread, with the client's place and the group's median."""

from layouts.bins import center, hover_words, is_by_level, range_of, share_of, width_of
from layouts.display import Display
from layouts.figures.levels import levels_figure
from layouts.figures.over_lines import client_label, opening_inwards, within
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
from layouts.words import comparison
from layouts.words.saying import say
from scoring.views import ComparisonView

HEIGHT = 260
MARGIN = {"l": 14, "r": 14, "t": 48, "b": 48}
FILLED_SHARE = 0.92
HEADROOM = 1.06
CLIENT_ROW_PIXELS = 22


def histogram_figure(view: ComparisonView, display: Display) -> PlotlyFigure:
    """Draw the bins as shares of the known values; categories and yes/no as one bar a level.

    The view has at least one bin. A client whose value is unknown has no line.
    """
    return levels_figure(view, display) if is_by_level(view) else _numbers_figure(view, display)


def _numbers_figure(view: ComparisonView, display: Display) -> PlotlyFigure:
    low, high = range_of(view)
    ticks = round_ticks(low, high)
    unit = view.value.feature.unit
    highest = max(share_of(view, bin_) for bin_ in view.bins)
    return {
        "data": [_bars(view, display)],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            xaxis=axis(
                display.tokens,
                range=[low, high],
                tickvals=list(ticks),
                ticktext=[tick_words(unit, tick, display) for tick in ticks],
                title=axis_title(display.tokens, axis_words(unit, display)),
            ),
            yaxis=axis(display.tokens, visible=False, range=[0, highest * HEADROOM or 1]),
            shapes=_lines(view, low, high, display.tokens),
            annotations=[
                *client_label(view.value, low, high, display, yshift=CLIENT_ROW_PIXELS),
                *_median_label(view, low, high, display),
            ],
        ),
    }


def _bars(view: ComparisonView, display: Display) -> PlotlyPart:
    tokens = display.tokens
    return {
        "type": "bar",
        "x": [center(bin_) for bin_ in view.bins],
        "y": [share_of(view, bin_) for bin_ in view.bins],
        "width": [FILLED_SHARE * width_of(bin_) for bin_ in view.bins],
        "marker": {"color": [tokens.ink_2 if bin_.holds_client else tokens.mute for bin_ in view.bins]},
        "customdata": [hover_words(view, bin_, display) for bin_ in view.bins],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _lines(view: ComparisonView, low: float, high: float, tokens: Tokens) -> list[PlotlyPart]:
    lines = []
    if view.value.median is not None:
        lines.append(vertical_line(within(view.value.median, low, high), tokens.ink_3, width=1, dash=DOTS))
    if view.value.value is not None:
        lines.append(vertical_line(within(view.value.value, low, high), tokens.ink, width=2, dash="solid"))
    return lines


def _median_label(view: ComparisonView, low: float, high: float, display: Display) -> list[PlotlyPart]:
    median = view.value.median
    if median is None:
        return []
    words = say(comparison.MEDIAN, display.language, median=value_words(view.value.feature, median, display))
    return [note(words, color=display.tokens.ink_3, **opening_inwards(median, low, high))]
