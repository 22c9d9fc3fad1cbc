"""The rival without any of our work: XGBoost on the raw columns of the application, protected ones too."""

import joblib
import numpy as np
import polars as pl
import xgboost as xgb
from numpy.typing import NDArray

from features.tables.official import CLIENT_KEY, OUTCOME
from scoring.folds import N_FOLDS, stratified_folds

ROUNDS = 300
PARAMETERS = {
    "objective": "binary:logistic",
    "tree_method": "hist",
    "max_depth": 4,
    "eta": 0.05,
    "subsample": 0.8,
    "colsample_bytree": 0.3,
    "min_child_weight": 20,
    "nthread": 1,
}
"""Written down once, never tuned: what public notebooks begin with."""


def raw_names(application: pl.DataFrame) -> list[str]:
    """Give the names of the columns of `raw_columns`."""
    return [name for name in application.columns if name not in {CLIENT_KEY, OUTCOME}]


def raw_columns(application: pl.DataFrame) -> NDArray[np.float32]:
    """Give the raw columns as numbers, (n_clients, n_columns): a text is its place in the alphabet, null is NaN."""
    columns = application.select(raw_names(application)).with_columns(pl.col(pl.String).rank("dense"))
    return columns.cast(pl.Float32).to_numpy()


def plain_out_of_fold(values: NDArray[np.float32], target: NDArray[np.int8], seed: int) -> NDArray[np.float64]:
    """Give each client the probability by the trees of the four other folds, (n_labelled,).

    Args:
        values: From `raw_columns`, of the labelled clients.
        target: 0 or 1, (n_labelled,).
        seed: Deals the folds, the same for all models.
    """
    folds = stratified_folds(target, N_FOLDS, seed)
    jobs = (joblib.delayed(_fold)(values, target, folds == fold, seed) for fold in range(N_FOLDS))
    out_of_fold = np.empty(len(target))
    for fold, probabilities in enumerate(joblib.Parallel(n_jobs=2, prefer="threads")(jobs)):
        out_of_fold[folds == fold] = probabilities
    return out_of_fold


def _fold(
    values: NDArray[np.float32], target: NDArray[np.int8], held_out: NDArray[np.bool_], seed: int
) -> NDArray[np.float64]:
    learning = xgb.DMatrix(values[~held_out], label=target[~held_out], nthread=1)
    booster = xgb.train({**PARAMETERS, "seed": seed}, learning, num_boost_round=ROUNDS)
    return np.asarray(booster.predict(xgb.DMatrix(values[held_out], nthread=1)), dtype=np.float64)
