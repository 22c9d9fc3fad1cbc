"""Index columns left by other programs, and an outcome that goes by another name."""

from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import Packing, tiny_frames, write_folder

both_forms = pytest.mark.parametrize("packing", [".csv", ".parquet"])


@both_forms
@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([""], "(no name)"),
        (["Unnamed: 0"], "Unnamed: 0"),
        (["index"], "index"),
        (["Unnamed: 0", ""], "Unnamed: 0, (no name)"),
        (["index", "Unnamed: 0.1", "Unnamed: 0"], "index, Unnamed: 0.1, Unnamed: 0"),
    ],
)
def test_index_columns_are_dropped_with_a_warning(
    tmp_path: Path, packing: Packing, names: list[str], said: str
) -> None:
    frames = tiny_frames()
    bureau = frames["bureau"]
    frames["bureau"] = bureau.select(*(pl.int_range(pl.len()).alias(name) for name in names), pl.all())
    tables = read_tables(write_folder(tmp_path, frames, packing))
    assert_frame_equal(tables.frames["bureau"].collect(), bureau)
    assert f"bureau{packing}: columns that bureau does not have were not read: {said}." in tables.warnings


def test_two_columns_without_a_name_are_dropped(tmp_path: Path) -> None:
    frames = tiny_frames()
    write_folder(tmp_path, frames)
    header, *lines = frames["bureau"].write_csv().splitlines()
    content = "\n".join([f",,{header}", *(f"{row},{row},{line}" for row, line in enumerate(lines))])
    (tmp_path / "bureau.csv").write_text(content, "utf-8")
    assert_frame_equal(read_tables(tmp_path).frames["bureau"].collect(), frames["bureau"])


@both_forms
@pytest.mark.parametrize("name", ["target", "Target", "TARGET ", " target"])
def test_an_outcome_in_another_case_or_between_spaces_is_read(tmp_path: Path, packing: Packing, name: str) -> None:
    frames = tiny_frames()
    frames["application_train"] = frames["application_train"].rename({"TARGET": name})
    tables = read_tables(write_folder(tmp_path, frames, packing))
    assert tables.frames["application"].collect()["TARGET"].to_list() == [0, 1, None]


@both_forms
@pytest.mark.parametrize("name", ["y", "label", "Default", "TARGET_FLAG"])
def test_what_may_be_the_outcome_is_named_and_not_guessed(tmp_path: Path, packing: Packing, name: str) -> None:
    frames = tiny_frames()
    frames["application_train"] = frames["application_train"].rename({"TARGET": name})
    with pytest.raises(RefusedInputError) as refused:
        read_tables(write_folder(tmp_path, frames, packing))
    assert str(refused.value) == (
        f"application_train{packing} lacks TARGET (rename {name} to TARGET if that is it): "
        "add the missing columns, spelt as here."
    )


def test_a_file_without_a_header_is_refused_as_such(tmp_path: Path) -> None:
    frames = tiny_frames()
    write_folder(tmp_path, frames)
    frames["bureau"].write_csv(tmp_path / "bureau.csv", include_header=False)
    with pytest.raises(
        RefusedInputError, match=r"^bureau\.csv lacks every column, and its first line is perhaps a row"
    ):
        read_tables(tmp_path)


@pytest.mark.parametrize("name", ["bureau.xls", "bureau.ods", "BUREAU.TSV", "bureau.csv.bz2"])
def test_a_table_in_a_known_form_that_is_not_read_is_refused_by_name(tmp_path: Path, name: str) -> None:
    frames = tiny_frames()
    del frames["bureau"]
    write_folder(tmp_path, frames)
    (tmp_path / name).write_bytes(b"anything")
    with pytest.raises(RefusedInputError) as refused:
        read_tables(tmp_path)
    assert str(refused.value) == f"{name} is of a form that is not read; save the table as .csv or .parquet."


def test_another_form_beside_a_form_that_is_read_is_passed_over(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    (tmp_path / "bureau.xls").write_bytes(b"anything")
    assert read_tables(tmp_path).absent == frozenset()
