"""Reads real rows where they are at hand: HOME_CREDIT_SAMPLE names a folder with `five_thousand_clients` in it."""

import os
from pathlib import Path

import polars as pl
import pytest

from features.tables.official import FILES
from features.tables.reader import read_tables

SAMPLE = os.environ.get("HOME_CREDIT_SAMPLE")

pytestmark = pytest.mark.skipif(SAMPLE is None, reason="HOME_CREDIT_SAMPLE does not name the folder of real rows")


@pytest.fixture
def folder() -> Path:
    return Path(SAMPLE or "") / "five_thousand_clients"


def test_the_real_sample_is_read_with_its_known_counts(folder: Path) -> None:
    tables = read_tables(folder)
    read = {count.table: count.read for count in tables.row_counts}
    assert tables.absent == {"installments_payments"}
    assert read["application_train"] + read["application_test"] == 10_000
    assert read["bureau_balance"] == 1_207_059
    assert tables.frames["application"].select(pl.len()).collect().item() == 10_000
    assert sum(count.orphaned for count in tables.row_counts) == 0


@pytest.mark.parametrize("name", [name for name in FILES if name != "installments_payments"])
def test_our_columns_are_those_of_the_real_files_in_their_order(folder: Path, name: str) -> None:
    assert list(pl.read_parquet_schema(folder / f"{name}.parquet")) == [c.name for c in FILES[name].columns]
