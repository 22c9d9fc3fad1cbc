"""A small bar to the left (unfavourable) or to the right (favourable) of a common zero."""

from dataclasses import dataclass

from dash.development.base_component import Component

from layouts import plain_html as html
from scoring.views import ClientView

LEAST_ROOM = 0.12


@dataclass(frozen=True, kw_only=True)
class DivergingScale:
    """The largest effects in points on either side; every bar of a list shares it."""

    most_against: float
    most_in_favour: float

    @property
    def zero(self) -> float:
        """Where zero stands, from the left end (0) to the right end (1)."""
        total = self.most_against + self.most_in_favour
        share = self.most_against / total if total else 0.5
        return min(max(share, LEAST_ROOM), 1 - LEAST_ROOM)

    def length(self, points: float) -> float:
        """Give the length of a bar as a part of the whole width; the longest on each side fills it."""
        room = self.zero if points < 0 else 1 - self.zero
        longest = max(self.most_against / self.zero, self.most_in_favour / (1 - self.zero))
        return min(abs(points) / longest, room) if longest else 0.0


def scale_of_effects(view: ClientView) -> DivergingScale:
    """Give the scale on which every theme and every feature of a client fits."""
    themes = [theme.effect_points for theme in view.themes]
    points = themes + [effect.effect_points for theme in view.themes for effect in theme.effects]
    return DivergingScale(most_against=-min(points, default=0.0), most_in_favour=max(points, default=0.0))


def diverging_bar(points: float, scale: DivergingScale) -> Component:
    """Draw an effect; its number stands beside it."""
    side = "minus" if points < 0 else "plus"
    places = {"--zero": f"{100 * scale.zero:.1f}%", "--length": f"{100 * scale.length(points):.1f}%"}
    return html.Span(className=f"dv {side}", style=places, **{"aria-hidden": "true"})
