"""The command: from a folder of tables to a report of what was measured."""

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np

from features.tables.reader import read_tables
from scoring.cost import lowest_cost
from scoring.evaluation import section_quality
from scoring.evaluation.clients import EvaluatedClients, evaluated_clients
from scoring.evaluation.introduction import TITLE, Facts, introduction
from scoring.evaluation.repeated import Rival, compared, dummy_of, logistic_of, model_out_of_fold
from scoring.evaluation.sanity import beside_usual, warnings
from scoring.evaluation.section_quality import QualityResult
from scoring.evaluation.tables import Section, markdown
from scoring.policy import Policy
from scoring.steps import Steps
from scoring.text_file import check_place, write_text_file

N_STEPS = 4
LIBRARIES = ("xgboost-cpu", "scikit-learn", "numpy", "polars")


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is to be measured, and how thoroughly."""

    data: Path
    policy: Policy
    seed: int
    repetitions: int


def evaluate_data(order: Order, out: Path, values: Path | None, *, progress: Callable[[str], None]) -> None:
    """Measure, and write the report and, where asked, its figures as JSON.

    Raises:
        RefusedInputError: If the tables cannot be used, or a file cannot be written there.
    """
    check_place(out, starts=TITLE, what="a model report")
    if values is not None:
        check_place(values, starts="{", what="figures")
    steps = Steps(N_STEPS, progress)
    steps.begin("reading the tables and computing the features")
    tables = read_tables(order.data)
    for warning in tables.warnings:
        steps.tell(warning)
    clients = evaluated_clients(order.data, tables)
    results, sections = _measured(clients, order, steps)
    facts = _facts(clients, order)
    write_text_file(out, "\n".join([*introduction(facts), *(line for each in sections for line in markdown(each))]))
    if values is not None:
        write_text_file(values, json.dumps({"facts": asdict(facts), **results}, indent=1) + "\n")
    progress(f"{out} written.")


def _measured(clients: EvaluatedClients, order: Order, steps: Steps) -> tuple[Mapping[str, object], Sequence[Section]]:
    quality = _quality(clients, order, steps)
    return {"quality": asdict(quality)}, [section_quality.section(quality)]


def _quality(clients: EvaluatedClients, order: Order, steps: Steps) -> QualityResult:
    seeds = range(order.seed, order.seed + order.repetitions)
    steps.begin("cross-validating the model")
    ours = model_out_of_fold(clients, clients.features, seeds, progress=steps.tell)
    steps.begin("cross-validating the logistic regression")
    logistic = logistic_of(clients, seeds)
    steps.begin("measuring the quality")
    rivals = (
        Rival(name="the model", probabilities=ours),
        Rival(name="logistic regression", probabilities=logistic),
        Rival(name="the default rate for everybody", probabilities=dummy_of(clients)),
    )
    models = compared(clients, rivals, seed=order.seed)
    base_rate = float(np.mean(clients.target))
    lowest = lowest_cost(clients.target, ours[0], order.policy)
    beside = beside_usual(models[0].quality, lowest, base_rate=base_rate, cost_ratio=order.policy.cost_ratio)
    return QualityResult(
        models=models,
        repetitions=order.repetitions,
        beside=beside,
        suspicions=warnings(beside, models[0].quality["auc"]),
    )


def _facts(clients: EvaluatedClients, order: Order) -> Facts:
    return Facts(
        day=dt.datetime.now(tz=dt.UTC).date().isoformat(),
        made_up=clients.made_up,
        clients=len(clients.targets),
        labelled=len(clients.target),
        defaults=int(np.sum(clients.target)),
        features=len(clients.features),
        absent=tuple(clients.absent),
        fingerprint=clients.fingerprint,
        seed=order.seed,
        versions={library: version(library) for library in LIBRARIES},
    )
