"""The clients in the order of their scores, sorted once."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, kw_only=True, eq=False)
class ScoreOrder:
    """Every client once, from the lowest score to the highest; equal scores in the order of the clients' numbers."""

    positions: NDArray[np.int32]
    """Of the clients in every array, (n_clients,)."""
    ranks: NDArray[np.int32]
    """The place of each position in this order, (n_clients,)."""

    @classmethod
    def of(cls, margins: NDArray[np.float64]) -> "ScoreOrder":
        """Sort by the log-odds of default, (n_clients,): the highest have the lowest scores."""
        positions = np.argsort(-margins, kind="stable").astype(np.int32)
        ranks = np.empty_like(positions)
        ranks[positions] = np.arange(len(positions), dtype=np.int32)
        return cls(positions=positions, ranks=ranks)

    def neighbour(self, position: int, step: int) -> int | None:
        """Give the position of the client so many places further up (+) or down (−); None beyond either end."""
        rank = int(self.ranks[position]) + step
        return int(self.positions[rank]) if 0 <= rank < len(self.positions) else None
