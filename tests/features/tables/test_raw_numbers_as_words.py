"""Numbers as people and programs write them: decimal commas, thousands, words for unknown."""

from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import Packing, tiny_frames, with_cell, write_folder

BUREAU = tiny_frames()["bureau"]
WORDS = ["NA", "N/A", "NaN", "nan", "null", "NULL", "None", "?", "<NA>", "#N/A"]


@pytest.mark.parametrize("packing", [".csv", ".parquet"])
@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("column", ["AMT_CREDIT_SUM", "DAYS_CREDIT", "CREDIT_TYPE"])
def test_a_word_for_unknown_is_read_as_unknown_and_counted(
    tmp_path: Path, packing: Packing, word: str, column: str
) -> None:
    frames = tiny_frames()
    frames["bureau"] = with_cell(BUREAU, 1, column, word)
    tables = read_tables(write_folder(tmp_path, frames, packing))
    expected = with_cell(BUREAU, 1, column, None).with_columns(pl.col(column).cast(BUREAU.schema[column]))
    assert_frame_equal(tables.frames["bureau"].collect(), expected)
    assert f"bureau{packing}: words such as NA or NaN were read as unknown: {column} (1 cell)." in tables.warnings


def test_a_nan_that_parquet_stores_as_a_number_is_unknown_without_a_warning(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = BUREAU.with_columns(AMT_CREDIT_SUM=pl.lit(float("nan")))
    tables = read_tables(write_folder(tmp_path, frames, ".parquet"))
    assert tables.frames["bureau"].collect()["AMT_CREDIT_SUM"].to_list() == [None, None]
    assert not [warning for warning in tables.warnings if "unknown: " in warning]


def test_a_word_for_unknown_is_refused_where_every_row_needs_a_number(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = with_cell(BUREAU, 0, "SK_ID_CURR", "NA")
    with pytest.raises(
        RefusedInputError, match=r'^bureau\.csv, line 2: SK_ID_CURR is "NA", where every row needs this'
    ):
        read_tables(write_folder(tmp_path, frames))


@pytest.mark.parametrize("thousands", ["450,000", "1,450,000.5", "450 000", "450\u00a0000", "450\u202f000", "450'000"])
def test_a_number_with_parted_thousands_is_refused_by_cell(tmp_path: Path, thousands: str) -> None:
    frames = tiny_frames()
    frames["bureau"] = with_cell(BUREAU, 1, "AMT_CREDIT_SUM", thousands)
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv, line 3: AMT_CREDIT_SUM is .* is not a finite number;"):
        read_tables(write_folder(tmp_path, frames))


def semicolon_folder(folder: Path, frame: pl.DataFrame) -> Path:
    write_folder(folder, tiny_frames())
    frame.write_csv(folder / "bureau.csv", separator=";")
    return folder


def number_texts(number: str) -> pl.DataFrame:
    """Give the bureau table with one text in all its columns of decimal numbers."""
    columns = [name for name, dtype in BUREAU.schema.items() if dtype.is_float()]
    return BUREAU.with_columns(pl.lit(number).alias(column) for column in columns)


@pytest.mark.parametrize(("text", "value"), [("1,5", 1.5), (" -0,25", -0.25), ("1,5e3", 1500.0), ("0,125", 0.125)])
def test_decimal_commas_are_read_between_semicolons(tmp_path: Path, text: str, value: float) -> None:
    bureau = read_tables(semicolon_folder(tmp_path, number_texts(text))).frames["bureau"].collect()
    assert bureau["AMT_CREDIT_SUM"].to_list() == [value, value]


def test_a_whole_number_with_a_decimal_comma_is_read_as_a_whole_number(tmp_path: Path) -> None:
    spoilt = with_cell(number_texts("1,5"), 0, "DAYS_CREDIT", "-7,0")
    bureau = read_tables(semicolon_folder(tmp_path, spoilt)).frames["bureau"].collect()
    assert bureau["DAYS_CREDIT"].to_list() == [-7, -3]


def test_commas_and_points_mixed_are_refused_by_cell(tmp_path: Path) -> None:
    mixed = with_cell(number_texts("1.5"), 1, "AMT_CREDIT_SUM", "1,5")
    with pytest.raises(RefusedInputError, match=r'^bureau\.csv, line 3: AMT_CREDIT_SUM is "1,5", which is not'):
        read_tables(semicolon_folder(tmp_path, mixed))


def test_commas_that_may_all_part_thousands_are_refused_by_cell(tmp_path: Path) -> None:
    unsure = with_cell(number_texts("2"), 1, "AMT_CREDIT_SUM", "450,000")
    with pytest.raises(RefusedInputError, match=r'^bureau\.csv, line 3: AMT_CREDIT_SUM is "450,000", which is not'):
        read_tables(semicolon_folder(tmp_path, unsure))
