"""The clients of the portfolio: their numbers, their split, what they ask for, and the traits that histories follow."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from features.errors import RefusedInputError
from features.portfolio.application import application_aggregates, draw_applications
from features.portfolio.chance import happens, stream
from features.portfolio.figures import Flags, Floats, Ints
from features.portfolio.traits import traits_given

FIRST_CLIENT = 100_001
TRAIN_SHARE = 0.86
FEWEST_CLIENTS = 2
OF_AGE_DAYS = 18 * 365.25
_REQUESTS = "AMT_REQ_CREDIT_BUREAU_YEAR"
_NO_RECORD_ALL_THE_SAME = 0.0094
"""Published: 14.31 % of train clients have no bureau record, of 13.50 % the requests are unknown."""
BATCH = 10_000
"""How many clients a portfolio is drawn by."""
BLOCK = 10_000
"""How many applications are chosen from one pool."""


@dataclass(frozen=True, kw_only=True)
class Clients:
    """Clients in ascending order of number; all arrays (clients,)."""

    ids: Ints
    is_train: Flags
    """Whether the outcome will be in the files."""
    application: pl.DataFrame
    """Official application columns, without SK_ID_CURR and TARGET."""
    has_bureau: Flags
    """Whether the bureau has a record: without one, nobody knows how often it was asked."""
    traits: Mapping[str, Floats]
    """Correlated standard normal numbers by name: `age`, `income`, `standing` (higher is safer), `lateness`, …

    Those that the application shows (`features.portfolio.traits.SEEN`) say what it says.
    """

    @property
    def days_of_age(self) -> Floats:
        """For how many days each client has been 18 or older: nothing was lent before; (clients,)."""
        born = self.application["DAYS_BIRTH"].to_numpy().astype(np.float64)
        return np.maximum(np.floor(-born - OF_AGE_DAYS), 1.0)

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
    blocks = (
        _block(FIRST_CLIENT + first, is_train[first : first + BLOCK], stream(seed, f"applications from {first}"))
        for first in range(0, count, BLOCK)
    )
    return _cut(blocks, batch)


def _block(first_id: int, is_train: Flags, random: np.random.Generator) -> Clients:
    aggregates = application_aggregates()
    applications = draw_applications(random, aggregates, is_train)
    columns = {column.name: column for column in aggregates.columns}
    requests_known = applications.frame[_REQUESTS].is_not_null().to_numpy()
    return Clients(
        ids=first_id + np.arange(len(is_train)),
        is_train=is_train,
        application=applications.frame,
        has_bureau=requests_known & ~happens(random, _NO_RECORD_ALL_THE_SAME, len(is_train)),
        traits=traits_given(random, applications.coordinates, columns),
    )


def _cut(blocks: Iterator[Clients], batch: int) -> Iterator[Clients]:
    """Cut blocks of clients into batches, so that the people do not depend on the batch."""
    waiting: list[Clients] = []
    for block in blocks:
        waiting.append(block)
        if sum(clients.count for clients in waiting) >= batch:
            clients = _joined(waiting)
            full = clients.count - clients.count % batch
            for first in range(0, full, batch):
                yield _part(clients, slice(first, first + batch))
            waiting = [_part(clients, slice(full, None))] if full < clients.count else []
    if waiting:
        yield _joined(waiting)


def _joined(parts: list[Clients]) -> Clients:
    if len(parts) == 1:
        return parts[0]
    return Clients(
        ids=np.concatenate([part.ids for part in parts]),
        is_train=np.concatenate([part.is_train for part in parts]),
        application=pl.concat([part.application for part in parts]),
        has_bureau=np.concatenate([part.has_bureau for part in parts]),
        traits={name: np.concatenate([part.traits[name] for part in parts]) for name in parts[0].traits},
    )


def _part(clients: Clients, rows: slice) -> Clients:
    return Clients(
        ids=clients.ids[rows],
        is_train=clients.is_train[rows],
        application=clients.application[rows],
        has_bureau=clients.has_bureau[rows],
        traits={name: values[rows] for name, values in clients.traits.items()},
    )
