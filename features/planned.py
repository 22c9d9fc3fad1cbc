"""Row-wise plans in Polars’s own expressions, translated once: the translation costs more than one client does."""

from functools import lru_cache

import narwhals as nw
import polars as pl

from features.build import row_features
from features.catalog.asked import Asked
from features.feature import Feature


def planned_row_features(clients: pl.LazyFrame, features: tuple[Feature, ...]) -> pl.LazyFrame:
    """Plan what `row_features` does, on a Polars frame; for the same features it is translated once."""
    for expressions in _selections(features):
        clients = clients.select(*expressions)
    return clients


@lru_cache(maxsize=8)
def _selections(features: tuple[Feature, ...]) -> tuple[tuple[pl.Expr, ...], ...]:
    asked = Asked()
    row_features(nw.from_native(asked), features)
    return tuple(asked.selections)
