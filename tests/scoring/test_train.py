import numpy as np
import pytest
import xgboost as xgb
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from features.errors import RefusedInputError
from features.feature import Feature, Risk, Unit
from scoring.baselines import logistic_out_of_fold
from scoring.countdown import Countdown
from scoring.folds import N_FOLDS, stratified_folds
from scoring.growing import Growing
from scoring.matrix import load_booster, margins
from scoring.one_fold import Lesson, trained_fold
from scoring.parameters import parameters_for
from scoring.points import probability_of_margin
from scoring.train import Trained, train
from tests.scoring.small_portfolio import make_feature

FEATURES = (
    make_feature("debt_share", Unit.SHARE, risk=Risk.INCREASES),
    make_feature("outside_rating", Unit.RATING, risk=Risk.DECREASES),
    make_feature("income_currency", Unit.CURRENCY),
)


def drawn(n: int, seed: int = 0) -> tuple[NDArray[np.float32], NDArray[np.int8]]:
    """Clients whose risk grows with the first value and falls with the second; the third says nothing."""
    random = np.random.default_rng(seed)
    values = random.normal(size=(n, 3)).astype(np.float32)
    chance = 1 / (1 + np.exp(1.5 - values[:, 0] + values[:, 1]))
    target = (random.uniform(size=n) < chance).astype(np.int8)
    values[random.uniform(size=values.shape) < 0.1] = np.nan
    return values, target


def trained(values: NDArray[np.float32], target: NDArray[np.int8], features: tuple[Feature, ...] = FEATURES) -> Trained:
    return train(values, target, features, seed=7, progress=lambda _: None)


@given(st.lists(st.integers(0, 1), min_size=10, max_size=200), st.integers(0, 1000))
def test_folds_differ_by_one_client_and_by_one_default_at_most(outcomes: list[int], seed: int) -> None:
    target = np.array(outcomes, dtype=np.int8)
    folds = stratified_folds(target, N_FOLDS, seed)
    sizes = np.bincount(folds, minlength=N_FOLDS)
    defaults = np.bincount(folds[target == 1], minlength=N_FOLDS)
    assert np.ptp(sizes) <= 1
    assert np.ptp(defaults) <= 1


def test_folds_depend_on_the_seed_alone() -> None:
    _, target = drawn(200)
    assert np.array_equal(stratified_folds(target, 5, 1), stratified_folds(target, 5, 1))
    assert not np.array_equal(stratified_folds(target, 5, 1), stratified_folds(target, 5, 2))


def test_the_same_data_and_seed_give_the_same_model_byte_for_byte() -> None:
    values, target = drawn(600)
    first, second = trained(values, target), trained(values, target)
    assert first.model == second.model
    assert np.array_equal(first.out_of_fold, second.out_of_fold)


def test_out_of_fold_predictions_come_from_models_that_did_not_see_the_client() -> None:
    values, _ = drawn(1000)
    coin = np.random.default_rng(3).permutation(np.repeat([0, 1], 500)).astype(np.int8)
    learned = trained(values, coin)
    seen = margins(load_booster(learned.model), values)
    guessed = learned.out_of_fold
    assert abs(_auc(coin, guessed) - 0.5) < 0.06
    assert _auc(coin, seen) > _auc(coin, guessed)


def test_the_control_models_are_those_that_scored_each_fold() -> None:
    values, target = drawn(600)
    learned = trained(values, target)
    folds = stratified_folds(target, N_FOLDS, 7)

    assert len(learned.control_models) == N_FOLDS
    for fold, model in enumerate(learned.control_models):
        scored = folds == fold
        answers = probability_of_margin(margins(load_booster(model), values[scored]))
        assert answers == pytest.approx(learned.out_of_fold[scored], rel=1e-6)


