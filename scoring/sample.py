"""The population sample: what each feature adds to the score of a thousand clients taken at random."""

from dataclasses import dataclass

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from scoring.matrix import contributions

MOST_SAMPLED = 1000
SEED = 20


@dataclass(frozen=True, kw_only=True, eq=False)
class Sample:
    """Clients in random order, without their numbers; features of the model in catalog order."""

    values: NDArray[np.float32]
    """(n_sampled, n_in_model); NaN is unknown."""
    contributions: NDArray[np.float32]
    """Shapley values in log-odds of default, (n_sampled, n_in_model), without the base."""


def draw_sample(booster: xgb.Booster, values: NDArray[np.float32]) -> Sample:
    """Take a thousand clients at random, or all of them where they are fewer, and explain each.

    Args:
        booster: The final model.
        values: Of all clients, (n_clients, n_in_model); NaN is unknown. Protected features are no part of it.
    """
    drawn = np.random.default_rng(SEED).permutation(len(values))[:MOST_SAMPLED]
    sampled = values[drawn]
    return Sample(values=sampled, contributions=contributions(booster, sampled)[:, :-1].astype(np.float32))
