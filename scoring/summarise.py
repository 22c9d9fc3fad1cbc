"""What the bundle keeps of each feature over the whole portfolio."""

import numpy as np
from numpy.typing import NDArray

PERCENTILES = np.arange(101)


def summary_entry(column: NDArray[np.float32]) -> dict[str, object]:
    """Summarise one feature of all clients, (n_clients,); NaN is unknown.

    Returns:
        `n_known`, `median` (None if nobody is known) and `percentiles` (0th to 100th, none if nobody is known).
    """
    known = column[~np.isnan(column)].astype(np.float64)
    if known.size == 0:
        return {"n_known": 0, "median": None, "percentiles": []}
    percentiles = np.percentile(known, PERCENTILES)
    return {"n_known": int(known.size), "median": float(np.median(known)), "percentiles": percentiles.tolist()}
