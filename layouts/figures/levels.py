"""How a group answers a question of several choices: one bar a level, the client's in ink."""

import textwrap

from layouts.bins import drawn_levels, hover_words, level_name, share_of
from layouts.display import Display
from layouts.figures.template import PlotlyFigure, PlotlyPart, axis, category_axis, layout, note
from layouts.numbers import percentage
from scoring.views import BinView, ComparisonView

LINE_PIXELS = 18
ROW_GAP_PIXELS = 14
MARGIN = {"l": 156, "r": 52, "t": 6, "b": 6}
LONGEST_LINE = 21


def levels_figure(view: ComparisonView, display: Display) -> PlotlyFigure:
    """Draw the most frequent levels, and the client's, as shares of the known values."""
    levels = drawn_levels(view)
    names = [wrapped(level_name(view, level, display)) for level in levels]
    shares = [share_of(view, level) for level in levels]
    return {
        "data": [_bars(view, levels, names, display)],
        "layout": layout(
            display,
            height=_height(names),
            margin=MARGIN,
            yaxis=category_axis(display.tokens, names),
            xaxis=axis(display.tokens, visible=False, range=[0, max(shares, default=0) or 1]),
            annotations=[
                _share_label(level, name, share, display)
                for level, name, share in zip(levels, names, shares, strict=True)
            ],
        ),
    }


def wrapped(name: str) -> str:
    """Break a long name over the lines that it needs."""
    return "<br>".join(textwrap.wrap(name, LONGEST_LINE)) or name


def most_lines(names: list[str]) -> int:
    """Give how many lines the longest of some wrapped names has."""
    return max((name.count("<br>") + 1 for name in names), default=1)


def _height(names: list[str]) -> int:
    lines = most_lines(names)
    return len(names) * (LINE_PIXELS * lines + ROW_GAP_PIXELS) + MARGIN["t"] + MARGIN["b"]


def _bars(view: ComparisonView, levels: tuple[BinView, ...], names: list[str], display: Display) -> PlotlyPart:
    tokens = display.tokens
    return {
        "type": "bar",
        "orientation": "h",
        "y": names,
        "x": [share_of(view, level) for level in levels],
        "width": 0.62,
        "marker": {"color": [tokens.ink_2 if level.holds_client else tokens.mute for level in levels]},
        "customdata": [hover_words(view, level, display) for level in levels],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _share_label(level: BinView, name: str, share: float, display: Display) -> PlotlyPart:
    words = percentage(share, display.language)
    text, color = (f"<b>{words}</b>", display.tokens.ink) if level.holds_client else (words, display.tokens.ink_2)
    return note(text, color=color, x=share, y=name, xanchor="left", xshift=5)
