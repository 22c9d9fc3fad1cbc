"""A client's past: `python -m benchmarks.history`, on the bundle that the settings name and on a store of full size.

The floor is the bare `pread` of the same bytes from the same files.
"""

import hashlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from callbacks.answers import Answers
from callbacks.settings import read_settings
from scoring.array_file import ArrayFile, ArraySpec, VerifiedFile
from scoring.bundle import Bundle, open_bundle
from scoring.history_records import HistoryRecords, Record, open_records
from scoring.history_view import history_view

CLIENTS: Final = 1_000
ALL_CLIENTS: Final = 356_255
SEED: Final = 7
TWENTIETHS: Final = 20


def history_figures() -> Iterator[str]:
    """Give one line per figure: size of the store, milliseconds to read and view a client, and the floor."""
    settings = read_settings()
    bundle = open_bundle(settings.bundle)
    yield from _of(bundle, settings.currency)
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        full = _replicated(bundle, Path(folder))
        seconds = time.perf_counter() - started
        yield f"write, verify and open the histories of {ALL_CLIENTS:,} clients: {seconds:.1f} s"
        yield from _of(full, settings.currency)


def _of(bundle: Bundle, currency: str | None) -> Iterator[str]:
    records, n_clients = bundle.records, len(bundle.client_ids)
    size = sum(file.size for file in records.files.values()) + records.offsets.spec.size
    yield f"histories of {n_clients:,} clients: {size / 1e6:.0f} MB, {size / n_clients:.0f} bytes a client"
    answers = Answers(bundle=bundle, currency=currency)
    display = answers.display("fr", "light")
    clients = np.random.default_rng(SEED).choice(bundle.client_ids, CLIENTS).tolist()
    descriptors = {record: os.open(file.path, os.O_RDONLY) for record, file in records.files.items()}
    ends = records.offsets.whole()
    floor = _times(clients, lambda client: _bare(bundle.position_of(client), ends, descriptors))
    yield _line("  bare pread of the same bytes (floor)", floor, floor)
    yield _line("  read and view", _times(clients, lambda client: history_view(bundle, client)), floor)
    yield _line(
        "  section as the page shows it", _times(clients, lambda client: answers.history(client, display)), floor
    )
    for descriptor in descriptors.values():
        os.close(descriptor)


def _bare(position: int, ends: NDArray[np.int64], descriptors: dict[Record, int]) -> None:
    for column, (record, descriptor) in enumerate(descriptors.items()):
        begin, end = int(ends[position, column]), int(ends[position + 1, column])
        os.pread(descriptor, (end - begin) * record.dtype.itemsize, begin * record.dtype.itemsize)


def _replicated(bundle: Bundle, folder: Path) -> Bundle:
    """Give the bundle with as many clients as the official files, whose histories repeat those it has."""
    n_clients = len(bundle.client_ids)
    times = -(-ALL_CLIENTS // n_clients)
    one = np.diff(bundle.records.offsets.whole(), axis=0)
    counts = np.tile(one, (times, 1))[:ALL_CLIENTS]
    offsets = np.vstack([np.zeros((1, len(Record)), dtype=np.int64), np.cumsum(counts, axis=0)])
    files: dict[str, VerifiedFile] = {}
    for column, record in enumerate(Record):
        contents = bundle.records.files[record].whole()
        files[record] = _written(folder / record, contents, times, int(offsets[-1, column]) * record.dtype.itemsize)
    spec = ArraySpec(file="history_offsets.bin", dtype="<i8", shape=offsets.shape)
    array = ArrayFile(spec, _written(folder / spec.file, offsets.tobytes(), 1, offsets.nbytes))
    records: HistoryRecords = open_records(sorted(bundle.records.tables), array, files)
    return replace(bundle, client_ids=np.arange(ALL_CLIENTS, dtype=np.int64) + 100_000, records=records)


def _written(path: Path, contents: bytes, times: int, size: int) -> VerifiedFile:
    checksum = hashlib.sha256()
    with path.open("wb") as file:
        for _ in range(times):
            part = contents[: size - file.tell()]
            file.write(part)
            checksum.update(part)
    return VerifiedFile(path, size=size, sha256=checksum.hexdigest())


def _times(clients: list[int], work: Callable[[int], object]) -> list[float]:
    work(clients[0])
    times = []
    for client in clients:
        started = time.perf_counter()
        work(client)
        times.append(time.perf_counter() - started)
    return times


def _line(what: str, times: list[float], floor: list[float]) -> str:
    median, high = statistics.median(times), statistics.quantiles(times, n=TWENTIETHS)[-1]
    ratio = median / statistics.median(floor)
    return f"{what}: {median * 1000:.3f} ms, p95 {high * 1000:.3f} ms, {ratio:.1f} times the floor"


if __name__ == "__main__":
    for line in history_figures():
        print(line, flush=True)
