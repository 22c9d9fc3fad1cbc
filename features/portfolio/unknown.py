"""Missing values: NaN or a flag in the arrays, null in the tables."""

import numpy as np
import polars as pl

from features.portfolio.figures import Flags, Floats, Ints


def unless(missing: Flags, values: Floats | Ints) -> pl.Series:
    """Give the values as Float64, null where `missing`."""
    return known(np.where(missing, np.nan, values))


def known(values: Floats) -> pl.Series:
    """Give the values as Float64, null where NaN."""
    return pl.Series(values, dtype=pl.Float64).fill_nan(None)
