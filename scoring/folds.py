"""Splits of the labelled clients, alike in default rate and the same for the same seed."""

import numpy as np
from numpy.typing import NDArray

from features.errors import RefusedInputError

N_FOLDS = 5


def stratified_folds(target: NDArray[np.int8], n_folds: int, seed: int) -> NDArray[np.int8]:
    """Deal the clients of each outcome to `n_folds` folds at random, so that fold sizes differ by one at most.

    Args:
        target: 0 or 1 for each client, (n,).
        n_folds: Number of folds.
        seed: Same seed, same folds.

    Returns:
        The fold of each client, 0 to n_folds − 1, (n,).
    """
    random = np.random.default_rng(seed)
    folds = np.empty(len(target), dtype=np.int8)
    dealt = 0
    for outcome in (0, 1):
        members = random.permutation(np.flatnonzero(target == outcome))
        folds[members] = (dealt + np.arange(len(members))) % n_folds
        dealt += len(members)
    return folds


def check_outcomes(target: NDArray[np.int8]) -> None:
    """Stop a training that cannot put one client of each outcome into each fold.

    Raises:
        RefusedInputError: If fewer than five clients defaulted, or fewer than five repaid.
    """
    defaulted, labelled = int(np.count_nonzero(target == 1)), len(target)
    if min(defaulted, labelled - defaulted) < N_FOLDS:
        message = (
            f"TARGET in application_train: {defaulted} of {labelled} clients defaulted, but the model needs at least "
            f"{N_FOLDS} clients who defaulted and {N_FOLDS} who did not: give more clients with a known outcome."
        )
        raise RefusedInputError(message)
