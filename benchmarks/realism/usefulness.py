"""Usefulness: how well a model trained on made-up rows ranks real rows, beside one trained on real rows."""

from dataclasses import dataclass

import numpy as np
import polars as pl
import xgboost

from benchmarks.histories.told_apart import area_under_curve
from benchmarks.realism.numbers import numbers_of
from benchmarks.realism.sides import CLIENT, OUTCOME, Sides
from features.portfolio.figures import Floats, Ints
from scripts.portfolio_outcome.fit import expected_auc

_TREES = 150
_SETTINGS = {
    "objective": "binary:logistic",
    "max_depth": 4,
    "eta": 0.05,
    "subsample": 0.8,
    "colsample_bytree": 0.4,
    "min_child_weight": 20,
    "tree_method": "hist",
    "nthread": 2,
    "seed": 3,
}


@dataclass(frozen=True, kw_only=True)
class Usefulness:
    """AUC on the same unseen real rows."""

    trained_on_made: float
    """Mean over the draws, each of as many rows as the real ones."""
    trained_on_all_made: float
    """Trained on the rows of all draws together: made-up rows are as many as one likes."""
    draws: int
    trained_on_real: float
    said_by_aggregates: float
    """Of the score that the aggregates give, without any training."""
    made_probability: float
    """AUC that the true probability has on the made-up rows, on average over all outcomes."""


def usefulness(sides: Sides) -> Usefulness:
    """Train on each side, test on the unseen rows."""
    target = sides.unseen[OUTCOME].to_numpy()
    return Usefulness(
        trained_on_made=float(np.mean([_auc(target, draw.rows, sides.unseen) for draw in sides.draws])),
        trained_on_all_made=_auc(target, pl.concat([draw.rows for draw in sides.draws]), sides.unseen),
        draws=len(sides.draws),
        trained_on_real=_auc(target, sides.seen, sides.unseen),
        said_by_aggregates=area_under_curve(target, sides.unseen_probability),
        made_probability=float(np.mean([expected_auc(draw.probability, draw.probability) for draw in sides.draws])),
    )


def _auc(target: Ints, train: pl.DataFrame, test: pl.DataFrame) -> float:
    return area_under_curve(target, _predicted(train, test))


def _predicted(train: pl.DataFrame, test: pl.DataFrame) -> Floats:
    features, other = numbers_of(train.drop(CLIENT, OUTCOME), test.drop(CLIENT, OUTCOME))
    booster = xgboost.train(_SETTINGS, xgboost.DMatrix(features, train[OUTCOME].to_numpy()), _TREES)
    return np.asarray(booster.predict(xgboost.DMatrix(other)), dtype=np.float64)
