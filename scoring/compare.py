"""One feature of one client within a group: a histogram, and the client's place."""

from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from scoring.bins import interval_bins, level_bins, levels_of, plain_edges
from scoring.bundle import Bundle
from scoring.peers import similar_clients
from scoring.place import known_or_none, value_in_group, value_in_portfolio
from scoring.views import BinView, ComparisonView, Group

SIMILAR_CLIENTS = 100
LOWEST_PERCENTILE = 1
HIGHEST_PERCENTILE = 99


def comparison_view(
    bundle: Bundle, client_id: int, feature_name: str, group: Group, k: int = SIMILAR_CLIENTS
) -> ComparisonView:
    """Compare one feature of one client with all clients, or with the k most similar.

    The bins are those of the whole portfolio for either group, so that the two pictures can be laid side by side.

    Raises:
        UnknownClientError: If no client has this number.
        UnknownFeatureError: If no feature has this name.
        GroupSizeError: If k is less than 1.
    """
    position, index = bundle.position_of(client_id), bundle.feature_index(feature_name)
    column = bundle.values_of_feature(index)
    value = known_or_none(column[position])
    match group:
        case Group.ALL:
            members, place = column, value_in_portfolio(bundle, index, value)
        case Group.SIMILAR:
            peers = similar_clients(bundle, client_id, k).client_ids
            members = column[np.searchsorted(bundle.client_ids, peers)]
            place = value_in_group(bundle.catalog[index], value, members)
        case _:
            assert_never(group)
    known = members[~np.isnan(members)]
    bins = _bins(bundle, index, known, value)
    return ComparisonView(
        value=place,
        group=group,
        n_group=len(members),
        n_known=len(known),
        bins=bins,
        n_below_range=_count(known < np.float32(bins[0].low)) if bins else 0,
        n_above_range=_count(known > np.float32(bins[-1].high)) if bins else 0,
    )


def _bins(bundle: Bundle, index: int, members: NDArray[np.float32], value: float | None) -> tuple[BinView, ...]:
    """Give the portfolio's bins with the members' counts; members are known, (n_known,)."""
    feature = bundle.catalog[index]
    summary = bundle.summaries[feature.name]
    if members.size == 0 or not summary.percentiles:
        return ()
    low, high = summary.percentiles[LOWEST_PERCENTILE], summary.percentiles[HIGHEST_PERCENTILE]
    everyone = bundle.values_of_feature(index)
    levels = levels_of(feature, low, high, everyone[~np.isnan(everyone)])
    if levels is not None:
        return level_bins(levels, members, value)
    return interval_bins(plain_edges(low, high), members, value)


def _count(comparison: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(comparison))
