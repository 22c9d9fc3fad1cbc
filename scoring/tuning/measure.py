"""What one set of parameters is worth: its log loss on five folds, part by part."""

import math
from collections.abc import Callable, Mapping, Sequence

import joblib
import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.feature import Feature
from scoring.folds import N_FOLDS, stratified_folds
from scoring.matrix import model_matrix
from scoring.one_fold import MOST_ROUNDS, PATIENCE_ROUNDS
from scoring.parameters import parameters_for
from scoring.tuning.journal import Finished

PARTS: tuple[tuple[int, ...], ...] = ((0, 1), (2, 3), (4,))
"""Folds measured side by side; after each part but the last the search may give up."""


def measured(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    features: Sequence[Feature],
    tuned: Mapping[str, float],
    *,
    seed: int,
    give_up: Callable[[float], bool],
) -> Finished:
    """Measure the mean over five folds of the lowest log loss on the fold left out.

    Log loss, not AUC: it is what the trees learn from and what a threshold on probabilities needs, it also moves where
    ranks stay, and it varies less from fold to fold. The number of rounds is chosen on the fold itself, for every
    trial alike: a little too good for each.

    Args:
        values: Features in the model, (n_labelled, n_features); NaN is unknown.
        target: 0 or 1, (n_labelled,).
        features: In the order of `values`.
        tuned: The parameters.
        seed: Of the folds and of the trees.
        give_up: Asked after each part but the last, with the mean over the folds so far.
    """
    folds = stratified_folds(target, N_FOLDS, seed)
    parameters = parameters_for(target, features, seed, tuned)
    names = [feature.name for feature in features]
    losses: list[float] = []
    means: list[float] = []
    for part in PARTS:
        jobs = (joblib.delayed(_log_loss)(values, target, folds == fold, names, parameters) for fold in part)
        losses += joblib.Parallel(n_jobs=len(part), prefer="threads")(jobs)
        means.append(math.fsum(losses) / len(losses))
        if part is not PARTS[-1] and give_up(means[-1]):
            break
    return Finished(parameters=tuned, log_losses=tuple(means), pruned=len(means) < len(PARTS))


def _log_loss(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    held_out: NDArray[np.bool_],
    names: Sequence[str],
    parameters: Mapping[str, object],
) -> float:
    learning = model_matrix(values[~held_out], names, target=target[~held_out])
    judging = model_matrix(values[held_out], names, target=target[held_out])
    history: dict[str, dict[str, list[float]]] = {}
    xgb.train(
        dict(parameters),
        learning,
        num_boost_round=MOST_ROUNDS,
        evals=[(judging, "judging")],
        early_stopping_rounds=PATIENCE_ROUNDS,
        evals_result=history,
        verbose_eval=False,
    )
    return float(min(history["judging"]["logloss"]))
