"""The command: search for a while, and write what was found."""

import datetime as dt
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from features.tables.reader import read_tables
from scoring.evaluation.clients import EvaluatedClients, evaluated_clients
from scoring.steps import Steps
from scoring.text_file import check_place, write_text_file
from scoring.tuned import STARTS, read_tuned, text_of
from scoring.tuning import journal
from scoring.tuning.journal import Finished, Subject, append_trial, read_study, write_study
from scoring.tuning.measure import PARTS, measured
from scoring.tuning.search import Measure, best_of, finalists_of, next_trial

SECONDS = 60.0
CONFIRMATIONS = 2
"""Deals of the clients to folds by which the finalists are measured again, after the time is up."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is searched, for how long, and where the search is kept."""

    data: Path
    out: Path
    study: Path
    minutes: float
    most_trials: int | None
    """None is as many as the time allows."""
    seed: int


def tune(order: Order, *, progress: Callable[[str], None]) -> None:
    """Search until the time is up, and write the best parameters; a study that exists is gone on with.

    Raises:
        RefusedInputError: If the tables, the study or the parameters in use cannot be used, or a file cannot be
            written there.
    """
    check_place(order.out, starts=STARTS, what="tuned parameters")
    check_place(order.study, starts=journal.STARTS, what="a study")
    first = read_tuned()
    steps = Steps(3, progress)
    steps.begin("reading the tables and computing the features")
    clients = evaluated_clients(order.data, read_tables(order.data))
    subject = Subject(fingerprint=clients.fingerprint, features=len(clients.features), seed=order.seed)
    trials = read_study(order.study, subject)
    write_study(order.study, subject, trials)
    steps.begin(f"searching on {len(clients.target):,} clients; {len(trials)} trials were done before")
    for trial in searched(order, trials, first, _measure(clients, order.seed), steps.tell):
        append_trial(order.study, trial)
        trials = [*trials, trial]
    steps.begin("measuring the best, and those in use, on clients dealt anew")
    finalists = finalists_of(trials)
    losses = [_confirmed(clients, order, trial, steps.tell) for trial in finalists]
    chosen = finalists[losses.index(min(losses))]
    write_text_file(order.out, text_of(chosen.parameters, _found(clients, order, trials, losses)))
    progress(f"{order.out} written: {'those in use stay' if chosen is trials[0] else 'better ones were found'}.")


def searched(
    order: Order,
    before: Sequence[Finished],
    first: Mapping[str, float],
    measure: Measure,
    tell: Callable[[str], None],
) -> Iterator[Finished]:
    """Give trials until the time is up or there are enough; one at least, so that there is something to write."""
    ends = time.monotonic() + order.minutes * SECONDS
    trials = list(before)
    while not _is_over(order, trials, ends):
        trials.append(next_trial(trials, first, order.seed, measure))
        yield trials[-1]
        tell(_line(trials, ends))


def _is_over(order: Order, trials: Sequence[Finished], ends: float) -> bool:
    if not trials:
        return False
    enough = order.most_trials is not None and len(trials) >= order.most_trials
    return enough or time.monotonic() >= ends


def _line(trials: Sequence[Finished], ends: float) -> str:
    last, best = trials[-1], best_of(trials)
    how = f"given up after part {len(last.log_losses)} of {len(PARTS)}" if last.pruned else f"{last.log_losses[-1]:.5f}"
    left = max(0.0, ends - time.monotonic()) / SECONDS
    return f"trial {len(trials)}: {how}; best log loss so far {best.log_losses[-1]:.5f}; {left:.1f} minutes left"


def _measure(clients: EvaluatedClients, seed: int) -> Measure:
    features = clients.features
    values = clients.values(features)

    def measure(tuned: Mapping[str, float], give_up: Callable[[float], bool]) -> Finished:
        return measured(values, clients.target, features, tuned, seed=seed, give_up=give_up)

    return measure


def _confirmed(clients: EvaluatedClients, order: Order, trial: Finished, tell: Callable[[str], None]) -> float:
    """Give the mean log loss on other folds: the best of many on the folds of the search is partly luck."""
    seeds = range(order.seed + 1, order.seed + 1 + CONFIRMATIONS)
    again = [_measure(clients, seed)(trial.parameters, lambda _: False).log_losses[-1] for seed in seeds]
    tell(f"{trial.log_losses[-1]:.5f} in the search, {sum(again) / len(again):.5f} on clients dealt anew")
    return sum(again) / len(again)


def _found(
    clients: EvaluatedClients, order: Order, trials: Sequence[Finished], losses: Sequence[float]
) -> Mapping[str, object]:
    """Say how the parameters were found."""
    return {
        "day": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "made_up": clients.made_up,
        "clients": len(clients.target),
        "features": len(clients.features),
        "seed": order.seed,
        "trials": len(trials),
        "log_loss": min(losses),
        "log_loss_before": losses[-1],
    }
