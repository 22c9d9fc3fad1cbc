"""Give each table that is not Parquet as a plain text file on disk, whatever it is packed, encoded or saved in.

Each step keeps the lines where they are, so that a line number in an error is one of the user's own file.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from features.tables.reading.encoding import as_utf8
from features.tables.reading.folder import Form, TableFile
from features.tables.reading.header import read_header
from features.tables.reading.trailing import without_blank_end
from features.tables.reading.unpack import unpacked
from features.tables.reading.workbook import csv_of_workbook


@dataclass(frozen=True, kw_only=True)
class Plain:
    """One table as UTF-8 text: a header, then one row for each line but where a quoted value goes over several."""

    path: Path
    """The user's own file where nothing had to be done."""
    separator: str
    names: tuple[str, ...]
    """The header's names, as spelt."""
    folder: Path
    """Where mended copies are written."""
    warnings: tuple[str, ...]
    """Sentences on what was mended."""

    def mended(self, path: Path, warning: str) -> "Plain":
        """Give the same table at another path."""
        return replace(self, path=path, warnings=(*self.warnings, warning))


def plain_text(file: TableFile, folder: Path) -> Plain:
    """Give the table as plain text; what is made on the way is written in `folder`.

    Raises:
        RefusedInputError: The archive or workbook is damaged or does not hold exactly one table, the text is in an
            encoding that is not read, or its first line is not a header.
    """
    path = as_utf8(file, _uncompressed(file, folder), folder)
    header = read_header(file, path)
    path, warnings = without_blank_end(file, path, header.separator, folder)
    return Plain(path=path, separator=header.separator, names=header.names, folder=folder, warnings=warnings)


def _uncompressed(file: TableFile, folder: Path) -> Path:
    match file.form:
        case Form.CSV:
            return file.path
        case Form.WORKBOOK:
            return csv_of_workbook(file, folder)
        case _:
            return unpacked(file, folder)
