"""Ages of credit cards: how long before the application one was opened says what rules it follows."""

import numpy as np

from features.portfolio.figures import Ints
from features.portfolio.rows import months_of

AGE_BOUNDS = (8, 14, 26, 40, 72)
"""Months; a card older than the last one follows the old rules."""
OLD = len(AGE_BOUNDS)
_NEW_UNTIL = 1
NEW, RECENT, VERY_OLD = range(3)


def age_of(day: Ints) -> Ints:
    """Give the age class of cards opened on a day before the application: 0 is the youngest, `OLD` the last."""
    return np.searchsorted(np.array(AGE_BOUNDS), -months_of(day) - 1, side="left").astype(np.int64)


def life_of(age: Ints) -> Ints:
    """Give the coarse class of an age: new, recent or old."""
    return np.where(age <= _NEW_UNTIL, NEW, np.where(age < OLD, RECENT, VERY_OLD)).astype(np.int64)
