"""What a calibrated model of a given AUC should measure, if its log-odds are normal among both outcomes.

At 8.07 % defaults it gives back published pairs: AUC 0.7749 with a Brier score of 0.0665 and a KS of 0.415 (0.407
here), AUC 0.761 with a lowest cost of 0.5246 a client at ten to one (0.530 here).
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

STANDARD = NormalDist()
WIDEST, N_POINTS = 9.0, 4001


@dataclass(frozen=True, kw_only=True)
class Expected:
    """The measures of such a model."""

    gini: float
    ks: float
    brier: float
    log_loss: float
    lowest_cost_per_client: float
    """Where a default granted costs ten times a good client declined."""


def expected(auc: float, base_rate: float, *, cost_ratio: float = 10.0) -> Expected:
    """Compute the measures by integration over the log-odds; `auc` is strictly between 0 and 1."""
    distance = math.sqrt(2.0) * STANDARD.inv_cdf(auc)
    score = np.linspace(-WIDEST, WIDEST + abs(distance), N_POINTS)
    good = (1.0 - base_rate) * np.exp(-0.5 * score**2) / math.sqrt(2.0 * math.pi)
    bad = base_rate * np.exp(-0.5 * (score - distance) ** 2) / math.sqrt(2.0 * math.pi)
    everyone = good + bad
    probability = np.clip(bad / everyone, 1e-15, 1.0 - 1e-15)
    entropy = -probability * np.log(probability) - (1.0 - probability) * np.log1p(-probability)

    def mean(of: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
        return float(np.trapezoid(of * everyone, score))

    return Expected(
        gini=2.0 * auc - 1.0,
        ks=2.0 * STANDARD.cdf(abs(distance) / 2.0) - 1.0,
        brier=mean(probability * (1.0 - probability)),
        log_loss=mean(entropy),
        lowest_cost_per_client=mean(np.minimum(cost_ratio * probability, 1.0 - probability)),
    )
