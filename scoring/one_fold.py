"""The training of one fold of the cross-validation, and of trees when the number of rounds is known."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import polars as pl
import xgboost as xgb
from numpy.typing import NDArray

from scoring.finished_steps import Kept
from scoring.folds import stratified_folds
from scoring.growing import Growing
from scoring.matrix import margins, model_matrix
from scoring.points import probability_of_margin

MOST_ROUNDS = 2000
PATIENCE_ROUNDS = 60
JUDGING_PARTS = 5
ENOUGH_DEFAULTS = 200
"""To judge when to stop; the error of a mean log loss over fewer is larger than what a few hundred rounds change."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Lesson:
    """Clients to learn from, and how."""

    values: NDArray[np.float32]
    """(n_clients, n_features); NaN is unknown."""
    target: NDArray[np.int8]
    """(n_clients,)."""
    names: Sequence[str]
    parameters: Mapping[str, object]
    seed: int
    growing: Growing

    def only(self, clients: NDArray[np.bool_]) -> "Lesson":
        """Give the same with some of the clients."""
        return replace(self, values=self.values[clients], target=self.target[clients])


type Fold = tuple[NDArray[np.float64], int, bytes]
"""Default probability of the held-out clients, (n_held_out,), the number of rounds and the model."""


def kept_fold(own: Lesson, fold: int, held_out: NDArray[np.bool_], kept: Kept) -> Fold:
    """Give a fold as it was kept, or train it now."""

    def make() -> pl.DataFrame:
        probabilities, rounds, model = trained_fold(own, fold, held_out)
        return pl.DataFrame({"probabilities": pl.Series([probabilities]), "rounds": [rounds], "model": [model]})

    frame = kept(f"fold_{fold + 1}", make)
    rounds = int(frame["rounds"].item())
    own.growing.know(fold, rounds)
    return frame["probabilities"].explode().to_numpy(), rounds, frame["model"].item()


def trained_fold(own: Lesson, fold: int, held_out: NDArray[np.bool_]) -> Fold:
    """Train without the held-out clients, (n_clients,)."""
    own.growing.begin(fold)
    learning = own.only(~held_out)
    rounds = _best_rounds(learning)
    own.growing.know(fold, rounds)
    booster = grown(learning, rounds)
    return probability_of_margin(margins(booster, own.values[held_out])), rounds, saved(booster)


def _best_rounds(own: Lesson) -> int:
    """Find the number of rounds with the lowest log loss on clients that the trees did not see.

    One part of the clients judges trees grown on the other parts; where that part holds few defaults, other parts
    judge in their turn and the mean decides: a handful of defaults would stop anywhere.
    """
    rarest = int(np.min(np.bincount(own.target, minlength=2)))
    n_parts = min(JUDGING_PARTS, rarest)
    n_judging = min(n_parts, math.ceil(ENOUGH_DEFAULTS * n_parts / rarest))
    parts = stratified_folds(own.target, n_parts, own.seed)
    judged = xgb.cv(
        dict(own.parameters),
        model_matrix(own.values, own.names, target=own.target),
        num_boost_round=MOST_ROUNDS,
        folds=[(np.flatnonzero(parts != part), np.flatnonzero(parts == part)) for part in range(n_judging)],
        early_stopping_rounds=PATIENCE_ROUNDS,
        as_pandas=False,
        seed=own.seed,
        callbacks=[own.growing.callback()],
    )
    return len(judged["test-logloss-mean"])


def grown(own: Lesson, rounds: int, *, alone: bool = False) -> xgb.Booster:
    """Grow trees on all clients of the lesson; `alone` while no other training runs."""
    matrix = model_matrix(own.values, own.names, target=own.target)
    return xgb.train(dict(own.parameters), matrix, rounds, callbacks=[own.growing.callback(alone=alone)])


def saved(booster: xgb.Booster) -> bytes:
    """Give XGBoost's universal binary JSON."""
    return bytes(booster.save_raw("ubj"))
