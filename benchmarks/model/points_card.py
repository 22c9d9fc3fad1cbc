"""A points scorecard: the form that credit has used for decades, which a person can add up by hand."""

import warnings
from collections.abc import Mapping, Sequence
from typing import assert_never

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from optbinning import BinningProcess, Scorecard
from sklearn.linear_model import LogisticRegression

from features.feature import Feature, Risk
from scoring.folds import N_FOLDS, stratified_folds
from scoring.points import LOG_REFERENCE_ODDS, POINTS_AT_REFERENCE, POINTS_PER_LOG_ODDS, probability_of_margin

MOST_FEATURES = 25
"""By information value; more would be no card that a person reads."""
LEAST_INFORMATION = 0.02
"""Below this information value a feature is commonly held to say nothing (Siddiqi, Credit Risk Scorecards)."""
MOST_CLASSES = 6
MOST_FIRST_CLASSES = 12
SCALE: Mapping[str, float] = {
    "pdo": POINTS_PER_LOG_ODDS * float(np.log(2.0)),
    "odds": float(np.exp(LOG_REFERENCE_ODDS)),
    "scorecard_points": POINTS_AT_REFERENCE,
}
"""The desk's own scale."""


def points_out_of_fold(
    values: NDArray[np.float32], target: NDArray[np.int8], features: Sequence[Feature], *, seed: int
) -> NDArray[np.float64]:
    """Give each client the default probability of its whole points, learned on the four other folds, (n_labelled,)."""
    frame = pd.DataFrame(values, columns=[feature.name for feature in features])
    folds = stratified_folds(target, N_FOLDS, seed)
    out_of_fold = np.empty(len(target), dtype=np.float64)
    for fold in range(N_FOLDS):
        held_out = folds == fold
        card, names = _card(frame[~held_out], target[~held_out], features)
        points = np.asarray(card.score(frame.loc[held_out, names]), dtype=np.float64)
        out_of_fold[held_out] = probability_of_margin(
            -(points - POINTS_AT_REFERENCE) / POINTS_PER_LOG_ODDS - LOG_REFERENCE_ODDS
        )
    return out_of_fold


def _card(frame: pd.DataFrame, target: NDArray[np.int8], features: Sequence[Feature]) -> tuple[Scorecard, list[str]]:
    """Learn the classes of each feature, in its direction of risk, and the points of each class."""
    telling = [feature for feature in features if frame[feature.name].min() < frame[feature.name].max()]
    names = [feature.name for feature in telling]
    classes = BinningProcess(
        names,
        max_n_prebins=MOST_FIRST_CLASSES,
        max_n_bins=MOST_CLASSES,
        selection_criteria={"iv": {"min": LEAST_INFORMATION, "strategy": "highest", "top": MOST_FEATURES}},
        binning_fit_params={feature.name: {"monotonic_trend": _trend(feature.risk)} for feature in telling},
    )
    card = Scorecard(
        classes,
        LogisticRegression(max_iter=1000),
        scaling_method="pdo_odds",
        scaling_method_params=dict(SCALE),
        rounding=True,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # optbinning 1.0 writes to frames in a way that pandas 3 deprecates
        card.fit(frame[names], target, metric_missing="empirical")
    return card, names


def _trend(risk: Risk) -> str:
    """Give optbinning's word for the direction of the default rate."""
    match risk:
        case Risk.INCREASES:
            return "ascending"
        case Risk.DECREASES:
            return "descending"
        case Risk.FREE:
            return "auto"
        case _:
            assert_never(risk)
