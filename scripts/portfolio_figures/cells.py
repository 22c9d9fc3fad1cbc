"""A figure with the rows it stands on, and the writer that refuses a thin one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

type Json = str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None
type Floats = npt.NDArray[np.float64]
type Drivers = Sequence[tuple[str, Sequence[str | None]]]
"""Columns on which a figure depends, each with its values in order."""

LEAST_ROWS = 30
_WHOLE_BELOW = 1e15

SOURCES = {
    "population": "Published figures of the full Home Credit Default Risk tables: 307,511 train and 48,744 test "
    "applications with their history.",
    "applications": "Aggregates over 23,188 published train applications: cells of 30 rows or more, extremes cut at "
    "0.1 % and 99.9 %.",
    "clients": "Aggregates over 5,000 train and 5,000 test published clients (rows weighted 86 to 14): cells of 30 "
    "rows or more, extremes cut at 0.1 % and 99.9 %.",
    "instalments": "Aggregates over the instalments of 719 published clients (weighted to the published default rate): "
    "cells of 30 rows or more, extremes cut at 0.1 % and 99.9 %.",
    "made_up": "Chosen for this project: no table says it.",
    "credits": "Published on 203 complete credits.",
}


class ThinCellError(ValueError):
    """A figure stands on too few rows to leave the tables."""

    def __init__(self, figure: str, rows: int) -> None:
        super().__init__(f"{figure}: a cell of {rows} rows, under {LEAST_ROWS}")
        self.figure = figure
        self.rows = rows


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One entry of a page."""

    content: Any
    """What the page writes, as JSON; for a choice or quantiles, a mapping."""
    fewest_rows: int | None
    """Rows behind its thinnest cell; null where nothing was counted: a published or a chosen figure."""


type Figures = dict[str, Figure]
type Page = Mapping[str, Json | Figures]
"""What a JSON file holds, in order: plain entries, and groups of figures."""


def stated(value: Json, source: str = "population") -> Figure:
    """Give a figure that was published, or chosen for the project."""
    return Figure(content={"source": source, "value": value}, fewest_rows=None)


def measured(value: Json, source: str, fewest_rows: int) -> Figure:
    """Give a figure counted over rows."""
    return Figure(content={"source": source, "value": value}, fewest_rows=fewest_rows)


def share(answers: pl.Series, source: str) -> Figure:
    """Give the share of true among Boolean answers; null is no answer."""
    return measured(round(mean_of(answers), 4), source, thinner_side(answers))


def mean_of(answers: pl.Series) -> float:
    """Give the share of true among Boolean answers, null left out."""
    return float(answers.drop_nulls().cast(pl.Float64).to_numpy().mean())


def thinner_side(answers: pl.Series) -> int:
    """Count the rarer answer among Boolean answers, or all of them where there is only one."""
    known = answers.drop_nulls()
    true = int(known.cast(pl.Int64).sum())
    return min((side for side in (true, known.len() - true) if side), default=0)


def short(value: float, digits: int = 5) -> float:
    """Round to significant digits, and write a whole number without its point."""
    rounded = float(f"{value:.{digits}g}")
    return int(rounded) if rounded == int(rounded) and abs(rounded) < _WHOLE_BELOW else rounded


def sources(*names: str) -> dict[str, Json]:
    """Give the sources of a page, by name."""
    return {name: SOURCES[name] for name in names}


def write_page(path: Path, page: Page) -> None:
    """Write a page as JSON, one figure a line.

    Raises:
        ThinCellError: a cell stands on fewer rows than `LEAST_ROWS`; nothing is written.
    """
    entries = ",\n".join(f" {json.dumps(name)}: {_entry(name, entry)}" for name, entry in page.items())
    path.write_text(f"{{\n{entries}\n}}\n", encoding="utf-8")


def _entry(name: str, entry: Json | Figures) -> str:
    if not isinstance(entry, Mapping):
        return json.dumps(entry, ensure_ascii=False)
    lines = ",\n".join(f"  {json.dumps(key)}: {_line(f'{name}.{key}', value)}" for key, value in entry.items())
    return f"{{\n{lines}\n }}"


def _line(name: str, value: Json | Figure) -> str:
    if isinstance(value, Figure):
        if value.fewest_rows is not None and value.fewest_rows < LEAST_ROWS:
            raise ThinCellError(name, value.fewest_rows)
        value = value.content
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
