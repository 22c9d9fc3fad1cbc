"""What the model has to beat on the same folds: a logistic regression."""

import itertools
import math
import os
from collections.abc import Callable, Sequence

import joblib
import numpy as np
from numpy.typing import NDArray
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # it ships no types

from features.feature import Feature, Unit
from scoring.countdown import Countdown
from scoring.folds import N_FOLDS, stratified_folds

MOST_ITERATIONS = 2000
PENALTY = 0.01
"""Inverse strength of the ridge penalty: wide tables of correlated aggregates need a strong one."""


def logistic_out_of_fold(
    values: NDArray[np.float32],
    target: NDArray[np.int8],
    features: Sequence[Feature],
    *,
    seed: int,
    progress: Callable[[str], None] = lambda _: None,
) -> NDArray[np.float64]:
    """Give each client a logistic regression's default probability, learned on the four other folds, (n_labelled,).

    Unknown values become the median beside a flag; a category is one flag for each level. `progress` is told how many
    folds are done, and what time is left.
    """
    folds = stratified_folds(target, N_FOLDS, seed)
    side_by_side = min(2, os.cpu_count() or 1)
    countdown, done = Countdown(progress), itertools.count(1)

    def fold_of(fold: int) -> NDArray[np.float64]:
        probabilities = _fold(values, target, folds == fold, features)
        number = next(done)
        runs, all_runs = math.ceil(number / side_by_side), math.ceil(N_FOLDS / side_by_side)
        countdown.say(f"{number} of {N_FOLDS} folds", done=runs, total=all_runs)
        return probabilities

    parallel = joblib.Parallel(n_jobs=side_by_side, prefer="threads")
    jobs = (joblib.delayed(fold_of)(fold) for fold in range(N_FOLDS))
    out_of_fold = np.empty(len(target), dtype=np.float64)
    # Folds already run side by side: threads of the linear algebra below them would wait for each other.
    with threadpool_limits(limits=1):
        for fold, probabilities in enumerate(parallel(jobs)):
            out_of_fold[folds == fold] = probabilities
    return out_of_fold


def _fold(
    values: NDArray[np.float32], target: NDArray[np.int8], held_out: NDArray[np.bool_], features: Sequence[Feature]
) -> NDArray[np.float64]:
    pipeline = _pipeline(features)
    pipeline.fit(values[~held_out], target[~held_out])
    return np.asarray(pipeline.predict_proba(values[held_out])[:, 1], dtype=np.float64)


def _pipeline(features: Sequence[Feature]) -> Pipeline:
    categories = [index for index, feature in enumerate(features) if feature.unit is Unit.CATEGORY]
    numbers = [index for index, feature in enumerate(features) if feature.unit is not Unit.CATEGORY]
    filled = make_pipeline(
        SimpleImputer(strategy="median", add_indicator=True, keep_empty_features=True), StandardScaler()
    )
    flags = OneHotEncoder(handle_unknown="ignore", sparse_output=False, dtype=np.float32)
    columns = ColumnTransformer([("numbers", filled, numbers), ("categories", flags, categories)])
    return make_pipeline(columns, LogisticRegression(C=PENALTY, max_iter=MOST_ITERATIONS))
