"""How a group spreads over two items at once: a grid of cells, with the client's diamond.

The cells are bars that stand on their lower edge, in the units of the axes: they meet at every width of the page,
where square markers, whose size is in pixels, would gape or overlap.
"""

from layouts.display import Display
from layouts.figures.levels import wrapped
from layouts.figures.shades import shade
from layouts.figures.template import DOTS, PlotlyFigure, PlotlyPart, axis, axis_title, layout
from layouts.figures.ticks import round_ticks
from layouts.numbers import counted
from layouts.step_names import level_names, step_words
from layouts.values import axis_words, tick_words, value_words
from layouts.words import comparison, pairs
from layouts.words.saying import enumerated, say
from scoring.pair_views import AxisView, PairView

HEIGHT = 420
MARGIN = {"l": 96, "r": 14, "t": 14, "b": 64}
DIAMOND_PIXELS = 15


def pair_figure(view: PairView, display: Display) -> PlotlyFigure:
    """Draw the cells with at least five clients; the view has at least one step along each axis."""
    tokens = display.tokens
    return {
        "data": [_cells(view, display), *_client(view, display)],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            barmode="overlay",
            xaxis=_axis(view.first, display),
            yaxis=_axis(view.second, display),
            shapes=[*_median(view.first, "x", display), *_median(view.second, "y", display)],
            plot_bgcolor=tokens.sunk,
        ),
    }


def edges_of(axis_view: AxisView, step: int) -> tuple[float, float]:
    """Give where a step begins and ends along its axis; levels stand one unit apart."""
    return (step - 0.5, step + 0.5) if axis_view.is_by_level else axis_view.steps[step]


def _cells(view: PairView, display: Display) -> PlotlyPart:
    most = max((cell.count for cell in view.cells), default=1)
    across = [edges_of(view.first, cell.first) for cell in view.cells]
    upwards = [edges_of(view.second, cell.second) for cell in view.cells]
    return {
        "type": "bar",
        "x": [(low + high) / 2 for low, high in across],
        "width": [high - low for low, high in across],
        "base": [low for low, _ in upwards],
        "y": [high - low for low, high in upwards],
        "marker": {"color": [shade(cell.count / most, display.tokens) for cell in view.cells], "line": {"width": 0}},
        "customdata": _hovers(view, display),
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _client(view: PairView, display: Display) -> list[PlotlyPart]:
    places = [_along(axis_view) for axis_view in (view.first, view.second)]
    if None in places:
        return []
    tokens = display.tokens
    words = [value_words(each.value.feature, each.value.value, display) for each in (view.first, view.second)]
    mark = {
        "symbol": "diamond",
        "size": DIAMOND_PIXELS,
        "color": tokens.ink,
        "line": {"width": 2, "color": tokens.surface},
    }
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [places[0]],
            "y": [places[1]],
            "marker": mark,
            "cliponaxis": False,
            "customdata": [
                say(comparison.THIS_CLIENT, display.language, value=enumerated(words, display.language)).replace(
                    "**", ""
                )
            ],
            "hovertemplate": "%{customdata}<extra></extra>",
        }
    ]


def _along(axis_view: AxisView) -> float | None:
    """Give the client's place along an axis, at its end if beyond; None if unknown."""
    value = axis_view.value.value
    if value is None:
        return None
    if axis_view.is_by_level:
        return None if axis_view.client_step is None else float(axis_view.client_step)
    return min(max(value, axis_view.steps[0][0]), axis_view.steps[-1][1])


def _axis(axis_view: AxisView, display: Display) -> PlotlyPart:
    tokens, feature = display.tokens, axis_view.value.feature
    low, high = edges_of(axis_view, 0)[0], edges_of(axis_view, len(axis_view.steps) - 1)[1]
    unit = axis_words(feature.unit, display)
    title = say(feature.label, display.language) + (f" ({unit})" if unit else "")
    if axis_view.is_by_level:
        ticks: list[float] = [float(step) for step in range(len(axis_view.steps))]
        names = [wrapped(name) for name in level_names(axis_view, display)]
    else:
        ticks = list(round_ticks(low, high))
        names = [tick_words(feature.unit, tick, display) for tick in ticks]
    # Names of levels take the room that they need, and turn where a phone leaves too little.
    return axis(
        tokens,
        range=[low, high],
        tickvals=ticks,
        ticktext=names,
        title=axis_title(tokens, title),
        automargin=axis_view.is_by_level,
        autotickangles=[0, -90],
    )


def _median(axis_view: AxisView, letter: str, display: Display) -> list[PlotlyPart]:
    median = axis_view.value.median
    if median is None or axis_view.is_by_level:
        return []
    other = "y" if letter == "x" else "x"
    line = {"color": display.tokens.ink_2, "width": 1, "dash": DOTS}
    ends = {f"{letter}0": median, f"{letter}1": median, f"{other}0": 0, f"{other}1": 1}
    return [{"type": "line", f"{letter}ref": letter, f"{other}ref": "paper", "line": line, **ends}]


def _step_words(axis_view: AxisView, display: Display) -> list[str]:
    """Name every step once: writing a number in a language costs more than drawing a cell."""
    return [step_words(axis_view, low, high, display) for low, high in axis_view.steps]


def _hovers(view: PairView, display: Display) -> list[str]:
    first, second = (_step_words(each, display) for each in (view.first, view.second))
    counts = {cell.count for cell in view.cells}
    clients = {count: counted(comparison.CLIENTS, count, display.language) for count in counts}
    return [
        say(
            pairs.HOVER,
            display.language,
            first=first[cell.first],
            second=second[cell.second],
            clients=clients[cell.count],
        )
        for cell in view.cells
    ]
