import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.bundle import Bundle
from scoring.errors import UnknownClientError
from scoring.explain import score_view
from scoring.find import client_at_random, neighbour_by_score
from scoring.order import ScoreOrder
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS


def test_four_clients_by_hand() -> None:
    # The highest log-odds of default have the lowest score; clients 1 and 3 are level, 1 comes first.
    order = ScoreOrder.of(np.array([-3.0, -1.0, -2.0, -1.0]))
    assert order.positions.tolist() == [1, 3, 2, 0]
    assert [order.neighbour(position, 1) for position in range(4)] == [None, 3, 0, 2]
    assert [order.neighbour(position, -1) for position in range(4)] == [2, None, 3, 1]


@given(st.lists(st.sampled_from([-2.0, -1.0, 0.0, 0.5]), min_size=1, max_size=40))
def test_going_up_from_the_lowest_meets_every_client_once(margins: list[float]) -> None:
    order = ScoreOrder.of(np.array(margins))
    position: int | None = int(order.positions[0])
    met = []
    while position is not None:
        met.append(position)
        position = order.neighbour(position, 1)
    assert sorted(met) == list(range(len(margins)))
    assert [margins[each] for each in met] == sorted(margins, reverse=True)


def test_the_neighbour_has_the_next_score_and_leads_back(small_bundle: Bundle) -> None:
    for position in range(0, N_CLIENTS, 40):
        client_id = FIRST_CLIENT + 3 * position
        higher = neighbour_by_score(small_bundle, client_id, 1)
        if higher is None:
            continue
        assert score_view(small_bundle, higher).points >= score_view(small_bundle, client_id).points
        assert neighbour_by_score(small_bundle, higher, -1) == client_id


def test_nobody_is_beyond_either_end(small_bundle: Bundle) -> None:
    points = {client_id: score_view(small_bundle, client_id).points for client_id in small_bundle.client_ids.tolist()}
    lowest = min(points, key=lambda client_id: (points[client_id], client_id))
    highest = max(points, key=lambda client_id: (points[client_id], client_id))
    assert neighbour_by_score(small_bundle, lowest, -1) is None
    assert neighbour_by_score(small_bundle, highest, 1) is None
    assert neighbour_by_score(small_bundle, highest, -1) is not None


def test_a_stranger_has_no_neighbour(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        neighbour_by_score(small_bundle, 1, 1)


def test_chance_gives_a_client_of_the_portfolio_and_not_always_the_same(small_bundle: Bundle) -> None:
    drawn = {client_at_random(small_bundle) for _ in range(50)}
    assert drawn <= set(small_bundle.client_ids.tolist())
    assert len(drawn) > 1  # 50 draws of one client out of 600: once in 600^49
