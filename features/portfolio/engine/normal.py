"""Standard normal numbers to shares and back, by interpolation in a fine table (error below 1e-6 in the share)."""

from statistics import NormalDist

import numpy as np

from features.portfolio.figures import Floats

_POINTS = np.linspace(-6.0, 6.0, 12_001)
_SHARES = np.array([NormalDist().cdf(point) for point in _POINTS.tolist()])


def shares_below(normals: Floats) -> Floats:
    """Give the share of the population below each standard normal number, in (0, 1)."""
    shares: Floats = np.interp(normals, _POINTS, _SHARES)
    return shares


def normal_scores(shares: Floats) -> Floats:
    """Give the standard normal number that each share of the population lies below."""
    scores: Floats = np.interp(shares, _SHARES, _POINTS)
    return scores
