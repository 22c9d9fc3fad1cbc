"""The aggregates that the made-up portfolio is drawn from: shares and quantile tables, read from `figures/*.json`.

Every entry of a file names its source (spelled out under `sources`) and the number of rows behind it. No cell rests on
fewer than 30 rows; quantile tables end at the 0.1 % and 99.9 % points.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

type Floats = npt.NDArray[np.float64]
type Ints = npt.NDArray[np.int64]
type Flags = npt.NDArray[np.bool_]

FIGURES_FOLDER = Path(__file__).parent / "figures"


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Shares of categories, one row of shares for each combination of the drivers' categories."""

    categories: tuple[str | None, ...]
    """None stands for a missing value."""
    drivers: tuple[tuple[str | None, ...], ...]
    cumulative: Floats
    """(cells, categories); the last driver varies fastest."""

    def codes(self, uniforms: Floats, *driver_codes: Ints) -> Ints:
        """Give the position of the category that each uniform number falls on, in the cell of its drivers."""
        bounds = self.cumulative[_cells(self.drivers, driver_codes, len(uniforms)), :-1]
        return (uniforms[:, None] >= bounds).sum(axis=1).astype(np.int64)

    def labels(self, codes: Ints) -> pl.Series:
        """Turn positions into the categories themselves."""
        return pl.Series(self.categories, dtype=pl.String).gather(codes)

    def numbers(self) -> Floats:
        """Give the categories as numbers, for counts and grades."""
        return np.array([float(category) for category in self.categories if category is not None])

    def position(self, category: str | None) -> int:
        """Give the position of one category."""
        return self.categories.index(category)


@dataclass(frozen=True, kw_only=True)
class Quantiles:
    """Piecewise linear quantile tables, one for each combination of the drivers; flat where a value repeats."""

    drivers: tuple[tuple[str | None, ...], ...]
    tables: tuple[tuple[Floats, Floats], ...]
    """For each cell the shares, from 0 to 1, and the values at them."""

    def at(self, uniforms: Floats, *driver_codes: Ints) -> Floats:
        """Give the value at each share, in the cell of its drivers."""
        cells = _cells(self.drivers, driver_codes, len(uniforms))
        values = np.empty(len(uniforms))
        for cell in np.unique(cells):
            inside = cells == cell
            values[inside] = np.interp(uniforms[inside], *self.tables[cell])
        return values


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The aggregates of one file, by name."""

    choices: dict[str, Choice]
    quantiles: dict[str, Quantiles]
    numbers: dict[str, Any]

    def by_split(self, name: str, is_train: Flags) -> Floats:
        """Give a number that differs between train and test clients, one for each client."""
        shares = self.numbers[name]
        return np.where(is_train, float(shares["train"]), float(shares["test"]))


def read_figures(name: str) -> Figures:
    """Read `figures/{name}.json`."""
    content = json.loads((FIGURES_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return Figures(
        choices={key: _choice(entry) for key, entry in content.get("choices", {}).items()},
        quantiles={key: _quantiles(entry) for key, entry in content.get("quantiles", {}).items()},
        numbers={key: entry["value"] for key, entry in content.get("numbers", {}).items()},
    )


def _choice(entry: dict[str, Any]) -> Choice:
    shares = np.array(entry["shares"], dtype=np.float64)
    return Choice(
        categories=tuple(entry["categories"]),
        drivers=tuple(tuple(driver) for driver in entry["drivers"]),
        cumulative=np.cumsum(shares, axis=1) / shares.sum(axis=1, keepdims=True),
    )


def _quantiles(entry: dict[str, Any]) -> Quantiles:
    return Quantiles(
        drivers=tuple(tuple(driver) for driver in entry["drivers"]),
        tables=tuple((np.array(shares), np.array(values, dtype=np.float64)) for shares, values in entry["cells"]),
    )


def _cells(drivers: tuple[tuple[str | None, ...], ...], driver_codes: tuple[Ints, ...], length: int) -> Ints:
    if not drivers:
        return np.zeros(length, dtype=np.int64)
    sizes = tuple(len(driver) for driver in drivers)
    return np.ravel_multi_index(driver_codes, sizes).astype(np.int64)
