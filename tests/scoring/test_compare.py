import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.feature import Unit
from scoring.bins import MOST_BINS, interval_bins, level_bins, levels_of, plain_edges
from scoring.bundle import Bundle
from scoring.compare import group_comparison
from scoring.errors import GroupSizeError, UnknownClientError, UnknownFeatureError
from scoring.group_views import GroupRequest
from scoring.peers import similar_clients
from scoring.views import ComparisonView, Group
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS, SMALL_CATALOG, make_feature, small_tables


def comparison_view(bundle: Bundle, client_id: int, name: str, group: Group, k: int = 100) -> ComparisonView:
    """Compare one feature."""
    (view,) = group_comparison(bundle, client_id, [name], GroupRequest(kind=group, k=k)).comparisons
    return view


SHARE = make_feature("debt_share", Unit.SHARE)
COUNT = make_feature("credit_count", Unit.COUNT)


def test_bins_of_six_values_by_hand() -> None:
    bins = interval_bins([0.0, 1.0, 2.0], np.array([-1, 0, 0.5, 1, 2, 7], np.float32), 1.0)
    assert [(each.low, each.high, each.count, each.holds_client) for each in bins] == [
        (0.0, 1.0, 2, False),
        (1.0, 2.0, 2, True),
    ]


def test_a_value_at_an_edge_belongs_to_the_bin_that_begins_there() -> None:
    # 0.7 kept as Float32 is a little less than 0.7: the edge is rounded alike.
    bins = interval_bins([0.6, 0.7, 0.8], np.array([0.7], np.float32), float(np.float32(0.7)))
    assert [each.count for each in bins] == [0, 1]
    assert [each.holds_client for each in bins] == [False, True]


def test_the_last_bin_is_closed() -> None:
    bins = interval_bins([0.0, 1.0, 2.0], np.array([2.0], np.float32), 2.0)
    assert [(each.count, each.holds_client) for each in bins] == [(0, False), (1, True)]


@pytest.mark.parametrize(
    ("low", "high", "first", "step", "last"),
    [
        (0.0, 1.0, 0.0, 0.05, 1.0),
        (0.013, 0.871, 0.0, 0.05, 0.9),
        (26_000.0, 404_000.0, 20_000.0, 20_000.0, 420_000.0),
        (-3.7, 41.2, -4.0, 2.0, 42.0),
    ],
)
def test_edges_are_plain_numbers(low: float, high: float, first: float, step: float, last: float) -> None:
    edges = plain_edges(low, high)
    assert (edges[0], edges[-1]) == (first, last)
    assert edges[1] == pytest.approx(first + step)
    assert all(edge == round(edge, 10) for edge in edges)


@given(st.floats(-1e9, 1e9), st.floats(1e-6, 1e9))
def test_at_most_thirty_equal_bins_cover_the_range(low: float, width: float) -> None:
    high = low + width
    edges = plain_edges(low, high) if high - low > abs(low) * 1e-9 else [low, high]
    assert 2 <= len(edges) <= MOST_BINS + 1
    slack = (edges[1] - edges[0]) * 0.1
    assert edges[0] <= low + slack
    assert edges[-1] >= high - slack


def test_small_whole_numbers_get_a_bar_each() -> None:
    assert levels_of(COUNT, 0.0, 4.0, np.array([0, 1, 4, 9], np.float32)) == range(5)
    assert levels_of(COUNT, 0.0, 4.0, np.array([0, 1.5, 4], np.float32)) is None
    assert levels_of(COUNT, 0.0, 90.0, np.array([0, 90], np.float32)) is None


def test_a_range_without_width_is_one_bar() -> None:
    assert levels_of(SHARE, 0.25, 0.25, np.array([0.25, 0.9], np.float32)) == (0.25,)


def test_levels_of_a_category_are_its_own() -> None:
    category = make_feature("contract_category", Unit.CATEGORY, levels=("a", "b", "c"))
    bins = level_bins(levels_of(category, 0.0, 1.0, np.array([0, 1], np.float32)) or (), np.array([1.0, 1.0]), 1.0)
    assert [(each.low, each.high, each.count, each.holds_client) for each in bins] == [
        (0.0, 0.0, 0, False),
        (1.0, 1.0, 2, True),
        (2.0, 2.0, 0, False),
    ]


