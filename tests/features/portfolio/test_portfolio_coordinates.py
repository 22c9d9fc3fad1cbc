"""Official columns to coordinates and back, on made-up rows."""

import numpy as np
import polars as pl
import pytest

from features.portfolio.application import application_aggregates
from features.portfolio.coordinates.table import from_coordinates, to_coordinates

type Tables = dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def official(tables: Tables) -> pl.DataFrame:
    # a price of goods left out is no coordinate: it is left out afterwards
    known = tables["application"].drop_nulls("AMT_GOODS_PRICE")
    return known.drop("TARGET", "SK_ID_CURR").head(3000)


@pytest.fixture(scope="module")
def back(official: pl.DataFrame) -> pl.DataFrame:
    lists = application_aggregates().lists
    return from_coordinates(to_coordinates(official, lists), lists).select(official.columns)


def test_every_column_comes_back(official: pl.DataFrame, back: pl.DataFrame) -> None:
    texts = [name for name, kind in official.schema.items() if kind == pl.String]

    assert {name for name in texts if not official[name].equals(back[name])} == set()
    assert {name for name in official.columns if (official[name].is_null() != back[name].is_null()).any()} == set()


def test_numbers_come_back_but_for_the_rounding_of_building_measures(
    official: pl.DataFrame, back: pl.DataFrame
) -> None:
    far = {}
    for name, kind in official.schema.items():
        if kind != pl.String:
            first, second = (side[name].cast(pl.Float64).fill_null(0.0).to_numpy() for side in (official, back))
            tolerance = 2.1e-4 if name.endswith(("_AVG", "_MODE", "_MEDI")) else 1e-9 * np.maximum(np.abs(first), 1)
            far[name] = float(np.mean(np.abs(first - second) > tolerance))

    assert len(far) > 100
    # a credit is goods times a ratio of four decimals: that of a very large one may move by a step of 4.50
    assert {name: share for name, share in far.items() if share > 0.02} == {}
