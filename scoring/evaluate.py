"""How good the probabilities are: measures on out-of-fold predictions, each with its 95 % interval."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.cost import Cost, cost_of, lowest_cost
from scoring.countdown import Countdown
from scoring.policy import Policy
from scoring.resampling import AUC, MEASURES, N_RESAMPLES, Estimate, estimate, measured_draws


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
    countdown, rivals = Countdown(progress), (model, logistic, prior)

    def drawn_by(rival: int) -> Callable[[int], None]:
        before, total = rival * N_RESAMPLES, len(rivals) * N_RESAMPLES
        return lambda number: countdown.say(
            f"{before + number} of {total} draws of clients", done=before + number, total=total
        )

    model_draws, logistic_draws, prior_draws = (
        measured_draws(target, [each], seed=seed, done=drawn_by(rival)) for rival, each in enumerate(rivals)
    )
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
    return _quality(measured_draws(target, [probability], seed=seed))


def _quality(draws: NDArray[np.float64]) -> Quality:
    return Quality(**{name: estimate(column) for name, column in zip(MEASURES, draws.T, strict=True)})
