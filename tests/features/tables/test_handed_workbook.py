"""Workbooks handed in: what swells or is none is refused before it is read."""

import io
import re
import zipfile
from pathlib import Path

import polars as pl
import pytest

from tests.features.tables.handing_in import ROW, refused, workbook_of

SWOLLEN = "« a.xlsx » est un classeur trop grand une fois décompressé"


def packed(**members: bytes | str) -> bytes:
    """Pack an archive; the names have `__` for the point."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in members.items():
            archive.writestr(name.replace("__", "."), contents)
    return target.getvalue()


@pytest.mark.parametrize(
    "sheet",
    [
        b"<a>" + b" " * (21 << 20) + b"</a>",
        b'<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        b'<sheetData><row><c r="A1"/><c r="XFD3"/></row><row r="1000000"/></sheetData>',
        b"<s>" + b"<row><c/></row>" * 100_001 + b"</s>",
        b"<sst><si><t>" + b"x" * 1001 + b"</t></si></sst>",
    ],
)
def test_a_workbook_that_swells_is_refused_before_it_is_read(sheet: bytes) -> None:
    assert refused(a__xlsx=packed(sheet__xml=sheet)).fr.startswith(SWOLLEN)


@pytest.mark.parametrize(
    "contents",
    [
        b"not an archive",
        packed(sheet__xml=b'<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'),
        packed(sheet__xml=b'<c r="a1"/>'),
        packed(sheet__xml=b"<unclosed>"),
        packed(sheet__xml=b"<a/>")[:-30],
        packed(nothing__txt=b"x"),
    ],
    ids=["no archive", "entities", "a cell", "unclosed", "cut", "no sheet"],
)
def test_what_is_no_workbook_is_refused(contents: bytes) -> None:
    assert refused(a__xlsx=contents).fr.startswith("« a.xlsx » ne se lit pas comme un classeur Excel")


def test_a_sheet_under_another_name_is_no_part_that_is_read(tmp_path: Path) -> None:
    """A workbook's own list of parts may call anything a sheet; only what was counted is handed on."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook_of(tmp_path, ROW))) as whole, zipfile.ZipFile(target, "w") as renamed:
        for name in whole.namelist():
            contents = re.sub(rb"(worksheets/\w+)\.xml", rb"\1.bin", whole.read(name))
            renamed.writestr(re.sub(r"(worksheets/\w+)\.xml", r"\1.bin", name), contents)
    assert pl.read_excel(target.getvalue()).height == 1
    refused(a__xlsx=target.getvalue())


def test_more_members_than_a_workbook_has_are_refused() -> None:
    assert refused(a__xlsx=packed(**{f"m{n}": b"" for n in range(501)})).fr.startswith(SWOLLEN)