@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("name", [feature.name for feature in SMALL_CATALOG])
@pytest.mark.parametrize("position", [0, 5, 123, N_CLIENTS - 1])
def test_every_known_value_is_in_a_bin_or_outside_the_range(
    small_bundle: Bundle, group: Group, name: str, position: int
) -> None:
    view = comparison_view(small_bundle, FIRST_CLIENT + 3 * position, name, group)
    assert sum(each.count for each in view.bins) + view.n_below_range + view.n_above_range == view.n_known
    assert sum(each.holds_client for each in view.bins) <= 1
    assert (view.bins == ()) == (view.n_known == 0)


def test_all_clients_are_compared_with_the_portfolio(small_bundle: Bundle) -> None:
    debt = small_tables().features["debt_share"]
    view = comparison_view(small_bundle, FIRST_CLIENT, "debt_share", Group.ALL)
    assert (view.n_group, view.n_known) == (N_CLIENTS, N_CLIENTS)
    assert view.value.median == pytest.approx(debt.median())
    for each in view.bins[:-1]:
        assert each.count == ((debt >= np.float32(each.low)) & (debt < np.float32(each.high))).sum()
    (holder,) = [each for each in view.bins if each.holds_client]
    assert holder.low <= debt[0] < holder.high


def test_similar_clients_are_compared_without_the_client(small_bundle: Bundle) -> None:
    income = small_tables().features["income_currency"]
    peers = similar_clients(small_bundle, FIRST_CLIENT, 40).client_ids
    theirs = income[[(client_id - FIRST_CLIENT) // 3 for client_id in peers]]
    view = comparison_view(small_bundle, FIRST_CLIENT, "income_currency", Group.SIMILAR, k=40)
    assert view.n_group == 40
    assert view.value.value == income[0]
    assert view.value.median == pytest.approx(theirs.median())
    assert view.value.share_below == (theirs < income[0]).sum() / 40
    assert view.value.share_above == (theirs > income[0]).sum() / 40


def test_both_groups_have_the_same_bins(small_bundle: Bundle) -> None:
    groups = [comparison_view(small_bundle, FIRST_CLIENT, "debt_share", group) for group in Group]
    edges = [[(each.low, each.high) for each in view.bins] for view in groups]
    assert edges[0] == edges[1]


def test_a_hundred_similar_clients_unless_told_otherwise(small_bundle: Bundle) -> None:
    assert comparison_view(small_bundle, FIRST_CLIENT, "debt_share", Group.SIMILAR).n_group == 100


def test_a_client_whose_value_is_unknown_is_in_no_bin(small_bundle: Bundle) -> None:
    position = int(small_tables().features["outside_rating"].is_null().arg_max() or 0)
    view = comparison_view(small_bundle, FIRST_CLIENT + 3 * position, "outside_rating", Group.ALL)
    assert view.value.value is None
    assert not any(each.holds_client for each in view.bins)
    assert view.n_known < view.n_group


def test_nobody_known_means_no_bins(small_bundle: Bundle) -> None:
    view = comparison_view(small_bundle, FIRST_CLIENT, "nobody_years", Group.ALL)
    assert (view.bins, view.n_known, view.value.median) == ((), 0, None)


def test_what_does_not_exist_is_named(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        comparison_view(small_bundle, 1, "debt_share", Group.ALL)
    with pytest.raises(UnknownFeatureError):
        comparison_view(small_bundle, FIRST_CLIENT, "shoe_size_count", Group.ALL)
    with pytest.raises(GroupSizeError):
        comparison_view(small_bundle, FIRST_CLIENT, "debt_share", Group.SIMILAR, k=0)


def test_numbers_in_a_view_are_plain(small_bundle: Bundle) -> None:
    view = comparison_view(small_bundle, FIRST_CLIENT, "children_count", Group.SIMILAR)
    assert type(view.value.value) is float
    assert all(type(each.count) is int and type(each.holds_client) is bool for each in view.bins)
    assert not math.isnan(view.value.share_unknown)
