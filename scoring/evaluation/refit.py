"""Cross-validation with a number of rounds that is known: a third of the work, for many variants of one model."""

from collections.abc import Sequence

import joblib
import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.feature import Feature
from scoring.folds import N_FOLDS, stratified_folds
from scoring.matrix import margins, model_matrix
from scoring.parameters import parameters_for
from scoring.points import probability_of_margin


def refitted(
    values: NDArray[np.float32], target: NDArray[np.int8], features: Sequence[Feature], *, rounds: int, seed: int
) -> NDArray[np.float64]:
    """Give each client the probability by the trees of the four other folds, (n_labelled,).

    Args:
        values: Features, (n_labelled, n_features); NaN is unknown.
        target: 0 or 1, (n_labelled,).
        features: In the order of `values`.
        rounds: How many trees.
        seed: Of the folds, the same as those of `train`, and of the trees.
    """
    folds = stratified_folds(target, N_FOLDS, seed)
    parameters = dict(parameters_for(target, features, seed))
    names = [feature.name for feature in features]

    def fold_of(held_out: NDArray[np.bool_]) -> NDArray[np.float64]:
        learning = model_matrix(values[~held_out], names, target=target[~held_out])
        return probability_of_margin(margins(xgb.train(parameters, learning, rounds), values[held_out]))

    jobs = (joblib.delayed(fold_of)(folds == fold) for fold in range(N_FOLDS))
    out_of_fold = np.empty(len(target))
    for fold, probabilities in enumerate(joblib.Parallel(n_jobs=2, prefer="threads")(jobs)):
        out_of_fold[folds == fold] = probabilities
    return out_of_fold
