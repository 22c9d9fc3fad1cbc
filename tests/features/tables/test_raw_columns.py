"""How the columns of a file are matched with the official ones."""

from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import Packing, tiny_frames, write_folder

both_forms = pytest.mark.parametrize("packing", [".csv", ".parquet"])


@both_forms
def test_columns_may_come_in_another_order_and_another_case(tmp_path: Path, packing: Packing) -> None:
    frames = tiny_frames()
    bureau = frames["bureau"]
    frames["bureau"] = bureau.select(reversed(bureau.columns)).rename(str.lower)
    tables = read_tables(write_folder(tmp_path, frames, packing))
    assert_frame_equal(tables.frames["bureau"].collect(), bureau)


@both_forms
def test_columns_the_table_does_not_have_are_dropped_with_a_warning(tmp_path: Path, packing: Packing) -> None:
    frames = tiny_frames()
    bureau = frames["bureau"]
    frames["bureau"] = bureau.with_columns(pl.lit("é").alias("NOTE"), pl.lit(2).alias("")).select(
        "", "NOTE", *bureau.columns
    )
    tables = read_tables(write_folder(tmp_path, frames, packing))
    assert_frame_equal(tables.frames["bureau"].collect(), bureau)
    assert f"bureau{packing}: columns that bureau does not have were not read: (no name), NOTE." in tables.warnings


@both_forms
def test_an_outcome_in_the_test_file_is_dropped_with_a_warning(tmp_path: Path, packing: Packing) -> None:
    frames = tiny_frames()
    frames["application_test"] = frames["application_test"].with_columns(TARGET=1)
    tables = read_tables(write_folder(tmp_path, frames, packing))
    assert tables.frames["application"].collect()["TARGET"].to_list() == [0, 1, None]
    warning = f"application_test{packing}: columns that application_test does not have were not read: TARGET."
    assert warning in tables.warnings


@both_forms
def test_all_missing_columns_of_all_files_are_named_at_once(tmp_path: Path, packing: Packing) -> None:
    frames = tiny_frames()
    frames["application_train"] = frames["application_train"].drop("TARGET")
    frames["bureau"] = frames["bureau"].drop("AMT_ANNUITY", "CREDIT_TYPE")
    with pytest.raises(RefusedInputError) as refused:
        read_tables(write_folder(tmp_path, frames, packing))
    assert str(refused.value) == (
        f"application_train{packing} lacks TARGET; bureau{packing} lacks CREDIT_TYPE, AMT_ANNUITY: "
        "add the missing columns, spelt as here."
    )


@both_forms
def test_a_column_that_comes_twice_is_refused(tmp_path: Path, packing: Packing) -> None:
    frames = tiny_frames()
    frames["bureau_balance"] = frames["bureau_balance"].with_columns(status=pl.lit("C"))
    with pytest.raises(RefusedInputError, match=f"^bureau_balance{packing} has more than one column STATUS; keep one"):
        read_tables(write_folder(tmp_path, frames, packing))


def test_a_byte_order_mark_and_windows_line_ends_are_passed_over(tmp_path: Path) -> None:
    frames = tiny_frames()
    write_folder(tmp_path, frames)
    path = tmp_path / "bureau.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert_frame_equal(read_tables(tmp_path).frames["bureau"].collect(), frames["bureau"])


def test_a_history_file_with_a_header_and_no_row_is_an_empty_table(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau_balance"] = frames["bureau_balance"].clear()
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.frames["bureau_balance"].collect().height == 0
    assert tables.absent == frozenset()
