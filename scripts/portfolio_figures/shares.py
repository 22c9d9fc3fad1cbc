"""Shares of categories, in each combination of driving columns."""

import itertools
from collections.abc import Sequence

import numpy as np
import polars as pl

from scripts.portfolio_figures.cells import LEAST_ROWS, Drivers, Figure, Floats, short

type _Cell = tuple[Floats, Floats]
"""Shares (categories,), and the rows each of them stands on (categories,)."""


def common(rows: pl.DataFrame, column: str) -> list[str]:
    """Give the categories of enough rows, the most frequent first, then in order of name."""
    counts = rows.filter(pl.col(column).is_not_null()).group_by(column).agg(pl.len())
    kept = counts.filter(pl.col("len") >= LEAST_ROWS).sort(["len", column], descending=[True, False])
    return [str(category) for category in kept[column].to_list()]


def choice(
    rows: pl.DataFrame,
    column: str,
    drivers: Drivers = (),
    *,
    source: str,
    categories: Sequence[str | None] | None = None,
    with_missing: bool = False,
) -> Figure:
    """Measure the shares of `categories` (by default the common ones); a thin cell takes those of wider ones.

    Rows are weighted by the column `w` where there is one. With missing ones, null is a category.
    """
    kept = rows if with_missing else rows.filter(pl.col(column).is_not_null())
    listed = common(rows, column) if categories is None else list(categories)
    cells = _Cells(kept, column, drivers, listed)
    combinations = list(itertools.product(*(range(len(values)) for _, values in drivers)))
    measured = [cells.of(combination) for combination in combinations]
    return Figure(
        content={
            "source": source,
            "rows": kept.height,
            "drivers": [list(values) for _, values in drivers],
            "categories": listed,
            "shares": [[short(round(share, 5)) for share in shares] for shares, _ in measured],
        },
        fewest_rows=min(int(behind[shares > 0].min()) for shares, behind in measured),
    )


def weights_of(rows: pl.DataFrame) -> Floats:
    """Give the weight of each row: the column `w`, or 1."""
    return rows["w"].to_numpy() if "w" in rows.columns else np.ones(rows.height)


def codes(rows: pl.DataFrame, column: str, values: Sequence[str | None]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Give the place of each row's value among `values`; -1 elsewhere. (rows,)."""
    places = {value: place for place, value in enumerate(values)}
    return np.array([places.get(value, -1) for value in rows[column].to_list()], dtype=np.int64)


class _Cells:
    """Shares by combination of drivers, from all rows down to the last driver."""

    def __init__(self, rows: pl.DataFrame, column: str, drivers: Drivers, categories: Sequence[str | None]) -> None:
        self._size = len(categories)
        self._codes = codes(rows, column, categories)
        self._weights = weights_of(rows)
        self._drivers = [codes(rows, name, values) for name, values in drivers]
        self._known: dict[tuple[int, ...], _Cell] = {}

    def of(self, combination: tuple[int, ...]) -> _Cell:
        """Measure one combination of the first drivers."""
        if combination not in self._known:
            self._known[combination] = self._measured(combination)
        return self._known[combination]

    def _measured(self, combination: tuple[int, ...]) -> _Cell:
        known = self._codes >= 0
        for driver, value in zip(self._drivers, combination, strict=False):
            known &= driver == value
        counts = np.bincount(self._codes[known], minlength=self._size).astype(float)
        weights = np.bincount(self._codes[known], weights=self._weights[known], minlength=self._size)
        wider = self.of(combination[:-1]) if combination else None
        if wider is not None and counts.sum() < LEAST_ROWS:
            return wider
        kept = np.where(counts >= LEAST_ROWS, weights, 0.0)
        behind = counts
        rare = (counts > 0) & (counts < LEAST_ROWS)
        if wider is not None and counts[rare].sum() >= LEAST_ROWS and wider[0][rare].sum() > 0:
            # Rare categories are known together only; the wider cell says how they divide.
            kept = kept + np.where(rare, wider[0], 0) / wider[0][rare].sum() * weights[rare].sum()
            behind = np.where(rare, np.minimum(counts[rare].sum(), wider[1]), counts)
        if kept.sum() == 0 and wider is not None:
            return wider
        return kept / kept.sum(), behind
