"""Whether the model keeps to the directions of risk: one feature of a client is swept, all else unchanged."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.feature import Feature, Risk
from scoring.matrix import margins

N_SWEEPS = 10_000
STOPS = 11
AT_A_TIME = 1_000
TOLERANCE = 1e-5
"""In log-odds: sums of Float32 leaves."""


@dataclass(frozen=True, kw_only=True)
class Sweeps:
    """What was tried and found."""

    sweeps: int
    features: int
    """With a direction of risk."""
    violations: int
    """Sweeps in which the risk moved against the direction at any step."""


def sweeps(
    booster: xgb.Booster, values: NDArray[np.float32], features: Sequence[Feature], *, seed: int, count: int = N_SWEEPS
) -> Sweeps:
    """Sweep features over eleven stops, from the lowest known value to the highest by tenths of the clients.

    Args:
        booster: The final model.
        values: Its features of some clients, (n, n_features); NaN is unknown.
        features: In the order of `values`.
        seed: Of the clients and features drawn.
        count: How many sweeps.
    """
    directed = [i for i, f in enumerate(features) if f.risk is not Risk.FREE and not np.isnan(values[:, i]).all()]
    if not directed:
        return Sweeps(sweeps=0, features=0, violations=0)
    random = np.random.default_rng(seed)
    stops = np.stack([np.nanquantile(values[:, index], np.linspace(0, 1, STOPS)) for index in directed])
    signs = np.array([1.0 if features[index].risk is Risk.INCREASES else -1.0 for index in directed])
    drawn = random.integers(0, len(directed), count)
    clients = random.integers(0, len(values), count)
    violations = 0
    for start in range(0, count, AT_A_TIME):
        chosen = drawn[start : start + AT_A_TIME]
        rows = np.repeat(values[clients[start : start + AT_A_TIME]], STOPS, axis=0)
        rows[np.arange(len(rows)), np.repeat(np.array(directed)[chosen], STOPS)] = stops[chosen].ravel()
        answers = margins(booster, rows).reshape(-1, STOPS) * signs[chosen, np.newaxis]
        violations += int(np.count_nonzero((np.diff(answers, axis=1) < -TOLERANCE).any(axis=1)))
    return Sweeps(sweeps=count, features=len(directed), violations=violations)
