"""The build: raw tables → features → model → quality → bundle."""

import datetime as dt
import platform
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path

import narwhals as nw
import numpy as np
import polars as pl
import sklearn
import xgboost as xgb

from features.tables.raw import RawTables
from features.tables.reader import read_tables
from scoring.build_key import build_key, own_code
from scoring.bundle_write import write_bundle
from scoring.evaluate import Evaluation
from scoring.finished_steps import discard_finished_steps, finished_steps, place_of
from scoring.inputs import kept_features
from scoring.learn import N_LEARNING_STEPS, contents_of, learn
from scoring.likeness import DESCRIPTIVE
from scoring.made_up import is_made_up
from scoring.manifest import is_bundle
from scoring.policy import Policy
from scoring.publish import replaced_folder
from scoring.resampling import Estimate
from scoring.selection import served_catalog
from scoring.steps import Steps
from scoring.usual_papers import usual_papers

N_STEPS = 4 + N_LEARNING_STEPS


def build_bundle(data: Path, out: Path, *, policy: Policy, seed: int, progress: Callable[[str], None]) -> None:
    """Build a bundle from a folder of raw tables, and put it in place when it is complete.

    Finished steps are kept beside it until then: a build that was killed goes on from them.

    Raises:
        RefusedInputError: If the tables cannot be used, or `out` cannot be written or is not a bundle.
    """
    steps, code = Steps(N_STEPS, progress), own_code()
    with replaced_folder(out, is_ours=is_bundle, what="a bundle") as folder:
        steps.begin("reading the tables")
        tables = read_tables(data)
        for warning in tables.warnings:
            steps.tell(warning)
        facts = {**_facts(tables, policy, seed), "made_up": is_made_up(data, tables.fingerprint)}
        catalog = served_catalog()
        with finished_steps(place_of(out), build_key(facts, catalog, code), tell=steps.tell) as kept:
            steps.begin("computing the features")
            built = kept_features(tables, catalog, kept)
            facts["papers"] = usual_papers(built.application)
            learned = learn(built, catalog, policy=policy, seed=seed, steps=steps, kept=kept)
            for line in _quality_lines(learned.evaluation):
                steps.tell(line)
            steps.begin("finding the main reasons of every client")
            contents = contents_of(
                built, catalog, learned, peer_names=DESCRIPTIVE, facts=facts, progress=steps.tell, kept=kept
            )
            steps.begin("writing the bundle")
            write_bundle(folder, replace(contents, history_tables=tables.delivered_histories), progress=steps.tell)
    discard_finished_steps(place_of(out))


def _facts(tables: RawTables, policy: Policy, seed: int) -> Mapping[str, object]:
    return {
        "built_on": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "seed": seed,
        "policy": asdict(policy),
        "data": {
            "fingerprint": tables.fingerprint,
            "absent": sorted(tables.absent),
            "row_counts": [asdict(count) for count in tables.row_counts],
            "warnings": list(tables.warnings),
        },
        "versions": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "polars": pl.__version__,
            "narwhals": nw.__version__,
            "xgboost": xgb.__version__,
            "scikit-learn": sklearn.__version__,
        },
    }


def _quality_lines(evaluation: Evaluation) -> tuple[str, ...]:
    return (
        f"AUC {_shown(evaluation.model.auc)}, logistic regression {_shown(evaluation.logistic.auc)}",
        f"calibration slope {_shown(evaluation.model.calibration_slope)} (1 is right)",
    )


def _shown(estimate: Estimate) -> str:
    if estimate.value is None or estimate.low is None or estimate.high is None:
        return "unknown"
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"
