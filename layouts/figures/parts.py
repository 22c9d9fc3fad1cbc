"""The share with difficulties in each part of an item, with what chance may change."""

from layouts.display import Display
from layouts.figures.levels import most_lines, wrapped
from layouts.figures.template import (
    DOTS,
    GRID_DOTS,
    PlotlyFigure,
    PlotlyPart,
    axis,
    axis_title,
    category_axis,
    layout,
    note,
    vertical_line,
)
from layouts.figures.ticks import round_ticks
from layouts.numbers import decimal, out_of_100
from layouts.part_names import part_name, part_words
from layouts.words import outcomes
from layouts.words.saying import say
from scoring.group_views import RateView
from scoring.outcome_views import PartsView, PartView

ROW_PIXELS = 26
LINE_PIXELS = 16
MARGIN = {"l": 156, "r": 16, "t": 10, "b": 44}
MOST_ROWS = 12
CIRCLE_PIXELS, DIAMOND_PIXELS = 9, 13
HEADROOM = 1.05


def drawn_parts(view: PartsView) -> tuple[PartView, ...]:
    """Give at most twelve parts, the largest first dropped last, in their order; the client's is among them."""
    ranked = sorted(view.parts, key=lambda part: (not part.holds_client, -part.n_clients))
    kept = {id(part) for part in ranked[:MOST_ROWS]}
    return tuple(part for part in view.parts if id(part) in kept)


def parts_figure(view: PartsView, portfolio: RateView | None, display: Display) -> PlotlyFigure:
    """Draw a row for each part: a point with its interval, or words where the part is too small."""
    tokens = display.tokens
    parts = drawn_parts(view)
    names = _names(view, parts, display)
    rated = [(name, part, part.rate) for name, part in zip(names, parts, strict=True) if part.rate is not None]
    highest = max([rate.high for _, _, rate in rated] + ([portfolio.share] if portfolio else []), default=0.1)
    ticks = round_ticks(0, 100 * highest)
    lines = most_lines(names)
    return {
        "data": [_points(view, rated, display)],
        "layout": layout(
            display,
            height=len(names) * (ROW_PIXELS + LINE_PIXELS * (lines - 1)) + MARGIN["t"] + MARGIN["b"],
            margin=MARGIN,
            yaxis=category_axis(tokens, names),
            xaxis=axis(
                tokens,
                range=[0, 100 * highest * HEADROOM],
                tickvals=list(ticks),
                ticktext=[decimal(tick, display.language, digits=1) for tick in ticks],
                title=axis_title(tokens, say(outcomes.AXIS_IN_100, display.language)),
                showgrid=True,
                gridcolor=tokens.line,
                griddash=GRID_DOTS,
            ),
            shapes=[vertical_line(100 * portfolio.share, tokens.ink_3, dash=DOTS)] if portfolio else [],
            annotations=[
                note(say(outcomes.FEW, display.language), color=tokens.ink_3, x=0, y=name, xanchor="left", xshift=6)
                for name, part in zip(names, parts, strict=True)
                if part.rate is None
            ],
        ),
    }


def _names(view: PartsView, parts: tuple[PartView, ...], display: Display) -> list[str]:
    """Name the rows; two parts whose edges round to the same words stay two rows."""
    names: list[str] = []
    for part in parts:
        name = wrapped(part_name(view.value.feature, part, display))
        bold = f"<b>{name}</b>" if part.holds_client else name
        while bold in names:
            bold += " "
        names.append(bold)
    return names


def _points(view: PartsView, rated: list[tuple[str, PartView, RateView]], display: Display) -> PlotlyPart:
    tokens = display.tokens
    return {
        "type": "scatter",
        "mode": "markers",
        "y": [name for name, _, _ in rated],
        "x": [100 * rate.share for _, _, rate in rated],
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": [100 * (rate.high - rate.share) for _, _, rate in rated],
            "arrayminus": [100 * (rate.share - rate.low) for _, _, rate in rated],
            "color": tokens.mute_2,
            "thickness": 2,
            "width": 4,
        },
        "marker": {
            "symbol": ["diamond" if part.holds_client else "circle" for _, part, _ in rated],
            "size": [DIAMOND_PIXELS if part.holds_client else CIRCLE_PIXELS for _, part, _ in rated],
            "color": [tokens.ink if part.holds_client else tokens.ink_3 for _, part, _ in rated],
        },
        "cliponaxis": False,
        "customdata": [_hover(view, part, rate, display) for _, part, rate in rated],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _hover(view: PartsView, part: PartView, rate: RateView, display: Display) -> str:
    low, share, high = (out_of_100(each) for each in (rate.low, rate.share, rate.high))
    words = part_words(view.value.feature, part, display)
    return say(outcomes.PART_HOVER, display.language, part=words, n=share, low=low, high=high)
