"""Default rates by class of each number and category, and the weights with which their log-odds add up."""

from typing import Any

import numpy as np
import polars as pl

from features.portfolio.figures import Floats, Ints
from features.portfolio.risk import CATEGORIES, MISSING, NUMBERS, class_of
from scripts.portfolio_aggregates.segments import LEAST_ROWS

_CLASSES = 8
_PRIOR_ROWS = 500.0
_RIDGE = 0.3
SLOPE = 1.0
"""Weights fitted on some rows may be too sure of themselves on others; these are not: see `slope.py`."""


def target_of(frame: pl.DataFrame) -> dict[str, Any]:
    """Measure the effects on real applications with TARGET."""
    target = frame["TARGET"].to_numpy().astype(np.float64)
    entries, columns = [], []
    for name in (*NUMBERS, *CATEGORIES):
        edges, categories = ([], _categories(frame, name)) if name in CATEGORIES else (_edges(frame, name), [])
        classes = (
            frame[name].fill_null(MISSING).replace_strict(
                {text: place for place, text in enumerate(categories)}, default=len(categories), return_dtype=pl.Int64
            ).to_numpy()
            if categories
            else class_of(frame, name, edges)
        )  # fmt: skip
        size = len(categories) if categories else len(edges) + 2
        rows, log_odds = _log_odds(classes, target, size)
        entries.append({"column": name, "edges": edges, "categories": categories, "rows": rows, "log_odds": log_odds})
        columns.append(np.append(log_odds, 0.0)[np.minimum(classes, size)])
    weights = _fisher(np.column_stack(columns), target)
    for entry, weight in zip(entries, weights.tolist(), strict=True):
        entry["weight"] = round(weight, 4)
    return {"n": frame.height, "rate": round(float(target.mean()), 5), "slope": SLOPE, "effects": entries}


def _edges(frame: pl.DataFrame, name: str) -> list[float]:
    values = frame.select(NUMBERS[name].cast(pl.Float64)).to_series().drop_nulls().to_numpy()
    inner = np.quantile(values, np.arange(1, _CLASSES) / _CLASSES, method="inverted_cdf")
    edges = sorted({float(f"{value:.6g}") for value in inner.tolist()})
    lowest = float(values.min())
    return [edge for edge in edges if edge > lowest] or [float(np.nextafter(lowest, np.inf))]


def _categories(frame: pl.DataFrame, name: str) -> list[str]:
    counts = frame[name].fill_null(MISSING).alias("text").value_counts()
    return sorted(counts.filter(pl.col("count") >= LEAST_ROWS)["text"].to_list())


def _log_odds(classes: Ints, target: Floats, size: int) -> tuple[list[int | None], list[float]]:
    """Give the rows of each class and its log-odds against the average; none and 0 under 30 rows."""
    rate = target.mean()
    rows = np.bincount(classes, minlength=size)[:size]
    bad = np.bincount(classes, weights=target, minlength=size)[:size]
    shrunk = (bad + _PRIOR_ROWS * rate) / (rows + _PRIOR_ROWS)
    log_odds = np.log(shrunk / (1 - shrunk)) - np.log(rate / (1 - rate))
    enough = rows >= LEAST_ROWS
    return (
        [int(count) if found else None for count, found in zip(rows, enough, strict=True)],
        [round(float(value), 4) if found else 0.0 for value, found in zip(log_odds, enough, strict=True)],
    )


def _fisher(columns: Floats, target: Floats) -> Floats:
    """Give the weights that separate the means of both outcomes best, given the spread within them."""
    bad, good = columns[target == 1], columns[target == 0]
    pooled = (len(bad) * np.cov(bad, rowvar=False) + len(good) * np.cov(good, rowvar=False)) / len(columns)
    spread = np.sqrt(np.maximum(np.diag(pooled), 1e-8))
    correlations = pooled / np.outer(spread, spread) + _RIDGE * np.eye(len(spread))
    weights: Floats = np.linalg.solve(correlations, (bad.mean(axis=0) - good.mean(axis=0)) / spread) / spread
    return weights
