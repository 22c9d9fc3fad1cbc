"""What the comparison costs by the number of clients; alone: `python -m benchmarks.comparison [CLIENTS …]`."""

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.many_clients import FULL_PORTFOLIO, write_repeated_bundle
from benchmarks.timing import line, times
from callbacks.answers import Answers
from callbacks.comparing import AskedGroup, compared, crossed, placed
from callbacks.serving import Serving
from callbacks.settings import read_settings
from scoring.bundle import Bundle, open_bundle
from scoring.compare import group_comparison
from scoring.group_views import GroupRequest, Likeness
from scoring.outcomes import group_shares, group_splits
from scoring.pairs import pair_view
from scoring.peers import similar_clients
from scoring.population import population_view
from scoring.views import Group

SIZES: Final = (3_000, 10_000, FULL_PORTFOLIO)
CLIENTS: Final = 60
SEED: Final = 7
FOUR: Final = ("external_2_rating", "loan_amount_currency", "income_currency", "employment_years")
PAIR: Final = ("loan_amount_currency", "income_currency")
N_BINS: Final = 30
SIMILAR: Final = GroupRequest(kind=Group.SIMILAR, k=100)


def comparison_figures(folder: Path) -> Iterator[str]:
    """Give one line per figure: median and 95th percentile in milliseconds over 60 clients, and times the floor.

    The floors are of the same run: for what is counted, one bare `np.histogram` of 30 bins over one column; for what
    is near, one bare pass that computes every distance at once.
    """
    bundle = open_bundle(folder)
    clients = np.random.default_rng(SEED).choice(bundle.client_ids, CLIENTS).tolist()
    n_clients = f"{len(bundle.client_ids):,} clients"
    floors = {name: times(clients, work) for name, work in _floors(bundle).items()}
    for name, floor in floors.items():
        yield line(f"{n_clients}, floor: {name}", floor, floor)
    for name, work in _counted(bundle).items():
        yield line(f"{n_clients}, {name}", times(clients, work), floors["one histogram"])
    for name, work in _near(bundle).items():
        yield line(f"{n_clients}, {name}", times(clients, work), floors["one pass of distances"])
    for name, work in _drawn(bundle).items():
        yield line(f"{n_clients}, answer as the browser gets it, {name}", times(clients, work), floors["one histogram"])


def _floors(bundle: Bundle) -> Mapping[str, Callable[[int], object]]:
    index, coordinates = bundle.feature_index(FOUR[1]), bundle.peer_coordinates

    def distances(client: int) -> object:
        own = coordinates[:, bundle.position_of(client)]
        return np.sqrt(((coordinates - own[:, np.newaxis]) ** 2).sum(axis=0))

    return {
        "one histogram": lambda _: np.histogram(bundle.values_of_feature(index), bins=N_BINS),
        "one pass of distances": distances,
    }


def _counted(bundle: Bundle) -> Mapping[str, Callable[[int], object]]:
    everybody = GroupRequest()
    return {
        "four items": lambda client: group_comparison(bundle, client, FOUR, everybody),
        "four items by outcome": lambda client: group_splits(bundle, client, FOUR, everybody),
        "four items' shares with difficulties": lambda client: group_shares(bundle, client, FOUR, everybody),
        "two items at once": lambda client: pair_view(bundle, client, PAIR, everybody),
        "scores of all": lambda client: population_view(bundle, client),
    }


def _near(bundle: Bundle) -> Mapping[str, Callable[[int], object]]:
    return {
        "100 similar": lambda client: similar_clients(bundle, client, 100),
        "500 similar": lambda client: similar_clients(bundle, client, 500),
        "100 similar by the loan": lambda client: similar_clients(bundle, client, 100, Likeness.LOAN),
        "100 similar and four items": lambda client: group_comparison(bundle, client, FOUR, SIMILAR),
    }


def _drawn(bundle: Bundle) -> Mapping[str, Callable[[int], object]]:
    answers = Answers(serving=Serving(bundle), currency=None)
    display = answers.display("fr", "light")

    def items(mode: str) -> Callable[[int], object]:
        asked = AskedGroup(group="all", size=100, filters={})
        return lambda client: compared(answers, client, display, features=list(FOUR), mode=mode, asked=asked)

    def two(client: int) -> object:
        return crossed(answers, client, display, first=PAIR[0], second=PAIR[1], asked=AskedGroup(group="all"))

    return {
        "four items by outcome": items("outcome"),
        "shares with difficulties": items("share"),
        "two items at once": two,
        "scores of all": lambda client: placed(answers, client, display),
    }


def main(sizes: Sequence[int]) -> None:
    """Print the figures of the settings' bundle, its clients repeated up to each size."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_repeated_bundle(read_settings().bundle, Path(folder), size)
            for line in comparison_figures(Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
