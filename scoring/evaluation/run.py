"""The command: from a folder of tables to a report of what was measured."""

import datetime as dt
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np

from features.tables.reader import read_tables
from scoring.cost import lowest_cost
from scoring.evaluation import (
    section_ablation,
    section_calibration,
    section_explanation,
    section_lending,
    section_quality,
    section_stability,
)
from scoring.evaluation.calibration import calibrator, log_odds, segmentations, tenths
from scoring.evaluation.clients import EvaluatedClients, evaluated_clients
from scoring.evaluation.explained import explained
from scoring.evaluation.introduction import TITLE, Facts, introduction
from scoring.evaluation.lending import lending
from scoring.evaluation.plain import plain_out_of_fold
from scoring.evaluation.repeated import Rival, compared, cross_validated, dummy_of, logistic_of
from scoring.evaluation.reported import Reported, bundled, by_another_seed
from scoring.evaluation.sanity import beside_usual, warnings
from scoring.evaluation.section_calibration import CalibrationResult
from scoring.evaluation.section_quality import QualityResult
from scoring.evaluation.stability import stability
from scoring.evaluation.tables import Section, markdown
from scoring.evaluation.variants import ablations, variants
from scoring.matrix import load_booster, margins
from scoring.policy import Policy
from scoring.selection import read_selection
from scoring.steps import Steps
from scoring.text_file import check_place, write_text_file
from scoring.train import Trained

N_STEPS = 6
LIBRARIES = ("xgboost-cpu", "scikit-learn", "numpy", "polars")


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is to be measured, and how thoroughly."""

    data: Path
    bundle: Path | None
    """Whose model is explained and whose policy holds; None: a model trained here, and `policy`."""
    policy: Policy
    seed: int
    repetitions: int
    """Of the cross-validation, at least one; the models of two seeds are compared whatever this is."""
    ablation_repetitions: int
    """At most `repetitions`; 0 leaves the ablations out."""

    @property
    def seeds(self) -> range:
        """One for each repetition."""
        return range(self.seed, self.seed + self.repetitions)


def evaluate_data(order: Order, out: Path, values: Path | None, *, progress: Callable[[str], None]) -> None:
    """Measure, and write the report and, where asked, its figures as JSON.

    Raises:
        RefusedInputError: If the tables or the bundle cannot be used, or a file cannot be written there.
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
    facts = _facts(clients, order)
    parts = _measured(clients, order, steps)
    lines = [line for section, _ in parts for line in markdown(section)]
    write_text_file(out, "\n".join([*introduction(facts), *lines]))
    if values is not None:
        figures = {"facts": asdict(facts), **{section.title: result for section, result in parts}}
        write_text_file(values, json.dumps(figures, indent=1, default=asdict) + "\n")
    progress(f"{out} written.")


def _measured(clients: EvaluatedClients, order: Order, steps: Steps) -> list[tuple[Section, object]]:
    """Give each section with the figures behind it."""
    bundle = None if order.bundle is None else bundled(clients, order.bundle)
    steps.begin(f"cross-validating the model on {len(clients.target):,} clients")
    trained = cross_validated(clients, clients.features, order.seeds, progress=steps.tell)
    own = bundle or Reported(
        booster=load_booster(trained[0].model), features=clients.features, policy=order.policy, seed=order.seed
    )
    first, policy = trained[0].out_of_fold, own.policy
    quality = _quality(clients, order, trained, policy, steps)
    steps.begin("training without each table, theme and rule")
    again = order.seeds[: order.ablation_repetitions]
    chosen = variants(clients) if again else ()
    lost = ablations(clients, chosen, rounds=trained[0].rounds, seeds=again, progress=steps.tell) if chosen else ()
    steps.begin("measuring calibration, costs and shifts")
    calibration = CalibrationResult(
        tenths=tenths(clients.target, first),
        segmentations=segmentations(clients, first),
        calibrator=calibrator(clients.target, first, seed=order.seed),
    )
    costs = lending(clients.target, first, clients.column("loan_amount_currency"), policy)
    everybody = clients.matrix[:, clients.places(own.features)]
    answers = margins(own.booster, everybody)
    answers[clients.labelled] = log_odds(first)
    shifts = stability(everybody, answers, clients.labelled, own.features)
    steps.begin("trying out the explanations")
    other = by_another_seed(clients, own, trained, order.seeds)
    reasons = explained(clients, own.booster, other, own.features, seed=order.seed)
    return [
        (section_quality.section(quality), quality),
        *([(section_ablation.section(lost, len(again)), lost)] if lost else []),
        (section_calibration.section(calibration), calibration),
        (section_lending.section(costs, policy), costs),
        (section_explanation.section(reasons), reasons),
        (section_stability.section(shifts), shifts),
    ]


def _quality(
    clients: EvaluatedClients, order: Order, trained: Sequence[Trained], policy: Policy, steps: Steps
) -> QualityResult:
    steps.begin("cross-validating the rivals, and measuring")
    raw = clients.raw[clients.labelled]
    plain, allowed = (
        [plain_out_of_fold(columns, clients.target, seed) for seed in order.seeds]
        for columns in (raw, raw[:, clients.raw_allowed])
    )
    rivals = (
        Rival(name="the model", probabilities=[each.out_of_fold for each in trained]),
        Rival(name="logistic regression", probabilities=logistic_of(clients, order.seeds)),
        Rival(name="plain XGBoost on the raw application", probabilities=plain),
        Rival(name="the same without the protected columns", probabilities=allowed),
        Rival(name="the default rate for everybody", probabilities=dummy_of(clients)),
    )
    models = compared(clients, rivals, seed=order.seed)
    base_rate = float(np.mean(clients.target))
    lowest = lowest_cost(clients.target, trained[0].out_of_fold, policy)
    beside = beside_usual(models[0].quality, lowest, base_rate=base_rate, cost_ratio=policy.cost_ratio)
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
        selected_on=str(read_selection().made.get("fingerprint", "")),
        absent=tuple(clients.absent),
        fingerprint=clients.fingerprint,
        seed=order.seed,
        versions={library: version(library) for library in LIBRARIES},
    )
