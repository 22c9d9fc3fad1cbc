"""Two-way tables: those that drawn rows miss most, and the factors that bring the rows to them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from features.portfolio.engine.cells import Driver
from features.portfolio.engine.weights import LOGARITHM_UNIT, balanced
from features.portfolio.figures import Floats, Ints
from scripts.portfolio_aggregates.segments import LEAST_ROWS

_CLASSES = 12
_CYCLES = 4
_LAST_CYCLES = 12
"""Of the tables of single columns alone: what everybody looks at first."""
_DAMPING = 0.5
_MOST_CHANGE = 2.5
_DOUBT_ROWS = 30.0
"""Small cells differ by chance: as many rows are taken to fit already."""
_LEFT_OUT = ("_missing", "_gap")
"""Coordinates that official columns say better."""


@dataclass(frozen=True, kw_only=True)
class Classed:
    """Columns cut into classes, of real rows and of drawn ones."""

    drivers: tuple[Driver, ...]
    """The last one has a single class: with it, a pair is the table of one column."""
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
    drivers.append(Driver(column=drivers[0].column, edges=()))
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


def factors_of(
    fresh: Callable[[], Classed],
    *,
    rounds: Sequence[int],
    last: Callable[[], Classed] | None = None,
    last_cycles: int = _LAST_CYCLES,
) -> list[dict[str, Any]]:
    """Choose the worst tables, round after round, and bring the drawn rows to all those chosen.

    Args:
        fresh: Draws rows. Each cycle fits others: factors fitted on the same rows again would learn them by heart.
        rounds: How many tables are chosen in each.
        last: Draws the rows that single columns are brought to their tables with at the end; `fresh` by default.
        last_cycles: How often they are.

    Returns:
        The entries of the file.
    """
    table = fresh()
    single = len(table.drivers) - 1
    columns = [_pair(table, column, single) for column in range(single)]
    pairs: list[Pair] = []
    for many in rounds:
        chosen = {(pair.first, pair.second) for pair in pairs}
        worst = _worst(table, balanced(_totals(table, (*pairs, *columns))), chosen, many)
        pairs += [_pair(table, first, second) for first, second in worst]
        for _ in range(_CYCLES):
            table = fresh()
            _cycle(table, pairs, columns)
    table = last() if last else table
    for _ in range(last_cycles):
        _cycle(table, [], columns, after=pairs)
        table = (last or fresh)()
    return [_entry(table, pair) for pair in (*pairs, *columns)]


def _cycle(table: Classed, pairs: Sequence[Pair], columns: Sequence[Pair], after: Sequence[Pair] = ()) -> None:
    """Bring the factors of pairs, then of single columns, closer to their tables; those of `after` stay."""
    total = _totals(table, (*after, *pairs, *columns))
    for pair in (*pairs, *columns):
        total += _step(pair, _keys(table, pair), balanced(total), table.real.shape[1])


def _keys(table: Classed, pair: Pair) -> Ints:
    keys: Ints = table.drawn[pair.first] * table.drivers[pair.second].size + table.drawn[pair.second]
    return keys


def _totals(table: Classed, pairs: Sequence[Pair]) -> Floats:
    """Add up the logarithms of all factors of each drawn row."""
    total = np.zeros(table.drawn.shape[1])
    for pair in pairs:
        total += pair.logarithms[_keys(table, pair)]
    return total


def distances(table: Classed, weights: Floats) -> dict[tuple[int, int], float]:
    """Give the distance between the real and the drawn table of every pair, beyond what chance gives."""
    return {
        (first, second): _distance(table, first, second, weights)
        for first, second in combinations(range(len(table.drivers) - 1), 2)
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
        logarithms=np.zeros(cells),
    )


def _step(pair: Pair, keys: Ints, weights: Floats, count: int) -> Floats:
    """Bring a pair's factors closer to its table; give what is added to the logarithm of each drawn row's weight."""
    groups = int(pair.group.max()) + 1
    wanted = np.bincount(pair.group, weights=pair.rows, minlength=groups)
    cells = np.bincount(keys, weights=weights, minlength=len(pair.rows))
    found = np.bincount(pair.group, weights=cells, minlength=groups) * count / weights.sum()
    ratio = np.where(wanted >= LEAST_ROWS, (wanted + _DOUBT_ROWS) / (found + _DOUBT_ROWS), 1.0)
    most = np.log(_MOST_CHANGE)
    changed = np.clip(pair.logarithms + _DAMPING * np.log(ratio)[pair.group], -most, most)
    added = changed - pair.logarithms
    pair.logarithms = changed
    return added[keys]


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
