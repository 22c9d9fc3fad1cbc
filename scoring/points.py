"""Points: the log-odds of repaying on the scale that the desk shows.

500 points are odds of 10 to 1 that the client repays; 50 more points double the odds.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

POINTS_AT_REFERENCE = 500.0
LOG_REFERENCE_ODDS = math.log(10.0)
POINTS_PER_LOG_ODDS = 50.0 / math.log(2.0)


def points_of_margin[T: (float, NDArray[np.float64])](margin: T) -> T:
    """Give the points of a log-odds of default (a model's margin)."""
    return POINTS_AT_REFERENCE - POINTS_PER_LOG_ODDS * (margin + LOG_REFERENCE_ODDS)


def margin_of_points(points: float) -> float:
    """Give the log-odds of default of so many points."""
    return (POINTS_AT_REFERENCE - points) / POINTS_PER_LOG_ODDS - LOG_REFERENCE_ODDS


def points_of_contribution[T: (float, NDArray[np.float64])](contribution: T) -> T:
    """Give the points that a contribution to the log-odds of default adds (+) or takes (−)."""
    return -POINTS_PER_LOG_ODDS * contribution


def points_of_probability(probability: float) -> float:
    """Give the points of a default probability strictly between 0 and 1."""
    return points_of_margin(math.log(probability) - math.log1p(-probability))


def probability_of_margin[T: (float, NDArray[np.float64])](margin: T) -> T:
    """Give the default probability of a log-odds of default, without overflow at either end."""
    probability: T = 0.5 * (1.0 + np.tanh(0.5 * margin))
    return probability


def shared_out(total: int, parts: Sequence[float]) -> tuple[int, ...]:
    """Round parts so that they add up to `total` (largest remainder).

    Every part moves by less than one point and keeps its sign. Equal remainders go in the order given.

    Args:
        total: The sum of the parts, rounded up or down.
        parts: Unrounded points.
    """
    floors = [math.floor(part) for part in parts]
    left_over = total - sum(floors)
    by_remainder = sorted(range(len(parts)), key=lambda index: floors[index] - parts[index])
    for index in by_remainder[:left_over]:
        floors[index] += 1
    return tuple(floors)
