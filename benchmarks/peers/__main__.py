"""`make bench-peers [SIZES="10000 50000"]`: the desk beside its peers, on the same model and clients."""

import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from playwright.sync_api import Page

from benchmarks.many_clients import write_repeated_bundle
from benchmarks.page import private_megabytes
from benchmarks.peers import given
from benchmarks.peers.opening import Opening, opening_of
from benchmarks.peers.others import PEERS, Served
from callbacks.settings import read_settings
from scoring.bundle import open_bundle
from scoring.manifest import MODEL
from tests.deployed import deployed_server

SIZES = (10_000, 50_000)
"""None below the settings' own bundle: its clients are repeated."""
SEED = 7
LONGEST_START_SECONDS = 1800


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What one desk costs."""

    start_seconds: float
    """From the start of the process to the first answer."""
    megabytes: float
    """Private memory of its processes, after clients were opened."""
    opening: Opening


ROWS: tuple[tuple[str, Callable[[Figures], float], str], ...] = (
    ("start to first answer", lambda each: each.start_seconds, "{:.1f} s"),
    ("private memory", lambda each: each.megabytes, "{:.0f} MB"),
    ("first load", lambda each: each.opening.first_bytes / 1000, "{:.0f} kB"),
    ("open a client, until the last answer", lambda each: each.opening.client_seconds, "{:.2f} s"),
    ("open a client, received", lambda each: each.opening.client_bytes / 1000, "{:.0f} kB"),
)


def main(sizes: Sequence[int]) -> None:
    """Print a table of the desk's and the peers' figures for each number of clients, a peer's as a multiple of ours."""
    for n_clients in sizes:
        with tempfile.TemporaryDirectory() as folder:
            for line in _lines(Path(folder), n_clients):
                print(line, flush=True)


def _lines(folder: Path, n_clients: int) -> Iterator[str]:
    bundle, data = folder / "bundle", folder / "peers"
    bundle.mkdir()
    data.mkdir()
    write_repeated_bundle(read_settings().bundle, bundle, n_clients)
    _write_given(bundle, data, n_clients)
    opens = _open_by_address(iter(np.random.default_rng(SEED).choice(open_bundle(bundle).client_ids, 99).tolist()))
    ours = _figures(deployed_server(bundle, folder), opens, opens)
    theirs = {peer.name: _figures(peer.served(data), peer.get_ready, peer.press(n_clients)) for peer in PEERS}
    yield f"| {n_clients:,} clients | the desk | {' | '.join(theirs)} |"
    yield f"| --- | --- |{' --- |' * len(theirs)}"
    for what, read, form in ROWS:
        beside = [f"{form.format(read(each))} ({read(each) / read(ours):.1f} times)" for each in theirs.values()]
        yield f"| {what} | {form.format(read(ours))} | {' | '.join(beside)} |"


def _write_given(bundle_folder: Path, folder: Path, n_clients: int) -> None:
    """Write the model's inputs of the clients whose outcome is known, repeated up to the same number."""
    bundle = open_bundle(bundle_folder)
    in_model = [feature.in_model for feature in bundle.catalog]
    targets = bundle.targets()
    known = np.resize(np.flatnonzero(targets >= 0), n_clients)
    values = [bundle.values_of_client(position)[in_model] for position in known.tolist()]
    np.save(folder / given.VALUES, np.array(values, dtype=np.float32))
    np.save(folder / given.TARGETS, targets[known].astype(np.int64))
    shutil.copy(bundle_folder / MODEL, folder / given.MODEL)


def _figures(
    server: AbstractContextManager[Served],
    get_ready: Callable[[Page], None],
    press: Callable[[Page], None],
) -> Figures:
    started = time.perf_counter()
    with server as (process, address):
        _wait(address, process)
        seconds = time.perf_counter() - started
        opening = opening_of(address, get_ready, press)
        return Figures(start_seconds=seconds, megabytes=private_megabytes(process.pid), opening=opening)


def _open_by_address(clients: Iterator[int]) -> Callable[[Page], None]:
    """Open the next client as a link does: the desk's own button hides while a client is present."""
    return lambda page: page.evaluate("client => { location.hash = `client=${client}` }", next(clients))


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait for the first answer: computing every client's effects first takes minutes."""
    deadline = time.monotonic() + LONGEST_START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own http address
                answer.read()
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    message = f"{address} did not answer; exit code {process.poll()}"
    raise TimeoutError(message)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
