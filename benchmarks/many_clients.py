"""A bundle of as many clients as wanted: those of a small one repeated, so that sizes are real and people are not."""

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.bundle_file import BundleFiles
from benchmarks.many_histories import write_repeated_histories
from scoring import manifest as contents
from scoring.array_file import ArraySpec
from scoring.history_records import Record

FULL_PORTFOLIO: Final = 356_255
"""Clients of Home Credit's train and test tables together."""
FIRST_CLIENT: Final = 100_001
NOISE: Final = 0.05
"""Standard deviations added to the coordinates by which clients are near one another: copies are no twins."""
SEED: Final = 7


def write_repeated_bundle(source: Path, folder: Path, n_clients: int) -> None:
    """Fill an empty folder with the bundle in `source`, its clients repeated in their order up to `n_clients`.

    Every array whose rows or columns are the clients grows; the model, the summaries and all else stay. Numbers of
    clients are counted from 100001 on. Copies differ only in the coordinates that nearness is judged by.
    """
    manifest = json.loads((source / contents.MANIFEST).read_bytes())
    n_source = int(manifest["clients"]["all"])
    specs = {entry["file"]: ArraySpec(**{**entry, "shape": tuple(entry["shape"])}) for entry in manifest["arrays"]}
    files = BundleFiles(folder=folder)
    for name in sorted({*manifest["files"]} - {contents.BLOCKS, contents.HISTORY_OFFSETS, *Record}):
        spec = specs.get(name)
        if spec is None or n_source not in spec.shape:
            files.write(name, [(source / name).read_bytes()])
        else:
            files.write(name, _repeated(source / name, spec, n_source, n_clients))
    for entry in manifest["arrays"]:
        entry["shape"] = [n_clients if length == n_source else length for length in entry["shape"]]
    write_repeated_histories(source, files, manifest, n_clients)
    files.finish({**manifest, "clients": _counts(manifest["clients"], n_source, n_clients)})


def _repeated(path: Path, spec: ArraySpec, n_source: int, n_clients: int) -> Iterator[bytes]:
    """Give the bytes of the larger array, a part at a time."""
    if spec.file == contents.CLIENT_IDS:
        yield np.arange(FIRST_CLIENT, FIRST_CLIENT + n_clients, dtype=spec.dtype).tobytes()
        return
    stored = np.fromfile(path, dtype=spec.dtype)
    n_copies = math.ceil(n_clients / n_source)
    if spec.order == "C" and spec.shape[0] == n_source:
        width = math.prod(spec.shape[1:])
        for copy in range(n_copies):
            yield stored[: width * min(n_source, n_clients - copy * n_source)].tobytes()
        return
    random = np.random.default_rng(SEED)
    for line in stored.reshape(-1, n_source):
        repeated = np.resize(line, n_clients)
        yield _fitting(repeated, spec.file, random).tobytes()


def _fitting(line: NDArray[Any], file: str, random: np.random.Generator) -> NDArray[Any]:
    """Sort what is kept sorted; set copies apart where nearness is judged."""
    match file:
        case contents.SORTED_BY_FEATURE:
            return np.sort(line)
        case contents.PEER_COORDINATES:
            return (line + NOISE * random.standard_normal(len(line))).astype(line.dtype)
        case _:
            return line


def _counts(counts: Mapping[str, int], n_source: int, n_clients: int) -> dict[str, int]:
    return {what: round(count * n_clients / n_source) for what, count in counts.items()}
