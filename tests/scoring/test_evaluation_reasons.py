"""Explanations tried out on trees that are known."""

import numpy as np
import pytest
import xgboost as xgb
from numpy.typing import NDArray

from features.feature import Risk, Theme, Unit
from scoring.evaluation.agreement import agreement, are_close
from scoring.evaluation.faithfulness import faithfulness
from scoring.evaluation.sweeps import sweeps
from scoring.main_reasons import ReasonRule
from scoring.matrix import load_booster, model_matrix
from tests.scoring.small_portfolio import make_feature

FEATURES = (
    make_feature("debt_share", Unit.SHARE, risk=Risk.INCREASES, theme=Theme.CREDITS_ELSEWHERE),
    make_feature("outside_rating", Unit.RATING, risk=Risk.DECREASES, theme=Theme.EXTERNAL_RATINGS),
    make_feature("income_currency", Unit.CURRENCY, theme=Theme.AFFORDABILITY),
)
NAMES = [feature.name for feature in FEATURES]


def drawn(n: int = 2000) -> NDArray[np.float32]:
    return np.random.default_rng(0).normal(size=(n, 3)).astype(np.float32)


def grown(strengths: tuple[float, float, float], seed: int = 0) -> xgb.Booster:
    """Stumps on log-odds that each feature adds to by its strength: nothing goes together."""
    values = drawn()
    chance = 1 / (1 + np.exp(-(values @ np.array(strengths))))
    target = (np.random.default_rng(1).uniform(size=len(values)) < chance).astype(np.int8)
    parameters = {"objective": "binary:logistic", "max_depth": 1, "eta": 0.3, "seed": seed, "nthread": 1}
    booster = xgb.train(parameters, model_matrix(values, NAMES, target=target), num_boost_round=60)
    return load_booster(bytes(booster.save_raw("ubj")))


def test_trees_that_keep_to_the_directions_pass_every_sweep() -> None:
    constant = grown((0.0, 0.0, 0.0))
    found = sweeps(constant, drawn()[:, :3], (FEATURES[2],) * 3, seed=0, count=50)
    assert (found.sweeps, found.features, found.violations) == (0, 0, 0)


def test_trees_against_the_directions_are_found_out() -> None:
    against = sweeps(grown((-1.0, 1.0, 0.0)), drawn(), FEATURES, seed=0, count=200)
    assert against.features == 2
    assert against.violations == 200


def test_the_same_model_agrees_with_itself() -> None:
    booster = grown((1.0, -0.5, 0.2))
    found = agreement(booster, booster, drawn(300), FEATURES)
    assert (found.themes, found.features, found.first_feature) == (1, 1, 1)
    assert found.correlation == pytest.approx(1)
    assert found.exchanged_for_close is None


def test_models_that_weigh_different_features_name_different_ones_first() -> None:
    found = agreement(grown((3.0, -0.1, 0.0)), grown((0.0, -0.1, 3.0)), drawn(300), FEATURES)
    assert found.first_feature < 0.2
    assert found.correlation < 0.5


def test_a_copy_of_a_feature_goes_together_with_it_and_an_unrelated_one_does_not() -> None:
    values = drawn()
    values[:, 1] = -(values[:, 0] ** 3)
    assert are_close(values).tolist() == [[True, True, False], [True, True, False], [False, False, True]]


def test_reasons_of_a_sum_of_single_effects_move_the_score_as_told() -> None:
    booster, values = grown((1.5, -0.8, 0.2)), drawn(500)
    rule = ReasonRule.of(lambda index: values[:, index], FEATURES)
    found = faithfulness(booster, rule, values, np.zeros(3, np.bool_), seed=0)
    # Not quite 1: the mean of twenty other clients is not yet the average.
    assert found.by_others.sign_share > 0.95
    assert found.by_others.clear_order_share > 0.9
    assert found.by_others.together_share > 0.88
    assert found.by_others.mean_points == pytest.approx(found.mean_points_told, rel=0.1)
    assert found.by_median.sign_share > 0.88


def test_a_feature_drawn_at_random_moves_the_score_less_than_a_reason() -> None:
    booster, values = grown((1.5, -0.8, 0.2)), drawn(500)
    rule = ReasonRule.of(lambda index: values[:, index], FEATURES)
    found = faithfulness(booster, rule, values, np.zeros(3, np.bool_), seed=0)
    assert found.reasons == pytest.approx(3 * 500 * 0.8, rel=0.25)
    assert found.mean_points_by_chance < found.by_median.mean_points
