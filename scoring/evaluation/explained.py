"""The explanations of one model, tried out on a sample of the clients."""

from collections.abc import Sequence

import numpy as np
import xgboost as xgb

from features.feature import Feature, Unit
from scoring.evaluation.agreement import agreement
from scoring.evaluation.clients import EvaluatedClients
from scoring.evaluation.faithfulness import faithfulness
from scoring.evaluation.section_explanation import ExplanationResult
from scoring.evaluation.sweeps import sweeps
from scoring.main_reasons import ReasonRule

MOST_EXPLAINED = 3_000


def explained(
    clients: EvaluatedClients, model: xgb.Booster, other: xgb.Booster, features: Sequence[Feature], *, seed: int
) -> ExplanationResult:
    """Try out a model's explanations.

    Args:
        clients: Of whom 3,000 at most are drawn.
        model: The model reported.
        other: One of the same features, grown with another seed.
        features: In the order of the models.
        seed: Of everything drawn.
    """
    everybody = clients.matrix[:, clients.places(features)]
    drawn = np.random.default_rng(seed).permutation(len(everybody))[:MOST_EXPLAINED]
    rows = everybody[drawn]
    rule = ReasonRule.of(lambda index: everybody[:, index], features)
    is_category = np.array([feature.unit is Unit.CATEGORY for feature in features])
    return ExplanationResult(
        agreement=agreement(model, other, rows, features),
        faithfulness=faithfulness(model, rule, rows, is_category, seed=seed),
        sweeps=sweeps(model, rows, features, seed=seed),
    )
