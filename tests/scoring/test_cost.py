import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scoring.cost import cost_of, lowest_cost
from scoring.policy import Policy


def test_costs_of_four_clients_by_hand() -> None:
    target, probability = np.array([1, 0, 0, 0], np.int8), np.array([0.5, 0.7, 0.3, 0.1])
    cost = cost_of(target, probability, 0.3, Policy(cost_ratio=10))
    assert cost.cost_per_client == 2 / 4
    assert cost.granted_share == 1 / 4
    assert cost.recall == 1.0
    assert cost_of(target, probability, 0.6, Policy(cost_ratio=10)).cost_per_client == 11 / 4


def test_the_lowest_cost_of_four_clients_is_found() -> None:
    target, probability = np.array([1, 0, 0, 0], np.int8), np.array([0.5, 0.7, 0.3, 0.1])
    best = lowest_cost(target, probability, Policy(cost_ratio=10))
    assert best.threshold_probability == 0.5
    assert best.cost_per_client == 1 / 4


def test_nobody_is_declined_where_that_costs_least() -> None:
    target, probability = np.array([1, 0, 0, 0], np.int8), np.array([0.1, 0.7, 0.8, 0.9])
    best = lowest_cost(target, probability, Policy(cost_ratio=1))
    assert best.granted_share == 1.0
    assert best.cost_per_client == 1 / 4


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 9)), min_size=2, max_size=40), st.sampled_from([1, 5, 10]))
def test_no_threshold_costs_less_than_the_lowest(clients: list[tuple[int, int]], cost_ratio: int) -> None:
    target = np.array([1, 0, *(outcome for outcome, _ in clients)], np.int8)
    probability = np.array([0.5, 0.5, *(tenths / 10 for _, tenths in clients)])
    policy = Policy(cost_ratio=cost_ratio)
    lowest = lowest_cost(target, probability, policy).cost_per_client
    for threshold in np.linspace(0, 1, 41):
        assert lowest <= cost_of(target, probability, float(threshold), policy).cost_per_client + 1e-12
