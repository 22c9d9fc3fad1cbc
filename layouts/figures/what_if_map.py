"""The opinion over amount and term together: a tile for each stretch of equal opinion, the request and the simulation.

The tiles are bars in the units of the axes, so that they meet at every width of the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from features.feature import Unit
from layouts.display import Display
from layouts.figures.template import PlotlyFigure, PlotlyPart, axis, axis_title, layout
from layouts.figures.ticks import round_ticks
from layouts.figures.what_if_curve import circle, diamond
from layouts.numbers import amount
from layouts.scale import Scale, scale_of
from layouts.sentences.what_if import ZONES
from layouts.sentences.what_if_charts import opinion_at
from layouts.sentences.what_if_values import lever_number, term_words
from layouts.values import axis_words
from layouts.words import what_if, what_if_charts
from layouts.words.saying import in_a_sentence, say
from scoring.landscape_views import MapView
from scoring.views import Portfolio, Recommendation
from scoring.whatif_views import Lever, OutcomeView

HEIGHT = 300
MARGIN = {"l": 52, "r": 14, "t": 12, "b": 48}


@dataclass(frozen=True, kw_only=True)
class Tile:
    """Neighbouring amounts and terms with the same opinion."""

    first_term: float
    last_term: float
    low_term: float
    high_term: float
    low: float
    high: float
    opinion: Recommendation


def map_figure(view: MapView, asked: OutcomeView, portfolio: Portfolio, display: Display) -> PlotlyFigure:
    """Draw the map; it has at least one amount and one term."""
    drawn = tiles(view, scale_of(portfolio))
    at = asked.amount if asked.term is not None else None
    request = circle(at, asked, Lever.AMOUNT, display) | {"y": [asked.term]}
    columns, rows = edges(view.amounts), edges(view.terms)
    return {
        "data": [_tiles(drawn, display), request, diamond(display)],
        "layout": layout(
            display,
            height=HEIGHT,
            margin=MARGIN,
            barmode="overlay",
            xaxis=_axis(columns[0], columns[-1], Unit.CURRENCY, display),
            yaxis=_axis(rows[0], rows[-1], Unit.MONTHS, display),
            plot_bgcolor=display.tokens.sunk,
        ),
    }


def edges(values: Sequence[float]) -> list[float]:
    """Give where the stretch of each value begins and ends: halfway to the next one."""
    if len(values) == 1:
        return [values[0] - 0.5, values[0] + 0.5]
    middles = [(low + high) / 2 for low, high in pairwise(values)]
    return [2 * values[0] - middles[0], *middles, 2 * values[-1] - middles[-1]]


def tiles(view: MapView, scale: Scale) -> list[Tile]:
    """Give the tiles, as few as there are rectangles of one opinion over neighbouring terms."""
    open_tiles: dict[tuple[float, float, Recommendation], Tile] = {}
    closed: list[Tile] = []
    rows = edges(view.terms)
    for row, (term, scores) in enumerate(zip(view.terms, view.points, strict=True)):
        here = {stretch: open_tiles.pop(stretch, None) for stretch in _stretches(view, scores, scale)}
        closed += open_tiles.values()
        open_tiles = {
            stretch: Tile(
                low_term=rows[row] if before is None else before.low_term,
                high_term=rows[row + 1],
                first_term=term if before is None else before.first_term,
                last_term=term,
                low=stretch[0],
                high=stretch[1],
                opinion=stretch[2],
            )
            for stretch, before in here.items()
        }
    return [*closed, *open_tiles.values()]


def _stretches(view: MapView, scores: Sequence[float], scale: Scale) -> Iterator[tuple[float, float, Recommendation]]:
    """Give neighbouring amounts of one opinion: where they begin, where they end, the opinion."""
    columns, start = edges(view.amounts), 0
    for kind, members in groupby(opinion_at(each, scale) for each in scores):
        stop = start + len(list(members))
        yield columns[start], columns[stop], kind
        start = stop


def _tiles(drawn: Sequence[Tile], display: Display) -> PlotlyPart:
    tokens = display.tokens
    colors = {
        Recommendation.FAVOURABLE: tokens.zone_fav,
        Recommendation.TO_STUDY: tokens.zone_refer,
        Recommendation.UNFAVOURABLE: tokens.zone_unfav,
    }
    return {
        "type": "bar",
        "orientation": "h",
        "base": [tile.low for tile in drawn],
        "x": [tile.high - tile.low for tile in drawn],
        "y": [(tile.low_term + tile.high_term) / 2 for tile in drawn],
        "width": [tile.high_term - tile.low_term for tile in drawn],
        "marker": {"color": [colors[tile.opinion] for tile in drawn], "line": {"width": 0}},
        "customdata": [_hover(tile, display) for tile in drawn],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _hover(tile: Tile, display: Display) -> str:
    language = display.language
    ends = [term_words(each, language) for each in (tile.first_term, tile.last_term)]
    return say(
        what_if_charts.HOVER_MAP,
        language,
        terms=ends[0] if ends[0] == ends[1] else say(what_if.LIMITS, language, low=ends[0], high=ends[1]),
        low=amount(tile.low, display),
        high=amount(tile.high, display),
        opinion=in_a_sentence(say(ZONES[tile.opinion], language)),
    )


def _axis(low: float, high: float, unit: Unit, display: Display) -> PlotlyPart:
    ticks = round_ticks(low, high)
    return axis(
        display.tokens,
        range=[low, high],
        tickvals=list(ticks),
        ticktext=[lever_number(tick, display.language) for tick in ticks],
        title=axis_title(display.tokens, axis_words(unit, display)),
    )
