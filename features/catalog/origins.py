"""Which tables each feature of the catalog is made from."""

from collections.abc import Mapping
from functools import cache

from features.catalog import CATALOG
from features.catalog.sources import source_tables


@cache
def tables_by_feature() -> Mapping[str, tuple[str, ...]]:
    """Give the official names of the tables behind each feature, by the feature's name, the application first."""
    return {feature.name: source_tables(feature) for feature in CATALOG}
