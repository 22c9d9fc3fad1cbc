"""Repeated cross-validation: the same clients dealt to five folds anew, by another seed each time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature
from scoring.baselines import logistic_out_of_fold
from scoring.evaluation.clients import EvaluatedClients
from scoring.measures import Ranking
from scoring.resampling import AUC, GINI, LOG_LOSS, MEASURES, Estimate, estimate, measured_draws
from scoring.train import Trained, train

type Probabilities = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One model's measures: the mean over the repetitions, the 95 % interval over resampled clients."""

    name: str
    quality: dict[str, Estimate]
    """By the names of `MEASURES`."""
    auc_of_repetitions: tuple[float, ...]
    auc_gain: Estimate | None
    """Of the model reported over this one, paired: the same resampled clients; None for the model itself."""
    log_loss_gain: Estimate | None
    """Log loss of this one less that of the model: positive where the model is better."""
    share_of_true_gini: Estimate | None
    """Its Gini over that of the true probabilities; None where no truth is known."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Rival:
    """One way to give every labelled client a default probability, out of fold."""

    name: str
    probabilities: list[Probabilities]
    """One array (n_labelled,) for each repetition."""


def compared(clients: EvaluatedClients, rivals: Sequence[Rival], *, seed: int) -> tuple[Measured, ...]:
    """Measure models on the same resampled clients; the first is the model reported, the others are paired with it."""
    target = clients.target
    draws = [measured_draws(target, rival.probabilities, seed=seed) for rival in rivals]
    known = None if clients.truth is None else clients.truth[clients.labelled]
    truth = None if known is None else measured_draws(target, [known], seed=seed)
    return tuple(
        _measured(rival, own, target=target, model=None if own is draws[0] else draws[0], truth=truth)
        for rival, own in zip(rivals, draws, strict=True)
    )


def cross_validated(
    clients: EvaluatedClients, features: Sequence[Feature], seeds: Sequence[int], *, progress: Callable[[str], None]
) -> list[Trained]:
    """Cross-validate and train the trees on some features, once for each seed."""
    values = clients.values(features)
    found = []
    for repetition, seed in enumerate(seeds, start=1):
        found.append(train(values, clients.target, features, seed=seed, progress=lambda _: None))
        progress(f"repetition {repetition} of {len(seeds)}: {found[-1].rounds} rounds")
    return found


def logistic_of(clients: EvaluatedClients, seeds: Sequence[int]) -> list[Probabilities]:
    """Cross-validate the logistic regression on the features of the model."""
    values = clients.values(clients.features)
    return [logistic_out_of_fold(values, clients.target, clients.features, seed=seed) for seed in seeds]


def dummy_of(clients: EvaluatedClients) -> list[Probabilities]:
    """Give everybody the default rate."""
    return [np.full(len(clients.target), np.mean(clients.target))]


def _measured(
    rival: Rival,
    draws: NDArray[np.float64],
    *,
    target: NDArray[np.int8],
    model: NDArray[np.float64] | None,
    truth: NDArray[np.float64] | None,
) -> Measured:
    """Gather the measures of one model.

    Args:
        rival: The model.
        draws: Its measures by `measured_draws`, (1 + n_resamples, n_measures).
        target: The outcomes, (n_labelled,).
        model: Same as `draws`, of the model reported; None if this is it.
        truth: Same, of the true probabilities, or None.
    """
    everybody = np.ones(len(target))
    aucs = [float(Ranking.of(target, each).measures(everybody)[AUC]) for each in rival.probabilities]
    return Measured(
        name=rival.name,
        quality={measure: estimate(draws[:, column]) for column, measure in enumerate(MEASURES)},
        auc_of_repetitions=tuple(aucs),
        auc_gain=None if model is None else estimate(model[:, AUC] - draws[:, AUC]),
        log_loss_gain=None if model is None else estimate(draws[:, LOG_LOSS] - model[:, LOG_LOSS]),
        share_of_true_gini=None if truth is None else estimate(draws[:, GINI] / truth[:, GINI]),
    )
