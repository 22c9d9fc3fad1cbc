"""What the page shows of the scores of all clients."""

from dataclasses import dataclass

from scoring.views import BinView


@dataclass(frozen=True, kw_only=True)
class PopulationView:
    """The scores of every client, by the opinion that goes with them."""

    n_clients: int
    points: float
    """This client's score, unrounded."""
    whole_points: int
    """As the page shows it."""
    bins: tuple[BinView, ...]
    """Of points, equally wide; the edges of the opinions are edges of bins, or in the middle of the scale."""
    n_below_range: int
    n_above_range: int
    share_unfavourable: float
    """In 0–1; the three add up to 1."""
    share_to_study: float
    share_favourable: float
    share_below: float
    """Share of clients with a lower score, in 0–1."""
    share_above: float
