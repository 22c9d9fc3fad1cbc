"""Answers of those who repaid beside those of who had difficulties: two bars a level."""

from features.text import Text
from layouts.bins import drawn_levels, hover_words, level_name, share_of
from layouts.display import Display
from layouts.figures.levels import MARGIN, most_lines, wrapped
from layouts.figures.template import PlotlyFigure, PlotlyPart, axis, category_axis, layout, note
from layouts.numbers import percentage
from layouts.words import outcomes
from layouts.words.saying import say
from scoring.views import BinView, ComparisonView

ROW_PIXELS = 38
LINE_PIXELS = 16
ROOM_FOR_LABELS = 1.35


def split_levels_figure(repaid: ComparisonView, difficulties: ComparisonView, display: Display) -> PlotlyFigure:
    """Draw the most frequent levels among those who repaid, and the client's, as shares of each side's known values."""
    levels = drawn_levels(repaid)
    names = [wrapped(level_name(repaid, level, display)) for level in levels]
    others = {level.low: level for level in difficulties.bins}
    pairs = [(level, others[level.low]) for level in levels]
    lines = most_lines(names)
    longest = max((max(share_of(repaid, a), share_of(difficulties, b)) for a, b in pairs), default=0) or 1
    tokens = display.tokens
    hatched = {"shape": "/", "fillmode": "overlay", "size": 6, "solidity": 0.3, "fgcolor": tokens.surface}
    return {
        "data": [
            _bars(repaid, outcomes.WITHOUT, [a for a, _ in pairs], display)
            | {"y": names, "marker": {"color": tokens.fav}},
            _bars(difficulties, outcomes.WITH, [b for _, b in pairs], display)
            | {"y": names, "marker": {"color": tokens.unfav, "pattern": hatched}},
        ],
        "layout": layout(
            display,
            height=len(names) * (ROW_PIXELS + LINE_PIXELS * (lines - 1)) + MARGIN["t"] + MARGIN["b"],
            margin=MARGIN | {"r": 14},
            barmode="group",
            bargap=0.3,
            yaxis=category_axis(tokens, names),
            xaxis=axis(tokens, visible=False, range=[0, longest * ROOM_FOR_LABELS]),
            annotations=[
                _label(name, share_of(repaid, a), share_of(difficulties, b), a, display)
                for name, (a, b) in zip(names, pairs, strict=True)
            ],
        ),
    }


def _bars(side: ComparisonView, outcome: Text, levels: list[BinView], display: Display) -> PlotlyPart:
    return {
        "type": "bar",
        "orientation": "h",
        "x": [share_of(side, level) for level in levels],
        "customdata": [hover_words(side, level, display, outcome) for level in levels],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _label(name: str, repaid: float, difficulties: float, level: BinView, display: Display) -> PlotlyPart:
    shares = [percentage(share, display.language) for share in (repaid, difficulties)]
    words = say(outcomes.TWO_SHARES, display.language, repaid=shares[0], difficulties=shares[1])
    text, color = (f"<b>{words}</b>", display.tokens.ink) if level.holds_client else (words, display.tokens.ink_2)
    return note(text, color=color, x=max(repaid, difficulties), y=name, xanchor="left", xshift=5)
