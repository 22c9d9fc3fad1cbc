"""`python -m benchmarks.model FOLDER`: cross-validate the model and its rivals on a folder of tables."""

import argparse
import datetime as dt
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np

from benchmarks.model.measure import OURS, measured
from benchmarks.model.portfolio import LabelledClients, labelled_clients
from benchmarks.model.report import Run, markdown
from benchmarks.model.rivals import RIVALS, Probabilities
from benchmarks.model.sanity import suspicions
from features.errors import RefusedInputError
from scoring.folds import check_outcomes
from scoring.steps import Steps

LIBRARIES = ("xgboost-cpu", "lightgbm", "optbinning", "scikit-learn", "pandas", "polars")


def main() -> int:
    """Print the page and then the values as one line of JSON; progress goes to the error output."""
    arguments = _parser().parse_args()
    steps = Steps(1 + arguments.repeats * len(RIVALS), lambda line: print(line, file=sys.stderr, flush=True))
    page = values = ""
    try:
        steps.begin("reading the tables and computing both sets of features")
        clients = labelled_clients(arguments.folder)
        check_outcomes(clients.target)
        name = arguments.name or arguments.folder.name
        for run in _runs(clients, name, arguments.repeats, arguments.seed, steps):
            page, values = "\n".join(markdown(run)) + "\n", json.dumps(run.as_json()) + "\n"
            if arguments.out is not None:
                arguments.out.with_suffix(".md").write_text(page, encoding="utf-8")
                arguments.out.with_suffix(".json").write_text(values, encoding="utf-8")
    except RefusedInputError as error:
        print(error, file=sys.stderr)
        return 2
    print(page, values, sep="\n", end="")
    return 0


def _runs(clients: LabelledClients, name: str, repetitions: int, seed: int, steps: Steps) -> Iterator[Run]:
    """Give what is known after each repetition: it takes minutes, and whoever stops it keeps the finished ones."""
    predictions: dict[str, list[Probabilities]] = defaultdict(list)
    minutes: dict[str, float] = defaultdict(float)
    for repetition in range(repetitions):
        for rival in RIVALS:
            steps.begin(f"repetition {repetition + 1}: {rival.what}")
            began = time.monotonic()
            predictions[rival.name].append(rival.out_of_fold(clients, seed + repetition))
            minutes[rival.name] += (time.monotonic() - began) / 60.0
        yield _run(clients, name, seed, predictions, minutes)


def _run(
    clients: LabelledClients,
    name: str,
    seed: int,
    predictions: Mapping[str, Sequence[Probabilities]],
    minutes: Mapping[str, float],
) -> Run:
    figures = measured(clients.target, predictions, truth=clients.truth, seed=seed)
    base_rate = float(np.mean(clients.target))
    return Run(
        day=dt.datetime.now(tz=dt.UTC).date().isoformat(),
        name=name,
        made_up=clients.truth is not None,
        n_clients=len(clients.target),
        n_defaults=int(np.sum(clients.target)),
        n_features=clients.values.shape[1],
        n_kernel_features=clients.kernel.shape[1],
        absent=tuple(clients.absent),
        repetitions=len(predictions[OURS]),
        seed=seed,
        versions={library: version(library) for library in LIBRARIES},
        minutes=dict(minutes),
        models={rival.name: rival.what for rival in RIVALS},
        measured=figures,
        suspicions={
            rival: suspicions(rival, each, n_clients=len(clients.target), base_rate=base_rate)
            for rival, each in figures.items()
        },
    )


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        message = f"{number} is less than one"
        raise argparse.ArgumentTypeError(message)
    return number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.model", description=__doc__)
    parser.add_argument("folder", type=Path, help="the official tables, with application_train and its TARGET")
    parser.add_argument(
        "--repeats", type=_at_least_one, default=3, help="how often clients are dealt to folds anew (default 3)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of folds, models and resampling (default 1)")
    parser.add_argument("--name", help="what the page calls these clients (default: the folder's name)")
    parser.add_argument("--out", type=Path, help="also write the page and the values to OUT.md and OUT.json")
    return parser


if __name__ == "__main__":
    sys.exit(main())
