"""Lines of a CSV file with too many or too few values, and lines that are not text."""

from pathlib import Path

import pytest

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import edit_line, tiny_frames, write_folder

OUT_OF_PLACE = "a quotation mark is out of place; put the whole value in quotation marks and double those within."


@pytest.mark.parametrize(
    ("line", "old", "new", "sentence"),
    [
        (2, "C\n", "C,extra\n", "line 2: 4 values where the header has 3 columns; correct the line."),
        (3, '"one, two"\n', '"one, two",\n', "line 3: 4 values where the header has 3 columns; correct the line."),
        (2, ",C\n", "\n", "line 2: 2 values where the header has 3 columns; correct the line."),
        (3, ',"one, two"\n', "\n", "line 3: 2 values where the header has 3 columns; correct the line."),
        (3, ',-3,"one, two"\n', "", "line 3: 1 values where the header has 3 columns; correct the line."),
        (2, "11,-3,C\n", "\n", "line 2: the line is empty; remove it."),
        (3, 'two"\n', "two\n", "line 3: a quotation mark is opened and never closed; close or remove it."),
        (2, "C\n", '"C\n', "line 2: a quotation mark is opened and never closed; close or remove it."),
        (2, "C\n", '"C"losed\n', f"line 2: {OUT_OF_PLACE}"),
    ],
)
def test_an_uneven_line_is_refused_by_number(tmp_path: Path, line: int, old: str, new: str, sentence: str) -> None:
    write_folder(tmp_path, tiny_frames())
    edit_line(tmp_path / "bureau_balance.csv", line, old, new)
    with pytest.raises(RefusedInputError) as refused:
        read_tables(tmp_path)
    assert str(refused.value) == f"bureau_balance.csv, {sentence}"


def test_a_short_line_is_refused_where_the_last_column_is_often_unknown(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    path = tmp_path / "bureau.csv"
    lines = path.read_text("utf-8").splitlines()
    lines[2] = lines[2].removesuffix(",")
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv, line 3: 16 values where the header has 17 columns"):
        read_tables(tmp_path)


def test_a_short_line_is_refused_where_the_last_column_of_the_file_is_not_the_official_last(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau_balance"] = frames["bureau_balance"].select("STATUS", "SK_ID_BUREAU", "MONTHS_BALANCE")
    write_folder(tmp_path, frames)
    edit_line(tmp_path / "bureau_balance.csv", 2, ",-3", "")
    with pytest.raises(RefusedInputError, match=r"^bureau_balance\.csv, line 2: 2 values where the header has 3"):
        read_tables(tmp_path)


def test_a_line_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    path = tmp_path / "bureau_balance.csv"
    path.write_bytes(path.read_bytes().replace(b"one, two", "clôturé".encode("latin-1")))
    with pytest.raises(
        RefusedInputError, match=r"^bureau_balance\.csv, line 3: the line is not UTF-8 text \(Windows-1252"
    ):
        read_tables(tmp_path)


def test_the_last_line_needs_no_line_end(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    path = tmp_path / "bureau_balance.csv"
    path.write_text(path.read_text("utf-8").removesuffix("\n"), "utf-8")
    assert read_tables(tmp_path).frames["bureau_balance"].collect().height == 2


def test_quotation_marks_within_a_bare_value_are_a_part_of_it(tmp_path: Path) -> None:
    write_folder(tmp_path, tiny_frames())
    edit_line(tmp_path / "bureau_balance.csv", 2, "C\n", 'C"lo"sed\n')
    assert read_tables(tmp_path).frames["bureau_balance"].collect()["STATUS"].to_list() == ['C"lo"sed', "one, two"]
