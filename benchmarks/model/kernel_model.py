"""LightGBM on the kernel's features, with the kernel's settings."""

import os
from collections.abc import Mapping
from types import MappingProxyType

import joblib
import lightgbm as lgb
import numpy as np
from numpy.typing import NDArray

from scoring.folds import N_FOLDS, stratified_folds

SETTINGS: Mapping[str, object] = MappingProxyType(
    {
        "objective": "binary",
        "learning_rate": 0.02,
        "num_leaves": 34,
        "max_depth": 8,
        "feature_fraction": 0.95,
        "bagging_fraction": 0.87,
        "lambda_l1": 0.0415,
        "lambda_l2": 0.0735,
        "min_gain_to_split": 0.0222,
        "num_threads": 1,
        "deterministic": True,
        "force_row_wise": True,
        "verbose": -1,
    }
)
"""The kernel's; the bagging fraction, without a bagging frequency, does nothing there either."""
MOST_ROUNDS = 10_000
PATIENCE_ROUNDS = 200
LEAF_WEIGHT = 39.3
"""The kernel's, for 300,000 clients; where clients are few, a 25th of their weight as in our own model: 39.3 of 50
would allow no split."""
MOST_LEAVES = 25
PARTS, JUDGES = 5, 2
"""When to stop is judged on two of five parts of the learning clients: the kernel judged on the clients it scored."""


def kernel_model_out_of_fold(
    values: NDArray[np.float64], target: NDArray[np.int8], *, seed: int
) -> NDArray[np.float64]:
    """Give each client the default probability by the model of the four other folds, (n_labelled,)."""
    folds = stratified_folds(target, N_FOLDS, seed)
    rate = float(np.mean(target))
    leaf_weight = min(LEAF_WEIGHT, max(1.0, len(target) * rate * (1.0 - rate) / MOST_LEAVES))
    settings = {**SETTINGS, "min_sum_hessian_in_leaf": leaf_weight, "seed": seed}
    parallel = joblib.Parallel(n_jobs=min(2, os.cpu_count() or 1), prefer="threads")
    jobs = (joblib.delayed(_fold)(values, target, folds == fold, settings) for fold in range(N_FOLDS))
    out_of_fold = np.empty(len(target), dtype=np.float64)
    for fold, probabilities in enumerate(parallel(jobs)):
        out_of_fold[folds == fold] = probabilities
    return out_of_fold


def _fold(
    values: NDArray[np.float64], target: NDArray[np.int8], held_out: NDArray[np.bool_], settings: Mapping[str, object]
) -> NDArray[np.float64]:
    learning, outcome = values[~held_out], target[~held_out]
    rounds = _best_rounds(learning, outcome, settings)
    booster = lgb.train(dict(settings), lgb.Dataset(learning, outcome), num_boost_round=rounds)
    return np.asarray(booster.predict(values[held_out]), dtype=np.float64)


def _best_rounds(values: NDArray[np.float64], target: NDArray[np.int8], settings: Mapping[str, object]) -> int:
    parts = stratified_folds(target, PARTS, 0)
    judged = lgb.cv(
        {**settings, "metric": "binary_logloss"},
        lgb.Dataset(values, target),
        num_boost_round=MOST_ROUNDS,
        folds=[(np.flatnonzero(parts != part), np.flatnonzero(parts == part)) for part in range(JUDGES)],
        callbacks=[lgb.early_stopping(PATIENCE_ROUNDS, verbose=False)],
    )
    return len(judged["valid binary_logloss-mean"])
