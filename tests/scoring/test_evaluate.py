from statistics import NormalDist

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score, roc_curve

from scoring.cost import cost_of
from scoring.evaluate import Evaluation, evaluate, quality_of
from scoring.measures import Ranking
from scoring.policy import Policy

BASE_RATE = 0.080729
"""Of the published population, for which the table below was computed."""


def some_clients(n: int = 3000, seed: int = 0) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    random = np.random.default_rng(seed)
    probability = random.beta(1.2, 10, n)
    return (random.uniform(size=n) < probability).astype(np.int8), np.round(probability, 3) + 1e-4


def measured(target: NDArray[np.int8], probability: NDArray[np.float64]) -> dict[str, float]:
    names = ("auc", "gini", "ks", "brier", "log_loss", "slope", "intercept")
    return dict(zip(names, Ranking.of(target, probability).measures(np.ones(len(target))).tolist(), strict=True))


def test_measures_of_four_clients_by_hand() -> None:
    # Pairs (default, repaid): .8 over .6, .8 over .2, .4 under .6, .4 over .2: three of four in order.
    target, probability = np.array([1, 0, 1, 0], np.int8), np.array([0.8, 0.6, 0.4, 0.2])
    found = measured(target, probability)
    assert found["auc"] == 0.75
    assert found["gini"] == 0.5
    assert found["ks"] == 0.5
    assert found["brier"] == pytest.approx((0.04 + 0.36 + 0.36 + 0.04) / 4)
    assert found["log_loss"] == pytest.approx(-(np.log(0.8) + np.log(0.4) + np.log(0.4) + np.log(0.8)) / 4)


def test_equal_probabilities_count_as_half_in_order() -> None:
    assert measured(np.array([1, 0, 0, 1], np.int8), np.array([0.3, 0.3, 0.3, 0.3]))["auc"] == 0.5


def test_measures_equal_those_of_scikit_learn() -> None:
    target, probability = some_clients()
    found = measured(target, probability)
    alarm, recall, _ = roc_curve(target, probability, drop_intermediate=False)
    assert found["auc"] == pytest.approx(roc_auc_score(target, probability), abs=1e-12)
    assert found["ks"] == pytest.approx(np.max(recall - alarm), abs=1e-12)
    assert found["brier"] == pytest.approx(brier_score_loss(target, probability), abs=1e-12)
    assert found["log_loss"] == pytest.approx(log_loss(target, probability), abs=1e-12)
    log_odds = np.log(probability / (1 - probability))[:, np.newaxis]
    unpenalised = LogisticRegression(C=np.inf, tol=1e-10).fit(log_odds, target)
    assert found["slope"] == pytest.approx(unpenalised.coef_[0, 0], abs=1e-4)


def test_weights_count_a_client_as_many_times() -> None:
    target, probability = some_clients(200)
    weights = np.random.default_rng(1).integers(0, 4, 200)
    repeated = np.repeat(np.arange(200), weights)
    weighted = Ranking.of(target, probability).measures(weights.astype(np.float64))
    counted = Ranking.of(target[repeated], probability[repeated]).measures(np.ones(len(repeated)))
    assert weighted == pytest.approx(counted, abs=1e-9)


def test_probabilities_that_are_right_have_slope_one_and_intercept_zero() -> None:
    target, probability = some_clients(20_000)
    quality = quality_of(target, probability, seed=0)
    assert quality.calibration_slope.value == pytest.approx(1, abs=0.06)
    assert quality.calibration_intercept.value == pytest.approx(0, abs=0.06)


def test_doubled_log_odds_have_slope_one_half() -> None:
    target, probability = some_clients()
    odds = (probability / (1 - probability)) ** 2
    assert measured(target, odds / (1 + odds))["slope"] == pytest.approx(
        measured(target, probability)["slope"] / 2, rel=1e-5
    )


def test_halved_odds_have_the_log_of_two_as_intercept() -> None:
    target, probability = some_clients()
    odds = probability / (1 - probability) / 2
    shift = measured(target, odds / (1 + odds))["intercept"] - measured(target, probability)["intercept"]
    assert shift == pytest.approx(np.log(2))


