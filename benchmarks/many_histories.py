"""The histories of a bundle repeated for as many clients as wanted."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.bundle_file import BundleFiles
from scoring import manifest as contents
from scoring.history_records import Record
from scoring.history_write import offsets_of


def write_repeated_histories(source: Path, files: BundleFiles, manifest: dict[str, Any], n_clients: int) -> None:
    """Write the records of the bundle in `source` again and again, and where those of each client begin.

    The shape of the latter is brought up to date in the manifest.
    """
    stored = np.fromfile(source / contents.HISTORY_OFFSETS, dtype="<i8").reshape(-1, len(Record))
    counts = np.resize(np.diff(stored, axis=0), (n_clients, len(Record)))
    offsets = offsets_of(counts)
    for column, record in enumerate(Record):
        size = int(offsets[-1, column]) * record.dtype.itemsize
        files.write(record, _repeated((source / record).read_bytes(), size))
    files.write(contents.HISTORY_OFFSETS, [offsets.astype("<i8").tobytes()])
    for entry in manifest["arrays"]:
        if entry["file"] == contents.HISTORY_OFFSETS:
            entry["shape"] = list(offsets.shape)


def _repeated(part: bytes, size: int) -> Iterator[bytes]:
    copies = math.ceil(size / len(part)) if part else 0
    return (part[: size - copy * len(part)] for copy in range(copies))
