"""What holds for any table that respects the schema."""

import tempfile
from pathlib import Path

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from features.tables.bureau import BUREAU
from features.tables.column import Kind
from features.tables.reader import read_tables
from features.tables.reading.cells import MISSING_WORDS, official_schema
from tests.features.tables.tiny_portfolio import Packing, tiny_frames, write_folder

INT64 = st.integers(min_value=-(2**63), max_value=2**63 - 1)
CELLS: dict[Kind, st.SearchStrategy[int | float | str | None]] = {
    Kind.IDENTIFIER: INT64,
    Kind.INTEGER: st.none() | INT64,
    Kind.NUMBER: st.none() | st.floats(allow_nan=False, allow_infinity=False),
    Kind.CATEGORY: st.none()
    | st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: text not in MISSING_WORDS),
}
bureau_frames = st.lists(
    st.fixed_dictionaries({column.name: CELLS[column.kind] for column in BUREAU.columns}), max_size=5
).map(lambda cells: pl.DataFrame(cells, schema=official_schema(BUREAU)))


def read_back(bureau: pl.DataFrame, packing: Packing) -> pl.DataFrame:
    with tempfile.TemporaryDirectory() as folder:
        return (
            read_tables(write_folder(Path(folder), tiny_frames() | {"bureau": bureau}, packing))
            .frames["bureau"]
            .collect()
        )


@settings(max_examples=25)
@given(bureau=bureau_frames)
def test_a_table_written_as_csv_and_as_parquet_is_read_back_the_same(bureau: pl.DataFrame) -> None:
    assert_frame_equal(read_back(bureau, ".csv"), bureau, check_exact=True)
    assert_frame_equal(read_back(bureau, ".parquet"), bureau, check_exact=True)


@settings(max_examples=15)
@given(whole=st.lists(st.none() | st.integers(min_value=1 - 2**53, max_value=2**53 - 1), min_size=2, max_size=2))
def test_whole_numbers_written_as_floats_are_read_as_whole_numbers(whole: list[int | None]) -> None:
    bureau = tiny_frames()["bureau"].with_columns(pl.Series("DAYS_CREDIT", whole, dtype=pl.Int64))
    floats = bureau.with_columns(pl.col("DAYS_CREDIT").cast(pl.Float64))
    assert_frame_equal(read_back(floats, ".csv"), bureau)
    assert_frame_equal(read_back(floats, ".parquet"), bureau)
