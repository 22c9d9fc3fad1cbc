"""Which features read a column, and a plan that computes them for versions of a client."""

from collections.abc import Mapping
from functools import lru_cache

import narwhals as nw
import polars as pl

from features.build import row_features
from features.catalog.sources import source_columns
from features.feature import Feature
from features.history import HISTORIES
from features.tables.application import APPLICATION
from features.tables.official import CLIENT_KEY
from features.tables.reading.cells import official_schema
from scoring.whatif.prepared import Prepared

ROW_SCHEMA: Mapping[str, pl.DataType] = {
    **official_schema(APPLICATION),
    **{aggregate.name: pl.Float64() for history in HISTORIES for aggregate in history.aggregates},
}
"""The columns from which features are made, one row for each client."""
ROWS = "rows"


class Reading:
    """The features of the model that read any of some columns; the others need no second look."""

    def __init__(self, catalog: tuple[Feature, ...], columns: frozenset[str]) -> None:
        """Find them and plan how they are computed."""
        in_model = [feature for feature in catalog if feature.in_model]
        self.features = tuple(each for each in in_model if source_columns(each) & columns)
        self.names = tuple(each.name for each in self.features)
        self.places = [place for place, each in enumerate(in_model) if each in self.features]
        """Among the features that the model reads, which stand in catalog order."""
        read = frozenset[str]().union(*(source_columns(each) for each in self.features))
        self.schema = pl.Schema({CLIENT_KEY: pl.Int64(), **{name: ROW_SCHEMA[name] for name in sorted(read)}})
        self._plan = Prepared({ROWS: self.schema}, self._planned)

    def computed(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Compute the features of rows that have the columns of the schema, in their order; see `row_features`."""
        return self._plan.run(**{ROWS: rows})

    def _planned(self, frames: Mapping[str, pl.LazyFrame]) -> pl.LazyFrame:
        return row_features(nw.from_native(frames[ROWS]), self.features).to_native()


@lru_cache(maxsize=8)
def reading(catalog: tuple[Feature, ...], columns: frozenset[str]) -> Reading:
    """Give the features of the model that read any of the columns; the first time takes about half a second."""
    return Reading(catalog, columns)
