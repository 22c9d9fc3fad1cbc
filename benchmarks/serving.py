"""What the desk costs to serve, on a bundle."""

import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.timing import line, milliseconds, times
from scoring.blocks import WHOLE_BYTES
from scoring.bundle import Bundle, open_bundle
from scoring.explain import client_view
from scoring.matrix import contributions

CLIENTS: Final = 200
SEED: Final = 7


def serving_figures(folder: Path) -> Iterator[str]:
    """Give one line per figure: median and 95th percentile in milliseconds, and the ratio to the floor.

    The floor is the model's own work for one client, `predict(pred_contribs=True)`: nothing that explains a score
    can be faster.
    """
    yield from _opening_figures(folder)
    bundle = open_bundle(folder)
    clients = np.random.default_rng(SEED).choice(bundle.client_ids, CLIENTS).tolist()
    floor = times(clients, lambda client: _explain_alone(bundle, client))
    yield line("the model's contributions alone (floor)", floor, floor)
    yield line("view of one client", times(clients, lambda client: client_view(bundle, client)), floor)


def _opening_figures(folder: Path) -> Iterator[str]:
    """Time the start with every file verified, then as served: large files by block, where they are first read.

    One client is viewed before the first time taken: what the program makes once is not the bundle's cost.
    """
    for what, whole_bytes in (("every file verified", math.inf), ("large files to be verified as read", WHOLE_BYTES)):
        started = time.perf_counter()
        bundle = open_bundle(folder, whole_bytes=whole_bytes)
        opened = milliseconds(time.perf_counter() - started)
        yield f"open the bundle of {bundle.portfolio.n_clients} clients, {what}: {opened} ms"
        client_view(bundle, int(bundle.client_ids[0]))
        middle = int(bundle.client_ids[len(bundle.client_ids) // 2])
        first, again = _timed(bundle, middle), _timed(bundle, middle)
        yield f"  then the first view of a client: {first} ms, the same again: {again} ms"


def _timed(bundle: Bundle, client: int) -> str:
    started = time.perf_counter()
    client_view(bundle, client)
    return milliseconds(time.perf_counter() - started)


def _explain_alone(bundle: Bundle, client: int) -> None:
    in_model = [feature.in_model for feature in bundle.catalog]
    contributions(bundle.booster, bundle.values_of_client(bundle.position_of(client))[np.newaxis, in_model])
