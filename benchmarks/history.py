"""A client's past: how large it is kept, and what reading and showing one costs."""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from callbacks.answers import Answers
from scoring.bundle import open_bundle
from scoring.history_records import Record
from scoring.history_view import history_view

CLIENTS: Final = 1_000
SHOWN: Final = 200
SEED: Final = 7
TWENTIETHS: Final = 20


def history_figures(folder: Path) -> Iterator[str]:
    """Give one line per figure: bytes a client; median and 95th percentile in milliseconds, and the ratio to the floor.

    The floor is the bare `pread` of the same bytes from the same files.
    """
    bundle = open_bundle(folder)
    records, n_clients = bundle.records, len(bundle.client_ids)
    size = sum(file.size for file in records.files.values()) + records.offsets.spec.size
    yield f"histories of {n_clients} clients: {size / 1e6:.0f} MB, {size / n_clients:.0f} bytes a client"
    answers = Answers(bundle=bundle, currency=None)
    display = answers.display("fr", "light")
    clients = np.random.default_rng(SEED).choice(bundle.client_ids, CLIENTS).tolist()
    descriptors = {record: os.open(file.path, os.O_RDONLY) for record, file in records.files.items()}
    ends = records.offsets.whole()
    floor = _times(clients, lambda client: _bare(bundle.position_of(client), ends, descriptors))
    yield _line("the bare read of a history (floor)", floor, floor)
    yield _line("history of one client", _times(clients, lambda client: history_view(bundle, client)), floor)
    shown = _times(clients[:SHOWN], lambda client: answers.history(client, display))
    yield _line("history as the page shows it", shown, floor)
    for descriptor in descriptors.values():
        os.close(descriptor)


def _bare(position: int, ends: NDArray[np.int64], descriptors: dict[Record, int]) -> None:
    for column, (record, descriptor) in enumerate(descriptors.items()):
        begin, end = int(ends[position, column]), int(ends[position + 1, column])
        os.pread(descriptor, (end - begin) * record.dtype.itemsize, begin * record.dtype.itemsize)


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
