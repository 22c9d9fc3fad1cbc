"""The histories of a bundle repeated for as many clients as wanted."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.bundle_file import write_parts
from scoring import manifest as contents
from scoring.history_records import Record
from scoring.history_write import offsets_of


def write_repeated_histories(source: Path, folder: Path, manifest: dict[str, Any], n_clients: int) -> None:
    """Write the records of the bundle in `source` again and again, and where those of each client begin.

    The manifest is brought up to date in place.
    """
    stored = np.fromfile(source / contents.HISTORY_OFFSETS, dtype="<i8").reshape(-1, len(Record))
    counts = np.resize(np.diff(stored, axis=0), (n_clients, len(Record)))
    offsets = offsets_of(counts)
    for column, record in enumerate(Record):
        size = int(offsets[-1, column]) * record.dtype.itemsize
        manifest["files"][record] = write_parts(folder / record, _repeated((source / record).read_bytes(), size))
    written = write_parts(folder / contents.HISTORY_OFFSETS, iter([offsets.astype("<i8").tobytes()]))
    manifest["files"][contents.HISTORY_OFFSETS] = written
    for entry in manifest["arrays"]:
        if entry["file"] == contents.HISTORY_OFFSETS:
            entry["shape"] = list(offsets.shape)


def _repeated(part: bytes, size: int) -> Iterator[bytes]:
    copies = math.ceil(size / len(part)) if part else 0
    return (part[: size - copy * len(part)] for copy in range(copies))
