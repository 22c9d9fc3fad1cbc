"""Everything that is known of one client: what each view about one client reads it through."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.handed_in_views import HandedInFacts
from scoring.history_records import Record


@dataclass(frozen=True, kw_only=True, eq=False)
class Case:
    """One client. What few views need is a function, so that the others do not read it."""

    client_id: int
    position: int | None
    """The client's row in every array of the bundle; None for someone who is not in the portfolio."""
    values: NDArray[np.float32]
    """Features in catalog order, (n_features,); NaN is unknown."""
    margin: float
    """Log-odds of default."""
    target: int | None
    """1 for a default, 0 for none; None if unknown: then the final model did not learn from this client."""
    history_tables: frozenset[str]
    """Official names of the history tables that were delivered: one that was not says nothing of this client."""
    application: Callable[[], Mapping[str, float | str | None]]
    """Raw application columns by official name; None is null, numbers are floats."""
    history: Callable[[], Mapping[str, float | None]]
    """History columns by name; None is null."""
    records: Callable[[], Mapping[Record, NDArray[Any]]]
    """Records of the history of each kind, in the order kept; none where a table was not delivered."""
    coordinates: Callable[[], NDArray[np.float32]]
    """Standardised descriptive features, (n_peer_features,), in the order of the bundle's."""
    handed_in: HandedInFacts | None = None
    """What is to be said of an application handed in; None for a client of the portfolio."""
