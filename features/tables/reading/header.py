"""The first line of a text file: what separates its values, and the names of its columns."""

import csv
from dataclasses import dataclass
from pathlib import Path

from features.errors import RefusedInputError
from features.tables.reading.folder import TableFile
from features.text import Text

LONGEST_HEADER_BYTES = 1 << 20
SEPARATORS = (",", ";", "\t", "|")
"""In order of preference: the comma is the official one."""


@dataclass(frozen=True, kw_only=True)
class Header:
    """What the first line of a file says."""

    separator: str
    names: tuple[str, ...]


def read_header(file: TableFile, path: Path) -> Header:
    """Take the separator that gives the most official names; a byte order mark is passed over.

    Raises:
        RefusedInputError: The first line is not UTF-8 text.
    """
    with path.open("rb") as lines:
        line = lines.readline(LONGEST_HEADER_BYTES)
    try:
        text = line.decode("utf-8-sig")
        headers = [Header(separator=separator, names=_names(text, separator)) for separator in SEPARATORS]
    except (UnicodeDecodeError, csv.Error) as error:
        raise _not_text(file) from error
    if "\0" in text:
        raise _not_text(file)
    return max(headers, key=lambda header: _official_names(header, file))


def _names(text: str, separator: str) -> tuple[str, ...]:
    """Split the line, twice where a spreadsheet wrapped the whole of it in quotation marks."""
    names = next(csv.reader([text], delimiter=separator), [])
    if len(names) == 1 and separator in names[0]:
        names = next(csv.reader(names, delimiter=separator), [])
    return tuple(names)


def _official_names(header: Header, file: TableFile) -> int:
    official = {column.name.casefold() for column in file.table.columns}
    return len(official & {name.strip().casefold() for name in header.names})


def _not_text(file: TableFile) -> RefusedInputError:
    return RefusedInputError(
        Text(
            fr=f"« {file.name} », ligne 1 : ce n’est pas un en-tête lisible ; enregistrez le tableau en CSV UTF-8.",
            en=f"{file.name}, line 1: this is not a header of comma-separated UTF-8 text; "
            "save the table as CSV in UTF-8.",
        )
    )
