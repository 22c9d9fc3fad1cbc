"""Two-way tables: those that drawn rows miss most, and the factors that bring the rows to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from features.portfolio.engine.cells import Driver
from features.portfolio.engine.weights import HEAVIEST, LOGARITHM_UNIT
from features.portfolio.figures import Floats, Ints
from scripts.portfolio_aggregates.segments import LEAST_ROWS

_CLASSES = 12
_CYCLES = 5
_DAMPING = 0.7
_MOST_CHANGE = 4.0
_DOUBT_ROWS = 20.0
"""Small cells differ by chance: as many rows are taken to fit already."""
_LEFT_OUT = ("_missing", "_gap")
"""Coordinates that official columns say better."""


@dataclass(frozen=True, kw_only=True)
class Classed:
    """Columns cut into classes, of real rows and of drawn ones."""

    drivers: tuple[Driver, ...]
    real: Ints
    """(columns, real rows)."""
    drawn: Ints
    """(columns, drawn rows)."""


@dataclass(kw_only=True)
class Pair:
    """One two-way table on the way to its factors."""

    first: int
    second: int
    rows: Ints
    """Real rows of each cell; (cells,)."""
    group: Ints
    """0 for cells of fewer than 30 rows, which are pooled; (cells,)."""
    keys: Ints
    """Cell of each drawn row."""
    logarithms: Floats = field(default_factory=lambda: np.zeros(0))


def classed(real: Mapping[str, Floats], drawn: Mapping[str, Floats], codes: Mapping[str, Any]) -> Classed:
    """Cut every column that has more than one class."""
    drivers = []
    for name, values in real.items():
        if name.endswith(_LEFT_OUT) or name == "TARGET":
            continue
        driver = Driver(column=name, edges=_edges(values, len(codes[name]) if name in codes else None))
        counts = np.bincount(driver.classes(values), minlength=driver.size)
        if np.sum(counts >= LEAST_ROWS) > 1:
            drivers.append(driver)
    return Classed(
        drivers=tuple(drivers),
        real=np.stack([driver.classes(real[driver.column]) for driver in drivers]),
        drawn=np.stack([driver.classes(drawn[driver.column]) for driver in drivers]),
    )


def _edges(values: Floats, categories: int | None) -> tuple[float, ...]:
    if categories is not None and categories <= _CLASSES:
        return tuple(float(code) for code in range(1, categories))
    known = values[~np.isnan(values)]
    inner = np.quantile(known, np.arange(1, _CLASSES) / _CLASSES, method="inverted_cdf")
    edges = {float(f"{value:.6g}") for value in inner.tolist()}
    # the commonest value may be the lowest one, which no edge would separate from the next
    lowest = float(known.min())
    above = known[known > lowest]
    if lowest in edges and len(above):
        edges = (edges - {lowest}) | {float(f"{np.nextafter(lowest, np.inf):.12g}")}
    return tuple(sorted(edges))


def factors_of(table: Classed, *, rounds: Sequence[int]) -> tuple[list[dict[str, Any]], Floats]:
    """Choose the worst tables, round after round, and bring the drawn rows to all those chosen.

    Returns:
        The entries of the file, and the weights of the drawn rows.
    """
    weights = np.ones(table.drawn.shape[1])
    pairs: list[Pair] = []
    chosen: set[tuple[int, int]] = set()
    for many in rounds:
        for first, second in _worst(table, weights, chosen, many):
            chosen.add((first, second))
            pairs.append(_pair(table, first, second))
        for _ in range(_CYCLES):
            for pair in pairs:
                weights = _fitted(pair, weights, table.real.shape[1])
    return [_entry(table, pair) for pair in pairs], weights


def distances(table: Classed, weights: Floats) -> dict[tuple[int, int], float]:
    """Give the distance between the real and the drawn table of every pair, beyond what chance gives."""
    return {
        (first, second): _distance(table, first, second, weights)
        for first, second in combinations(range(len(table.drivers)), 2)
    }


def _worst(table: Classed, weights: Floats, chosen: set[tuple[int, int]], many: int) -> list[tuple[int, int]]:
    found = distances(table, weights)
    ranked = sorted((pair for pair in found if pair not in chosen), key=lambda pair: -found[pair])
    return ranked[:many]


def _distance(table: Classed, first: int, second: int, weights: Floats) -> float:
    size = table.drivers[second].size
    cells = table.drivers[first].size * size
    real = np.bincount(table.real[first] * size + table.real[second], minlength=cells)
    drawn = np.bincount(table.drawn[first] * size + table.drawn[second], weights=weights, minlength=cells)
    count = real.sum()
    expected = drawn / drawn.sum() * count
    filled = real + expected > 0
    surprise = (real - expected)[filled] ** 2 / np.maximum((real + expected)[filled], 1.0)
    return float(surprise.sum() - 0.5 * filled.sum()) / float(count)


def _pair(table: Classed, first: int, second: int) -> Pair:
    size = table.drivers[second].size
    cells = table.drivers[first].size * size
    rows = np.bincount(table.real[first] * size + table.real[second], minlength=cells)
    large = rows >= LEAST_ROWS
    return Pair(
        first=first,
        second=second,
        rows=rows,
        group=np.where(large, np.cumsum(large), 0),
        keys=(table.drawn[first] * size + table.drawn[second]).astype(np.int32),
        logarithms=np.zeros(cells),
    )


def _fitted(pair: Pair, weights: Floats, count: int) -> Floats:
    groups = int(pair.group.max()) + 1
    wanted = np.bincount(pair.group, weights=pair.rows, minlength=groups)
    cells = np.bincount(pair.keys, weights=weights, minlength=len(pair.rows))
    found = np.bincount(pair.group, weights=cells, minlength=groups) * count / weights.sum()
    ratio = np.where(wanted >= LEAST_ROWS, (wanted + _DOUBT_ROWS) / (found + _DOUBT_ROWS), 1.0)
    step = _DAMPING * np.log(np.clip(ratio, 1 / _MOST_CHANGE, _MOST_CHANGE))
    pair.logarithms += step[pair.group]
    changed = weights * np.exp(step[pair.group])[pair.keys]
    return np.minimum(changed / changed.mean(), HEAVIEST)


def _entry(table: Classed, pair: Pair) -> dict[str, Any]:
    drivers = [table.drivers[place] for place in (pair.first, pair.second)]
    pooled = int(pair.rows[pair.group == 0].sum())
    return {
        "columns": [[driver.column, list(driver.edges)] for driver in drivers],
        "n": int(pair.rows.sum()),
        "rows": [int(rows) if group else None for rows, group in zip(pair.rows, pair.group, strict=True)],
        "pooled": pooled if pooled >= LEAST_ROWS else None,
        "log_factors": np.round(pair.logarithms / LOGARITHM_UNIT).astype(int).tolist(),
    }
