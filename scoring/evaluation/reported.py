"""The model whose explanations are tried out: a bundle's, or one trained for the report."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import xgboost as xgb

from features.errors import RefusedInputError
from features.feature import Feature
from scoring.bundle import open_bundle
from scoring.evaluation.clients import EvaluatedClients
from scoring.matrix import load_booster
from scoring.policy import Policy
from scoring.train import Trained, train


@dataclass(frozen=True, kw_only=True, eq=False)
class Reported:
    """A model, and what comes with it."""

    booster: xgb.Booster
    features: Sequence[Feature]
    """In the order of the model."""
    policy: Policy
    seed: int
    """By which it was grown."""


def bundled(clients: EvaluatedClients, folder: Path) -> Reported:
    """Open a bundle, and check that it comes from these tables and features.

    Raises:
        RefusedInputError: If it cannot be used, or was built from others.
    """
    bundle = open_bundle(folder)
    if bundle.manifest["data"]["fingerprint"] != clients.fingerprint:
        message = f"{folder}: this bundle was built from other tables than --data: give the folder it was built from."
        raise RefusedInputError(message)
    names = bundle.booster.feature_names or []
    by_name = {feature.name: feature for feature in clients.catalog}
    if not set(names) <= set(by_name):
        message = f"{folder}: this bundle was built with another selection of features: build it again."
        raise RefusedInputError(message)
    return Reported(
        booster=bundle.booster,
        features=[by_name[name] for name in names],
        policy=bundle.policy,
        seed=int(bundle.manifest["seed"]),
    )


def by_another_seed(
    clients: EvaluatedClients, own: Reported, trained: Sequence[Trained], seeds: Sequence[int]
) -> xgb.Booster:
    """Give a model of the same features by another seed: one of the repetitions', or one trained for this.

    Args:
        clients: To learn from.
        own: The model reported.
        trained: On the features of `clients`, one for each seed.
        seeds: Of the repetitions.
    """
    if [each.name for each in own.features] == [each.name for each in clients.features]:
        for seed, each in zip(seeds, trained, strict=True):
            if seed != own.seed:
                return load_booster(each.model)
    values = clients.values(own.features)
    again = train(values, clients.target, own.features, seed=own.seed + 1, progress=lambda _: None)
    return load_booster(again.model)
