"""The lines of a CSV file: how many values each has, and on which line a row is."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import polars as pl

from features.errors import RefusedInputError
from features.tables.reading.plain import Plain
from features.text import Text

QUOTE = '"'
UNUSED = "\x1f"
"""A separator that text files do not hold: each line is then one value."""


def line_of(path: Path, row: int) -> int:
    """Give the line on which the row begins; rows count from 0 after the header, lines from 1 at the header."""
    line, _record = next(islice(records(path), row, None))
    return line


def records(path: Path) -> Iterator[tuple[int, bytes]]:
    """Walk the rows after the header, with the line each begins on; a quoted value may go over several lines.

    A quotation mark that is never closed makes the rest of the file one row.
    """
    walk = all_records(path)
    next(walk, None)
    yield from walk


def all_records(path: Path) -> Iterator[tuple[int, bytes]]:
    """Walk the rows as `records` does, the header included."""
    quote = QUOTE.encode()
    with path.open("rb") as lines:
        begins, pieces, within_quotes = 1, [], False
        for number, line in enumerate(lines, start=1):
            pieces.append(line)
            within_quotes ^= line.count(quote) % 2 == 1
            if not within_quotes:
                yield begins, b"".join(pieces).rstrip(b"\r\n")
                begins, pieces = number + 1, []
        if pieces:
            yield begins, b"".join(pieces)


def refuse_faulty_lines(plain: Plain, file_name: str) -> None:
    """Walk the file for a line of too many or too few values, misplaced quotation marks, or bytes that are not text.

    Raises:
        RefusedInputError: Names the file and the line.
    """
    for line, record in records(plain.path):
        fault = _fault(record, plain.separator, len(plain.names))
        if fault is not None:
            raise RefusedInputError(
                Text(fr=f"« {file_name} », ligne {line} : {fault.fr}.", en=f"{file_name}, line {line}: {fault.en}.")
            )


def has_suspect_line(plain: Plain) -> bool:
    """Look quickly for lines of too many or too few values; a quoted value over several lines is a suspect too.

    Polars stops at too many values, but takes the last columns of a short line as unknown without a word.
    """
    line = pl.col("line").fill_null("")
    quoted = line.str.contains(QUOTE, literal=True)
    bare = pl.when(quoted).then(line.str.replace_all('"[^"]*"', "")).otherwise(line)
    uneven = bare.str.count_matches(plain.separator, literal=True) != len(plain.names) - 1
    try:
        return bool(scan_lines(plain).select(uneven.any()).collect(engine="streaming").item())
    except pl.exceptions.PolarsError:
        return True


def scan_lines(plain: Plain) -> pl.LazyFrame:
    """Give the lines after the header as one String column `line`; a quoted value may go over several."""
    return pl.scan_csv(
        plain.path,
        has_header=False,
        skip_rows=1,
        schema={"line": pl.String},
        separator=UNUSED,
        quote_char=None,
        glob=False,
    )


def _fault(record: bytes, separator: str, columns: int) -> Text | None:
    if not record:
        return Text(fr="la ligne est vide ; supprimez-la", en="the line is empty; remove it")
    try:
        text = record.decode()
    except UnicodeDecodeError:
        return Text(
            fr="la ligne n’est pas du texte UTF-8 (Windows-1252 ou Latin-1, peut-être) ; enregistrez en CSV UTF-8",
            en="the line is not UTF-8 text (Windows-1252 or Latin-1, perhaps); save the file as CSV in UTF-8",
        )
    parts = text.split(QUOTE)
    if len(parts) % 2 == 0:
        return Text(
            fr="un guillemet s’ouvre et ne se ferme pas ; fermez-le ou supprimez-le",
            en="a quotation mark is opened and never closed; close or remove it",
        )
    if len(parts) > 1 and not _well_quoted(separator).fullmatch(text):
        return Text(
            fr="un guillemet est mal placé ; mettez toute la valeur entre guillemets et doublez ceux du dedans",
            en="a quotation mark is out of place; put the whole value in quotation marks and double those within",
        )
    values = sum(part.count(separator) for part in parts[::2]) + 1
    if values != columns:
        return Text(
            fr=f"{values} valeurs pour {columns} colonnes dans l’en-tête ; corrigez la ligne",
            en=f"{values} values where the header has {columns} columns; correct the line",
        )
    return None


@cache
def _well_quoted(separator: str) -> re.Pattern[str]:
    end = re.escape(separator)
    return re.compile(f'(?:(?:[^"{end}]*|"(?:[^"]|"")*")(?:{end}|$))*')
