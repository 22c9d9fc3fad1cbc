"""The clients most like one client, in bands."""

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature
from scoring.bundle import Bundle
from scoring.groups import counted_rate
from scoring.place import known_or_none
from scoring.portrait_views import FEWEST_IN_A_BAND, MiddleHalf, PortraitBand, PortraitItem, PortraitView
from scoring.views import PeersView

MIDDLES = ("loan_amount_currency", "loan_annuity_currency", "income_currency")
"""Of each band; a catalog without one of them does without the column."""
CLIENTS_A_BAND, MOST_BANDS = 40, 4
"""A band of 40 has mostly 30 known outcomes, so a rate."""
QUARTILES = (25, 75)


def portrait_of(bundle: Bundle, client_id: int, peers: PeersView) -> PortraitView:
    """Describe a client's nearest, by the middle half of each element and band by band.

    Raises:
        UnknownClientError: If no client has this number.
    """
    stored = bundle.case_of(client_id).values
    found = np.searchsorted(bundle.client_ids, peers.client_ids)
    if len(found) < FEWEST_IN_A_BAND:
        return PortraitView(items=(), bands=())
    items = tuple(
        PortraitItem(
            value=known_or_none(stored[bundle.feature_index(each.feature.name)]),
            theirs=_middle(each.feature, _column(bundle, each.feature)[found]),
            relative_difference=each.relative_difference,
        )
        for each in peers.differences
    )
    return PortraitView(items=items, bands=_bands(bundle, found))


def _bands(bundle: Bundle, found: NDArray[np.intp]) -> tuple[PortraitBand, ...]:
    features = [feature for name in MIDDLES for feature in bundle.catalog if feature.name == name]
    columns = [(feature, _column(bundle, feature)) for feature in features]
    targets = bundle.targets()
    n_bands = min(MOST_BANDS, max(1, len(found) // CLIENTS_A_BAND))
    bands, first = [], 1
    for part in np.array_split(found, n_bands):
        middles = tuple(_middle(feature, column[part]) for feature, column in columns)
        last = first + len(part) - 1
        bands.append(PortraitBand(first=first, last=last, middles=middles, rate=counted_rate(targets[part])))
        first = last + 1
    return tuple(bands)


def _middle(feature: Feature, values: NDArray[np.float32]) -> MiddleHalf:
    known = values[~np.isnan(values)].astype(np.float64)
    if len(known) < FEWEST_IN_A_BAND:
        return MiddleHalf(feature=feature, low=None, high=None)
    low, high = np.percentile(known, QUARTILES).tolist()
    return MiddleHalf(feature=feature, low=low, high=high)


def _column(bundle: Bundle, feature: Feature) -> NDArray[np.float32]:
    return bundle.values_of_feature(bundle.feature_index(feature.name))
