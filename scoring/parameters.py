"""The parameters of the boosted trees."""

from collections.abc import Mapping, Sequence
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Risk

LARGEST_LEAF_WEIGHT = 30.0
MOST_LEAVES = 25
"""Where clients are few, a leaf still holds a 25th of their weight."""

PARAMETERS: Mapping[str, object] = {
    "objective": "binary:logistic",
    "eval_metric": "logloss",
    "tree_method": "hist",
    "max_bin": 256,
    "max_depth": 4,
    "eta": 0.03,
    "colsample_bytree": 0.2,
    "subsample": 0.8,
    "lambda": 5.0,
    "alpha": 1.0,
    "nthread": 1,
}
"""Depth 4 and strong column sampling serve tables of aggregates best. No class weight, so that probabilities are
calibrated at the natural default rate. One thread, so that every machine adds in the same order and grows the same
trees; the folds run side by side."""


def parameters_for(target: NDArray[np.int8], features: Sequence[Feature], seed: int) -> Mapping[str, object]:
    """Complete the parameters: directions of risk, seed, and leaves that hold fewer clients where there are few.

    A leaf's weight is the sum of p(1 − p) over its clients: 30 is some 400 clients at the natural default rate.
    """
    rate = float(np.mean(target))
    leaf_weight = len(target) * rate * (1.0 - rate) / MOST_LEAVES
    return {
        **PARAMETERS,
        "min_child_weight": min(LARGEST_LEAF_WEIGHT, max(1.0, leaf_weight)),
        "monotone_constraints": tuple(_direction(feature) for feature in features),
        "seed": seed,
    }


def _direction(feature: Feature) -> int:
    """Give XGBoost's constraint on the log-odds of default."""
    match feature.risk:
        case Risk.INCREASES:
            return 1
        case Risk.DECREASES:
            return -1
        case Risk.FREE:
            return 0
        case _:
            assert_never(feature.risk)
