"""Which tables each feature of the catalog is made from, fast enough for a server's start.

`features.catalog.sources` also tells the columns, and takes seconds for the whole catalog.
"""

from collections.abc import Mapping
from functools import cache

import narwhals as nw
import polars as pl
from narwhals.exceptions import ColumnNotFoundError

from features.catalog import CATALOG
from features.feature import Feature
from features.history import HISTORIES
from features.history.aggregate import Lazy
from features.tables.application import APPLICATION
from features.tables.reading.cells import official_schema


@cache
def tables_by_feature() -> Mapping[str, tuple[str, ...]]:
    """Give the official names of the tables behind each feature, by the feature's name, the application first."""
    histories = {history.table.name: {each.name for each in history.aggregates} for history in HISTORIES}
    columns = {APPLICATION.name: set(APPLICATION.by_name), **histories}
    schema = official_schema(APPLICATION) | {name: pl.Float64() for names in histories.values() for name in names}
    without: dict[str, Lazy] = {
        table: nw.from_native(pl.LazyFrame(schema={name: kind for name, kind in schema.items() if name not in names}))
        for table, names in columns.items()
    }
    return {
        feature.name: tuple(table for table, frame in without.items() if not _resolves(feature, frame))
        for feature in CATALOG
    }


def _resolves(feature: Feature, frame: Lazy) -> bool:
    try:
        frame.select(feature.expr.alias(feature.name)).collect_schema()
    except ColumnNotFoundError:
        return False
    return True
