"""Features of one client within a group: a histogram of each, and the client's place."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from scoring.bins import interval_bins, level_bins, levels_of, plain_edges
from scoring.bundle import Bundle
from scoring.group_views import GroupComparisonView, GroupRequest
from scoring.groups import Members, group_view, members_of
from scoring.place import known_or_none, value_in_group, value_in_portfolio
from scoring.views import BinView, ComparisonView, Group

LOWEST_PERCENTILE = 1
HIGHEST_PERCENTILE = 99


def group_comparison(
    bundle: Bundle, client_id: int, feature_names: Sequence[str], request: GroupRequest
) -> GroupComparisonView:
    """Compare several features of one client with one group, found once.

    Of a group chosen by outcome or opinion, protected features are withheld: how a protected attribute spreads among
    those who had difficulties gives the rate of each of its values.

    Raises:
        UnknownClientError: If no client has this number.
        UnknownFeatureError: If no feature has one of these names.
        GroupSizeError: If k is less than 1.
        ProtectedGroupError: If a protected attribute and the outcome or the opinion choose together.
    """
    position = bundle.position_of(client_id)
    indices = [bundle.feature_index(name) for name in feature_names]
    members = members_of(bundle, client_id, request)
    group = group_view(bundle, request, members)
    withheld = [index for index in indices if request.is_by_risk and bundle.catalog[index].protected]
    shown = [index for index in indices if group.n_group > 0 and index not in withheld]
    return GroupComparisonView(
        group=group,
        comparisons=tuple(_comparison(bundle, position, index, request.kind, members) for index in shown),
        withheld=tuple(bundle.catalog[index] for index in withheld),
    )


def _comparison(bundle: Bundle, position: int, index: int, group: Group, members: Members) -> ComparisonView:
    """Compare one feature; the bins are the whole portfolio's, so that two groups can be laid side by side."""
    everyone = bundle.values_of_feature(index)
    value = known_or_none(everyone[position])
    theirs = members.of(everyone)
    if members.chosen is None:
        place = value_in_portfolio(bundle, index, value)
    else:
        place = value_in_group(bundle.catalog[index], value, theirs)
    n_known = int(np.count_nonzero(~np.isnan(theirs)))
    bins = _bins(bundle, index, everyone, theirs, value) if n_known else ()
    return ComparisonView(
        value=place,
        group=group,
        n_group=len(theirs),
        n_known=n_known,
        bins=bins,
        n_below_range=_count(theirs < np.float32(bins[0].low)) if bins else 0,
        n_above_range=_count(theirs > np.float32(bins[-1].high)) if bins else 0,
    )


def _bins(
    bundle: Bundle, index: int, everyone: NDArray[np.float32], theirs: NDArray[np.float32], value: float | None
) -> tuple[BinView, ...]:
    """Give the bins of everyone, (n_clients,), with the group's counts, (n_group,)."""
    feature = bundle.catalog[index]
    percentiles = bundle.summaries[feature.name].percentiles
    low, high = percentiles[LOWEST_PERCENTILE], percentiles[HIGHEST_PERCENTILE]
    levels = levels_of(feature, low, high, everyone)
    if levels is not None:
        return level_bins(levels, theirs, value)
    return interval_bins(plain_edges(low, high), theirs, value)


def _count(comparison: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(comparison))
