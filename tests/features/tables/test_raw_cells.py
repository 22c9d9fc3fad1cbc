"""What a cell may hold, in CSV and in Parquet."""

import datetime as dt
from pathlib import Path

import polars as pl
import pytest

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import Packing, tiny_frames, with_cell, write_folder

NEEDED = "empty, where every row needs this number; fill it in or remove the row."

both_forms = pytest.mark.parametrize("packing", [".csv", ".parquet"])


@both_forms
@pytest.mark.parametrize(
    ("table", "column", "text", "value"),
    [
        ("bureau", "CNT_CREDIT_PROLONG", "4", 4),
        ("bureau", "CNT_CREDIT_PROLONG", "4.0", 4),
        ("bureau", "CNT_CREDIT_PROLONG", " 4 ", 4),
        ("bureau", "CNT_CREDIT_PROLONG", "-1e2", -100),
        ("bureau", "CNT_CREDIT_PROLONG", "9007199254740993", 9007199254740993),
        ("bureau", "CNT_CREDIT_PROLONG", "-4503599627370497.0", -4503599627370497),
        ("bureau", "CNT_CREDIT_PROLONG", "", None),
        ("bureau", "CNT_CREDIT_PROLONG", None, None),
        ("bureau", "CNT_CREDIT_PROLONG", "NaN", None),
        ("bureau", "AMT_CREDIT_SUM", "450000", 450000.0),
        ("bureau", "AMT_CREDIT_SUM", "-0.25", -0.25),
        ("bureau", "AMT_CREDIT_SUM", "", None),
        ("bureau", "AMT_CREDIT_SUM", None, None),
        ("bureau", "AMT_CREDIT_SUM", "nan", None),
        ("bureau", "CREDIT_TYPE", "Prêt, dit « relais »", "Prêt, dit « relais »"),
        ("bureau", "CREDIT_TYPE", "on\ntwo lines", "on\ntwo lines"),
        ("bureau", "CREDIT_TYPE", 'the "other" one', 'the "other" one'),
        ("bureau", "CREDIT_TYPE", "XNA", "XNA"),
        ("bureau", "CREDIT_TYPE", "", None),
        ("bureau", "CREDIT_TYPE", None, None),
    ],
)
def test_a_text_is_read_as_the_official_type(  # noqa: PLR0917 (one case of the table above)
    tmp_path: Path, packing: Packing, table: str, column: str, text: str | None, value: float | str | None
) -> None:
    frames = tiny_frames()
    frames[table] = with_cell(frames[table], 0, column, text)
    tables = read_tables(write_folder(tmp_path, frames, packing))
    assert tables.frames[table].collect()[column][0] == value


