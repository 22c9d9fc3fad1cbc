"""Normal scores of ranks, within cells, and their correlation."""

from statistics import NormalDist

import numpy as np
import polars as pl

from scripts.portfolio_figures.cells import LEAST_ROWS, Floats


def scores(values: Floats, cells: np.ndarray[tuple[int], np.dtype[np.uint32]] | None = None) -> Floats:
    """Give the normal score of each value's middle rank in its cell; NaN where missing or the cell is thin. (rows,)."""
    result = np.full(len(values), np.nan)
    places = np.zeros(len(values), dtype=np.uint32) if cells is None else cells
    for cell in np.unique(places):
        inside = (places == cell) & np.isfinite(values)
        if inside.sum() < LEAST_ROWS:
            continue
        _, inverse, counts = np.unique(values[inside], return_inverse=True, return_counts=True)
        middles = (np.cumsum(counts) - counts / 2) / inside.sum()
        result[inside] = np.array([NormalDist().inv_cdf(float(middle)) for middle in middles])[inverse]
    return result


def floats(rows: pl.DataFrame, values: pl.Expr) -> Floats:
    """Evaluate an expression, null as NaN. (rows,)."""
    return rows.select(values.cast(pl.Float64).alias("v"))["v"].fill_null(float("nan")).to_numpy()


def cells_of(rows: pl.DataFrame, *columns: str) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
    """Number the combinations of columns, null as a value of its own. (rows,)."""
    key = pl.concat_str([pl.col(column).fill_null("?") for column in columns], separator="|")
    return rows.select(key=key)["key"].rank("dense").cast(pl.UInt32).to_numpy()
