import numpy as np
import pytest
from numpy.typing import NDArray

from scoring.evaluation.calibration import calibrator, log_odds, rate, tenths
from scoring.measures import calibration_line
from scoring.points import probability_of_margin


def drawn(n: int, seed: int = 0) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    """Outcomes drawn from known probabilities, and those."""
    random = np.random.default_rng(seed)
    probability = probability_of_margin(random.normal(-2.0, 1.0, n))
    return (random.uniform(size=n) < probability).astype(np.int8), probability


def test_a_tenth_is_a_tenth_of_the_clients_the_safest_first() -> None:
    target, probability = drawn(1000)
    found = tenths(target, probability)
    assert [each.clients for each in found] == [100] * 10
    predicted = [each.predicted for each in found]
    assert predicted == sorted(predicted)
    assert sum(each.observed for each in found) / 10 == pytest.approx(np.mean(target))


def test_few_defaults_have_a_share_but_no_slope() -> None:
    found = rate("few", np.array([1, 0, 0, 0], np.int8), np.array([0.4, 0.2, 0.2, 0.2]))
    assert (found.observed, found.predicted, found.slope) == (0.25, 0.25, None)
    assert found.is_right


def test_a_share_predicted_far_off_is_not_right() -> None:
    assert not rate("off", np.repeat(np.array([0, 1], np.int8), [90, 10]), np.full(100, 0.5)).is_right


def test_true_probabilities_need_no_calibrator() -> None:
    target, probability = drawn(20_000)
    found = calibrator(target, probability, seed=1)
    assert not found.needed
    assert found.slope == pytest.approx(1, abs=0.1)


def test_probabilities_that_are_too_extreme_need_one_that_shrinks_them() -> None:
    target, probability = drawn(20_000)
    extreme = probability_of_margin(2.0 * log_odds(probability))
    found = calibrator(target, extreme, seed=1)
    assert found.needed
    assert found.slope == pytest.approx(0.5, abs=0.05)
    assert found.log_loss_gain.low is not None
    assert found.log_loss_gain.low > 0


def test_the_line_of_calibration_gives_back_the_shares_of_two_groups() -> None:
    """At log-odds −1 a fifth defaults, at 1 a half: the line goes through log(1/4) and log(1)."""
    margin = np.repeat([-1.0, 1.0], [50, 50])
    target = np.concatenate([np.repeat([1, 0], [10, 40]), np.repeat([1, 0], [25, 25])]).astype(np.int8)
    constant, slope = calibration_line(target, margin)
    assert constant - slope == pytest.approx(np.log(0.25))
    assert constant + slope == pytest.approx(0.0, abs=1e-9)
