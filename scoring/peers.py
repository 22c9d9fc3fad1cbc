"""The clients most like one client, by a few descriptive features."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit
from scoring.bundle import Bundle
from scoring.errors import GroupSizeError
from scoring.views import Closeness, PeersView

CLOSE_BELOW = 0.3
FAIRLY_CLOSE_BELOW = 0.55
"""Of the distance of two clients at random: of 10,000 made-up clients, 1 in 20 has its nearest 100 further away."""
RANDOM_PAIRS = 5_000

DESCRIPTIVE = (
    "income_currency",
    "loan_amount_currency",
    "loan_annuity_currency",
    "loan_to_annuity_ratio",
    "employment_years",
    "other_debt_currency",
    "external_2_rating",
    "external_3_rating",
)
"""What an advisor would say of a client in one breath; no protected attribute among them."""


def peer_coordinates(values: NDArray[np.float32], features: Sequence[Feature]) -> NDArray[np.float32]:
    """Standardise descriptive features: amounts as log(1 + x), unknown as the median, then z-scores.

    Args:
        values: (n_clients, n_features); NaN is unknown.
        features: In the order of `values`.

    Returns:
        (n_features, n_clients); a feature that is constant, or known of nobody, is 0 for all.
    """
    return np.stack([_standardised(values[:, index], feature) for index, feature in enumerate(features)])


def similar_clients(bundle: Bundle, client_id: int, k: int) -> PeersView:
    """Find the k nearest clients, exactly: every distance is computed.

    The client is not among them. If fewer than k others exist, all are given. Equal distances are in the order of
    the clients' numbers.

    Raises:
        UnknownClientError: If no client has this number.
        GroupSizeError: If k is less than 1.
    """
    if k < 1:
        raise GroupSizeError(k)
    position = bundle.position_of(client_id)
    distances = _distances(bundle.peer_coordinates, position)
    nearest = _nearest(distances, position, k)
    relative = _relative_distance(distances[nearest], bundle.peer_coordinates)
    return PeersView(
        client_ids=tuple(bundle.client_ids[nearest].tolist()),
        distances=tuple(distances[nearest].tolist()),
        features=bundle.peer_features,
        relative_distance=relative,
        closeness=closeness_of(relative),
    )


def closeness_of(relative_distance: float) -> Closeness:
    """Name how near a group is, by its mean distance beside that of two clients at random."""
    if relative_distance < CLOSE_BELOW:
        return Closeness.CLOSE
    return Closeness.FAIRLY_CLOSE if relative_distance < FAIRLY_CLOSE_BELOW else Closeness.FAR


def typical_distance(coordinates: NDArray[np.float32]) -> float:
    """Give the median distance of two different clients, over the same 5,000 pairs each time.

    Args:
        coordinates: (n_peer_features, n_clients); at least two clients.
    """
    n_clients = coordinates.shape[1]
    random = np.random.default_rng(0)
    first = random.integers(0, n_clients, RANDOM_PAIRS)
    second = (first + random.integers(1, n_clients, RANDOM_PAIRS)) % n_clients
    steps = coordinates[:, first].astype(np.float64) - coordinates[:, second]
    return float(np.median(np.sqrt(np.sum(steps**2, axis=0))))


def _relative_distance(distances: NDArray[np.float64], coordinates: NDArray[np.float32]) -> float:
    """Divide the mean distance by that of two clients at random; 0 where nobody differs, or nobody is near."""
    typical = typical_distance(coordinates) if distances.size else 0.0
    return float(np.mean(distances)) / typical if typical > 0 else 0.0


def _standardised(column: NDArray[np.float32], feature: Feature) -> NDArray[np.float32]:
    wide = column.astype(np.float64)
    if feature.unit is Unit.CURRENCY:
        wide = np.log1p(np.maximum(wide, 0.0))
    known = wide[~np.isnan(wide)]
    if known.size == 0:
        return np.zeros(len(column), dtype=np.float32)
    filled = np.where(np.isnan(wide), np.median(known), wide)
    spread = float(np.std(filled))
    standardised = (filled - np.mean(filled)) / spread if spread > 0 else np.zeros(len(column))
    return standardised.astype(np.float32)


def _distances(coordinates: NDArray[np.float32], position: int) -> NDArray[np.float64]:
    """Give the Euclidean distance of every client to one, (n_clients,)."""
    squares = np.zeros(coordinates.shape[1])
    for column in coordinates:
        squares += (column.astype(np.float64) - float(column[position])) ** 2
    return np.sqrt(squares)


def _nearest(distances: NDArray[np.float64], position: int, k: int) -> NDArray[np.intp]:
    """Give the positions of the k nearest others, nearest first; equal distances by position.

    A partition alone would choose freely among clients at the k-th distance, so all of those compete.
    """
    others = distances.copy()
    others[position] = np.inf
    k = min(k, len(distances) - 1)
    if k == 0:
        return np.empty(0, dtype=np.intp)
    limit = np.partition(others, k - 1)[k - 1]
    candidates = np.flatnonzero(others <= limit)
    return candidates[np.argsort(others[candidates], kind="stable")[:k]]