@both_forms
@pytest.mark.parametrize(
    ("table", "row", "column", "text", "sentence"),
    [
        ("bureau", 1, "CNT_CREDIT_PROLONG", "1.5", '"1.5", which is not a whole number; correct it or leave it empty.'),
        ("bureau", 0, "DAYS_CREDIT", "soon", '"soon", which is not a whole number; correct it or leave it empty.'),
        ("bureau", 0, "DAYS_CREDIT", "9" * 20, "which is not a whole number; correct it or leave it empty."),
        ("bureau", 0, "DAYS_CREDIT", "9007199254740993.0", "not a whole number; correct it or leave it empty."),
        ("bureau", 0, "AMT_ANNUITY", "12a", '"12a", which is not a finite number; correct it or leave it empty.'),
        ("bureau", 0, "AMT_ANNUITY", "1,5", '"1,5", which is not a finite number; correct it or leave it empty.'),
        ("bureau", 0, "AMT_ANNUITY", "1e400", "which is not a finite number; correct it or leave it empty."),
        ("bureau", 0, "AMT_ANNUITY", "-inf", "which is not a finite number; correct it or leave it empty."),
        ("bureau", 0, "SK_ID_CURR", "7.5", '"7.5", which is not a whole number; correct it.'),
        ("bureau", 1, "SK_ID_CURR", None, NEEDED),
        ("bureau", 0, "SK_ID_BUREAU", None, NEEDED),
        ("bureau_balance", 1, "SK_ID_BUREAU", None, NEEDED),
        ("application_train", 1, "SK_ID_CURR", None, NEEDED),
        ("application_train", 1, "TARGET", "2", '"2", where only 0 or 1 is possible; correct it.'),
        ("application_train", 0, "TARGET", "0.5", '"0.5", where only 0 or 1 is possible; correct it.'),
        ("application_train", 0, "TARGET", "yes", '"yes", where only 0 or 1 is possible; correct it.'),
        ("application_train", 0, "TARGET", None, "empty, where only 0 or 1 is possible; correct it."),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_used_is_refused_with_its_place_and_value(  # noqa: PLR0917 (one case of the table above)
    tmp_path: Path, packing: Packing, table: str, row: int, column: str, text: str | None, sentence: str
) -> None:
    frames = tiny_frames()
    frames[table] = with_cell(frames[table], row, column, text)
    with pytest.raises(RefusedInputError) as refused:
        read_tables(write_folder(tmp_path, frames, packing))
    place = f"line {row + 2}" if packing == ".csv" else f"row {row + 1}"
    assert str(refused.value).startswith(f"{table}{packing}, {place}: {column} is ")
    assert str(refused.value).endswith(sentence)


def test_the_first_cell_at_fault_is_named_even_far_down(tmp_path: Path) -> None:
    frames = tiny_frames()
    balance = pl.concat([frames["bureau_balance"]] * 10_000)
    spoilt = with_cell(with_cell(balance, 15_000, "MONTHS_BALANCE", "-2,5"), 17_000, "MONTHS_BALANCE", "x")
    frames["bureau_balance"] = spoilt
    with pytest.raises(RefusedInputError, match=r'^bureau_balance\.csv, line 15002: MONTHS_BALANCE is "-2,5", which'):
        read_tables(write_folder(tmp_path, frames))


def test_a_line_is_counted_as_an_editor_counts_it_after_a_value_on_two_lines(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = with_cell(with_cell(frames["bureau"], 0, "CREDIT_TYPE", "a\nb"), 1, "DAYS_CREDIT", "soon")
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv, line 4: DAYS_CREDIT"):
        read_tables(write_folder(tmp_path, frames))


def test_a_large_number_stays_exact_beside_whole_numbers_written_as_floats(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = with_cell(
        with_cell(frames["bureau"], 0, "DAYS_CREDIT", "1.0"), 1, "SK_ID_BUREAU", "9007199254740993"
    )
    bureau = read_tables(write_folder(tmp_path, frames)).frames["bureau"].collect()
    assert bureau.select("DAYS_CREDIT", "SK_ID_BUREAU").rows() == [(1, 11), (-3, 9007199254740993)]


def test_parquet_numbers_of_other_widths_are_read_as_the_official_types(tmp_path: Path) -> None:
    frames = tiny_frames()
    expected = frames["bureau"]
    frames["bureau"] = expected.with_columns(
        pl.col("SK_ID_CURR").cast(pl.UInt32),
        pl.col("DAYS_CREDIT").cast(pl.Float64),
        pl.col("CNT_CREDIT_PROLONG").cast(pl.Decimal(12, 2)),
        pl.col("AMT_CREDIT_SUM").cast(pl.Float32),
        pl.col("AMT_CREDIT_SUM_DEBT").cast(pl.Decimal(12, 2)),
        pl.col("CREDIT_TYPE").cast(pl.Categorical),
        pl.col("CREDIT_ACTIVE").cast(pl.Binary),
    )
    tables = read_tables(write_folder(tmp_path, frames, ".parquet"))
    assert tables.frames["bureau"].collect().equals(expected)


def test_a_parquet_column_without_any_value_is_unknown_throughout(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = frames["bureau"].with_columns(
        CREDIT_TYPE=None, AMT_ANNUITY=None, DAYS_CREDIT=pl.lit(float("nan")), CREDIT_ACTIVE=pl.lit(float("nan"))
    )
    tables = read_tables(write_folder(tmp_path, frames, ".parquet"))
    empty = tables.frames["bureau"].select("CREDIT_TYPE", "AMT_ANNUITY", "DAYS_CREDIT", "CREDIT_ACTIVE").collect()
    assert empty.null_count().row(0) == (2, 2, 2, 2)


def test_a_parquet_category_written_as_a_number_is_read_as_its_text(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["previous_application"] = frames["previous_application"].with_columns(FLAG_LAST_APPL_PER_CONTRACT=1)
    tables = read_tables(write_folder(tmp_path, frames, ".parquet"))
    assert tables.frames["previous_application"].collect()["FLAG_LAST_APPL_PER_CONTRACT"].to_list() == ["1"]


def test_a_parquet_column_of_dates_is_refused(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = frames["bureau"].with_columns(DAYS_CREDIT=dt.date(2020, 1, 1))
    with pytest.raises(RefusedInputError, match=r"^bureau\.parquet: DAYS_CREDIT holds Date, where integer is expected"):
        read_tables(write_folder(tmp_path, frames, ".parquet"))
