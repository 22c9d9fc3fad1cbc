"""Features of one client within a group: a histogram of each, and the client's place."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature
from scoring.bins import interval_bins, level_bins, levels_of, plain_edges
from scoring.bundle import Bundle
from scoring.case import Case
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
    case = bundle.case_of(client_id)
    members = members_of(bundle, client_id, request)
    group = group_view(bundle, request, members)
    shown, withheld = asked_of(bundle, feature_names, request, group.n_group)
    return GroupComparisonView(
        group=group,
        comparisons=tuple(_comparison(bundle, case, index, request.kind, members) for index in shown),
        withheld=withheld,
    )


def asked_of(
    bundle: Bundle, feature_names: Sequence[str], request: GroupRequest, n_group: int
) -> tuple[list[int], tuple[Feature, ...]]:
    """Give the places in the catalog of the features to show, none in a group of nobody, and those withheld.

    Raises:
        UnknownFeatureError: If no feature has one of these names.
    """
    indices = [bundle.feature_index(name) for name in feature_names]
    withheld = [index for index in indices if request.is_by_risk and bundle.catalog[index].protected]
    shown = [index for index in indices if n_group > 0 and index not in withheld]
    return shown, tuple(bundle.catalog[index] for index in withheld)


def comparison_of(
    bundle: Bundle,
    case: Case,
    index: int,
    group: Group,
    theirs: NDArray[np.float32],
    *,
    everyone: NDArray[np.float32],
) -> ComparisonView:
    """Compare one client's feature with the values of some clients.

    The bins are the whole portfolio's, so that two groups can be laid side by side.

    Args:
        bundle: The portfolio.
        case: The client.
        index: Of the feature in the catalog.
        group: Whom the client is compared with.
        theirs: The group's values, (n_group,); NaN is unknown.
        everyone: The feature of all clients, (n_clients,).
    """
    value = known_or_none(case.values[index])
    if theirs is everyone:
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


def _comparison(bundle: Bundle, case: Case, index: int, group: Group, members: Members) -> ComparisonView:
    everyone = bundle.values_of_feature(index)
    return comparison_of(bundle, case, index, group, members.of(everyone), everyone=everyone)


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
