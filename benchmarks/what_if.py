"""What a what-if costs: one change, the search for what would change the opinion, the curves and the map."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.timing import cost_line, costs
from scoring.bundle import Bundle, open_bundle
from scoring.landscape_views import LandscapeView
from scoring.matrix import margins
from scoring.points import points_of_margin
from scoring.whatif import landscape, proposals, simulate
from scoring.whatif_views import Changes

CLIENTS: Final = 200
SEED: Final = 7
ONE_CHANGE: Final = Changes(term=18.0)


def what_if_figures(folder: Path) -> Iterator[str]:
    """Give one line per figure, in milliseconds, over clients below the favourable edge: those who seek something.

    The floor is the model alone: it scores as many versions as were tried, their features given. The clients below
    the favourable edge are drawn once; each answer is computed from the client's number, as for a page.
    """
    bundle = open_bundle(folder)
    below = bundle.client_ids[points_of_margin(bundle.margins()) < bundle.policy.edges[1]]
    clients: list[int] = np.random.default_rng(SEED).choice(below, CLIENTS, replace=len(below) < CLIENTS).tolist()
    versions = {client: _versions(bundle, client) for client in clients}
    yield cost_line("the model alone (floor)", costs(clients, lambda client: _scored(bundle, client, versions[client])))
    yield cost_line("one simulation", costs(clients, lambda client: simulate(bundle, client, ONE_CHANGE)))
    yield cost_line("proposals", costs(clients, lambda client: proposals(bundle, client)))
    yield cost_line("curves and map", costs(clients, lambda client: landscape(bundle, client)))
    yield cost_line("all of them", costs(clients, lambda client: _all(bundle, client)))
    found = [proposals(bundle, client) for client in clients]
    tried = round(np.mean(list(versions.values())))
    share = np.mean([bool(view.proposals) for view in found])
    yield f"proposals for {share:.0%} of {CLIENTS} clients; {tried} versions of the application scored for each"


def _all(bundle: Bundle, client: int) -> None:
    simulate(bundle, client, ONE_CHANGE)
    proposals(bundle, client)
    landscape(bundle, client)


def _versions(bundle: Bundle, client: int) -> int:
    return 2 + proposals(bundle, client).n_tried + _drawn(landscape(bundle, client))


def _drawn(view: LandscapeView) -> int:
    cells = 0 if view.map is None else len(view.map.amounts) * len(view.map.terms)
    return cells + sum(len(curve.values) for curve in view.curves)


def _scored(bundle: Bundle, client: int, versions: int) -> None:
    in_model = [feature.in_model for feature in bundle.catalog]
    values = bundle.case_of(client).values[np.newaxis, in_model]
    margins(bundle.booster, np.repeat(values, versions, axis=0))
