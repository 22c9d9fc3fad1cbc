import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.neighbors import NearestNeighbors

from features.catalog import CATALOG
from features.feature import Unit
from scoring.bundle import Bundle
from scoring.errors import GroupSizeError, UnknownClientError
from scoring.group_views import Likeness
from scoring.likeness import DESCRIPTIVE, HISTORY, LOAN, PROFILE, cutoffs_of, rows_of
from scoring.nearest import nearest
from scoring.peer_measures import peer_measures
from scoring.peers import peer_coordinates, similar_clients
from scoring.views import Closeness
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS, PEER_NAMES, make_feature

AMOUNT = make_feature("income_currency", Unit.CURRENCY)
RATING = make_feature("outside_rating", Unit.RATING)


def test_nearest_clients_equal_those_of_scikit_learn(small_bundle: Bundle) -> None:
    coordinates = small_bundle.peer_coordinates.T.astype(np.float64)
    distances, positions = NearestNeighbors(n_neighbors=21, algorithm="brute").fit(coordinates).kneighbors()
    distances, positions = distances[:, :20], positions[:, :20]
    for position in range(0, N_CLIENTS, 25):
        view = similar_clients(small_bundle, FIRST_CLIENT + 3 * position, 20)
        assert view.distances == pytest.approx(distances[position].tolist(), abs=1e-9)
        assert view.client_ids == tuple((FIRST_CLIENT + 3 * positions[position]).tolist())


def test_the_client_itself_is_not_among_similar_clients(small_bundle: Bundle) -> None:
    for client_id in small_bundle.client_ids[:50].tolist():
        assert client_id not in similar_clients(small_bundle, client_id, 100).client_ids


def test_the_view_names_the_features_that_judge_nearness(small_bundle: Bundle) -> None:
    view = similar_clients(small_bundle, FIRST_CLIENT, 1)
    assert tuple(feature.name for feature in view.features) == PEER_NAMES


def test_more_clients_than_there_are_gives_all_others(small_bundle: Bundle) -> None:
    view = similar_clients(small_bundle, FIRST_CLIENT, 10 * N_CLIENTS)
    assert len(view.client_ids) == N_CLIENTS - 1


@pytest.mark.parametrize("k", [0, -5])
def test_a_group_of_nobody_is_an_error(small_bundle: Bundle, k: int) -> None:
    with pytest.raises(GroupSizeError) as error:
        similar_clients(small_bundle, FIRST_CLIENT, k)
    assert error.value.k == k


def test_an_unknown_client_has_no_similar_clients(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        similar_clients(small_bundle, 1, 10)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30), st.integers(1, 40), st.data())
def test_equal_distances_are_in_the_order_of_the_clients(steps: list[int], k: int, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(steps) - 1))
    others = sorted((abs(value - steps[position]), index) for index, value in enumerate(steps) if index != position)
    points = np.array([steps], dtype=np.float32)
    found, distances = nearest(points, (0,), points[:, position], k, without=position)
    assert list(zip(distances.tolist(), found.tolist(), strict=True)) == others[:k]


def test_the_nearest_are_exact_where_single_precision_would_not_tell_them_apart() -> None:
    # Squared and summed in Float32, both are 1.0: the second is nearer by 2e-8.
    coordinates = np.array([[0.0, 1.0, 1.0], [0.0, 2e-4, 0.0]], dtype=np.float32)
    assert nearest(coordinates, (0, 1), coordinates[:, 0], 1, without=0)[0].tolist() == [2]


def test_only_the_rows_asked_for_count() -> None:
    coordinates = np.array([[0.0, 1.0, 9.0], [0.0, 9.0, 1.0]], dtype=np.float32)
    assert nearest(coordinates, (0,), coordinates[:, 0], 1, without=0)[0].tolist() == [1]
    assert nearest(coordinates, (1,), coordinates[:, 0], 1, without=0)[0].tolist() == [2]


