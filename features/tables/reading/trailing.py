"""Blank rows at the end of a text file, as spreadsheets leave them."""

import shutil
from itertools import takewhile
from pathlib import Path

from features.tables.reading.counts import counted
from features.tables.reading.folder import TableFile

FIRST_LOOK_BYTES = 1 << 16
CHUNK_BYTES = 1 << 20
QUOTE = b'"'


def without_blank_end(file: TableFile, path: Path, separator: str, folder: Path) -> tuple[Path, tuple[str, ...]]:
    """Give the path itself, or that of a copy without the blank rows at its end and a warning that counts them.

    A row is blank when it is empty or holds separators, spaces and empty quotation marks only. Blank rows between
    others are left: they are refused when they are read.
    """
    kept_bytes, blank = _blank_end(path, separator.encode())
    if not blank:
        return path, ()
    target = folder / f"{path.stem} without blank end.csv"
    _copy_start(path, target, kept_bytes)
    return target, (f"{file.name}: {counted(blank, 'blank row')} at the end left out.",)


def _blank_end(path: Path, separator: bytes) -> tuple[int, int]:
    """Give where the blank rows begin, in bytes, and how many they are; only the end of the file is read."""
    size, look = path.stat().st_size, FIRST_LOOK_BYTES
    with path.open("rb") as content:
        while True:
            start = max(size - look, 0)
            content.seek(start)
            # The first piece is the header, or the end of a row that begins before this look.
            lines = content.read().removesuffix(b"\n").split(b"\n")
            blank = sum(1 for _ in takewhile(lambda line: _is_blank(line, separator), reversed(lines[1:])))
            if blank < len(lines) - 1 or start == 0:
                kept = lines[: len(lines) - blank]
                return start + sum(len(line) + 1 for line in kept), blank
            look *= 8


def _is_blank(line: bytes, separator: bytes) -> bool:
    """Tell a blank row; an odd quotation mark ends a value that began on a line above."""
    return not line.strip(separator + QUOTE + b" \t\r") and line.count(QUOTE) % 2 == 0


def _copy_start(path: Path, target: Path, size: int) -> None:
    with path.open("rb") as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy, CHUNK_BYTES)
        copy.truncate(size)
