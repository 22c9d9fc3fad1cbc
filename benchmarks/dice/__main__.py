"""`python -m benchmarks.dice [CLIENTS]`: what would change the opinion, by the what-if and by DiCE's methods."""

import os
import statistics
import sys
import time
import warnings
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.dice.opponent import Dice, is_one_loan
from scoring.bundle import Bundle, open_bundle
from scoring.points import points_of_margin
from scoring.whatif import proposals

CLIENTS: Final = 10
SEED: Final = 7
METHODS: Final = ("random", "genetic")


def main() -> None:
    """Print one line for the what-if and one for each method, on the same clients below the favourable edge."""
    warnings.simplefilter("ignore")  # DiCE's own, at every row
    bundle = open_bundle(Path(os.environ.get("BUNDLE", "artifacts/bundle")))
    n_clients = int(sys.argv[1]) if len(sys.argv) > 1 else CLIENTS
    below = np.flatnonzero(points_of_margin(bundle.margins()) < bundle.policy.edges[1])
    positions = np.random.default_rng(SEED).choice(below, n_clients, replace=False).tolist()
    print(f"# {n_clients} clients of {bundle.portfolio.n_clients} below the favourable edge", flush=True)
    print(_ours(bundle, positions), flush=True)
    for method in METHODS:
        print(_theirs(bundle, method, positions), flush=True)


def _ours(bundle: Bundle, positions: list[int]) -> str:
    proposals(bundle, int(bundle.client_ids[positions[0]]))
    seconds, found = [], 0
    for position in positions:
        started = time.perf_counter()
        found += bool(proposals(bundle, int(bundle.client_ids[position])).proposals)
        seconds.append(time.perf_counter() - started)
    return _line("the what-if", seconds, found) + "; every one is one loan and was scored"


def _theirs(bundle: Bundle, method: str, positions: list[int]) -> str:
    dice = Dice(bundle, method)
    seconds, found, rows, whole, more = [], 0, 0, 0, 0
    for position in positions:
        started = time.perf_counter()
        answers = dice.found(position)
        seconds.append(time.perf_counter() - started)
        asked = bundle.values_of_client(position)[bundle.feature_index("loan_amount_currency")]
        found, rows = found + bool(len(answers)), rows + len(answers)
        whole += int(is_one_loan(answers).sum()) if len(answers) else 0
        more += int((answers["loan_amount_currency"].astype(float) > asked * 1.001).sum()) if len(answers) else 0
    said = f"; of {rows} answers {whole} are one loan, {more} borrow more than asked"
    return _line(f"DiCE, {method}", seconds, found) + said


def _line(what: str, seconds: list[float], found: int) -> str:
    median, longest = statistics.median(seconds), max(seconds)
    return f"{what}: {median:.2f} s a client, {longest:.2f} s at most; something for {found} of {len(seconds)}"


main()
