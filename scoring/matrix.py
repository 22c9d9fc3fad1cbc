"""From features to the model and back: the only place where null becomes NaN and NaN becomes « missing »."""

from collections.abc import Sequence

import numpy as np
import polars as pl
import xgboost as xgb
from numpy.typing import NDArray

from features.errors import RefusedInputError


def float32_matrix(features: pl.DataFrame, names: Sequence[str]) -> NDArray[np.float32]:
    """Give the features as an array, (n_clients, n_names) by client; null is NaN.

    Raises:
        RefusedInputError: If a feature is infinite, which the model cannot read.
    """
    matrix = features.select(pl.col(names).cast(pl.Float32)).to_numpy(order="c", writable=True)
    infinite = np.isinf(matrix).any(axis=0)
    if infinite.any():
        message = f"Feature {names[int(np.argmax(infinite))]} is infinite for some client: guard its division."
        raise RefusedInputError(message)
    return matrix


def model_matrix(
    values: NDArray[np.float32], names: Sequence[str], *, target: NDArray[np.int8] | None = None
) -> xgb.DMatrix:
    """Give XGBoost's view of features, (n_clients, n_names); NaN is missing."""
    return xgb.DMatrix(values, label=target, feature_names=list(names), missing=np.nan, nthread=1)


def margins(booster: xgb.Booster, values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Give the log-odds of default of each client, (n_clients,)."""
    matrix = model_matrix(values, booster.feature_names)
    return np.asarray(booster.predict(matrix, output_margin=True), dtype=np.float64)


def margins_by_each(boosters: Sequence[xgb.Booster], values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Give the log-odds of each client by models of the same features, (n_boosters, n_clients)."""
    matrix = model_matrix(values, boosters[0].feature_names)
    answers = [booster.predict(matrix, output_margin=True, validate_features=False) for booster in boosters]
    return np.array(answers, dtype=np.float64)


def contributions(booster: xgb.Booster, values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Give what each feature adds to the log-odds of default, (n_clients, n_names + 1); the last is the base."""
    matrix = model_matrix(values, booster.feature_names)
    return np.asarray(booster.predict(matrix, pred_contribs=True), dtype=np.float64)


def load_booster(model: bytes) -> xgb.Booster:
    """Load a model to be shared by threads that only predict.

    XGBoost completes a model's configuration at its first prediction, so that one is made here, by one thread.
    """
    booster = xgb.Booster(params={"nthread": 1})
    booster.load_model(bytearray(model))
    contributions(booster, np.full((1, booster.num_features()), np.nan, dtype=np.float32))
    return booster
