"""The score on its scale, with the three zones and the threshold at the top."""

from layouts.display import Display
from layouts.figures.template import TRANSPARENT, PlotlyFigure, PlotlyPart, layout, note
from layouts.scale import Scale, scale_of
from layouts.theme import SMALL_TEXT_PIXELS, Tokens
from layouts.words import opinion
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio

HEIGHT = 216
MARK_HALF_WIDTH_POINTS = 4
SCORE_PIXELS = 52


def gauge_figure(view: ClientView, portfolio: Portfolio, display: Display) -> PlotlyFigure:
    """Draw the whole score as an ink mark; a score outside the scale stands at its end, its number is exact."""
    scale = scale_of(portfolio)
    return {
        "data": [_gauge(view.whole_points, scale, display.tokens)],
        "layout": layout(
            display,
            height=HEIGHT,
            margin={"l": 36, "r": 36, "t": 28, "b": 14},
            annotations=_labels(view.whole_points, scale, display),
        ),
    }


def _gauge(points: int, scale: Scale, tokens: Tokens) -> PlotlyPart:
    mark = min(max(points, scale.low + MARK_HALF_WIDTH_POINTS), scale.high - MARK_HALF_WIDTH_POINTS)
    zones = zip(scale.zones, (tokens.zone_unfav, tokens.zone_refer, tokens.zone_fav), strict=True)
    steps = [{"range": list(zone), "color": color} for zone, color in zones]
    client = {"range": [mark - MARK_HALF_WIDTH_POINTS, mark + MARK_HALF_WIDTH_POINTS], "color": tokens.ink}
    return {
        "type": "indicator",
        "mode": "gauge",
        "value": points,
        "gauge": {
            "shape": "angular",
            "bgcolor": TRANSPARENT,
            "borderwidth": 0,
            "axis": _axis(scale, tokens),
            "bar": {"color": TRANSPARENT, "thickness": 0},
            "steps": [*steps, {**client, "thickness": 1}],
            "threshold": {"value": scale.threshold, "thickness": 1, "line": {"color": tokens.ink, "width": 1.5}},
        },
    }


def _axis(scale: Scale, tokens: Tokens) -> PlotlyPart:
    ticks = [scale.low, scale.high]
    return {
        "range": [scale.low, scale.high],
        "tickvals": ticks,
        "ticktext": [str(tick) for tick in ticks],
        "tickfont": {"size": SMALL_TEXT_PIXELS, "color": tokens.ink_3},
        "tickcolor": tokens.line,
        "ticklen": 5,
        "tickwidth": 1,
    }


def _labels(points: int, scale: Scale, display: Display) -> list[PlotlyPart]:
    tokens, language = display.tokens, display.language
    threshold = say(opinion.THRESHOLD, language, threshold=scale.threshold)
    unit = say(opinion.GAUGE_UNIT, language)
    labels = [
        note(f"<b>{points}</b>", color=tokens.ink, size=SCORE_PIXELS, y=0.2, yanchor="middle"),
        note(threshold, color=tokens.ink, y=1, yanchor="bottom", yshift=4),
        note(unit, color=tokens.ink_2, y=-0.02, yanchor="middle"),
    ]
    return [label | {"x": 0.5, "xref": "paper", "yref": "paper"} for label in labels]
