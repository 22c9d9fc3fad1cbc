"""Training: boosted trees at the natural default rate, held to the catalog's directions of risk."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import joblib
import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.feature import Feature
from scoring.countdown import Countdown
from scoring.finished_steps import Kept, made_anew
from scoring.folds import N_FOLDS, check_outcomes, stratified_folds
from scoring.growing import Growing
from scoring.one_fold import PATIENCE_ROUNDS, Fold, Lesson, grown, kept_fold, saved
from scoring.parameters import parameters_for


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
    kept: Kept = made_anew,
) -> Trained:
    """Train on the labelled clients.

    Args:
        values: Features in the model, (n_labelled, n_features); NaN is unknown.
        target: 1 for a default, 0 for none, (n_labelled,).
        features: The catalog's features in the order of `values`; all in the model.
        seed: Same data and same seed, same model.
        progress: Receives one line for each finished part, and what time is left.
        tuned: See `parameters_for`.
        kept: Gives each fold and the final model where they were kept.

    Raises:
        RefusedInputError: If fewer than five clients defaulted, or fewer than five repaid.
    """
    check_outcomes(target)
    names = [feature.name for feature in features]
    parameters = parameters_for(target, features, seed, tuned)
    folds = stratified_folds(target, N_FOLDS, seed)
    side_by_side = min(N_FOLDS, os.cpu_count() or 1)
    growing = Growing(Countdown(progress), folds=N_FOLDS, side_by_side=side_by_side, patience=PATIENCE_ROUNDS)
    own = Lesson(values=values, target=target, names=names, parameters=parameters, seed=seed, growing=growing)

    def fold_of(fold: int) -> Fold:
        found = kept_fold(own, fold, folds == fold, kept)
        progress(f"fold {fold + 1} of {N_FOLDS}: {found[1]} rounds")
        return found

    parallel = joblib.Parallel(n_jobs=side_by_side, prefer="threads")
    probabilities, rounds, models = zip(
        *parallel(joblib.delayed(fold_of)(fold) for fold in range(N_FOLDS)), strict=True
    )
    out_of_fold = np.empty(len(target), dtype=np.float64)
    for fold in range(N_FOLDS):
        out_of_fold[folds == fold] = probabilities[fold]
    final_rounds = round(sum(rounds) / N_FOLDS)
    final = kept("model", lambda: pl.DataFrame({"model": [saved(grown(own, final_rounds, alone=True))]}))
    return Trained(
        model=final["model"].item(),
        control_models=models,
        out_of_fold=out_of_fold,
        rounds=final_rounds,
        parameters=parameters,
    )
