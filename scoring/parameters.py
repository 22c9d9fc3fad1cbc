"""The parameters of the boosted trees."""

from collections.abc import Mapping, Sequence
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Risk
from scoring.tuned import read_tuned

MOST_LEAVES = 25
"""Where clients are few, a leaf still holds a 25th of their weight."""

PARAMETERS: Mapping[str, object] = {
    "objective": "binary:logistic",
    "eval_metric": "logloss",
    "tree_method": "hist",
    "nthread": 1,
}
"""What is not tuned. No class weight, so that probabilities are calibrated at the natural default rate. One thread, so
that every machine adds in the same order and grows the same trees; the folds run side by side."""


def parameters_for(
    target: NDArray[np.int8], features: Sequence[Feature], seed: int, tuned: Mapping[str, float] | None = None
) -> Mapping[str, object]:
    """Complete the parameters: directions of risk, seed, and leaves that hold fewer clients where there are few.

    A leaf's weight is the sum of p(1 − p) over its clients: 30 is some 400 clients at the natural default rate.

    Args:
        target: 0 or 1, (n_labelled,).
        features: Of the model, in the order of its columns.
        seed: Of the samples of rows and columns.
        tuned: By the names of `scoring.tuned.SPACE`; None is what `scoring/tuned.json` holds.

    Raises:
        RefusedInputError: If that file cannot be used.
    """
    chosen = read_tuned() if tuned is None else tuned
    rate = float(np.mean(target))
    leaf_weight = len(target) * rate * (1.0 - rate) / MOST_LEAVES
    return {
        **PARAMETERS,
        **chosen,
        "min_child_weight": min(chosen["min_child_weight"], max(1.0, leaf_weight)),
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
