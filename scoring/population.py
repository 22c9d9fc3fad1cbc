"""How the scores of all clients spread, and one client's place among them."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from scoring.bundle import Bundle
from scoring.points import points_of_margin
from scoring.policy import Policy
from scoring.population_views import PopulationView
from scoring.views import BinView

WIDEST_BIN_POINTS = 20
NARROWEST_BIN_POINTS = 5
PLAIN_BIN_POINTS = 10
HALF_SPAN_POINTS = 250


def population_view(bundle: Bundle, client_id: int) -> PopulationView:
    """Place one client's score among all.

    Raises:
        UnknownClientError: If no client has this number.
    """
    own = bundle.case_of(client_id).margin
    margins = bundle.margins()
    scores = points_of_margin(margins)
    points, policy, n_clients = points_of_margin(own), bundle.policy, len(margins)
    lower, upper = policy.edges
    below, above = int(np.count_nonzero(scores < lower)), int(np.count_nonzero(scores >= upper))
    edges = _bin_edges(policy)
    places = _places(scores, edges)
    return PopulationView(
        n_clients=n_clients,
        points=points,
        whole_points=policy.shown_points(points),
        bins=_bins(places, edges, points),
        n_below_range=int(np.count_nonzero(places < 0)),
        n_above_range=int(np.count_nonzero(places >= len(edges) - 1)),
        share_unfavourable=below / n_clients,
        share_to_study=(n_clients - below - above) / n_clients,
        share_favourable=above / n_clients,
        share_below=int(np.count_nonzero(margins > own)) / n_clients,
        share_above=int(np.count_nonzero(margins < own)) / n_clients,
    )


def _bin_edges(policy: Policy) -> NDArray[np.float64]:
    """Give edges around the threshold, so that the edges of the opinions are among them where that is plain."""
    half = policy.half_width_points
    width = half if NARROWEST_BIN_POINTS <= half <= WIDEST_BIN_POINTS else PLAIN_BIN_POINTS
    n_each_side = int(np.ceil(HALF_SPAN_POINTS / width))
    steps: NDArray[np.float64] = width * np.arange(-n_each_side, n_each_side + 1, dtype=np.float64)
    return policy.threshold_points + steps


def _places(scores: NDArray[np.float64], edges: NDArray[np.float64]) -> NDArray[np.int64]:
    """Give each score's interval, (n_clients,); all are open above, those outside have a number outside."""
    places: NDArray[np.int64] = np.floor((scores - edges[0]) / (edges[1] - edges[0])).astype(np.int64)
    return places


def _bins(places: NDArray[np.int64], edges: NDArray[np.float64], points: float) -> tuple[BinView, ...]:
    inside = places[(places >= 0) & (places < len(edges) - 1)]
    counts = np.bincount(inside, minlength=len(edges) - 1).tolist()
    own = int(_places(np.array([points]), edges)[0])
    return tuple(
        BinView(low=low, high=high, count=count, holds_client=index == own)
        for index, ((low, high), count) in enumerate(zip(pairwise(edges.tolist()), counts, strict=True))
    )
