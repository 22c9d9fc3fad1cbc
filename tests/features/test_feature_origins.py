"""A feature's columns and tables are those without which its expression cannot be planned."""

import narwhals as nw
import polars as pl
import pytest
from narwhals.exceptions import ColumnNotFoundError

from features.catalog import CATALOG
from features.catalog.origins import tables_by_feature
from features.catalog.sources import source_columns, source_tables
from features.feature import Feature
from features.tables.application import APPLICATION
from features.tables.reading.cells import official_schema

EVERY = 12


def test_every_feature_comes_from_some_table() -> None:
    assert set(tables_by_feature()) == {feature.name for feature in CATALOG}
    assert all(tables_by_feature().values())


def plan(feature: Feature, columns: frozenset[str]) -> None:
    official = official_schema(APPLICATION)
    frame = pl.LazyFrame(schema={name: official.get(name, pl.Float64()) for name in columns})
    nw.from_native(frame).select(feature.expr.alias(feature.name)).collect_schema()


@pytest.mark.parametrize("feature", CATALOG[::EVERY], ids=lambda feature: feature.name)
def test_a_feature_needs_each_of_its_columns_and_no_other(feature: Feature) -> None:
    columns = source_columns(feature)
    plan(feature, columns)
    for column in columns:
        with pytest.raises(ColumnNotFoundError):
            plan(feature, columns - {column})


@pytest.mark.parametrize("feature", CATALOG[::EVERY], ids=lambda feature: feature.name)
def test_tables_are_told_by_the_name_of_the_feature(feature: Feature) -> None:
    assert tables_by_feature()[feature.name] == source_tables(feature)
