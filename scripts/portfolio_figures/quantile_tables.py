"""Quantiles of a column, in each combination of driving columns."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import polars as pl

from scripts.portfolio_figures.cells import LEAST_ROWS, Drivers, Figure, Floats, Json, ThinCellError, short
from scripts.portfolio_figures.shares import codes, weights_of

_EXTREMES = 0.001
_FEWEST_CUT = 8
_WIDEST_CUT = 0.1
_TAILS = (0.005, 0.01, 0.02, 0.04)
_OWN_TABLE = 2 * LEAST_ROWS


@dataclass(frozen=True, kw_only=True)
class _Segment:
    """A weight spread evenly from one value to another; an atom where they are the same."""

    weight: float
    first: float
    last: float


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How finely to draw a table: about `pieces` segments, and an atom from a share of the rows on."""

    pieces: int = 24
    atom_share: float = 0.004
    digits: int = 6
    decimals: int | None = None
    """Where given, rounds values to decimals instead of significant digits."""

    def rounded(self, value: float) -> float:
        """Round a value as the table writes it."""
        return short(value, self.digits) if self.decimals is None else short(round(value, self.decimals), 9)


def quantiles(rows: pl.DataFrame, values: pl.Expr, drivers: Drivers = (), *, source: str, shape: Shape) -> Figure:
    """Measure a table [shares, values] in each cell; a thin cell takes that of fewer drivers.

    Null and infinite values are left out; rows are weighted by the column `w` where there is one.
    """
    kept = rows.with_columns(_v=values).filter(pl.col("_v").is_not_null() & pl.col("_v").is_finite())
    numbers, weights = kept["_v"].cast(pl.Float64).to_numpy(), weights_of(kept)
    places = [codes(kept, name, listed) for name, listed in drivers]
    cells: list[Json] = []
    behind: list[int] = []
    for combination in itertools.product(*(range(len(listed)) for _, listed in drivers)):
        for depth in range(len(drivers), -1, -1):
            inside = np.ones(len(numbers), dtype=bool)
            for driver, value in zip(places[:depth], combination[:depth], strict=True):
                inside &= driver == value
            count = int(inside.sum())
            if depth and count < _OWN_TABLE:
                continue
            table = _table(numbers[inside], weights[inside], shape)
            if table is not None:
                cells.append(table)
                behind.append(count)
                break
        else:
            raise ThinCellError(str(values), len(numbers))
    return Figure(
        content={
            "source": source,
            "rows": kept.height,
            "drivers": [list(listed) for _, listed in drivers],
            "cells": cells,
        },
        fewest_rows=min(behind),
    )


def _table(values: Floats, weights: Floats, shape: Shape) -> list[list[float]] | None:
    count = len(values)
    if count < LEAST_ROWS:
        return None
    cut = max(_EXTREMES, min(_FEWEST_CUT / count, _WIDEST_CUT))
    low, high = _interpolated(values, weights, np.array([cut, 1 - cut]))
    inside = (values >= low) & (values <= high)
    values, weights = values[inside], weights[inside]
    order = np.argsort(values, kind="stable")
    segments = _segments(values[order], weights[order], count, shape)
    return _curve(segments, shape.rounded) if segments else None


def _segments(values: Floats, weights: Floats, count: int, shape: Shape) -> list[_Segment]:
    """Divide sorted values into atoms and even pieces."""
    distinct, starts, counts = np.unique(values, return_index=True, return_counts=True)
    ends, sums = starts + counts, np.add.reduceat(weights, starts)
    atoms = counts >= max(LEAST_ROWS, shape.atom_share * count)
    segments: list[_Segment] = []
    for atom, group in itertools.groupby(range(len(distinct)), key=lambda place: bool(atoms[place])):
        places = list(group)
        if atom:
            segments += [_Segment(weight=sums[at], first=distinct[at], last=distinct[at]) for at in places]
            continue
        run = slice(starts[places[0]], ends[places[-1]])
        if len(values[run]) >= LEAST_ROWS:
            segments += _pieces(values[run], weights[run], count, shape.pieces)
        elif segments and segments[-1].first == segments[-1].last:
            atom_before = segments.pop()
            weight = atom_before.weight + weights[run].sum()
            segments.append(_Segment(weight=weight, first=atom_before.first, last=atom_before.last))
    return segments


def _pieces(values: Floats, weights: Floats, count: int, pieces: int) -> list[_Segment]:
    """Divide a run of values, each piece of at least `LEAST_ROWS` rows, finer in the tails."""
    length = len(values)
    step = LEAST_ROWS / length
    number = max(1, min(length // LEAST_ROWS, round(pieces * length / count) or 1))
    levels = {float(level) for level in np.linspace(0, 1, number + 1)}
    for tail in _TAILS:
        for level in (tail * count / length, 1 - tail * count / length):
            if 0 < level < 1 and min(abs(level - other) for other in levels) >= step:
                levels.add(level)
    ordered = sorted(levels)
    points = _interpolated(values, weights, np.array(ordered))
    total = weights.sum()
    return [
        _Segment(weight=total * (after - before), first=first, last=last)
        for (before, first), (after, last) in itertools.pairwise(zip(ordered, points, strict=True))
    ]


def _curve(segments: list[_Segment], rounded: Callable[[float], float]) -> list[list[float]]:
    total = sum(segment.weight for segment in segments)
    reached = 0.0
    shares: list[float] = []
    values: list[float] = []
    for segment in segments:
        first, last = rounded(segment.first), rounded(segment.last)
        if not values or values[-1] != first:
            shares.append(short(round(reached / total, 5)))
            values.append(first)
        reached += segment.weight
        shares.append(short(round(reached / total, 5)))
        values.append(last)
    shares[-1] = 1
    return [shares, values]


def _interpolated(values: Floats, weights: Floats, levels: Floats) -> Floats:
    order = np.argsort(values, kind="stable")
    ordered, weighted = values[order], weights[order]
    reached = (np.cumsum(weighted) - 0.5 * weighted) / weighted.sum()
    return np.asarray(np.interp(levels, reached, ordered), dtype=np.float64)
