"""The clients most like one client, by a few descriptive features."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit
from scoring.bundle import Bundle
from scoring.case import Case
from scoring.errors import GroupSizeError
from scoring.group_views import Likeness
from scoring.likeness import Cutoffs, cutoffs_of, rows_of
from scoring.nearest import nearest
from scoring.views import Closeness, PeerDifference, PeersView


def peer_coordinates(values: NDArray[np.float32], features: Sequence[Feature]) -> NDArray[np.float32]:
    """Standardise descriptive features: amounts as log(1 + x), unknown as the median, then z-scores.

    Args:
        values: (n_clients, n_features); NaN is unknown.
        features: In the order of `values`.

    Returns:
        (n_features, n_clients); a feature that is constant, or known of nobody, is 0 for all.
    """
    return np.stack([_standardised(values[:, index], feature) for index, feature in enumerate(features)])


def similar_clients(bundle: Bundle, client_id: int, k: int, likeness: Likeness = Likeness.ALL) -> PeersView:
    """Find the k nearest clients, exactly: every distance is computed.

    The client is not among them. If fewer than k others exist, all are given. Equal distances are in the order of
    the clients' numbers. A set of which the bundle has no feature is every feature.

    Raises:
        UnknownClientError: If no client has this number.
        GroupSizeError: If k is less than 1.
    """
    if k < 1:
        raise GroupSizeError(k)
    case = bundle.case_of(client_id)
    own = case.coordinates()
    rows = rows_of(likeness, [feature.name for feature in bundle.peer_features])
    found, distances = nearest(bundle.peer_coordinates, rows, own, k, without=case.position)
    cutoffs = cutoffs_of(bundle.manifest, likeness)
    relative = _relative(float(np.mean(distances)), cutoffs.typical) if distances.size else 0.0
    return PeersView(
        client_ids=tuple(bundle.client_ids[found].tolist()),
        distances=tuple(distances.tolist()),
        features=tuple(bundle.peer_features[row] for row in rows),
        relative_distance=relative,
        closeness=closeness_of(relative, cutoffs),
        differences=_differences(bundle, case, rows, found, cutoffs),
    )


def closeness_of(relative_distance: float, cutoffs: Cutoffs) -> Closeness:
    """Name how near a group is, by its mean distance beside those of this portfolio's clients."""
    if relative_distance < cutoffs.close_below:
        return Closeness.CLOSE
    return Closeness.FAIRLY_CLOSE if relative_distance < cutoffs.fairly_close_below else Closeness.FAR


def _differences(
    bundle: Bundle, case: Case, rows: Sequence[int], found: NDArray[np.intp], cutoffs: Cutoffs
) -> tuple[PeerDifference, ...]:
    """Give how far those found, (k,), are by each feature, beside two clients at random."""
    if not found.size:
        return ()
    differences, own = [], case.coordinates()
    for row in rows:
        column = bundle.peer_coordinates[row]
        mean = float(np.mean(np.abs(column[found].astype(np.float64) - float(own[row]))))
        feature = bundle.peer_features[row]
        relative = _relative(mean, cutoffs.differences[feature.name])
        is_known = not np.isnan(case.values[bundle.feature_index(feature.name)])
        differences.append(PeerDifference(feature=feature, relative_difference=relative, is_known=bool(is_known)))
    return tuple(differences)


def _relative(distance: float, typical: float) -> float:
    """Divide by what is typical; 0 where nobody differs."""
    return distance / typical if typical > 0 else 0.0


def coordinates_beside(bundle: Bundle, values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Standardise the descriptive features of someone who is not in the portfolio, as those of its clients are.

    Args:
        bundle: The portfolio.
        values: Features in catalog order, (n_features,); NaN is unknown.

    Returns:
        (n_peer_features,).
    """
    coordinates = np.zeros(len(bundle.peer_features), dtype=np.float32)
    for row, feature in enumerate(bundle.peer_features):
        index = bundle.feature_index(feature.name)
        coordinates[row] = _standardised(values[[index]], feature, bundle.values_of_feature(index))[0]
    return coordinates


def _standardised(
    column: NDArray[np.float32], feature: Feature, among: NDArray[np.float32] | None = None
) -> NDArray[np.float32]:
    """Standardise values by the median, the mean and the spread of those of `among`, by default of their own."""
    wide = _scaled(column, feature)
    others = wide if among is None else _scaled(among, feature)
    known = others[~np.isnan(others)]
    if known.size == 0:
        return np.zeros(len(column), dtype=np.float32)
    median = np.median(known)
    filled = np.where(np.isnan(others), median, others)
    spread = float(np.std(filled))
    if spread <= 0:
        return np.zeros(len(column), dtype=np.float32)
    standardised = (np.where(np.isnan(wide), median, wide) - np.mean(filled)) / spread
    return standardised.astype(np.float32)


def _scaled(column: NDArray[np.float32], feature: Feature) -> NDArray[np.float64]:
    """Give the values in Float64, amounts as log(1 + x)."""
    wide = column.astype(np.float64)
    return np.log1p(np.maximum(wide, 0.0)) if feature.unit is Unit.CURRENCY else wide
