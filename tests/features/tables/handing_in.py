"""Handing in one application as small files."""

from pathlib import Path

import polars as pl
import pytest

from features.errors import RefusedInputError
from features.tables.handed_files import HandedFile
from features.tables.handed_in import HandedIn, read_handed_in
from features.text import Text
from tests.features.tables.tiny_portfolio import rows
from tests.features.tables.tiny_workbook import Cell, write_workbook

ROW = rows("application_test", {"SK_ID_CURR": 3, "AMT_CREDIT": 450_000.0, "NAME_CONTRACT_TYPE": "Cash loans"})


def read(**files: bytes) -> HandedIn:
    """Hand in files, their names with `__` for the point."""
    return read_handed_in(
        [HandedFile(name=name.replace("__", "."), contents=contents) for name, contents in files.items()]
    )


def refused(**files: bytes) -> Text:
    with pytest.raises(RefusedInputError) as caught:
        read(**files)
    assert str(caught.value) == caught.value.text.en
    return caught.value.text


def csv_of(frame: pl.DataFrame) -> bytes:
    return frame.write_csv().encode()


def workbook_of(folder: Path, frame: pl.DataFrame) -> bytes:
    cells: list[list[Cell]] = [list(frame.columns), *(list(row) for row in frame.rows())]
    write_workbook(folder / "book.xlsx", {"Feuil1": cells})
    return (folder / "book.xlsx").read_bytes()
