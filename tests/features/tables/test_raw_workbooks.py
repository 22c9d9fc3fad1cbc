"""Tables saved as Excel workbooks."""

import sys
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from features.tables.reading.workbook import READER
from tests.features.tables.tiny_portfolio import Frames, rows, tiny_frames, write_folder
from tests.features.tables.tiny_workbook import Cell, write_workbook

BUREAU = rows(
    "bureau",
    {"SK_ID_CURR": 1, "SK_ID_BUREAU": 11, "AMT_CREDIT_SUM": 0.08303696739132256, "CREDIT_TYPE": "Prêt\nauto"},
    {"SK_ID_CURR": 3, "SK_ID_BUREAU": 12, "AMT_CREDIT_SUM": 1e-12, "AMT_ANNUITY": None},
)


def sheet(frame: pl.DataFrame) -> list[list[Cell]]:
    return [list(frame.columns), *map(list, frame.rows())]


def other_tables(folder: Path) -> Path:
    frames: Frames = tiny_frames()
    del frames["bureau"]
    return write_folder(folder, frames)


def test_a_workbook_is_refused_by_name_where_its_reader_is_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_workbook(other_tables(tmp_path) / "bureau.xlsx", {"Feuil1": sheet(BUREAU)})
    monkeypatch.setitem(sys.modules, READER, None)
    with pytest.raises(RefusedInputError) as refused:
        read_tables(tmp_path)
    assert str(refused.value) == (
        "bureau.xlsx is a workbook, which is read only where the package fastexcel is; save it as CSV."
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pytest.importorskip(READER)
    return other_tables(tmp_path)


def test_a_workbook_is_read_number_for_number(folder: Path) -> None:
    write_workbook(folder / "bureau.xlsx", {"Feuil1": sheet(BUREAU), "Feuil2": []})
    assert_frame_equal(read_tables(folder).frames["bureau"].collect(), BUREAU, check_exact=True)


def test_words_and_blank_rows_of_a_workbook_are_warned_of(folder: Path) -> None:
    frame = BUREAU.with_columns(AMT_CREDIT_SUM=None)
    cells = [[("NA" if name == "AMT_CREDIT_SUM" else cell) for name, cell in row.items()] for row in frame.to_dicts()]
    blank: list[list[Cell]] = [[None] * 3, [" "]]
    write_workbook(folder / "bureau.xlsx", {"Feuil1": [list(frame.columns), *cells, *blank]})
    tables = read_tables(folder)
    assert tables.frames["bureau"].collect()["AMT_CREDIT_SUM"].to_list() == [None, None]
    assert "bureau.xlsx: 2 blank rows at the end left out." in tables.warnings
    assert "bureau.xlsx: words such as NA or NaN were read as unknown: AMT_CREDIT_SUM (2 cells)." in tables.warnings


def test_a_cell_at_fault_is_named_by_its_row(folder: Path) -> None:
    cells = sheet(BUREAU)
    cells[2][BUREAU.columns.index("DAYS_CREDIT")] = "soon"
    write_workbook(folder / "bureau.xlsx", {"Feuil1": cells})
    with pytest.raises(
        RefusedInputError, match=r'^bureau\.xlsx, row 3, the header being row 1: DAYS_CREDIT is "soon",'
    ):
        read_tables(folder)


def test_of_several_sheets_the_one_called_like_the_table_is_read(folder: Path) -> None:
    write_workbook(folder / "bureau.xlsx", {"Notes": [["a note"]], "Bureau": sheet(BUREAU)})
    assert_frame_equal(read_tables(folder).frames["bureau"].collect(), BUREAU)


def test_several_sheets_of_other_names_are_refused(folder: Path) -> None:
    write_workbook(folder / "bureau.xlsx", {"Feuil1": sheet(BUREAU), "Feuil2": sheet(BUREAU)})
    with pytest.raises(RefusedInputError, match=r"^bureau\.xlsx holds several sheets \(Feuil1, Feuil2\); keep one, or"):
        read_tables(folder)


def test_a_workbook_without_a_cell_is_refused(folder: Path) -> None:
    write_workbook(folder / "bureau.xlsx", {"Feuil1": []})
    with pytest.raises(RefusedInputError, match=r"^bureau\.xlsx holds no table;"):
        read_tables(folder)


def test_a_damaged_workbook_is_refused(folder: Path) -> None:
    (folder / "bureau.xlsx").write_bytes(b"PK\3\4 rubbish")
    with pytest.raises(RefusedInputError, match=r"^bureau\.xlsx cannot be read as an Excel workbook; it is damaged"):
        read_tables(folder)
