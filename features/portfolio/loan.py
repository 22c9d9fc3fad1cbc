"""Money of loans: the grids on which amounts lie, and the instalment of a revolving loan."""

import numpy as np

from features.portfolio.figures import Floats

MONEY_GRID = 4500.0
REVOLVING_TERM = 20
"""A revolving loan pays this part of its limit."""


def snapped(amounts: Floats, grid: float) -> Floats:
    """Round amounts to a grid, at least one step."""
    return np.maximum(np.round(amounts / grid), 1.0) * grid
