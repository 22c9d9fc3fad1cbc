"""What declining from a threshold upwards would have cost."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.policy import Policy

DECLINE_NOBODY = 1.0


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What declining from one threshold upwards would have cost, per client, out of fold."""

    threshold_probability: float
    cost_per_client: float
    granted_share: float
    recall: float
    """Share of the defaults that were declined."""


def cost_of(
    target: NDArray[np.int8], probability: NDArray[np.float64], threshold_probability: float, policy: Policy
) -> Cost:
    """Give the cost of declining every client whose probability is at least the threshold."""
    declined = probability >= threshold_probability
    missed = np.count_nonzero(~declined & (target == 1))
    turned_down = np.count_nonzero(declined & (target == 0))
    return Cost(
        threshold_probability=threshold_probability,
        cost_per_client=(policy.cost_ratio * missed + turned_down) / len(target),
        granted_share=1.0 - float(np.mean(declined)),
        recall=1.0 - missed / np.count_nonzero(target == 1),
    )


def lowest_cost(target: NDArray[np.int8], probability: NDArray[np.float64], policy: Policy) -> Cost:
    """Find the threshold with the lowest cost among the observed probabilities, and 1: nobody is declined."""
    order = np.argsort(-probability, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(probability[order])), len(order) - 1)
    caught = np.cumsum(target[order] == 1)[ends]
    turned_down = ends + 1 - caught
    missed = np.count_nonzero(target == 1) - caught
    costs = policy.cost_ratio * missed + turned_down
    best = int(np.argmin(costs))
    nobody = cost_of(target, probability, DECLINE_NOBODY, policy)
    found = cost_of(target, probability, float(probability[order[ends[best]]]), policy)
    return found if found.cost_per_client <= nobody.cost_per_client else nobody
