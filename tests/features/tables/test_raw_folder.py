"""Which files of a folder are read."""

import re
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.tables.official import TABLES
from features.tables.reader import read_tables
from features.tables.reading.cells import official_schema
from tests.features.tables.tiny_portfolio import Packing, tiny_frames, write_folder


@pytest.mark.parametrize("packing", [".csv", ".csv.gz", ".csv.zip", ".zip", ".parquet"])
def test_every_packing_gives_the_frames_that_were_written(tmp_path: Path, packing: Packing) -> None:
    frames = tiny_frames()
    tables = read_tables(write_folder(tmp_path, frames, packing))
    for name in ("bureau", "bureau_balance", "previous_application", "POS_CASH_balance", "installments_payments"):
        assert_frame_equal(tables.frames[name].collect(), frames[name])
    assert tables.absent == frozenset()


def test_the_application_is_train_above_test_with_an_unknown_outcome_for_test(tmp_path: Path) -> None:
    application = read_tables(write_folder(tmp_path, tiny_frames())).frames["application"].collect()
    assert application.select("SK_ID_CURR", "TARGET").rows() == [(1, 0), (2, 1), (3, None)]
    assert application.schema == official_schema(TABLES["application"])


def test_file_names_are_matched_whatever_their_case(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    (tmp_path / "POS_CASH_balance.csv").rename(tmp_path / "pos_cash_BALANCE.CSV")
    assert read_tables(tmp_path).absent == frozenset()


def test_other_files_of_the_folder_are_passed_over(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    (tmp_path / "HomeCredit_columns_description.csv").write_text("anything", "utf-8")
    (tmp_path / "bureau").mkdir()
    assert read_tables(tmp_path).absent == frozenset()


@pytest.mark.parametrize("name", [name for name in TABLES if name != "application"])
def test_an_absent_history_table_is_an_empty_frame_and_a_warning(tmp_path: Path, name: str) -> None:
    frames = tiny_frames()
    del frames[name]
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.absent == {name}
    assert_frame_equal(tables.frames[name].collect(), pl.DataFrame(schema=official_schema(TABLES[name])))
    assert f"{name} is absent: what it says of the clients is unknown." in tables.warnings


@pytest.mark.parametrize(("gone", "clients"), [("application_train", [3]), ("application_test", [1, 2])])
def test_one_of_the_two_application_files_is_enough(tmp_path: Path, gone: str, clients: list[int]) -> None:
    frames = tiny_frames()
    del frames[gone]
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.frames["application"].collect()["SK_ID_CURR"].to_list() == clients
    assert tables.absent == {gone}
    assert tables.warnings[0].startswith(f"{gone} is absent: ")


def test_a_table_in_a_form_that_is_not_read_is_named_where_it_is_called_absent(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"].write_csv(tmp_path / "bureau.docx")
    del frames["bureau"]
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.warnings[0].startswith("bureau is absent (bureau.docx is not of a kind that is read): ")


@pytest.mark.parametrize(
    ("first", "second"),
    [("bureau.csv", "bureau.parquet"), ("bureau.csv", "bureau.csv.gz"), ("BUREAU.csv", "bureau.csv")],
)
def test_two_files_for_one_table_are_refused_by_name(tmp_path: Path, first: str, second: str) -> None:
    frames = tiny_frames()
    bureau = frames.pop("bureau")
    write_folder(tmp_path, frames)
    for name in (first, second):
        (tmp_path / name).write_bytes(bureau.write_csv().encode())
    with pytest.raises(RefusedInputError, match=f"two files for bureau, {first} and {second}; keep one of them"):
        read_tables(tmp_path)


def test_a_folder_without_applications_is_refused_with_the_expected_names(tmp_path: Path) -> None:
    frames = tiny_frames()
    del frames["application_train"], frames["application_test"]
    sentence = "neither application_train nor application_test, one of which is needed; expected are application_train"
    with pytest.raises(RefusedInputError, match=sentence):
        read_tables(write_folder(tmp_path, frames))


@pytest.mark.parametrize("what", ["empty", "nowhere", "file"])
def test_what_is_not_a_folder_of_tables_is_refused_with_the_expected_names(tmp_path: Path, what: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("SK_ID_CURR", "utf-8")
    expected = "application_train, application_test, bureau, bureau_balance, previous_application, POS_CASH_balance, "
    with pytest.raises(RefusedInputError, match=re.escape(expected)) as refused:
        read_tables(tmp_path / what)
    assert str(refused.value).startswith(str(tmp_path / what))


@pytest.mark.parametrize("name", ["bureau.csv", "bureau.csv.gz", "bureau.zip", "bureau.parquet"])
def test_a_file_of_zero_bytes_is_refused(tmp_path: Path, name: str) -> None:
    frames = tiny_frames()
    del frames["bureau"]
    write_folder(tmp_path, frames)
    (tmp_path / name).touch()
    with pytest.raises(RefusedInputError, match=rf"^{name} is empty \(0 bytes\)"):
        read_tables(tmp_path)


def test_the_fingerprint_depends_on_every_byte_and_on_nothing_else(tmp_path: Path) -> None:
    for name in ("one", "same", "other"):
        (tmp_path / name).mkdir()
        write_folder(tmp_path / name, tiny_frames())
    (tmp_path / "same" / "notes.txt").write_text("not a table", "utf-8")
    other = tmp_path / "other" / "bureau.csv"
    other.write_text(other.read_text("utf-8").replace("1.5", "1.6", 1), "utf-8")
    one, same, different = (read_tables(tmp_path / name).fingerprint for name in ("one", "same", "other"))
    assert re.fullmatch("[0-9a-f]{64}", one)
    assert one == same
    assert one != different


def test_a_folder_whose_name_looks_like_a_pattern_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "[2024]*"
    folder.mkdir()
    assert read_tables(write_folder(folder, tiny_frames())).absent == frozenset()