def test_for_someone_who_is_not_among_them_everybody_competes() -> None:
    coordinates = np.array([[0.0, 1.0, 3.0]], dtype=np.float32)
    found, distances = nearest(coordinates, (0,), np.array([2.5], dtype=np.float32), 5, without=None)
    assert found.tolist() == [2, 1, 0]
    assert distances.tolist() == [0.5, 1.5, 2.5]


def test_what_is_near_is_measured_on_the_portfolio_itself() -> None:
    # Two places 3 apart, two clients in each: any two are 0 or 3 apart, the nearest three 0, 3 and 3.
    measured = {"peers": peer_measures(np.array([[0.0, 0.0, 3.0, 3.0]], dtype=np.float32), ["income_currency"])}
    cutoffs = cutoffs_of(measured, Likeness.ALL)
    assert cutoffs.typical == 3.0
    assert (cutoffs.close_below, cutoffs.fairly_close_below) == pytest.approx((2 / 3, 2 / 3))
    assert cutoffs.differences["income_currency"] == pytest.approx(2.0, abs=0.1)


def test_half_of_the_clients_are_close_to_their_nearest_and_one_in_twenty_far(small_bundle: Bundle) -> None:
    found = [similar_clients(small_bundle, each, 100).closeness for each in small_bundle.client_ids.tolist()]
    assert found.count(Closeness.CLOSE) / N_CLIENTS == pytest.approx(0.5, abs=0.05)
    assert found.count(Closeness.FAR) / N_CLIENTS == pytest.approx(0.05, abs=0.03)


def test_a_set_judges_nearness_by_its_own_features(small_bundle: Bundle) -> None:
    view = similar_clients(small_bundle, FIRST_CLIENT, 20, Likeness.PROFILE)
    assert [feature.name for feature in view.features] == ["income_currency"]
    income = small_bundle.values_of_feature(0)
    mine, theirs = income[0], income[np.searchsorted(small_bundle.client_ids, view.client_ids)]
    assert np.mean(np.abs(theirs - mine)) < np.mean(np.abs(income - mine))


def test_how_near_each_feature_is_stands_beside_two_clients_at_random(small_bundle: Bundle) -> None:
    near, everyone = (similar_clients(small_bundle, FIRST_CLIENT, k) for k in (10, N_CLIENTS))
    assert [each.feature.name for each in near.differences] == list(PEER_NAMES)
    for one, all_ in zip(near.differences, everyone.differences, strict=True):
        assert one.relative_difference < all_.relative_difference


def test_the_sets_share_out_all_that_judges_nearness() -> None:
    names = list(DESCRIPTIVE)
    assert [names[row] for row in rows_of(Likeness.LOAN, names)] == list(LOAN)
    assert sorted((*PROFILE, *LOAN, *HISTORY)) == sorted(names[row] for row in rows_of(Likeness.ALL, names))
    assert rows_of(Likeness.LOAN, ["income_currency"]) == (0,)


def test_coordinates_of_three_clients_by_hand() -> None:
    # log(1 + 0), log(1 + e² − 1) and the median of the two, 1: mean 1, spread √(2/3).
    amounts = np.array([[0.0], [np.e**2 - 1], [np.nan]], dtype=np.float32)
    assert peer_coordinates(amounts, [AMOUNT])[0] == pytest.approx([-(1.5**0.5), 1.5**0.5, 0.0], abs=1e-6)
    ratings = np.array([[0.2], [0.4], [0.6]], dtype=np.float32)
    assert peer_coordinates(ratings, [RATING])[0] == pytest.approx([-(1.5**0.5), 0.0, 1.5**0.5], abs=1e-6)


def test_a_feature_without_differences_says_nothing_of_nearness() -> None:
    values = np.array([[5.0, np.nan], [5.0, np.nan]], dtype=np.float32)
    assert np.array_equal(peer_coordinates(values, [AMOUNT, RATING]), np.zeros((2, 2), dtype=np.float32))


def test_nearness_is_judged_on_features_of_the_catalog_that_are_not_protected() -> None:
    by_name = {feature.name: feature for feature in CATALOG}
    assert not [name for name in DESCRIPTIVE if by_name[name].protected]
    assert len(set(DESCRIPTIVE)) == len(DESCRIPTIVE) == 12
