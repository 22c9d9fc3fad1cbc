"""How good the probabilities are: measures on out-of-fold predictions, each with its 95 % interval."""

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields

import numpy as np
from numpy.typing import NDArray

from scoring.cost import Cost, cost_of, lowest_cost
from scoring.countdown import Countdown
from scoring.measures import Ranking
from scoring.policy import Policy

N_RESAMPLES = 200
INTERVAL = (2.5, 97.5)


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """A measure on all clients, and its 95 % interval over resampled clients; None where it does not exist."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, kw_only=True)
class Quality:
    """The measures of one model, out of fold."""

    auc: Estimate
    gini: Estimate
    ks: Estimate
    brier: Estimate
    log_loss: Estimate
    calibration_slope: Estimate
    """1 is right; below 1, the probabilities are too extreme."""
    calibration_intercept: Estimate
    """0 is right; above 0, more clients default than predicted (log-odds, at slope 1)."""


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """All that the build reports about quality."""

    model: Quality
    logistic: Quality
    prior: Quality
    """Of giving every client the default rate."""
    auc_gain_over_logistic: Estimate
    """Paired: the same resampled clients for both."""
    cost_at_policy: Cost
    lowest_cost: Cost
    """Reported only: it was found on the clients it is measured on, so the policy does not use it."""

    def as_json(self) -> Mapping[str, object]:
        """Give plain values for the manifest."""
        return asdict(self)


def evaluate(
    target: NDArray[np.int8],
    model: NDArray[np.float64],
    *,
    logistic: NDArray[np.float64],
    policy: Policy,
    seed: int,
    progress: Callable[[str], None] = lambda _: None,
) -> Evaluation:
    """Measure the model, the logistic regression and the default rate on the same clients.

    Args:
        target: 0 or 1, (n_labelled,).
        model: Out-of-fold default probability of each client, (n_labelled,).
        logistic: Same, by the logistic regression.
        policy: Gives the cost ratio and the threshold.
        seed: Of the resampling.
        progress: Told how many of its draws are measured, and what time is left.
    """
    prior = np.full(len(target), np.mean(target))
    rankings = [Ranking.of(target, probability) for probability in (model, logistic, prior)]
    resampled = _resampled_measures(rankings, target, seed, Countdown(progress))
    ones = np.ones(len(target))
    qualities = [_quality(ranking.measures(ones), draws) for ranking, draws in zip(rankings, resampled, strict=True)]
    gain = _estimate(
        rankings[0].measures(ones)[0] - rankings[1].measures(ones)[0], resampled[0][:, 0] - resampled[1][:, 0]
    )
    return Evaluation(
        model=qualities[0],
        logistic=qualities[1],
        prior=qualities[2],
        auc_gain_over_logistic=gain,
        cost_at_policy=cost_of(target, model, policy.threshold_probability, policy),
        lowest_cost=lowest_cost(target, model, policy),
    )


def quality_of(target: NDArray[np.int8], probability: NDArray[np.float64], *, seed: int) -> Quality:
    """Measure one model."""
    ranking = Ranking.of(target, probability)
    (draws,) = _resampled_measures([ranking], target, seed, Countdown(lambda _: None))
    return _quality(ranking.measures(np.ones(len(target))), draws)


def _resampled_measures(
    rankings: list[Ranking], target: NDArray[np.int8], seed: int, countdown: Countdown
) -> list[NDArray[np.float64]]:
    """Measure on clients drawn with replacement within each outcome; (N_RESAMPLES, n_measures) for each ranking."""
    random = np.random.default_rng(seed)
    outcomes = [np.flatnonzero(target == outcome) for outcome in (0, 1)]
    draws: list[list[NDArray[np.float64]]] = [[] for _ in rankings]
    for number in range(1, N_RESAMPLES + 1):
        weights = np.zeros(len(target))
        for members in outcomes:
            drawn = random.integers(0, len(members), len(members))
            weights[members] = np.bincount(drawn, minlength=len(members))
        for ranking, kept in zip(rankings, draws, strict=True):
            kept.append(ranking.measures(weights))
        countdown.say(f"{number} of {N_RESAMPLES} draws of clients", done=number, total=N_RESAMPLES)
    return [np.stack(kept) for kept in draws]


def _quality(values: NDArray[np.float64], draws: NDArray[np.float64]) -> Quality:
    names = [field.name for field in fields(Quality)]
    estimates = {
        name: _estimate(float(value), column) for name, value, column in zip(names, values, draws.T, strict=True)
    }
    return Quality(**estimates)


def _estimate(value: float, draws: NDArray[np.float64]) -> Estimate:
    if not (math.isfinite(value) and np.isfinite(draws).all()):
        return Estimate(value=value if math.isfinite(value) else None, low=None, high=None)
    low, high = np.percentile(draws, INTERVAL)
    return Estimate(value=float(value), low=float(low), high=float(high))
