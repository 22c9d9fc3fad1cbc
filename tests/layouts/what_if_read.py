"""How the section of the what-if reads: its text with ordinary spaces."""

from layouts.simulation import AskedChanges, Scenario
from scoring.whatif_views import SimulationView
from tests.layouts.walk import components

N, H = "\u202f", "\u00a0"
"""The narrow space inside a number, the hard one before a unit."""


def plain(text: str) -> str:
    return text.replace(N, " ").replace(H, " ")


def read(node: object) -> str:
    """Give the text of a tree, markup included."""
    return plain("".join(part for item in components(node) for part in _texts(item)))


def _texts(item: object) -> list[str]:
    drawn = getattr(item, "data-markup", None)
    children = getattr(item, "children", None)
    own = [child for child in (children if isinstance(children, list) else [children]) if isinstance(child, str)]
    return [*own, *([drawn] if drawn else [])]


def scenario(name: str, view: SimulationView, note: str = "") -> Scenario:
    return Scenario(name=name, asked=AskedChanges(note=note), changes=view.changes, outcome=view.simulated)
