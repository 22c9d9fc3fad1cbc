"""The clients of the portfolio: their numbers, their split, and the latent traits that everything else follows."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from features.errors import RefusedInputError
from features.portfolio.chance import stream
from features.portfolio.figures import FIGURES_FOLDER, Flags, Floats, Ints

FIRST_CLIENT = 100_001
TRAIN_SHARE = 0.86
FEWEST_CLIENTS = 2
BATCH = 10_000
"""How many clients a portfolio is drawn by."""


@dataclass(frozen=True, kw_only=True)
class Clients:
    """Clients in ascending order of number; all arrays (clients,)."""

    ids: Ints
    is_train: Flags
    """Whether the outcome will be in the files."""
    traits: Mapping[str, Floats]
    """Correlated standard normal numbers by name: `age`, `income`, `standing` (higher is safer), `lateness`, …"""

    @property
    def count(self) -> int:
        """How many clients."""
        return len(self.ids)


def draw_clients(count: int, seed: int) -> Clients:
    """Draw all clients at once.

    Raises:
        RefusedInputError: If there are too few for one train and one test client, or the seed is negative.
    """
    return next(client_batches(count, seed, count))


def client_batches(count: int, seed: int, batch: int) -> Iterator[Clients]:
    """Draw the clients, `batch` at a time; the last batch holds what is left.

    Raises:
        RefusedInputError: If there are too few for one train and one test client, or the seed is negative.
    """
    if count < FEWEST_CLIENTS:
        message = f"A portfolio of {count} clients cannot be split in train and test: ask for {FEWEST_CLIENTS} or more."
        raise RefusedInputError(message)
    if seed < 0:
        message = f"The seed {seed} is negative: give a whole number from 0 on."
        raise RefusedInputError(message)
    random = stream(seed, "clients")
    train_count = min(max(round(TRAIN_SHARE * count), 1), count - 1)
    is_train = random.permutation(count) < train_count
    return (
        Clients(
            ids=FIRST_CLIENT + np.arange(first, first + size),
            is_train=is_train[first : first + size],
            traits=_traits(random, size),
        )
        for first in range(0, count, batch)
        for size in [min(batch, count - first)]
    )


def _traits(random: np.random.Generator, count: int) -> dict[str, Floats]:
    content = json.loads((FIGURES_FOLDER / "traits.json").read_text(encoding="utf-8"))
    names: list[str] = content["names"]
    lower = np.zeros((len(names), len(names)))
    for row, name in enumerate(names):
        lower[row, : row + 1] = content["correlations"][name]
    correlations = lower + np.tril(lower, -1).T
    normals = random.standard_normal((count, len(names))) @ np.linalg.cholesky(correlations).T
    return {name: np.ascontiguousarray(normals[:, column]) for column, name in enumerate(names)}
