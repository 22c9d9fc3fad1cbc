"""Measures of default probabilities against outcomes, with a weight for each client."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SMALLEST_PROBABILITY = 1e-15
MOST_STEPS = 50
PRECISION = 1e-8


@dataclass(frozen=True, kw_only=True, eq=False)
class Ranking:
    """Clients by decreasing default probability: sorted once, measured with many sets of weights."""

    order: NDArray[np.intp]
    target: NDArray[np.float64]
    """In order: 0 or 1, or between where only the probability of the outcome is known."""
    probability: NDArray[np.float64]
    """In order."""
    ends: NDArray[np.intp]
    """Last position of each run of equal probabilities."""

    @classmethod
    def of(cls, target: NDArray[np.int8] | NDArray[np.float64], probability: NDArray[np.float64]) -> "Ranking":
        """Sort clients, (n,) and (n,)."""
        order = np.argsort(-probability, kind="stable")
        ranked = probability[order]
        ends = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)
        clipped = np.clip(ranked, SMALLEST_PROBABILITY, 1.0 - SMALLEST_PROBABILITY)
        return cls(order=order, target=target[order].astype(np.float64), probability=clipped, ends=ends)

    def measures(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Measure with one weight for each client, in the order the clients were given.

        Returns:
            AUC, Gini, Kolmogorov–Smirnov, Brier, log loss, calibration slope and intercept; NaN where a measure
            does not exist (the slope of a constant probability).
        """
        weight = weights[self.order]
        auc, ks = self._separation(weight)
        total = weight.sum()
        brier = np.sum(weight * (self.probability - self.target) ** 2) / total
        surprise = -self.target * np.log(self.probability) - (1.0 - self.target) * np.log1p(-self.probability)
        log_loss = np.sum(weight * surprise) / total
        slope, intercept = self._calibration(weight)
        return np.array([auc, 2.0 * auc - 1.0, ks, brier, log_loss, slope, intercept])

    def _separation(self, weight: NDArray[np.float64]) -> tuple[float, float]:
        caught = np.append(0.0, np.cumsum(weight * self.target)[self.ends])
        alarmed = np.append(0.0, np.cumsum(weight * (1.0 - self.target))[self.ends])
        recall, alarm = caught / caught[-1], alarmed / alarmed[-1]
        return float(np.trapezoid(recall, alarm)), float(np.max(np.abs(recall - alarm)))

    def _calibration(self, weight: NDArray[np.float64]) -> tuple[float, float]:
        """Regress outcomes on the log-odds: the slope with a free constant, the constant with the slope at 1."""
        log_odds = np.log(self.probability) - np.log1p(-self.probability)
        if self.ends.size == 1:
            return float("nan"), _newton(np.ones((1, len(weight))), log_odds, self.target, weight)[0]
        both = np.stack([np.ones_like(log_odds), log_odds])
        slope = 1.0 + _newton(both, log_odds, self.target, weight)[1]
        return slope, _newton(both[:1], log_odds, self.target, weight)[0]


def calibration_line(target: NDArray[np.int8], log_odds: NDArray[np.float64]) -> tuple[float, float]:
    """Fit outcomes on log-odds: give the constant and the slope; NaN if outcomes are fully separated.

    Args:
        target: 0 or 1, (n,).
        log_odds: Of default, (n,); not all the same.
    """
    columns = np.stack([np.ones_like(log_odds), log_odds])
    constant, slope = _newton(columns, log_odds, target.astype(np.float64), np.ones(len(target)))
    return constant, 1.0 + slope


def _newton(
    columns: NDArray[np.float64], offset: NDArray[np.float64], target: NDArray[np.float64], weight: NDArray[np.float64]
) -> list[float]:
    """Fit a logistic regression without penalty; NaN if it does not settle (outcomes fully separated).

    Args:
        columns: One row for each coefficient, (n_coefficients, n).
        offset: Added to the log-odds, (n,).
        target: 0 or 1, (n,).
        weight: Of each client, (n,).
    """
    coefficients = np.zeros(len(columns))
    loss = _loss(offset, target, weight)
    for _ in range(MOST_STEPS):
        fitted = 0.5 * (1.0 + np.tanh(0.5 * (_combined(coefficients, columns) + offset)))
        gradient = _sums(columns * (weight * (target - fitted)))
        steepness = weight * fitted * (1.0 - fitted)
        curvature = np.stack([_sums(columns * (column * steepness)) for column in columns])
        if np.linalg.det(curvature) < PRECISION:
            break
        step = np.linalg.solve(curvature, gradient)
        if np.max(np.abs(step)) < PRECISION:
            return [float(value) for value in coefficients]
        while (reached := _loss(_combined(coefficients + step, columns) + offset, target, weight)) > loss + PRECISION:
            step = step / 2.0
        coefficients, loss = coefficients + step, reached
    return [float("nan")] * len(columns)


def _combined(coefficients: NDArray[np.float64], columns: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.sum(coefficients[:, np.newaxis] * columns, axis=0, dtype=np.float64)


def _sums(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Add up each row; not by a matrix product, whose threads cost more than they bring at this size."""
    return np.sum(rows, axis=1, dtype=np.float64)


def _loss(log_odds: NDArray[np.float64], target: NDArray[np.float64], weight: NDArray[np.float64]) -> float:
    """Give the negative log-likelihood."""
    return float(np.sum(weight * (np.logaddexp(0.0, log_odds) - target * log_odds)))
