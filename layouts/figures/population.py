"""The scores of all clients over the zones of the opinions, with the client's line."""

from layouts.display import Display
from layouts.figures.over_lines import opening_inwards
from layouts.figures.template import (
    LABEL_PIXELS,
    PlotlyFigure,
    PlotlyPart,
    axis,
    axis_title,
    band,
    layout,
    note,
    vertical_line,
)
from layouts.figures.ticks import round_ticks
from layouts.numbers import percentage
from layouts.scale import scale_of
from layouts.words import opinion, population, units
from layouts.words.saying import say
from scoring.population_views import PopulationView
from scoring.views import BinView, Portfolio

HEIGHT = 250
MARGIN = {"l": 14, "r": 14, "t": 46, "b": 44}
FILLED_SHARE = 0.9
HEADROOM = 1.08
CLIENT_ROW_PIXELS = 22


def population_figure(view: PopulationView, portfolio: Portfolio, display: Display) -> PlotlyFigure:
    """Draw shares of all clients; a score outside the scale stands at its end, its number is exact."""
    tokens, scale = display.tokens, scale_of(portfolio)
    bins = drawn_bins(view)
    low, high = bins[0].low, bins[-1].high
    tallest = max(bin_.count for bin_ in bins) / view.n_clients * HEADROOM
    edges = (low, scale.study_from, scale.study_to, high)
    colors = (tokens.unfav_bg, tokens.refer_bg, tokens.fav_bg)
    zones = [band(edges[index], edges[index + 1], color) for index, color in enumerate(colors)]
    ticks = round_ticks(low, high)
    at = min(max(view.points, low), high)
    return {
        "data": [_bars(view, bins, display)],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            xaxis=axis(
                tokens,
                range=[low, high],
                tickvals=list(ticks),
                ticktext=[f"{tick:.0f}" for tick in ticks],
                title=axis_title(tokens, say(units.AXIS_POINTS, display.language)),
            ),
            yaxis=axis(tokens, visible=False, range=[0, tallest]),
            shapes=[
                *zones,
                vertical_line(scale.threshold, tokens.ink),
                vertical_line(at, tokens.ink, width=2, dash="solid"),
            ],
            annotations=[_client_label(view, at, low, high, display), _threshold_label(scale.threshold, view, display)],
        ),
    }


def drawn_bins(view: PopulationView) -> tuple[BinView, ...]:
    """Give the bins without the empty ones at either end; those around the threshold and the client stay."""
    middle = len(view.bins) // 2
    kept = [index for index, bin_ in enumerate(view.bins) if bin_.count or bin_.holds_client]
    first, last = min([*kept, middle - 3]), max([*kept, middle + 2])
    return view.bins[first : last + 1]


def _bars(view: PopulationView, bins: tuple[BinView, ...], display: Display) -> PlotlyPart:
    tokens = display.tokens
    return {
        "type": "bar",
        "x": [(bin_.low + bin_.high) / 2 for bin_ in bins],
        "y": [bin_.count / view.n_clients for bin_ in bins],
        "width": [FILLED_SHARE * (bin_.high - bin_.low) for bin_ in bins],
        "marker": {"color": [tokens.ink_2 if bin_.holds_client else tokens.mute_2 for bin_ in bins]},
        "customdata": [_hover(view, bin_, display) for bin_ in bins],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _hover(view: PopulationView, bin_: BinView, display: Display) -> str:
    share = percentage(bin_.count / view.n_clients, display.language)
    return say(population.HOVER, display.language, low=f"{bin_.low:.0f}", high=f"{bin_.high:.0f}", share=share)


def _client_label(view: PopulationView, at: float, low: float, high: float, display: Display) -> PlotlyPart:
    words, place = f"<b>{view.whole_points}</b>", opening_inwards(at, low, high)
    return note(words, color=display.tokens.ink, size=LABEL_PIXELS, yshift=CLIENT_ROW_PIXELS, **place)


def _threshold_label(threshold: int, view: PopulationView, display: Display) -> PlotlyPart:
    """Write the threshold on the side where the client is not."""
    side = {"xanchor": "right", "xshift": 1} if view.points >= threshold else {"xanchor": "left", "xshift": -1}
    words = say(opinion.THRESHOLD, display.language, threshold=threshold)
    label = note(words, color=display.tokens.ink_2, x=threshold, y=1, yref="paper", yanchor="bottom")
    return label | side
