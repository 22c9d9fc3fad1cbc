"""Estimates with 95 % intervals over resampled clients, the same clients for all that is compared."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from scoring.measures import Ranking

N_RESAMPLES = 200
INTERVAL = (2.5, 97.5)
MEASURES = ("auc", "gini", "ks", "brier", "log_loss", "calibration_slope", "calibration_intercept")
"""In the order of `Ranking.measures`."""
AUC, GINI, LOG_LOSS = (MEASURES.index(name) for name in ("auc", "gini", "log_loss"))


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """A measure on all clients, and its 95 % interval over resampled clients; None where it does not exist."""

    value: float | None
    low: float | None
    high: float | None


def resamples(target: NDArray[np.int8], seed: int) -> Iterator[NDArray[np.float64]]:
    """Draw clients with replacement within each outcome; give how often each was drawn, (n,)."""
    random = np.random.default_rng(seed)
    outcomes = [np.flatnonzero(target == outcome) for outcome in (0, 1)]
    for _ in range(N_RESAMPLES):
        drawn = np.zeros(len(target))
        for members in outcomes:
            drawn[members] = np.bincount(random.integers(0, len(members), len(members)), minlength=len(members))
        yield drawn


def measured_draws(
    target: NDArray[np.int8],
    probabilities: Sequence[NDArray[np.float64]],
    *,
    seed: int,
    done: Callable[[int], None] = lambda _: None,
) -> NDArray[np.float64]:
    """Measure repetitions one by one and average: averaged probabilities would measure an ensemble that nobody serves.

    Args:
        target: 0 or 1, (n,).
        probabilities: One array (n,) for each repetition.
        seed: Of the resampling: same seed and target, same resampled clients.
        done: Told after each draw how many are measured.

    Returns:
        The measures on all clients, then on each draw of resampled clients, (1 + N_RESAMPLES, n_measures).
    """
    rankings = [Ranking.of(target, each) for each in probabilities]
    measured = []
    for number, drawn in enumerate(chain([np.ones(len(target))], resamples(target, seed))):
        measured.append(np.mean([ranking.measures(drawn) for ranking in rankings], axis=0))
        if number:
            done(number)
    return np.stack(measured)


def estimate(draws: NDArray[np.float64]) -> Estimate:
    """Give the first as the value and the 95 % interval of the others; None where one is not finite."""
    value, resampled = float(draws[0]), draws[1:]
    if not math.isfinite(value) or not np.isfinite(resampled).all():
        return Estimate(value=value if math.isfinite(value) else None, low=None, high=None)
    low, high = np.percentile(resampled, INTERVAL)
    return Estimate(value=value, low=float(low), high=float(high))