def test_the_outcomes_of_the_scored_fold_change_nothing_in_its_predictions() -> None:
    values, target = drawn(600)
    folds = stratified_folds(target, N_FOLDS, 7)
    scored = np.flatnonzero(folds == 0)
    first, last = scored[target[scored] == 0][0], scored[target[scored] == 1][0]
    swapped = target.copy()
    swapped[[first, last]] = swapped[[last, first]]
    assert np.array_equal(_first_fold(values, target, folds), _first_fold(values, swapped, folds))


@pytest.mark.parametrize(("column", "sign"), [(0, 1.0), (1, -1.0)])
def test_the_log_odds_follow_the_direction_of_risk_everywhere(column: int, sign: float) -> None:
    values, target = drawn(1500)
    booster = load_booster(trained(values, target).model)
    grid = np.linspace(-3, 3, 50, dtype=np.float32)
    for row in values[:40]:
        line = np.repeat(row[np.newaxis, :], len(grid), axis=0)
        line[:, column] = grid
        assert np.all(sign * np.diff(margins(booster, line)) >= 0)


def test_a_direction_against_the_data_leaves_the_feature_unused() -> None:
    values, target = drawn(1500)
    against = (make_feature("debt_share", Unit.SHARE, risk=Risk.DECREASES), *FEATURES[1:])
    booster = load_booster(trained(values, target, against).model)
    low, high = np.array([[-2, 0, 0]], np.float32), np.array([[2, 0, 0]], np.float32)
    assert margins(booster, high)[0] == pytest.approx(margins(booster, low)[0], abs=0.1)


def test_probabilities_keep_the_natural_default_rate() -> None:
    values, target = drawn(3000)
    assert np.mean(trained(values, target).out_of_fold) == pytest.approx(np.mean(target), abs=0.01)


@pytest.mark.parametrize("defaults", [0, 1, 4, 296, 300])
def test_fewer_than_five_clients_of_an_outcome_are_refused(defaults: int) -> None:
    values, _ = drawn(300)
    target = (np.arange(300) < defaults).astype(np.int8)
    with pytest.raises(RefusedInputError, match=f"{defaults} of 300 clients defaulted"):
        trained(values, target)


def test_five_defaults_suffice() -> None:
    values, _ = drawn(120)
    learned = trained(values, (np.arange(120) < 5).astype(np.int8))
    assert np.all((learned.out_of_fold > 0) & (learned.out_of_fold < 1))


def test_a_feature_that_nobody_has_is_no_obstacle() -> None:
    values, target = drawn(300)
    values[:, 2] = np.nan
    assert np.isfinite(trained(values, target).out_of_fold).all()
    assert np.isfinite(logistic_out_of_fold(values, target, FEATURES, seed=7)).all()


def test_the_logistic_regression_finds_a_linear_risk() -> None:
    values, target = drawn(2000)
    assert _auc(target, logistic_out_of_fold(values, target, FEATURES, seed=7)) > 0.75


def test_the_model_knows_its_features_by_name() -> None:
    values, target = drawn(300)
    booster = xgb.Booster()
    booster.load_model(bytearray(trained(values, target).model))
    assert booster.feature_names == ["debt_share", "outside_rating", "income_currency"]


def _first_fold(values: NDArray[np.float32], target: NDArray[np.int8], folds: NDArray[np.int8]) -> NDArray[np.float64]:
    lesson = Lesson(
        values=values,
        target=target,
        names=[feature.name for feature in FEATURES],
        parameters=parameters_for(target, FEATURES, 7),
        seed=7,
        growing=Growing(Countdown(lambda _: None), folds=N_FOLDS, side_by_side=1, patience=0),
    )
    probabilities, *_ = trained_fold(lesson, 0, folds == 0)
    return probabilities


def _auc(target: NDArray[np.int8], score: NDArray[np.float64]) -> float:
    """Share of pairs of a default and a repayment in which the default has the higher score."""
    pairs = score[target == 1][:, np.newaxis] - score[target == 0][np.newaxis, :]
    return float(np.mean((pairs > 0) + 0.5 * (pairs == 0)))
