"""Measures of every rival on the same resampled clients."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.measures import Ranking
from scoring.resampling import AUC, GINI, MEASURES, Estimate, estimate, resamples

_TRUTH = "true probabilities"
OURS = "ours"
"""The rival that the others are compared with."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One rival's measures: the mean over the repetitions, the 95 % interval over resampled clients."""

    quality: Mapping[str, Estimate]
    auc_of_repetitions: tuple[float, ...]
    auc_behind_ours: Estimate | None
    """AUC of our model less this one's, on the same resampled clients; None for ours."""
    share_of_true_gini: Estimate | None
    """This Gini over that of the true probabilities; None where no truth is known."""


def measured(
    target: NDArray[np.int8],
    predictions: Mapping[str, Sequence[NDArray[np.float64]]],
    *,
    truth: NDArray[np.float64] | None,
    seed: int,
) -> Mapping[str, Measured]:
    """Measure every rival.

    Repetitions are measured one by one and averaged: averaged probabilities would measure an ensemble that nobody
    serves. Intervals hold what another draw of clients would change, not what other rows to learn from would.

    Args:
        target: 0 or 1, (n,).
        predictions: For each rival, `OURS` among them, one array (n,) of out-of-fold probabilities for each repetition.
        truth: True probabilities, (n,), or None.
        seed: Of the resampling.
    """
    known = dict(predictions) if truth is None else {**predictions, _TRUTH: [truth]}
    rankings = {name: [Ranking.of(target, each) for each in of_rival] for name, of_rival in known.items()}
    weights = np.vstack([np.ones(len(target)), *resamples(target, seed)])
    tables = {name: _tables(of_rival, weights) for name, of_rival in rankings.items()}
    means = {name: table.mean(axis=0) for name, table in tables.items()}
    return {
        name: Measured(
            quality={measure: estimate(means[name][:, column]) for column, measure in enumerate(MEASURES)},
            auc_of_repetitions=tuple(tables[name][:, 0, AUC].tolist()),
            auc_behind_ours=None if name == OURS else estimate(means[OURS][:, AUC] - means[name][:, AUC]),
            share_of_true_gini=None if truth is None else estimate(means[name][:, GINI] / means[_TRUTH][:, GINI]),
        )
        for name in predictions
    }


def _tables(rankings: Sequence[Ranking], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give (n_repetitions, 1 + n_resamples, n_measures)."""
    return np.stack([np.stack([ranking.measures(drawn) for drawn in weights]) for ranking in rankings])
