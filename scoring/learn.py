"""From features to all that a bundle holds: model, scores of every client, quality, similar clients."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
import xgboost as xgb
from numpy.typing import NDArray

from features.build import BuiltTables
from features.feature import Feature
from features.tables.official import CLIENT_KEY, OUTCOME
from scoring.baselines import logistic_out_of_fold
from scoring.bundle_write import BundleContents
from scoring.evaluate import Evaluation, evaluate
from scoring.finished_steps import Kept, made_anew
from scoring.main_reasons import main_reasons
from scoring.matrix import contributions, float32_matrix, load_booster, margins
from scoring.peer_measures import peer_measures
from scoring.peers import peer_coordinates
from scoring.policy import Policy
from scoring.sample import draw_sample
from scoring.steps import Steps
from scoring.train import Trained, train

UNKNOWN_OUTCOME = -1
N_LEARNING_STEPS = 3
REASON_COLUMNS = ("against", "in_favour")


@dataclass(frozen=True, kw_only=True, eq=False)
class Learned:
    """What was learned from the labelled clients."""

    trained: Trained
    evaluation: Evaluation
    targets: NDArray[np.int8]
    """Of all clients, −1 is unknown, (n_clients,)."""
    matrix: NDArray[np.float32]
    """All features of all clients in catalog order, NaN is unknown, (n_clients, n_features)."""


def learn(
    built: BuiltTables,
    catalog: Sequence[Feature],
    *,
    policy: Policy,
    seed: int,
    steps: Steps,
    kept: Kept = made_anew,
) -> Learned:
    """Train on the clients whose outcome is known, and measure; what `kept` has is not done again.

    Raises:
        RefusedInputError: If fewer than five clients defaulted, or fewer than five repaid.
    """
    matrix = float32_matrix(built.features, [feature.name for feature in catalog])
    targets = built.application[OUTCOME].fill_null(UNKNOWN_OUTCOME).to_numpy().astype(np.int8)
    labelled = targets != UNKNOWN_OUTCOME
    features = [feature for feature in catalog if feature.in_model]
    values = matrix[np.ix_(labelled, [feature.in_model for feature in catalog])]
    target = targets[labelled]
    steps.begin(f"training on {len(target):,} clients whose outcome is known")
    trained = train(values, target, features, seed=seed, progress=steps.tell, kept=kept)
    steps.begin("training the logistic regression to beat")

    def logistic() -> pl.DataFrame:
        found = logistic_out_of_fold(values, target, features, seed=seed, progress=steps.tell)
        return pl.DataFrame({"probability": found})

    rival = kept("logistic", logistic)["probability"].to_numpy()
    steps.begin("measuring the quality")
    evaluation = evaluate(target, trained.out_of_fold, logistic=rival, policy=policy, seed=seed, progress=steps.tell)
    return Learned(trained=trained, evaluation=evaluation, targets=targets, matrix=matrix)


def contents_of(
    built: BuiltTables,
    catalog: Sequence[Feature],
    learned: Learned,
    *,
    peer_names: Sequence[str],
    facts: Mapping[str, object],
    progress: Callable[[str], None] = lambda _: None,
    kept: Kept = made_anew,
) -> BundleContents:
    """Score every client with the final model, and gather what the bundle holds.

    Args:
        built: The tables that `learned` learned from.
        catalog: Same.
        learned: Model and measures.
        peer_names: The descriptive features by which clients are similar; all in the catalog.
        facts: What the manifest says besides: origin of the data, policy, versions.
        progress: Told how many clients are explained.
        kept: Gives the main reasons where they were kept.
    """
    booster = load_booster(learned.trained.model)
    values = learned.matrix[:, [feature.in_model for feature in catalog]]
    out_of_fold = np.full(len(learned.targets), np.nan)
    out_of_fold[learned.targets != UNKNOWN_OUTCOME] = learned.trained.out_of_fold
    by_name = {feature.name: (index, feature) for index, feature in enumerate(catalog)}
    peer_indices, peer_features = zip(*(by_name[name] for name in peer_names), strict=True)
    coordinates = peer_coordinates(learned.matrix[:, peer_indices], peer_features)
    reasons = kept(
        "reasons",
        lambda: pl.DataFrame(main_reasons(booster, learned.matrix, catalog, progress=progress), REASON_COLUMNS),
    )
    return BundleContents(
        catalog=catalog,
        client_ids=built.features[CLIENT_KEY].to_numpy(),
        features=learned.matrix,
        application=built.application.drop(CLIENT_KEY, OUTCOME),
        history=built.history.drop(CLIENT_KEY),
        margins=margins(booster, values),
        targets=learned.targets,
        out_of_fold=out_of_fold,
        peer_features=peer_features,
        peer_coordinates=coordinates,
        main_reasons=reasons.to_numpy(),
        model=learned.trained.model,
        control_models=learned.trained.control_models,
        sample=draw_sample(booster, values),
        facts={
            **facts,
            **_learned_facts(learned, base_margin(booster)),
            "peers": peer_measures(coordinates, peer_names),
        },
    )


def base_margin(booster: xgb.Booster) -> float:
    """Give the model's base value, the same for every client: the log-odds of default before any feature speaks."""
    nothing_known = np.full((1, booster.num_features()), np.nan, dtype=np.float32)
    return float(contributions(booster, nothing_known)[0, -1])


def _learned_facts(learned: Learned, base: float) -> Mapping[str, object]:
    return {
        "clients": {
            "all": len(learned.targets),
            "labelled": int(np.count_nonzero(learned.targets != UNKNOWN_OUTCOME)),
            "defaulted": int(np.count_nonzero(learned.targets == 1)),
        },
        "model": {
            "base_margin": base,
            "rounds": learned.trained.rounds,
            "parameters": learned.trained.parameters,
        },
        "metrics": learned.evaluation.as_json(),
    }
