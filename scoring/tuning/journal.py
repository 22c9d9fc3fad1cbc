"""The study: a file with one line for each finished trial, so that a search goes on after it was killed."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from features.errors import RefusedInputError
from scoring.text_file import write_text_file
from scoring.tuned import checked

STARTS = '{"study": "parameters of the boosted trees"'


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What is searched; a study of another subject is not gone on with."""

    fingerprint: str
    """Of the tables."""
    features: int
    seed: int


@dataclass(frozen=True, kw_only=True)
class Finished:
    """One set of parameters and what it measured."""

    parameters: Mapping[str, float]
    log_losses: tuple[float, ...]
    """The mean over the folds done so far, after each part of the folds."""
    pruned: bool
    """Whether it was given up before the last fold."""


def read_study(path: Path, subject: Subject) -> list[Finished]:
    """Read the finished trials, in order; none if there is no file. A last line that was cut off is no trial.

    Raises:
        RefusedInputError: If the file is not a study of this subject, or a trial lies outside the space.
    """
    if not path.exists():
        return []
    try:
        lines = path.read_text(encoding="utf-8").split("\n")[:-1]
        head, *trials = [json.loads(line) for line in lines]
    except (OSError, ValueError) as error:
        message = f"{path}: the study cannot be read ({error}): remove the file to begin anew, or name another."
        raise RefusedInputError(message) from error
    if head != _head(subject):
        message = f"{path}: the study is of other tables, features or another seed: remove the file, or name another."
        raise RefusedInputError(message)
    return [_finished(trial, f"{path}, line {number}") for number, trial in enumerate(trials, start=2)]


def write_study(path: Path, subject: Subject, trials: Sequence[Finished]) -> None:
    """Write a study; to go on with one, whatever followed its last whole line goes."""
    lines = (json.dumps(_head(subject)), *(json.dumps(asdict(trial)) for trial in trials))
    write_text_file(path, "".join(f"{line}\n" for line in lines))


def append_trial(path: Path, trial: Finished) -> None:
    """Add a trial; it is on the disk when this returns."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(trial)) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _head(subject: Subject) -> dict[str, object]:
    return {"study": "parameters of the boosted trees", **asdict(subject)}


def _finished(trial: object, source: str) -> Finished:
    if not isinstance(trial, dict) or set(trial) != {"parameters", "log_losses", "pruned"}:
        message = f"{source}: this is no trial of a study: remove the file to begin anew, or name another."
        raise RefusedInputError(message)
    losses = trial["log_losses"]
    if not (isinstance(trial["parameters"], dict) and isinstance(losses, list) and losses):
        message = f"{source}: a trial has parameters and log losses: remove the file to begin anew, or name another."
        raise RefusedInputError(message)
    if not all(isinstance(loss, float) and 0 < loss < float("inf") for loss in losses):
        message = f"{source}: a log loss is not a number above 0: remove the file to begin anew, or name another."
        raise RefusedInputError(message)
    return Finished(
        parameters=checked(trial["parameters"], source=source),
        log_losses=tuple(losses),
        pruned=bool(trial["pruned"]),
    )
