"""Measure one coordinate: its whole distribution, and a table in each cell with enough rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from features.portfolio.engine.aggregates import SHARE_UNIT
from features.portfolio.engine.cells import Driver, keys_of
from features.portfolio.figures import Flags, Floats, Ints
from scripts.portfolio_aggregates.lists import Listed
from scripts.portfolio_aggregates.planned import EACH, Cut, Planned
from scripts.portfolio_aggregates.segments import LEAST_ROWS, Segment, around, stretches

_EXTREMES = 0.001
_MOST_STRETCHES = 400
_MOST_IN_CELL = 24
_LEAST_IN_CELL = 60
_MOST_SUPPRESSED = 0.04

type Entry = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class _Cell:
    key: int
    pieces: list[Segment]
    rows: int


def measure(planned: Planned, coordinates: Mapping[str, Floats], lists: Listed) -> Entry:
    """Measure a coordinate on all rows to which it applies."""
    conditions = _conditions(planned, lists)
    rows = _applies(conditions, coordinates)
    values = coordinates[planned.name]
    known = np.flatnonzero(rows & ~np.isnan(values))
    categories = lists.get(planned.name)
    values = values[known]
    if categories is None:
        if planned.digits is not None:
            values = np.round(values, planned.digits)
        whole = _whole(values, planned)
        kept = (values >= whole["values"][0]) & (values <= whole["values"][-1])
        known, values = known[kept], values[kept]
    else:
        whole = None
    drivers = [
        Driver(column=name, edges=tuple(_edges(cut, name, coordinates[name][known], lists)))
        for name, cut in planned.drivers
    ]
    chosen = {driver.column: coordinates[driver.column][known] for driver in drivers}
    levels = _levels(drivers, chosen, values, whole)
    cells = [cell for _, level in levels for cell in level]
    return {
        "name": planned.name,
        "n": len(known),
        "categories": None if categories is None else list(categories),
        "conditions": conditions,
        "drivers": [[driver.column, list(driver.edges)] for driver in drivers],
        "whole": whole,
        "levels": [
            {"depth": depth, "keys": [cell.key for cell in level], "rows": [cell.rows for cell in level]}
            for depth, level in levels
        ],
        "cells": _written(cells, is_code=categories is not None),
    }


def _conditions(planned: Planned, lists: Listed) -> list[list[Any]]:
    only = [[name, [lists[name].index(text) for text in texts if text in lists[name]]] for name, texts in planned.only]
    without = [
        [name, [place for place, text in enumerate(lists[name]) if text not in texts]]
        for name, texts in planned.without
    ]
    return only + without


def _applies(conditions: Sequence[Sequence[Any]], coordinates: Mapping[str, Floats]) -> Flags:
    rows = np.ones(len(next(iter(coordinates.values()))), dtype=bool)
    for name, codes in conditions:
        rows &= np.isin(coordinates[name], codes)
    return rows


def _edges(cut: Cut, name: str, values: Floats, lists: Listed) -> list[float]:
    if cut == EACH:
        return [float(place) for place in range(1, len(lists[name]))]
    if isinstance(cut, int):
        known = values[~np.isnan(values)]
        inner = np.quantile(known, np.arange(1, cut) / cut, method="inverted_cdf")
        return sorted({float(f"{value:.6g}") for value in inner.tolist()})
    return [float(edge) for edge in cut]


def _whole(values: Floats, planned: Planned) -> Entry:
    shared, others = _split(np.sort(values))
    cut = int(len(values) * _EXTREMES)
    low, high = np.sort(values)[cut], np.sort(values)[len(values) - 1 - cut]
    others = others[(others >= low) & (others <= high)]
    atoms = [Segment(rows=float(count), behind=count, low=value, high=value) for value, count in shared]
    segments = around(stretches(others, _MOST_STRETCHES), atoms)
    total = sum(segment.rows for segment in segments)
    ends = np.round(np.cumsum([segment.rows for segment in segments]) / total * SHARE_UNIT).astype(int)
    starts = np.concatenate(([0], ends[:-1]))
    points = [
        (int(share), _short(value))
        for segment, start, end in zip(segments, starts, ends, strict=True)
        for share, value in ((start, segment.low), (end, segment.high))
    ]
    return {
        "shares": [share for share, _ in points],
        "values": [value for _, value in points],
        "rows": [segment.behind for segment in segments],
        "step": planned.step,
    }


def _split(values: Floats) -> tuple[list[tuple[float, int]], Floats]:
    """Separate values that 30 rows share from the others."""
    distinct, counts = np.unique(values, return_counts=True)
    is_shared = counts >= LEAST_ROWS
    shared = list(zip(distinct[is_shared].tolist(), counts[is_shared].tolist(), strict=True))
    return shared, values[~np.isin(values, distinct[is_shared])]


def _levels(
    drivers: Sequence[Driver], chosen: Mapping[str, Floats], values: Floats, whole: Entry | None
) -> list[tuple[int, list[_Cell]]]:
    ranks = None if whole is None else _Ranks(whole, values)
    levels: list[tuple[int, list[_Cell]]] = []
    parents: dict[int, dict[int, float]] = {}
    for depth in range(len(drivers) + 1):
        keys = keys_of(drivers[:depth], chosen, len(values))
        order = np.argsort(keys, kind="stable")
        distinct, starts = np.unique(keys[order], return_index=True)
        cells, shares = [], {}
        for key, rows in zip(distinct.tolist(), np.split(order, starts[1:]), strict=True):
            parent = parents.get(key // drivers[depth - 1].size if depth else -1)
            if ranks is not None:
                pieces = ranks.pieces(rows) if depth == 0 or len(rows) >= _LEAST_IN_CELL else []
            else:
                pieces = _code_pieces(values[rows].astype(np.int64), parent)
            if pieces:
                cells.append(_Cell(key=key, pieces=pieces, rows=len(rows)))
                shares[key] = {int(piece.low): piece.rows for piece in pieces}
            elif parent is not None:
                shares[key] = parent
        parents = shares
        levels.append((depth, cells))
    return levels


def _code_pieces(codes: Ints, parent: dict[int, float] | None) -> list[Segment]:
    """Give the share of each category; those with fewer than 30 rows share a pool as they do in the parent cell."""
    if parent is not None and len(codes) < LEAST_ROWS:
        return []
    counts = np.bincount(codes)
    own = {int(code): int(count) for code, count in enumerate(counts) if count >= LEAST_ROWS}
    pooled = int(len(codes) - sum(own.values()))
    pieces = [Segment(rows=count, behind=count, low=code, high=code + 1) for code, count in own.items()]
    if parent is None:
        return pieces
    others = {code: share for code, share in parent.items() if code not in own}
    if pooled >= LEAST_ROWS and others:
        total = sum(others.values())
        pieces += [
            Segment(rows=pooled * share / total, behind=pooled, low=code, high=code + 1)
            for code, share in others.items()
        ]
    elif pooled > _MOST_SUPPRESSED * len(codes) or not own:
        return []
    return sorted(pieces, key=lambda piece: piece.low)


class _Ranks:
    """Places of a column's rows in its whole distribution."""

    def __init__(self, whole: Entry, values: Floats) -> None:
        shares, points = np.array(whole["shares"], dtype=np.float64), np.array(whole["values"])
        flat = np.flatnonzero((points[::2] == points[1::2]) & (shares[1::2] > shares[::2]))
        self._atoms = points[::2][flat]
        self._low, self._high = shares[::2][flat], shares[1::2][flat]
        self._places = np.unique(shares)
        self._values = values
        self._ranks = np.interp(values, points, shares)
        found = np.searchsorted(self._atoms, values)
        found = np.minimum(found, max(len(self._atoms) - 1, 0))
        self._atom = np.where(self._atoms[found] == values, found, -1) if len(self._atoms) else np.full(len(values), -1)

    def pieces(self, rows: Ints) -> list[Segment]:
        """Give the pieces of some rows, in ranks; none if there are too few."""
        atoms, counts = np.unique(self._atom[rows], return_counts=True)
        shared = [
            Segment(rows=float(count), behind=int(count), low=self._low[atom], high=self._high[atom])
            for atom, count in zip(atoms.tolist(), counts.tolist(), strict=True)
            if atom >= 0 and count >= LEAST_ROWS
        ]
        own = {atom for atom, count in zip(atoms.tolist(), counts.tolist(), strict=True) if count >= LEAST_ROWS}
        others = rows[~np.isin(self._atom[rows], list(own - {-1}))]
        ranks = np.sort(self._spread(others))
        parts = [self._on_places(segment) for segment in stretches(ranks, _MOST_IN_CELL)]
        pieces = around(parts, shared)
        covered = sum(piece.rows for piece in pieces)
        return pieces if covered >= (1 - _MOST_SUPPRESSED) * len(rows) else []

    def _spread(self, rows: Ints) -> Floats:
        """Spread the rows that share a value evenly over its ranks."""
        ranks, atom = self._ranks[rows].copy(), self._atom[rows]
        for found in np.unique(atom[atom >= 0]).tolist():
            inside = np.flatnonzero(atom == found)
            places = (np.arange(len(inside)) + 0.5) / len(inside)
            ranks[inside] = self._low[found] + places * (self._high[found] - self._low[found])
        return ranks

    def _on_places(self, segment: Segment) -> Segment:
        """Move the ends to ranks where the whole column has one: no single row's value is written."""
        low = self._nearest(segment.low)
        return Segment(rows=segment.rows, behind=segment.behind, low=low, high=max(self._nearest(segment.high), low))

    def _nearest(self, rank: float) -> float:
        place = int(np.searchsorted(self._places, rank))
        around_it = self._places[max(place - 1, 0) : place + 1]
        return float(around_it[np.argmin(np.abs(around_it - rank))])


def _written(cells: Sequence[_Cell], *, is_code: bool) -> Entry:
    upper: list[int] = []
    for cell in cells:
        total = sum(piece.rows for piece in cell.pieces)
        ends = np.cumsum([piece.rows for piece in cell.pieces]) / total * SHARE_UNIT
        upper += np.round(ends).astype(int).tolist()
    pieces = [piece for cell in cells for piece in cell.pieces]
    written: Entry = {
        "pieces": [len(cell.pieces) for cell in cells],
        "upper": upper,
        "low": [round(piece.low) for piece in pieces],
        "rows": [piece.behind for piece in pieces],
    }
    return written if is_code else written | {"high": [round(piece.high) for piece in pieces]}


def _short(value: float) -> float:
    return float(f"{value:.7g}")
