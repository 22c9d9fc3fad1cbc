"""Points as a number of clients in difficulty."""

from layouts.numbers import out_of_100

POINTS_AT_TEN_TO_ONE = 500
POINTS_TO_DOUBLE_THE_ODDS = 50


def probability_at(points: float) -> float:
    """Give the default probability at a score: 500 points are odds of 10:1 (see `scoring.views.ScoreView`)."""
    odds = 10 * 2 ** ((points - POINTS_AT_TEN_TO_ONE) / POINTS_TO_DOUBLE_THE_ODDS)
    return 1 / (1 + odds)


def clients_in_100(probability: float) -> int:
    """Give a probability as clients out of 100; 0 means fewer than one in two hundred."""
    return out_of_100(probability)
