"""Training: boosted trees at the natural default rate, held to the catalog's directions of risk."""

import math
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import joblib
import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.feature import Feature
from scoring.folds import N_FOLDS, check_outcomes, stratified_folds
from scoring.matrix import margins, model_matrix
from scoring.parameters import parameters_for
from scoring.points import probability_of_margin

MOST_ROUNDS = 2000
PATIENCE_ROUNDS = 60
JUDGING_PARTS = 5
ENOUGH_DEFAULTS = 200
"""To judge when to stop; the error of a mean log loss over fewer is larger than what a few hundred rounds change."""


@dataclass(frozen=True, kw_only=True)
class Trained:
    """The final model, and what models that never saw a client say of that client."""

    model: bytes
    """XGBoost's universal binary JSON (`.ubj`)."""
    control_models: tuple[bytes, ...]
    """The five models that each learned without one fold, in the order of the folds; same format."""
    out_of_fold: NDArray[np.float64]
    """Default probability of each labelled client by the model of the four other folds, (n_labelled,)."""
    rounds: int
    parameters: Mapping[str, object]


def train(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    features: Sequence[Feature],
    *,
    seed: int,
    progress: Callable[[str], None],
    tuned: Mapping[str, float] | None = None,
) -> Trained:
    """Train on the labelled clients.

    Args:
        values: Features in the model, (n_labelled, n_features); NaN is unknown.
        target: 1 for a default, 0 for none, (n_labelled,).
        features: The catalog's features in the order of `values`; all in the model.
        seed: Same data and same seed, same model.
        progress: Receives one line for each finished part.
        tuned: See `parameters_for`.

    Raises:
        RefusedInputError: If fewer than five clients defaulted, or fewer than five repaid.
    """
    check_outcomes(target)
    names = [feature.name for feature in features]
    parameters = parameters_for(target, features, seed, tuned)
    folds = stratified_folds(target, N_FOLDS, seed)
    parallel = joblib.Parallel(n_jobs=min(N_FOLDS, os.cpu_count() or 1), prefer="threads", return_as="generator")
    jobs = (
        joblib.delayed(_fold)(values, target, folds == fold, names=names, parameters=parameters, seed=seed)
        for fold in range(N_FOLDS)
    )
    out_of_fold = np.empty(len(target), dtype=np.float64)
    rounds, control_models = [], []
    for fold, (probabilities, fold_rounds, model) in enumerate(parallel(jobs)):
        out_of_fold[folds == fold] = probabilities
        rounds.append(fold_rounds)
        control_models.append(model)
        progress(f"fold {fold + 1} of {N_FOLDS}: {fold_rounds} rounds")
    final_rounds = round(sum(rounds) / N_FOLDS)
    final = _grown(values, target, final_rounds, names=names, parameters=parameters)
    return Trained(
        model=bytes(final.save_raw("ubj")),
        control_models=tuple(control_models),
        out_of_fold=out_of_fold,
        rounds=final_rounds,
        parameters=parameters,
    )


def _fold(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    held_out: NDArray[np.bool_],
    *,
    names: Sequence[str],
    parameters: Mapping[str, object],
    seed: int,
) -> tuple[NDArray[np.float64], int, bytes]:
    """Train without the held-out clients; give their default probability, the number of rounds and the model."""
    learning = ~held_out
    rounds = _best_rounds(values[learning], target[learning], names=names, parameters=parameters, seed=seed)
    booster = _grown(values[learning], target[learning], rounds, names=names, parameters=parameters)
    return probability_of_margin(margins(booster, values[held_out])), rounds, bytes(booster.save_raw("ubj"))


def _best_rounds(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    *,
    names: Sequence[str],
    parameters: Mapping[str, object],
    seed: int,
) -> int:
    """Find the number of rounds with the lowest log loss on clients that the trees did not see.

    One part of the clients judges trees grown on the other parts; where that part holds few defaults, other parts
    judge in their turn and the mean decides: a handful of defaults would stop anywhere.
    """
    rarest = int(np.min(np.bincount(target, minlength=2)))
    n_parts = min(JUDGING_PARTS, rarest)
    n_judging = min(n_parts, math.ceil(ENOUGH_DEFAULTS * n_parts / rarest))
    parts = stratified_folds(target, n_parts, seed)
    judged = xgb.cv(
        dict(parameters),
        model_matrix(values, names, target=target),
        num_boost_round=MOST_ROUNDS,
        folds=[(np.flatnonzero(parts != part), np.flatnonzero(parts == part)) for part in range(n_judging)],
        early_stopping_rounds=PATIENCE_ROUNDS,
        as_pandas=False,
        seed=seed,
    )
    return len(judged["test-logloss-mean"])


def _grown(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    rounds: int,
    *,
    names: Sequence[str],
    parameters: Mapping[str, object],
) -> xgb.Booster:
    return xgb.train(dict(parameters), model_matrix(values, names, target=target), num_boost_round=rounds)
