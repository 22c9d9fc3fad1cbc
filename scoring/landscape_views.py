"""The score along each lever of an application and over two of them: records for the page."""

from dataclasses import dataclass

from scoring.whatif_views import Lever, OutcomeView


@dataclass(frozen=True, kw_only=True)
class CurveView:
    """The score along one lever, the others as asked."""

    lever: Lever
    values: tuple[float, ...]
    """Ascending, in the lever's unit."""
    points: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class MapView:
    """The score over amount and term together: at most 1,600 cells."""

    amounts: tuple[float, ...]
    terms: tuple[float, ...]
    points: tuple[tuple[float, ...], ...]
    """One row for each term, one column for each amount."""


@dataclass(frozen=True, kw_only=True)
class LandscapeView:
    """Curves and map of one client; a curve is absent where its lever is locked, the map where one of two is."""

    client_id: int
    asked: OutcomeView
    curves: tuple[CurveView, ...]
    map: MapView | None
