"""How good the probabilities are: measures on out-of-fold predictions, each with its 95 % interval."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.cost import Cost, cost_of, lowest_cost
from scoring.countdown import Countdown
from scoring.measures import Ranking
from scoring.policy import Policy
from scoring.resampling import AUC, MEASURES, N_RESAMPLES, Estimate, estimate, resamples


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
    model_draws, logistic_draws, prior_draws = _draws([model, logistic, prior], target, seed, Countdown(progress))
    return Evaluation(
        model=_quality(model_draws),
        logistic=_quality(logistic_draws),
        prior=_quality(prior_draws),
        auc_gain_over_logistic=estimate(model_draws[:, AUC] - logistic_draws[:, AUC]),
        cost_at_policy=cost_of(target, model, policy.threshold_probability, policy),
        lowest_cost=lowest_cost(target, model, policy),
    )


def quality_of(target: NDArray[np.int8], probability: NDArray[np.float64], *, seed: int) -> Quality:
    """Measure one model."""
    (draws,) = _draws([probability], target, seed, Countdown(lambda _: None))
    return _quality(draws)


def _draws(
    probabilities: Sequence[NDArray[np.float64]], target: NDArray[np.int8], seed: int, countdown: Countdown
) -> list[NDArray[np.float64]]:
    """Measure each on all clients, then on each draw of resampled ones; (1 + N_RESAMPLES, n_measures) for each."""
    rankings = [Ranking.of(target, probability) for probability in probabilities]
    draws = [[ranking.measures(np.ones(len(target)))] for ranking in rankings]
    for number, drawn in enumerate(resamples(target, seed), start=1):
        for ranking, kept in zip(rankings, draws, strict=True):
            kept.append(ranking.measures(drawn))
        countdown.say(f"{number} of {N_RESAMPLES} draws of clients", done=number, total=N_RESAMPLES)
    return [np.stack(kept) for kept in draws]


def _quality(draws: NDArray[np.float64]) -> Quality:
    return Quality(**{name: estimate(column) for name, column in zip(MEASURES, draws.T, strict=True)})
