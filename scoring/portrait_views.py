"""What the page shows of the clients most like one client: never one of them alone."""

from dataclasses import dataclass

from features.feature import Feature
from scoring.group_views import RateView

FEWEST_IN_A_BAND = 10


@dataclass(frozen=True, kw_only=True)
class MiddleHalf:
    """Between which values the middle half of some clients lies."""

    feature: Feature
    low: float | None
    """25th percentile of the known values; None with fewer than ten."""
    high: float | None
    """75th percentile."""


@dataclass(frozen=True, kw_only=True)
class PortraitItem:
    """One of the elements by which the clients are near."""

    value: float | None
    """The client's own; None is unknown."""
    theirs: MiddleHalf
    relative_difference: float
    """As in `PeerDifference`."""


@dataclass(frozen=True, kw_only=True)
class PortraitBand:
    """At least ten of the nearest clients, by their order."""

    first: int
    """From 1 on."""
    last: int
    middles: tuple[MiddleHalf, ...]
    rate: RateView | None
    """None with fewer than 30 known outcomes."""


@dataclass(frozen=True, kw_only=True)
class PortraitView:
    """The nearest clients in bands; no number of a client, no single value."""

    items: tuple[PortraitItem, ...]
    """In the order of `PeersView.features`; none with fewer than ten clients."""
    bands: tuple[PortraitBand, ...]
    """Nearest first; none with fewer than ten clients."""
