"""A client's past: how large it is kept, and what reading and showing one costs."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.timing import line, times
from callbacks.answers import Answers
from callbacks.serving import Serving
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
    answers = Answers(serving=Serving(bundle), currency=None)
    display = answers.display("fr", "light")
    clients = np.random.default_rng(SEED).choice(bundle.client_ids, CLIENTS).tolist()
    descriptors = {record: os.open(file.path, os.O_RDONLY) for record, file in records.files.items()}
    ends = records.offsets.whole()
    floor = times(clients, lambda client: _bare(bundle.position_of(client), ends, descriptors))
    yield line("the bare read of a history (floor)", floor, floor)
    yield line("history of one client", times(clients, lambda client: history_view(bundle, client)), floor)
    shown = times(clients[:SHOWN], lambda client: answers.history(client, display))
    yield line("history as the page shows it", shown, floor)
    for descriptor in descriptors.values():
        os.close(descriptor)


def _bare(position: int, ends: NDArray[np.int64], descriptors: dict[Record, int]) -> None:
    for column, (record, descriptor) in enumerate(descriptors.items()):
        begin, end = int(ends[position, column]), int(ends[position + 1, column])
        os.pread(descriptor, (end - begin) * record.dtype.itemsize, begin * record.dtype.itemsize)
