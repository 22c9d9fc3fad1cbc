"""Told apart: how well boosted trees separate made-up rows from real ones; .5 is not at all, 1 is always."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl
import xgboost

type Floats = npt.NDArray[np.float64]

CLIENT: Final = "SK_ID_CURR"
FOLDS: Final = 5
TREES: Final = 300
MOST_ROWS: Final = 12_000
SEED: Final = 11
_GIVEAWAYS: Final = 8
_SETTINGS: Final = {
    "objective": "binary:logistic",
    "max_depth": 5,
    "eta": 0.1,
    "tree_method": "hist",
    "nthread": 1,
    "seed": SEED,
}


@dataclass(frozen=True, kw_only=True)
class ToldApart:
    """One comparison."""

    auc: float
    rows: int
    """Of each side."""
    giveaways: tuple[tuple[str, float], ...]
    """Columns the trees gain most from, with their share of the gain."""


def told_apart(real: pl.DataFrame, other: pl.DataFrame, most: int = MOST_ROWS) -> ToldApart:
    """Separate two tables of the same columns, in folds of whole clients.

    As many rows of both sides, drawn by a fixed seed. A client's rows stay in one fold: amounts that repeat from row
    to row would otherwise be learned by heart. `SK_ID_CURR` tells the client and is not seen by the trees.
    """
    size = min(real.height, other.height, most)
    sides = [side.sample(size, seed=SEED, shuffle=True) for side in (real, other)]
    both = pl.concat(
        [side.with_columns(_other=pl.lit(place)) for place, side in enumerate(sides)], how="vertical_relaxed"
    )
    labels = both["_other"].to_numpy()
    folds = _folds(both)
    features = _as_numbers(both.drop("_other", CLIENT))
    scores = np.empty(len(labels))
    gains: dict[str, float] = {}
    for fold in range(FOLDS):
        inside = folds == fold
        booster = xgboost.train(_SETTINGS, _matrix(features, labels, ~inside), TREES)
        scores[inside] = booster.predict(_matrix(features, labels, inside))
        for name, gain in booster.get_score(importance_type="total_gain").items():
            gains[name] = gains.get(name, 0.0) + gain
    total = sum(gains.values()) or 1.0
    strongest = sorted(gains.items(), key=lambda item: -item[1])[:_GIVEAWAYS]
    return ToldApart(
        auc=area_under_curve(labels, scores),
        rows=size,
        giveaways=tuple((name, gain / total) for name, gain in strongest),
    )


def area_under_curve(labels: npt.NDArray[np.int64], scores: Floats) -> float:
    """Give the share of pairs of a 1 and a 0 in which the 1 scores higher; ties count half."""
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    middle_ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    ones = int(labels.sum())
    zeros = len(labels) - ones
    return float((middle_ranks[labels == 1].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def _folds(both: pl.DataFrame) -> npt.NDArray[np.int64]:
    clients = both.select(pl.struct("_other", CLIENT).rank("dense").alias("client"))["client"].to_numpy()
    random = np.random.default_rng(SEED)
    fold_of_client = random.integers(0, FOLDS, int(clients.max()) + 1)
    return np.asarray(fold_of_client[clients], dtype=np.int64)


def _as_numbers(frame: pl.DataFrame) -> pl.DataFrame:
    """Write categories as codes in order of name, and null as NaN."""
    columns = [
        (pl.col(name).rank("dense") if kind == pl.String else pl.col(name)).cast(pl.Float64).fill_null(np.nan)
        for name, kind in frame.schema.items()
    ]
    return frame.select(columns)


def _matrix(features: pl.DataFrame, labels: npt.NDArray[np.int64], rows: npt.NDArray[np.bool_]) -> xgboost.DMatrix:
    values = features.filter(pl.Series(rows)).to_numpy()
    return xgboost.DMatrix(values, label=labels[rows], feature_names=features.columns)
