"""Who is measured, in the order of the report."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.model.kernel_model import kernel_model_out_of_fold
from benchmarks.model.measure import OURS
from benchmarks.model.points_card import points_out_of_fold
from benchmarks.model.portfolio import LabelledClients
from scoring.baselines import logistic_out_of_fold
from scoring.train import train

type Probabilities = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Rival:
    """One way to give every labelled client a default probability, out of fold."""

    name: str
    what: str
    """Goes into the report's table."""
    out_of_fold: Callable[[LabelledClients, int], Probabilities]
    """From the clients and a seed, which also deals the folds (`stratified_folds`): the same for all rivals."""


def _dummy(clients: LabelledClients, _seed: int) -> Probabilities:
    return np.full(len(clients.target), np.mean(clients.target))


def _logistic(clients: LabelledClients, seed: int) -> Probabilities:
    return logistic_out_of_fold(clients.values, clients.target, clients.features, seed=seed)


def _points(clients: LabelledClients, seed: int) -> Probabilities:
    return points_out_of_fold(clients.values, clients.target, clients.features, seed=seed)


def _ours(clients: LabelledClients, seed: int) -> Probabilities:
    return train(clients.values, clients.target, clients.features, seed=seed, progress=lambda _: None).out_of_fold


def _kernel(clients: LabelledClients, seed: int) -> Probabilities:
    return kernel_model_out_of_fold(clients.kernel, clients.target, seed=seed)


RIVALS: tuple[Rival, ...] = (
    Rival(name="dummy", what="the default rate for everybody", out_of_fold=_dummy),
    Rival(name="logistic", what="logistic regression, our features", out_of_fold=_logistic),
    Rival(name="points", what="points scorecard, our features", out_of_fold=_points),
    Rival(name="kernel", what="LightGBM, the kernel’s features", out_of_fold=_kernel),
    Rival(name=OURS, what="our XGBoost, our features", out_of_fold=_ours),
)
