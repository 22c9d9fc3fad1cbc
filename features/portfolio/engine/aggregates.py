"""The aggregates file: all that the engine draws from, as compressed JSON; docs/portfolio.md says the format."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from features.portfolio.engine.cells import Driver, Level, lookup_of
from features.portfolio.engine.column import Column, Condition
from features.portfolio.engine.pieces import Pieces, WholeColumn
from features.portfolio.engine.weights import PairWeights
from features.portfolio.figures import Floats

SHARE_UNIT = 100_000
"""Shares and ranks are written as whole numbers of this part."""
_CODE_WIDTH = 0.999


@dataclass(frozen=True, kw_only=True)
class Aggregates:
    """What rows are drawn from."""

    columns: tuple[Column, ...]
    """In an order in which drivers come first."""
    factor: Floats
    """Lower triangular root of the latent correlations; (columns, columns)."""
    pairs: tuple[PairWeights, ...]
    """Weights of the classes of two official columns."""
    target: Mapping[str, Any]
    """Effects on the log-odds of default, as written."""
    shifts: tuple[PairWeights, ...]
    """Weights that turn train clients into test clients."""

    @property
    def lists(self) -> dict[str, tuple[str | None, ...]]:
        """What the codes of each coordinate stand for."""
        return {column.name: column.categories for column in self.columns if column.categories is not None}


def read_aggregates(path: Path) -> Aggregates:
    """Read the file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return aggregates_of(json.load(file))


def aggregates_of(content: Mapping[str, Any]) -> Aggregates:
    """Build the aggregates from the file's content."""
    columns = tuple(column_of(entry) for entry in content["columns"])
    lower = np.zeros((len(columns), len(columns)))
    latent = content.get("latent")
    if latent is None:
        np.fill_diagonal(lower, 1.0)
    else:
        for row, values in enumerate(latent["correlations"]):
            lower[row, : row + 1] = values
    return Aggregates(
        columns=columns,
        factor=root_of(lower + np.tril(lower, -1).T),
        pairs=tuple(PairWeights.read(entry) for entry in content.get("pairs", ())),
        target=content.get("target", {}),
        shifts=tuple(PairWeights.read(entry) for entry in content.get("shifts", ())),
    )


def root_of(correlations: Floats) -> Floats:
    """Give the lower triangular root of correlations, after rounding may have made them slightly impossible."""
    values, vectors = np.linalg.eigh(correlations)
    fixed = (vectors * np.maximum(values, 1e-3)) @ vectors.T
    spread = np.sqrt(np.diag(fixed))
    return np.linalg.cholesky(fixed / np.outer(spread, spread))


def column_of(entry: Mapping[str, Any]) -> Column:
    """Build one coordinate from its entry."""
    drivers = tuple(Driver(column=name, edges=tuple(edges)) for name, edges in entry["drivers"])
    levels, first_cell = [], 0
    for level in entry["levels"]:
        levels.append(Level(depth=level["depth"], keys=np.array(level["keys"], dtype=np.int64), first_cell=first_cell))
        first_cell += len(level["keys"])
    categories = entry["categories"]
    cells = entry["cells"]
    is_code = categories is not None
    low = np.array(cells["low"], dtype=np.float64)
    high = low + _CODE_WIDTH if is_code else np.array(cells["high"]) / SHARE_UNIT
    number = np.repeat(np.arange(first_cell), cells["pieces"])
    return Column(
        name=entry["name"],
        categories=None if categories is None else tuple(categories),
        conditions=tuple(Condition(column=name, codes=tuple(codes)) for name, codes in entry["conditions"]),
        drivers=drivers,
        whole=None if is_code else _whole(entry["whole"]),
        lookup=lookup_of(drivers, levels),
        pieces=Pieces(
            upper=number + np.array(cells["upper"]) / SHARE_UNIT,
            low=low if is_code else low / SHARE_UNIT,
            high=high,
        ),
    )


def _whole(entry: Mapping[str, Any]) -> WholeColumn:
    return WholeColumn(
        shares=np.array(entry["shares"]) / SHARE_UNIT,
        values=np.array(entry["values"], dtype=np.float64),
        step=entry["step"],
    )
