import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from scoring.evaluation.profit import expected_maximum_profit

OUTCOMES = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 6)), min_size=4, max_size=40).filter(
    lambda drawn: len({outcome for outcome, _ in drawn}) == 2
)


def clients(drawn: list[tuple[int, int]]) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    target = np.array([outcome for outcome, _ in drawn], np.int8)
    return target, np.array([score / 10 for _, score in drawn])


def best_profit(target: NDArray[np.int8], probability: NDArray[np.float64], lost: float, roi: float) -> float:
    """The most that any threshold saves when `lost` of a bad loan is lost: every threshold is tried."""
    thresholds = [*np.unique(probability).tolist(), 2.0]
    refused = [probability >= threshold for threshold in thresholds]
    return max(float(np.mean(each & (target == 1)) * lost - roi * np.mean(each & (target == 0))) for each in refused)


@pytest.mark.slow
@given(OUTCOMES)
def test_the_profit_is_the_integral_of_the_best_profit_over_what_is_lost(drawn: list[tuple[int, int]]) -> None:
    target, probability = clients(drawn)
    grid = np.linspace(0, 1, 2001)
    profits = [best_profit(target, probability, lost, 0.2644) for lost in grid.tolist()]
    integral = 0.35 * float(np.trapezoid(profits, grid)) + 0.1 * profits[-1]
    assert expected_maximum_profit(target, probability).profit == pytest.approx(integral, abs=2e-4)


def test_a_perfect_score_saves_what_defaults_lose_on_average() -> None:
    """A quarter default; refusing just these saves λ / 4 for each λ: 0.35 · 1/8 + 0.1 · 1/4 = 0.06875."""
    target = np.array([0, 0, 0, 1], np.int8)
    found = expected_maximum_profit(target, np.array([0.1, 0.1, 0.1, 0.9]))
    assert found.profit == pytest.approx(0.06875)
    assert found.refused_share == pytest.approx(0.45 * 0.25)


def test_a_score_that_ranks_nothing_saves_nothing_where_few_default() -> None:
    """One in ten defaults: refusing everybody would forgo 0.9 · 0.2644 to save 0.1 at most."""
    target = np.repeat(np.array([0, 1], np.int8), [9, 1])
    found = expected_maximum_profit(target, np.full(10, 0.1))
    assert found.profit == 0
    assert found.refused_share == 0


def test_where_most_default_everybody_is_refused_once_enough_is_lost() -> None:
    """Of ten, nine default: refusing all pays from λ = 0.2644 · 0.1 / 0.9 on."""
    target = np.repeat(np.array([0, 1], np.int8), [1, 9])
    turn = 0.2644 * 0.1 / 0.9
    found = expected_maximum_profit(target, np.full(10, 0.9))
    assert found.refused_share == pytest.approx(0.35 * (1 - turn) + 0.1)


@given(OUTCOMES)
def test_only_the_ranking_counts(drawn: list[tuple[int, int]]) -> None:
    target, probability = clients(drawn)
    assert expected_maximum_profit(target, probability) == expected_maximum_profit(target, probability**3)
