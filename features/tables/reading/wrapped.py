"""Rows that a spreadsheet wrapped whole in quotation marks, doubling those within."""

import re

from features.tables.reading.counts import counted
from features.tables.reading.csv_lines import all_records
from features.tables.reading.folder import TableFile
from features.tables.reading.plain import Plain

ONE_QUOTED_VALUE = re.compile(rb'"((?:[^"]|"")*)"')


def unwrapped(file: TableFile, plain: Plain) -> Plain | None:
    """Give a copy whose wrapped rows are unwrapped, with a warning that counts them; None where no row is wrapped.

    The whole row is one quoted value that holds a separator: such a row could not be read otherwise.
    """
    target = plain.folder / f"{plain.path.stem} unwrapped.csv"
    separator, rows = plain.separator.encode(), 0
    with target.open("wb") as copy:
        for line, record in all_records(plain.path):
            inner = _inner(record, separator)
            rows += inner is not None and line > 1
            copy.write((record if inner is None else inner) + b"\n")
    if not rows:
        target.unlink()
        return None
    return plain.mended(target, f"{file.name}: {counted(rows, 'row')} wrapped whole in quotation marks, unwrapped.")


def _inner(record: bytes, separator: bytes) -> bytes | None:
    wrapped = ONE_QUOTED_VALUE.fullmatch(record)
    if wrapped is None or separator not in record:
        return None
    return wrapped[1].replace(b'""', b'"')
