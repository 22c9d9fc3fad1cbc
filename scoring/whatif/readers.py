"""Which features read a column, asked of their expressions: the others need no second look."""

from collections.abc import Mapping
from functools import lru_cache

import polars as pl

from features.catalog.sources import source_columns
from features.feature import Feature
from features.history import HISTORIES
from features.tables.application import APPLICATION
from features.tables.reading.cells import official_schema

ROW_SCHEMA: Mapping[str, pl.DataType] = {
    **official_schema(APPLICATION),
    **{aggregate.name: pl.Float64() for history in HISTORIES for aggregate in history.aggregates},
}
"""The columns from which features are made, one row for each client."""


@lru_cache(maxsize=8)
def readers(catalog: tuple[Feature, ...], columns: frozenset[str]) -> tuple[Feature, ...]:
    """Give the features that read any of the columns, in catalog order."""
    return tuple(each for each in catalog if not columns.isdisjoint(source_columns(each)))
