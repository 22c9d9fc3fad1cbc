"""One file, opened lazily under official names and still in its stored types."""

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from features.tables.column import Table
from features.text import Text


@dataclass(frozen=True, kw_only=True)
class Scan:
    """The official columns of one file, in official order."""

    table: Table
    file_name: str
    frame: pl.LazyFrame
    schema: pl.Schema
    """The stored types."""
    is_written: bool
    """Whether NaN stands in the file as a word, as in CSV, and not as the float it is."""
    place: Callable[[int], Text]
    """Words for where the n-th row is, counted from 0: `line 2`."""
