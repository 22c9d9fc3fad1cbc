"""What every figure shares: type, spaces, axes, marks."""

from features.text import Language
from layouts.display import Display
from layouts.theme import FONT, SMALL_TEXT_PIXELS, Tokens
from layouts.typography import NARROW_SPACE

type PlotlyPart = dict[str, object]
"""A trace, an axis, a shape or an annotation in Plotly's own words."""
type PlotlyFigure = dict[str, object]
"""`data` and `layout` in Plotly's own words; plain values only."""

TRANSPARENT = "rgba(0,0,0,0)"
LABEL_PIXELS = 14
VALUE_PIXELS = 16
DASHES = "4px,3px"
DOTS = "2px,2px"
GRID_DOTS = "1px,3px"


def layout(display: Display, *, height: int, margin: dict[str, int], **more: object) -> PlotlyPart:
    """Give the layout of a figure: no legend, no drag, transparent, numbers written as in the language."""
    tokens = display.tokens
    return {
        "height": height,
        "margin": margin,
        "font": {"family": FONT, "size": SMALL_TEXT_PIXELS, "color": tokens.ink_2},
        "paper_bgcolor": TRANSPARENT,
        "plot_bgcolor": TRANSPARENT,
        "separators": f",{NARROW_SPACE}" if display.language is Language.FR else ".,",
        "showlegend": False,
        "dragmode": False,
        "hoverlabel": {
            "bgcolor": tokens.surface,
            "bordercolor": tokens.line,
            "font": {"family": FONT, "size": SMALL_TEXT_PIXELS, "color": tokens.ink},
        },
        **more,
    }


def axis(tokens: Tokens, **more: object) -> PlotlyPart:
    """Give an axis with small outer ticks, no line and no zoom."""
    return {
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": tokens.line,
        "tickfont": {"size": SMALL_TEXT_PIXELS, "color": tokens.ink_3},
        "fixedrange": True,
        "automargin": False,
        **more,
    }


def category_axis(tokens: Tokens, names: list[str]) -> PlotlyPart:
    """Give a vertical axis of names, the first on top."""
    return axis(
        tokens,
        type="category",
        categoryorder="array",
        categoryarray=names,
        range=[len(names) - 0.4, -0.6],
        ticks="",
        tickfont={"size": LABEL_PIXELS, "color": tokens.ink},
        ticklabelstandoff=8,
    )


def axis_title(tokens: Tokens, words: str | None) -> PlotlyPart:
    """Give the small title of an axis."""
    return {"text": words or "", "font": {"size": SMALL_TEXT_PIXELS, "color": tokens.ink_3}, "standoff": 6}


def note(text: str, *, color: str, size: int = SMALL_TEXT_PIXELS, **more: object) -> PlotlyPart:
    """Give a label in the figure, placed in data coordinates unless told otherwise."""
    font = {"family": FONT, "size": size, "color": color}
    return {"text": text, "showarrow": False, "xref": "x", "yref": "y", "font": font, **more}


def vertical_line(x: float, color: str, *, width: float = 1.5, dash: str = DASHES) -> PlotlyPart:
    """Give a line over the full height: the threshold (dashed), a median (dotted), a client (solid)."""
    line = {"color": color, "width": width, "dash": dash}
    return {"type": "line", "xref": "x", "yref": "paper", "x0": x, "x1": x, "y0": 0, "y1": 1, "line": line}


def band(low: float, high: float, color: str) -> PlotlyPart:
    """Give a band over the full height, under the marks."""
    return {
        "type": "rect",
        "xref": "x",
        "yref": "paper",
        "x0": low,
        "x1": high,
        "y0": 0,
        "y1": 1,
        "fillcolor": color,
        "line": {"width": 0},
        "layer": "below",
    }
