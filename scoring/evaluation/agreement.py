"""Whether a model grown with another seed gives the same reasons."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray
from scipy.stats import rankdata

from features.feature import Feature
from scoring.matrix import contributions
from scoring.near_copies import rank_correlations
from scoring.points import points_of_contribution

TOP_THEMES = 3
TOP_FEATURES = 5
THEMES_TARGET = 0.85
FEATURES_TARGET = 0.65
CLOSE_CORRELATION = 0.5
CLOSE_POINTS = 5.0


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """Of the explanations by two models that differ in the seed alone."""

    clients: int
    themes: float
    """Mean share of the three weightiest themes that both models name."""
    features: float
    """Same, of the five weightiest features."""
    first_feature: float
    """Share of the clients for whom both name the same weightiest feature."""
    correlation: float
    """Rank correlation of both scores."""
    exchanged_for_close: float | None
    """Of the features among the five that one model alone names, the share that is closely correlated (0.5 or more
    either way, by ranks) with one that the other alone names for this client; None if there are none."""
    exchanged_close_in_size: float | None
    """Same, the share whose effects by both models are within five points of each other."""


def agreement(
    first: xgb.Booster, second: xgb.Booster, values: NDArray[np.float32], features: Sequence[Feature]
) -> Agreement:
    """Compare two models' effects on the same clients.

    Args:
        first: A model.
        second: One of the same features.
        values: The features of the clients, (n, n_features); NaN is unknown.
        features: In the order of `values`.
    """
    effects = [contributions(booster, values)[:, :-1] for booster in (first, second)]
    scores = [each.sum(axis=1) for each in effects]
    by_theme = [_by_theme(each, features) for each in effects]
    themes = [_top(each, TOP_THEMES) for each in by_theme]
    named = [_top(each, TOP_FEATURES) for each in effects]
    points = [points_of_contribution(each.astype(np.float64)) for each in effects]
    weightiest = [np.argmax(np.abs(each), axis=1) for each in effects]
    return Agreement(
        clients=len(values),
        themes=_overlap(*themes),
        features=_overlap(*named),
        first_feature=float(np.mean(weightiest[0] == weightiest[1])),
        correlation=float(np.corrcoef(rankdata(scores[0]), rankdata(scores[1]))[0, 1]),
        exchanged_close_in_size=_close_in_size(named[0] != named[1], points[0] - points[1]),
        exchanged_for_close=_exchanged(named[0], named[1], are_close(values)),
    )


def are_close(values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell which features go together, (n_features, n_features); an unknown value stands in the middle."""
    return np.asarray(np.abs(rank_correlations(values)) >= CLOSE_CORRELATION)


def _by_theme(effects: NDArray[np.float64], features: Sequence[Feature]) -> NDArray[np.float64]:
    themes = list(dict.fromkeys(feature.theme for feature in features))
    return np.stack([effects[:, [f.theme is theme for f in features]].sum(axis=1) for theme in themes], axis=1)


def _top(effects: NDArray[np.float64], count: int) -> NDArray[np.bool_]:
    """Mark the weightiest of each client, as many as `count`, (n, n_columns)."""
    marked = np.zeros(effects.shape, dtype=np.bool_)
    np.put_along_axis(marked, np.argsort(-np.abs(effects), axis=1, kind="stable")[:, :count], values=True, axis=1)
    return marked


def _overlap(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    return float(np.mean((first & second).sum(axis=1) / first.sum(axis=1)))


def _exchanged(first: NDArray[np.bool_], second: NDArray[np.bool_], close: NDArray[np.bool_]) -> float | None:
    alone, other = first & ~second, second & ~first
    replaced = (other.astype(np.int64) @ close.astype(np.int64)) > 0
    return float(np.mean(replaced[alone])) if alone.any() else None


def _close_in_size(exchanged: NDArray[np.bool_], differences: NDArray[np.float64]) -> float | None:
    return float(np.mean(np.abs(differences[exchanged]) <= CLOSE_POINTS)) if exchanged.any() else None
