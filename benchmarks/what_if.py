"""What a what-if costs: one change, the search for what would change the opinion, the curves and the map."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import narwhals as nw
import numpy as np
import polars as pl

from benchmarks.timing import line, times
from features.build import row_features
from scoring.bundle import Bundle, open_bundle
from scoring.matrix import margins
from scoring.points import points_of_margin
from scoring.whatif import landscape, proposals, simulate
from scoring.whatif.readers import ROW_SCHEMA, readers
from scoring.whatif.rescore import OF_THE_APPLICATION
from scoring.whatif_views import Changes

CLIENTS: Final = 60
SEED: Final = 7
ONE_CHANGE: Final = Changes(term=18.0)


def what_if_figures(folder: Path) -> Iterator[str]:
    """Give one line per figure: median and 95th percentile in milliseconds, and the ratio to the floor.

    The floor computes the features that a change touches, for one row, and predicts: nothing that runs the catalog's
    own expressions again can be faster. The clients are below the favourable edge, for whom there is something to seek.
    """
    bundle = open_bundle(folder)
    below = bundle.client_ids[points_of_margin(bundle.margins()) < bundle.policy.edges[1]]
    clients = np.random.default_rng(SEED).choice(below, CLIENTS).tolist()
    floor = times(clients, lambda client: _once(bundle, client))
    yield line("the features of one change and its score (floor)", floor, floor)
    yield line("simulation of one change", times(clients, lambda client: simulate(bundle, client, ONE_CHANGE)), floor)
    yield line("proposals", times(clients, lambda client: proposals(bundle, client)), floor)
    yield line("curves and map", times(clients, lambda client: landscape(bundle, client)), floor)
    found = [proposals(bundle, client) for client in clients]
    tried = round(np.mean([view.n_tried for view in found]))
    share = np.mean([bool(view.proposals) for view in found])
    yield f"proposals for {share:.0%} of {CLIENTS} clients below the favourable edge; {tried} versions tried for each"


def _once(bundle: Bundle, client: int) -> None:
    position = bundle.position_of(client)
    row = {**bundle.application_of(position), **bundle.history_of(position)}
    cells = [pl.Series(name, [row.get(name)], strict=False).cast(dtype) for name, dtype in ROW_SCHEMA.items()]
    wanted = readers(bundle.catalog, OF_THE_APPLICATION)
    row_features(nw.from_native(pl.DataFrame(cells).lazy()), wanted).to_native().collect()
    in_model = [feature.in_model for feature in bundle.catalog]
    margins(bundle.booster, bundle.values_of_client(position)[np.newaxis, in_model])
