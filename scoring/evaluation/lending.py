"""What the policy does with the probabilities: who is declined, what it costs, and at other cost ratios."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from scoring.cost import DECLINE_NOBODY, Cost, cost_of, lowest_cost
from scoring.evaluation.profit import Profit, expected_maximum_profit
from scoring.policy import Policy

RATIOS = (3.0, 5.0, 8.0, 10.0, 15.0, 20.0)
THRESHOLDS = (0.02, 0.04, 0.06, 0.08, 1 / 11, 0.10, 0.12, 0.15, 0.20, 0.30, 0.50)


@dataclass(frozen=True, kw_only=True)
class AtRatio:
    """One cost ratio."""

    cost_ratio: float
    at_rule: Cost
    """At the threshold that the ratio gives for a calibrated probability."""
    lowest: Cost
    """At the best threshold on these very clients: nobody could know it before."""
    nobody_declined: float
    """Cost for a client of granting everybody."""
    everybody_declined: float


@dataclass(frozen=True, kw_only=True)
class Losses:
    """Predicted and observed defaults among the clients above the threshold, by number and by amount."""

    granted: int
    expected_defaults: float
    observed_defaults: int
    expected_amount: float | None
    """Sum of amount times probability, in the portfolio's currency; None where no amount is known."""
    observed_amount: float | None


@dataclass(frozen=True, kw_only=True)
class Lending:
    """What the policy does."""

    curve: tuple[Cost, ...]
    """By threshold, at the policy's cost ratio."""
    ratios: tuple[AtRatio, ...]
    same_side_share: float
    """Share of the clients who are on the same side of the threshold at every ratio."""
    losses: Losses
    profit: Profit


def lending(
    target: NDArray[np.int8],
    probability: NDArray[np.float64],
    amounts: NDArray[np.float32] | None,
    policy: Policy,
) -> Lending:
    """Measure on out-of-fold probabilities.

    Args:
        target: 0 or 1, (n,).
        probability: Of default, out of fold, (n,).
        amounts: Of the loans asked for, NaN is unknown, (n,); None if the catalog has none.
        policy: Its cost ratio gives the threshold.
    """
    ratios = tuple(_at_ratio(target, probability, replace(policy, cost_ratio=ratio)) for ratio in RATIOS)
    declined = [probability >= each.at_rule.threshold_probability for each in ratios]
    same = np.all(declined, axis=0) | ~np.any(declined, axis=0)
    return Lending(
        curve=tuple(cost_of(target, probability, threshold, policy) for threshold in THRESHOLDS),
        ratios=ratios,
        same_side_share=float(np.mean(same)),
        losses=_losses(target, probability, amounts, probability < policy.threshold_probability),
        profit=expected_maximum_profit(target, probability),
    )


def _at_ratio(target: NDArray[np.int8], probability: NDArray[np.float64], policy: Policy) -> AtRatio:
    return AtRatio(
        cost_ratio=policy.cost_ratio,
        at_rule=cost_of(target, probability, policy.threshold_probability, policy),
        lowest=lowest_cost(target, probability, policy),
        nobody_declined=cost_of(target, probability, DECLINE_NOBODY, policy).cost_per_client,
        everybody_declined=cost_of(target, probability, 0.0, policy).cost_per_client,
    )


def _losses(
    target: NDArray[np.int8],
    probability: NDArray[np.float64],
    amounts: NDArray[np.float32] | None,
    granted: NDArray[np.bool_],
) -> Losses:
    known = np.zeros(len(target)) if amounts is None else np.nan_to_num(amounts).astype(np.float64)
    lent = known[granted]
    return Losses(
        granted=int(np.count_nonzero(granted)),
        expected_defaults=float(np.sum(probability[granted])),
        observed_defaults=int(np.count_nonzero(target[granted] == 1)),
        expected_amount=float(np.sum(lent * probability[granted])) if lent.any() else None,
        observed_amount=float(np.sum(lent[target[granted] == 1])) if lent.any() else None,
    )
