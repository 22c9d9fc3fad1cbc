"""The history of each client as records of fixed size, read by position: one file per kind of record.

The records of a client stand together, clients in the order of every other array; an array of offsets tells where each
client's begin. A code is its position in its enumeration, 255 where it is unknown; days and months count back from the
application (−30 is a month before), −32,768 where unknown; an amount that is unknown is NaN.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.array_file import ArrayFile, VerifiedFile
from scoring.errors import BundleError

NO_CODE = 255
NO_DAY = -32_768
LATEST_DAY = 32_767
"""Days are kept in two bytes: 89 years either way, and nothing that is further is believed."""
LARGEST_COUNT = 65_535
QUARTER_DAYS = 365.25 / 4


class Record(StrEnum):
    """The kinds of records, in the order of the columns of the offsets."""

    CREDIT = "history_credits.bin"
    APPLICATION = "history_applications.bin"
    QUARTER = "history_quarters.bin"
    CARD_MONTH = "history_card_months.bin"

    @property
    def dtype(self) -> np.dtype[np.void]:
        """The fields of a record, little-endian, without padding."""
        return _DTYPES[self]


_DTYPES: Mapping[Record, np.dtype[np.void]] = {
    Record.CREDIT: np.dtype(
        [
            ("kind", "u1"),
            ("state", "u1"),
            ("worst_delay", "u1"),
            ("other_currency", "u1"),
            ("start_days", "<i2"),
            ("planned_end_days", "<i2"),
            ("end_days", "<i2"),
            ("overdue_days", "<i2"),
            ("late_months", "<i2"),
            ("amount", "<f8"),
            ("debt", "<f8"),
            ("overdue", "<f8"),
            ("max_overdue", "<f8"),
            ("update_days", "<i2"),
            ("extensions", "<u2"),
            ("instalment", "<f8"),
        ]
    ),
    Record.APPLICATION: np.dtype(
        [
            ("kind", "u1"),
            ("goods", "u1"),
            ("outcome", "u1"),
            ("reason", "u1"),
            ("standing", "u1"),
            ("decided_days", "<i2"),
            ("planned_end_days", "<i2"),
            ("end_days", "<i2"),
            ("term_months", "<i2"),
            ("late_days", "<i2"),
            ("worst_delay_days", "<i2"),
            ("late", "<u2"),
            ("unpaid", "<u2"),
            ("asked", "<f8"),
            ("granted", "<f8"),
        ]
    ),
    Record.QUARTER: np.dtype(
        [
            ("quarter", "<i2"),
            ("early", "<u2"),
            ("on_time", "<u2"),
            ("late", "<u2"),
            ("unpaid", "<u2"),
            ("worst_delay_days", "<i2"),
            ("due", "<f4"),
            ("kept", "<f4"),
        ]
    ),
    Record.CARD_MONTH: np.dtype(
        [
            ("months", "<i2"),
            ("late_days", "<i2"),
            ("balance", "<f4"),
            ("limit", "<f4"),
            ("drawn", "<f4"),
            ("paid", "<f4"),
        ]
    ),
}


@dataclass(frozen=True, kw_only=True, eq=False)
class HistoryRecords:
    """The records of every client, in verified files."""

    tables: frozenset[str]
    """Official names of the history tables that were delivered."""
    offsets: ArrayFile
    """Where each client's records begin, in records, and where the last one's end: (n_clients + 1, n_kinds)."""
    files: Mapping[Record, VerifiedFile]

    def of(self, position: int) -> Mapping[Record, NDArray[Any]]:
        """Give one client's records of each kind, in the order kept.

        Args:
            position: The client's row in every array of the bundle.
        """
        begins, ends = self.offsets.row(position).tolist(), self.offsets.row(position + 1).tolist()
        return {record: self._read(record, begin, end) for record, begin, end in zip(Record, begins, ends, strict=True)}

    def _read(self, record: Record, begin: int, end: int) -> NDArray[Any]:
        size = record.dtype.itemsize
        contents = self.files[record].read((end - begin) * size, begin * size) if end > begin else b""
        return np.frombuffer(contents, dtype=record.dtype)


def open_records(
    tables: Sequence[str], offsets: ArrayFile, files: Mapping[str, VerifiedFile], *, n_clients: int
) -> HistoryRecords:
    """Put the files of a bundle together.

    Args:
        tables: Official names of the history tables that were delivered.
        offsets: See `HistoryRecords`.
        files: All files of the bundle by name.
        n_clients: Clients of the bundle.

    Raises:
        BundleError: If the offsets are not those of so many clients, or a file holds another number of records.
    """
    if offsets.spec.shape != (n_clients + 1, len(Record)):
        raise BundleError(
            files[offsets.spec.file].path, f"its shape {offsets.spec.shape} is not of {n_clients} clients"
        )
    ends = offsets.row(offsets.spec.shape[0] - 1).tolist()
    for record, end in zip(Record, ends, strict=True):
        file = files[record]
        if file.size != end * record.dtype.itemsize:
            raise BundleError(file.path, f"the file has {file.size} bytes and {end} records were announced")
    return HistoryRecords(tables=frozenset(tables), offsets=offsets, files={record: files[record] for record in Record})