def test_a_constant_probability_has_no_slope() -> None:
    quality = quality_of(some_clients()[0], np.full(3000, 0.1), seed=0)
    assert quality.calibration_slope.value is None
    assert quality.auc.value == 0.5


def test_fully_separated_outcomes_have_no_slope() -> None:
    assert np.isnan(measured(np.array([0, 0, 1, 1], np.int8), np.array([0.1, 0.2, 0.8, 0.9]))["slope"])


@pytest.mark.parametrize(
    ("auc", "ks", "brier", "log_loss_", "cost"),
    [
        (0.70, 0.289, 0.0707, 0.2605, 0.610),
        (0.75, 0.367, 0.0682, 0.2481, 0.544),
        (0.77, 0.399, 0.0668, 0.2419, 0.517),
        (0.79, 0.431, 0.0652, 0.2351, 0.489),
    ],
)
def test_calibrated_binormal_scores_reproduce_the_published_ladder(
    auc: float, ks: float, brier: float, log_loss_: float, cost: float
) -> None:
    """Scores normal within each outcome, at the published default rate; d' = √2 Φ⁻¹(AUC)."""
    n, distance = 200_000, 2**0.5 * NormalDist().inv_cdf(auc)
    target = (np.arange(n) < round(n * BASE_RATE)).astype(np.int8)
    score = np.random.default_rng(0).normal(size=n) + distance * target
    log_odds = np.log(BASE_RATE / (1 - BASE_RATE)) + distance * score - distance**2 / 2
    probability = 1 / (1 + np.exp(-log_odds))
    found = measured(target, probability)
    assert found["auc"] == pytest.approx(auc, abs=0.006)
    assert found["ks"] == pytest.approx(ks, abs=0.010)
    assert found["brier"] == pytest.approx(brier, abs=0.0006)
    assert found["log_loss"] == pytest.approx(log_loss_, abs=0.003)
    assert cost_of(target, probability, 1 / 11, Policy()).cost_per_client == pytest.approx(cost, abs=0.012)
    assert found["slope"] == pytest.approx(1, abs=0.03)


def compared(seed: int = 0) -> Evaluation:
    target, probability = some_clients()
    noise = np.random.default_rng(5).normal(0, 0.5, len(target))
    worse = 1 / (1 + np.exp(-(np.log(probability / (1 - probability)) + noise)))
    return evaluate(target, probability, logistic=worse, policy=Policy(), seed=seed)


def test_intervals_hold_the_value_and_depend_on_the_seed_alone() -> None:
    first, second, other = compared(), compared(), compared(seed=1)
    assert first == second
    assert first.model.auc != other.model.auc
    for estimate in vars(first.model).values():
        assert estimate.low < estimate.value < estimate.high


def test_the_interval_of_the_auc_is_as_wide_as_theory_says() -> None:
    # Hanley and McNeil (1982): variance of an AUC from the numbers of defaults and repayments.
    target, probability = some_clients()
    auc = quality_of(target, probability, seed=0).auc
    assert auc.value is not None
    assert auc.low is not None
    assert auc.high is not None
    area, bad, good = auc.value, int(np.sum(target == 1)), int(np.sum(target == 0))
    first, second = area / (2 - area), 2 * area**2 / (1 + area)
    spread = (area * (1 - area) + (bad - 1) * (first - area**2) + (good - 1) * (second - area**2)) / (bad * good)
    assert auc.high - auc.low == pytest.approx(2 * 1.96 * spread**0.5, rel=0.2)


def test_a_paired_gain_is_surer_than_two_separate_measures() -> None:
    evaluation = compared()
    gain, model, logistic = evaluation.auc_gain_over_logistic, evaluation.model.auc, evaluation.logistic.auc
    assert gain.value == pytest.approx((model.value or 0) - (logistic.value or 0))
    assert (gain.high or 0) - (gain.low or 0) < (model.high or 0) - (model.low or 0)
    assert (gain.low or 0) > 0


def test_the_default_rate_alone_ranks_nobody() -> None:
    prior = compared().prior
    assert prior.auc.value == 0.5
    assert prior.calibration_intercept.value == pytest.approx(0, abs=1e-9)
