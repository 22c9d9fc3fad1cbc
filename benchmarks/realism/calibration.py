"""Calibration: in each tenth of unseen real rows by predicted risk, the predicted and the found default rate."""

import numpy as np

from benchmarks.realism.sides import OUTCOME, Sides
from features.portfolio.figures import Floats

TENTHS = 10


def calibration(sides: Sides) -> tuple[Floats, Floats]:
    """Give predicted and found rates, in points; (10,) each, lowest risk first."""
    order = np.argsort(sides.unseen_probability, kind="stable")
    target = sides.unseen[OUTCOME].to_numpy()
    parts = np.array_split(order, TENTHS)
    predicted = np.array([sides.unseen_probability[part].mean() for part in parts])
    found = np.array([target[part].mean() for part in parts])
    return predicted * 100, found * 100
