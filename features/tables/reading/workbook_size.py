"""A workbook is an archive that a few bytes can make enormous: what is in it is counted before it is read."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from xml.parsers import expat

from features.errors import RefusedInputError
from features.text import Text

LARGEST_BYTES = 20 << 20
"""Unpacked, all files together."""
MOST_MEMBERS = 500
MOST_CELLS = 100_000
LARGEST_GRID = 2_000_000
"""Rows times columns: a reader makes room for every cell up to the furthest one."""
LONGEST_TEXT = 1_000
_NUMBER = re.compile(r"[0-9]{1,7}")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_CHUNK = 1 << 16
_COUNTED = (".xml", ".rels")


def counted_workbook(title: str, contents: bytes) -> bytes:
    """Give a workbook of those parts alone that were counted: a reader may take any part for a sheet.

    Raises:
        RefusedInputError: If it is no workbook, or would take much more memory than the sheets of one client; says so
            with the file's name, `title`.
    """
    target = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(contents)) as archive, zipfile.ZipFile(target, "w") as counted:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS or sum(each.file_size for each in members) > LARGEST_BYTES:
                raise RefusedInputError(_swollen(title))
            for member in members:
                if member.filename.casefold().endswith(_COUNTED):
                    _walk(title, archive, member)
                    counted.writestr(member.filename, archive.read(member))
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, RuntimeError, NotImplementedError, EOFError) as error:
        raise RefusedInputError(_damaged(title)) from error
    return target.getvalue()


def _walk(title: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """Count cells and lengths; no entity is allowed, since it can grow without bound."""
    counted = _Counted(title=title)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = counted.begin
    parser.CharacterDataHandler = counted.text
    parser.EntityDeclHandler = counted.entity
    with archive.open(member) as content:
        while chunk := content.read(_CHUNK):  # never more than the archive says, which was added up
            parser.Parse(chunk, False)  # noqa: FBT003  # expat takes it by position
    parser.Parse(b"", True)  # noqa: FBT003  # same


@dataclass(kw_only=True)
class _Counted:
    title: str
    cells: int = 0
    row: int = 0
    column: int = 0
    furthest_row: int = 0
    furthest_column: int = 0
    length: int = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(" ")[2]
        self.length = 0
        if tag == "row":
            self.row, self.column = self._number(attributes.get("r"), self.row + 1), 0
            self.furthest_row = max(self.furthest_row, self.row)
        elif tag == "c":
            self.cells += 1
            self._place(attributes.get("r"))
        if self.cells > MOST_CELLS or self.furthest_row * self.furthest_column > LARGEST_GRID:
            raise RefusedInputError(_swollen(self.title))

    def text(self, text: str) -> None:
        self.length += len(text)
        if self.length > LONGEST_TEXT:
            raise RefusedInputError(_swollen(self.title))

    def entity(self, *_declared: object) -> None:
        raise RefusedInputError(_damaged(self.title))

    def _number(self, written: str | None, following: int) -> int:
        if written is None:
            return following
        if _NUMBER.fullmatch(written) is None:
            raise RefusedInputError(_damaged(self.title))
        return int(written)

    def _place(self, written: str | None) -> None:
        self.column += 1
        if written is not None:
            found = _PLACE.fullmatch(written)
            if found is None:
                raise RefusedInputError(_damaged(self.title))
            self.column, row = _column_number(found[1]), int(found[2])
            self.furthest_row = max(self.furthest_row, row)
        self.furthest_row = max(self.furthest_row, 1)
        self.furthest_column = max(self.furthest_column, self.column)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _swollen(title: str) -> Text:
    return Text(
        fr=f"« {title} » est un classeur trop grand une fois décompressé : ne gardez que les lignes de ce client.",
        en=f"{title} is a workbook too large once unpacked: keep the rows of this client only.",
    )


def _damaged(title: str) -> Text:
    return Text(
        fr=f"« {title} » ne se lit pas comme un classeur Excel : enregistrez le tableau en CSV.",
        en=f"{title} cannot be read as an Excel workbook: save the table as CSV.",
    )
