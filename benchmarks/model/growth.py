"""`python -m benchmarks.model.growth FOLDER`: what more clients to learn from bring, beside the most that is possible.

The clients are made up, so the probability that each outcome was drawn from is known. Clients without a known outcome
are held out: no model sees them, and each counts as a default with their true probability, so that no draw of
outcomes blurs what is measured.
"""

import argparse
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.errors import RefusedInputError
from features.feature import Feature
from features.tables.reader import read_tables
from scoring.evaluation.clients import evaluated_clients
from scoring.evaluation.tables import shown
from scoring.folds import stratified_folds
from scoring.matrix import margins, model_matrix
from scoring.measures import Ranking
from scoring.one_fold import JUDGING_PARTS, MOST_ROUNDS, PATIENCE_ROUNDS
from scoring.parameters import parameters_for
from scoring.points import probability_of_margin
from scoring.resampling import GINI, N_RESAMPLES, Estimate, estimate
from scoring.steps import Steps

SIZES = (20_000, 60_000, 120_000, 300_000)
_PAGE = """# What more clients to learn from bring

Written by `python -m benchmarks.model.growth`: do not edit.

{day}: {name}, made up, so nothing about real clients; tables `{fingerprint}`.
Seed {seed}, xgboost-cpu {version}. The model learns from the {features} features that the selection keeps, with the
parameters of the build, on nested samples of the clients with a known outcome. It is measured on the {held_out:,}
clients without one, whom no model saw: each counts as a default with the true probability. The share is the model’s
Gini over that of the true probabilities, the most that any model could reach; in brackets its 95 % interval over
resampled clients held out.

| learned from | rounds | share of the true Gini | of the share with most clients |
| --- | --- | --- | --- |
{rows}
"""


@dataclass(frozen=True, kw_only=True, eq=False)
class Known:
    """Clients to learn from and clients held out."""

    features: Sequence[Feature]
    values: NDArray[np.float32]
    """Of the clients to learn from, (n, n_features), in a random order."""
    target: NDArray[np.int8]
    held_out: NDArray[np.float32]
    """Features of the clients held out, (m, n_features)."""
    truth: NDArray[np.float64]
    """Their true default probabilities, (m,)."""
    fingerprint: str


@dataclass(frozen=True, kw_only=True)
class Grown:
    """What a model that learned from so many clients is worth."""

    clients: int
    rounds: int
    share: Estimate
    """Its Gini on the clients held out over that of their true probabilities."""


def known_clients(folder: Path, seed: int) -> Known:
    """Read a made-up portfolio; samples of its clients are the first so many of a random order.

    Raises:
        RefusedInputError: If the tables cannot be used, or no truth is known.
    """
    clients = evaluated_clients(folder, read_tables(folder))
    if clients.truth is None or clients.labelled.all():
        message = f"{folder}: the true probabilities of clients without an outcome are needed: make a portfolio up."
        raise RefusedInputError(message)
    order = np.random.default_rng(seed).permutation(np.flatnonzero(clients.labelled))
    places = clients.places(clients.features)
    return Known(
        features=clients.features,
        values=clients.matrix[np.ix_(order, places)],
        target=clients.targets[order],
        held_out=clients.matrix[np.ix_(~clients.labelled, places)],
        truth=clients.truth[~clients.labelled],
        fingerprint=clients.fingerprint,
    )


def grown(known: Known, sizes: Sequence[int], *, seed: int, threads: int) -> Iterator[Grown]:
    """Train on nested samples of these sizes and measure each on the clients held out."""
    weights = _weights(len(known.truth), seed)
    best = _ginis(known.truth, known.truth, weights)
    for size in sizes:
        booster = _booster(known, size, seed=seed, threads=threads)
        answers = probability_of_margin(margins(booster, known.held_out))
        shares = _ginis(known.truth, answers, weights) / best
        yield Grown(clients=size, rounds=booster.num_boosted_rounds(), share=estimate(shares))


def _booster(known: Known, size: int, *, seed: int, threads: int) -> xgb.Booster:
    """Train as the build does; a fifth of the clients judges the number of rounds, then all are learned from."""
    values, target = known.values[:size], known.target[:size]
    names = [feature.name for feature in known.features]
    parameters = {**parameters_for(target, known.features, seed), "nthread": threads}
    judging = stratified_folds(target, JUDGING_PARTS, seed) == 0
    judged = xgb.train(
        parameters,
        model_matrix(values[~judging], names, target=target[~judging]),
        MOST_ROUNDS,
        evals=[(model_matrix(values[judging], names, target=target[judging]), "judging")],
        early_stopping_rounds=PATIENCE_ROUNDS,
        verbose_eval=False,
    )
    return xgb.train(parameters, model_matrix(values, names, target=target), judged.best_iteration + 1)


def _weights(clients: int, seed: int) -> list[NDArray[np.float64]]:
    random = np.random.default_rng(seed)
    drawn = [random.integers(0, clients, clients) for _ in range(N_RESAMPLES)]
    return [np.ones(clients), *(np.bincount(each, minlength=clients).astype(np.float64) for each in drawn)]


def _ginis(
    truth: NDArray[np.float64], probability: NDArray[np.float64], weights: Sequence[NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Give the expected Gini on all clients, then on each draw, (1 + N_RESAMPLES,)."""
    ranking = Ranking.of(truth, probability)
    return np.array([ranking.measures(drawn)[GINI] for drawn in weights])


def page(known: Known, found: Sequence[Grown], *, name: str, seed: int) -> str:
    """Give the page as Markdown."""
    largest = max(found, key=lambda each: each.clients)
    return _PAGE.format(
        day=dt.datetime.now(tz=dt.UTC).date().isoformat(),
        name=name,
        fingerprint=known.fingerprint,
        seed=seed,
        version=version("xgboost-cpu"),
        features=len(known.features),
        held_out=len(known.truth),
        rows="\n".join(_row(each, largest) for each in found),
    )


def _row(each: Grown, largest: Grown) -> str:
    part = (each.share.value or 0.0) / (largest.share.value or 1.0)
    return f"| {each.clients:,} | {each.rounds:,} | {shown(each.share)} | {part:.1%} |".replace("%", " %")


def main() -> int:
    """Write the page after each size; progress goes to the error output."""
    arguments = _parser().parse_args()
    steps = Steps(1 + len(arguments.sizes), lambda line: print(line, file=sys.stderr, flush=True))
    try:
        steps.begin("reading the tables and computing the features")
        known = known_clients(arguments.folder, arguments.seed)
    except RefusedInputError as error:
        print(error, file=sys.stderr)
        return 2
    sizes = [size for size in sorted(arguments.sizes) if size <= len(known.target)]
    found: list[Grown] = []
    steps.begin(f"learning from {sizes[0]:,} clients")
    for each in grown(known, sizes, seed=arguments.seed, threads=arguments.threads):
        found.append(each)
        steps.tell(f"{each.clients:,} clients: {each.rounds} rounds, {shown(each.share)} of the true Gini")
        text = page(known, found, name=arguments.name or arguments.folder.name, seed=arguments.seed)
        arguments.out.write_text(text, encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.model.growth", description=__doc__)
    parser.add_argument("folder", type=Path, help="a made-up portfolio with its truth.parquet")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="clients to learn from")
    parser.add_argument("--seed", type=int, default=1, help="of the samples, models and resampling (default 1)")
    parser.add_argument("--threads", type=int, default=1, help="of one training (default 1)")
    parser.add_argument("--name", help="what the page calls this portfolio (default: the folder's name)")
    parser.add_argument("--out", type=Path, default=Path("docs/model/growth.md"), help="the page (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
