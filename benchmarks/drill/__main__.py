"""`make drill`: a desk full of advisors against one worker on two cores, on the bundle of the settings or repeated."""

import argparse
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from benchmarks.drill.desk import Desk, served_desk
from benchmarks.drill.report import figures, verdicts
from benchmarks.drill.run import LONGEST_PAUSE, SHORTEST_PAUSE, Drill
from benchmarks.drill.watch import Watch
from benchmarks.many_clients import write_repeated_bundle
from callbacks.settings import read_settings
from scoring.bundle import open_bundle
from scoring.bundle_place import folder_named

CORES = 2
SEED = 7


def main() -> None:
    """Run it, print the figures, and end with 1 if a target is missed."""
    asked = _asked()
    os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:CORES]))  # the server, started later, too
    with tempfile.TemporaryDirectory() as written:
        bundle = folder_named(read_settings().bundle)
        if asked.clients:
            repeated = Path(written) / "bundle"
            repeated.mkdir()
            write_repeated_bundle(bundle, repeated, asked.clients)
            bundle = repeated
        folder = Path(written) / "server"
        folder.mkdir()
        with served_desk(bundle, folder, asked.memory_limit) as desk:
            is_good = drilled(desk, asked)
    sys.exit(0 if is_good else 1)


def drilled(desk: Desk, asked: argparse.Namespace) -> bool:
    """Drill a desk, print what was met, and tell whether every target is."""
    clients = open_bundle(desk.bundle).client_ids.tolist()
    drill = Drill(desk=desk, clients=clients, n_advisors=asked.advisors, seconds=asked.minutes * 60, seed=asked.seed)
    limit = f", RLIMIT_DATA {asked.memory_limit} MB" if asked.memory_limit else ""
    _say(
        f"# {asked.advisors} advisors, {asked.minutes:g} minutes, {len(clients)} clients, one worker on {CORES} cores "
        f"with the advisors{limit}; {SHORTEST_PAUSE:g} to {LONGEST_PAUSE:g} s between clicks; seed {asked.seed}"
    )
    changed: list[float] = []
    with Watch(desk.worker, _say) as watch:
        timer = threading.Timer(drill.seconds / 2, _change_bundle, (desk, changed, time.monotonic()))
        if asked.swap:
            timer.start()
        drill.run()
        timer.cancel()
    for line in figures(drill.records, watch.samples):
        _say(line)
    drill.records.breaks.extend(f"in the log: {line}" for line in desk.log_errors())
    met = list(verdicts(drill.records, watch.samples, since=changed[0] if changed else 0.0))
    if asked.swap:
        met.append(("another bundle took over while the desk answered", bool(changed)))
    for sentence, is_met in met:
        _say(f"{'met' if is_met else 'MISSED'}: {sentence}")
    return all(is_met for _, is_met in met)


def _change_bundle(desk: Desk, changed: list[float], started: float) -> None:
    seconds = desk.change_bundle()
    _say(f"another bundle answers {seconds:.1f} s after it was named")
    changed.append(time.monotonic() - started)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drill", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--advisors", type=int, default=50)
    parser.add_argument("--clients", type=int, help="repeat the bundle's clients up to so many")
    parser.add_argument("--memory-limit", type=int, help="RLIMIT_DATA of the server, megabytes")
    parser.add_argument("--swap", action="store_true", help="let another bundle take over halfway")
    parser.add_argument("--seed", type=int, default=SEED)
    return parser.parse_args()


def _say(line: str) -> None:
    print(line, flush=True)


main()
