"""The quick way to the tables of a feature gives what the slow way, by columns, gives."""

import pytest

from features.catalog import CATALOG
from features.catalog.origins import tables_by_feature
from features.catalog.sources import source_tables
from features.feature import Feature

EVERY = 12


def test_every_feature_comes_from_some_table() -> None:
    assert set(tables_by_feature()) == {feature.name for feature in CATALOG}
    assert all(tables_by_feature().values())


@pytest.mark.parametrize("feature", CATALOG[::EVERY], ids=lambda feature: feature.name)
def test_both_ways_to_the_tables_agree(feature: Feature) -> None:

    assert tables_by_feature()[feature.name] == source_tables(feature)
