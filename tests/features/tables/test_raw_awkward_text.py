"""Text files as spreadsheets and other programs save them: read as the plain file is, or refused by name."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import edit_line, rows, tiny_frames, with_cell, write_folder

BUREAU = tiny_frames()["bureau"]


def folder_with(folder: Path, content: bytes) -> Path:
    """Write the tiny folder with another bureau.csv."""
    write_folder(folder, tiny_frames())
    (folder / "bureau.csv").write_bytes(content)
    return folder


def wrap(line: str) -> str:
    """Do as a spreadsheet does with a whole line in one cell."""
    return '"' + line.replace('"', '""') + '"'


def semicolons(*, decimal_comma: bool = False) -> bytes:
    return BUREAU.write_csv(separator=";", decimal_comma=decimal_comma).encode()


def wrapped_second_row() -> bytes:
    header, first, second = BUREAU.write_csv().splitlines()
    return "\n".join([header, first, wrap(second)]).encode()


def wrapped_whole() -> bytes:
    return "\n".join(map(wrap, BUREAU.write_csv().splitlines())).encode()


AWKWARD: dict[str, Callable[[], bytes]] = {
    "a byte order mark": lambda: b"\xef\xbb\xbf" + BUREAU.write_csv().encode(),
    "UTF-16": lambda: BUREAU.write_csv().encode("utf-16"),
    "UTF-16 with its high bytes first": lambda: b"\xfe\xff" + BUREAU.write_csv().encode("utf-16-be"),
    "tabs in UTF-16, as Unicode text": lambda: BUREAU.write_csv(separator="\t", line_terminator="\r\n").encode(
        "utf-16"
    ),
    "semicolons": semicolons,
    "semicolons and decimal commas": lambda: semicolons(decimal_comma=True),
    "tabs": lambda: BUREAU.write_csv(separator="\t").encode(),
    "bars": lambda: BUREAU.write_csv(separator="|").encode(),
    "a wrapped row": wrapped_second_row,
    "all rows wrapped, the header too": wrapped_whole,
    "a byte order mark and all rows wrapped": lambda: b"\xef\xbb\xbf" + wrapped_whole(),
    "blank rows at the end": lambda: BUREAU.write_csv().encode() + b"\n\r\n  \n",
    "rows of separators at the end": lambda: BUREAU.write_csv().encode() + (b"," * 16 + b"\n") * 3,
    "rows of empty quotation marks at the end": lambda: BUREAU.write_csv().encode() + b",".join([b'""'] * 17),
    "numbers with an exponent": lambda: BUREAU.write_csv(float_scientific=True).encode(),
}


@pytest.mark.parametrize("case", AWKWARD)
def test_an_awkward_file_is_read_as_the_plain_one(tmp_path: Path, case: str) -> None:
    tables = read_tables(folder_with(tmp_path, AWKWARD[case]()))
    assert_frame_equal(tables.frames["bureau"].collect(), BUREAU)


@pytest.mark.parametrize(
    ("case", "warning"),
    [
        ("a wrapped row", "bureau.csv: 1 row wrapped whole in quotation marks, unwrapped."),
        ("all rows wrapped, the header too", "bureau.csv: 2 rows wrapped whole in quotation marks, unwrapped."),
        ("blank rows at the end", "bureau.csv: 3 blank rows at the end left out."),
        ("rows of separators at the end", "bureau.csv: 3 blank rows at the end left out."),
        ("rows of empty quotation marks at the end", "bureau.csv: 1 blank row at the end left out."),
    ],
)
def test_what_was_mended_is_counted_in_a_warning(tmp_path: Path, case: str, warning: str) -> None:
    assert warning in read_tables(folder_with(tmp_path, AWKWARD[case]())).warnings


def test_more_blank_rows_than_the_first_look_holds_are_all_left_out(tmp_path: Path) -> None:
    blank = (b"," * 16 + b"\n") * 9_000
    tables = read_tables(folder_with(tmp_path, BUREAU.write_csv().encode() + blank))
    assert_frame_equal(tables.frames["bureau"].collect(), BUREAU)
    assert "bureau.csv: 9,000 blank rows at the end left out." in tables.warnings


def test_a_table_of_blank_rows_only_is_empty(tmp_path: Path) -> None:
    header = BUREAU.clear().write_csv().encode()
    assert read_tables(folder_with(tmp_path, header + b"\n\n")).frames["bureau"].collect().is_empty()


def test_a_wrapped_row_is_unwrapped_where_the_first_column_is_text(tmp_path: Path) -> None:
    turned = BUREAU.select("CREDIT_TYPE", pl.exclude("CREDIT_TYPE"))
    header, first, second = turned.write_csv().splitlines()
    tables = read_tables(folder_with(tmp_path, "\n".join([header, wrap(first), second]).encode()))
    assert_frame_equal(tables.frames["bureau"].collect(), BUREAU)


def test_an_awkward_file_in_an_archive_is_read_as_the_plain_one(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = BUREAU.select("CREDIT_TYPE", pl.exclude("CREDIT_TYPE")).rename(str.lower)
    tables = read_tables(write_folder(tmp_path, frames, ".zip"))
    assert_frame_equal(tables.frames["bureau"].collect(), BUREAU)


@pytest.mark.parametrize("row", ["", "," * 16])
def test_a_blank_row_between_others_is_refused_by_line(tmp_path: Path, row: str) -> None:
    header, first, second = BUREAU.write_csv().splitlines()
    content = f"{header}\n{first}\n{row}\n{second}\n".encode()
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv, line 3: .* is empty"):
        read_tables(folder_with(tmp_path, content))


def test_a_fault_after_wrapped_rows_is_at_its_line_in_the_users_own_file(tmp_path: Path) -> None:
    frame = rows("bureau", *({"SK_ID_CURR": 1, "SK_ID_BUREAU": credit} for credit in range(4)))
    spoilt = with_cell(with_cell(frame, 0, "CREDIT_TYPE", "on\ntwo lines"), 3, "DAYS_CREDIT", "soon")
    header, *lines = spoilt.write_csv(quote_style="necessary").split("\n")
    content = "\n".join([header, wrap("\n".join(lines[:2])), *map(wrap, lines[2:5]), "", ""]).encode()
    with pytest.raises(RefusedInputError, match=r'^bureau\.csv, line 6: DAYS_CREDIT is "soon", which'):
        read_tables(folder_with(tmp_path, content))


def test_an_uneven_line_between_semicolons_is_refused_by_line(tmp_path: Path) -> None:
    folder_with(tmp_path, semicolons())
    edit_line(tmp_path / "bureau.csv", 3, "-3;", "-3;;")
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv, line 3: 18 values where the header has 17 columns"):
        read_tables(tmp_path)


@pytest.mark.parametrize(
    ("encoding", "sentence"),
    [
        ("utf-32", "is text in UTF-32, which is not read; save the table as CSV in UTF-8."),
        ("utf-16-le", "is text in UTF-16 without its mark, which is not read; save the table as CSV in UTF-8."),
        ("utf-16-be", "is text in UTF-16 without its mark, which is not read; save the table as CSV in UTF-8."),
    ],
)
def test_an_encoding_that_is_not_read_is_refused_by_name(tmp_path: Path, encoding: str, sentence: str) -> None:
    with pytest.raises(RefusedInputError) as refused:
        read_tables(folder_with(tmp_path, BUREAU.write_csv().encode(encoding)))
    assert str(refused.value) == f"bureau.csv {sentence}"


def test_utf_16_that_is_cut_short_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv begins as UTF-16 text and does not go on so"):
        read_tables(folder_with(tmp_path, BUREAU.write_csv().encode("utf-16")[:-1]))


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_an_accent_in_an_eight_bit_encoding_is_refused_by_line(tmp_path: Path, encoding: str) -> None:
    frame = with_cell(BUREAU, 1, "CREDIT_TYPE", "prêt")
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv, line 3: the line is not UTF-8 text \(Windows-1252 or"):
        read_tables(folder_with(tmp_path, frame.write_csv().encode(encoding)))
