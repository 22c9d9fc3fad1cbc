"""Two tables of the same columns as numbers: categories as places in one list, missing values as NaN."""

import numpy as np
import polars as pl

from features.portfolio.figures import Floats


def numbers_of(first: pl.DataFrame, second: pl.DataFrame) -> tuple[Floats, Floats]:
    """Give both as arrays of the same columns; (rows, columns)."""
    both = pl.concat([first, second.select(first.columns)], how="vertical_relaxed")
    columns = [both[name].rank("dense") if both[name].dtype == pl.String else both[name] for name in first.columns]
    numbers = np.column_stack([column.cast(pl.Float64).fill_null(np.nan).to_numpy() for column in columns])
    return numbers[: first.height], numbers[first.height :]
