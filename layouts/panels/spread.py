"""Several scores on the scale, with the threshold and the ends in numbers."""

from collections.abc import Sequence

from dash.development.base_component import Component

from layouts import plain_html as html
from layouts.scale import Scale

type Mark = tuple[str | None, float]
"""How a mark looks (a class of the style sheet, None is the client’s own), and its points."""


def spread(marks: Sequence[Mark], scale: Scale) -> Component:
    """Draw the marks among the zones, in the order given; words beside it say the same."""
    zones = {
        "--study-from": _percent(scale.along(scale.study_from)),
        "--study-to": _percent(scale.along(scale.study_to)),
    }
    drawn = [
        html.I(className=look, style={"left": _percent(scale.along(points))})
        for look, points in (("cut", scale.threshold), *marks)
    ]
    ends = [html.Span(str(end)) for end in (scale.low, scale.threshold, scale.high)]
    drawing = [html.Span(drawn, className="scale", style=zones), html.Span(ends, className="ends")]
    return html.Div(drawing, className="spread", **{"aria-hidden": "true"})


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"
