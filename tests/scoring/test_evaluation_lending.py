import numpy as np
import pytest

from scoring.cost import lowest_cost
from scoring.evaluation.lending import lending
from scoring.evaluation.sanity import beside_usual, warnings
from scoring.policy import Policy
from scoring.resampling import Estimate

TARGET = np.array([0, 0, 0, 1], np.int8)
CHANCE = np.array([0.02, 0.05, 0.30, 0.40])
"""At a ratio of 10 the threshold is 1/11: the third and the fourth are declined."""


def test_each_ratio_has_the_threshold_of_its_rule_and_its_costs() -> None:
    found = lending(TARGET, CHANCE, None, Policy())
    at_ten = next(each for each in found.ratios if each.cost_ratio == 10)
    assert at_ten.at_rule.threshold_probability == pytest.approx(1 / 11)
    assert at_ten.at_rule.cost_per_client == 0.25  # one good client declined out of four
    assert at_ten.lowest.cost_per_client == 0
    assert at_ten.nobody_declined == 2.5
    assert at_ten.everybody_declined == 0.75


def test_who_stays_on_one_side_at_every_ratio_is_counted() -> None:
    """Thresholds go from 1/21 = 0.048 to 1/4: 0.05 lies between them, the others do not."""
    assert lending(TARGET, CHANCE, None, Policy()).same_side_share == 0.75


def test_losses_below_the_threshold_are_weighted_by_what_is_lent() -> None:
    target = np.array([1, 0, 0, 1], np.int8)
    amounts = np.array([100.0, 200.0, 1000.0, np.nan], np.float32)
    losses = lending(target, CHANCE, amounts, Policy()).losses
    assert (losses.granted, losses.observed_defaults) == (2, 1)
    assert losses.expected_defaults == pytest.approx(0.07)
    assert losses.expected_amount == pytest.approx(0.02 * 100 + 0.05 * 200)
    assert losses.observed_amount == 100


def test_without_amounts_no_amount_is_lost() -> None:
    losses = lending(TARGET, CHANCE, None, Policy()).losses
    assert (losses.expected_amount, losses.observed_amount) == (None, None)


def quality(auc: float, **others: float) -> dict[str, Estimate]:
    usual = {"ks": 0.367, "brier": 0.0682, "log_loss": 0.2481, **others}
    return {name: Estimate(value=value, low=value, high=value) for name, value in {"auc": auc, **usual}.items()}


def test_usual_figures_are_credible() -> None:
    """The published row at an AUC of 0.75 and a default rate of 8.07 %."""
    target = np.repeat(np.array([0, 1], np.int8), [9193, 807])
    lowest = lowest_cost(target, np.full(len(target), 0.08), Policy())
    found = beside_usual(quality(0.75), lowest, base_rate=0.0807, cost_ratio=10)
    assert [each.measure for each in found] == ["ks", "brier", "log_loss", "lowest_cost"]
    assert not any(each.too_good for each in found)
    assert warnings(found, quality(0.75)["auc"]) == ()


@pytest.mark.parametrize(("measure", "value"), [("ks", 0.45), ("brier", 0.060), ("log_loss", 0.22)])
def test_a_figure_far_better_than_usual_is_flagged(measure: str, value: float) -> None:
    lowest = lowest_cost(TARGET, np.full(4, 0.25), Policy())
    found = beside_usual(quality(0.75, **{measure: value}), lowest, base_rate=0.0807, cost_ratio=10)
    assert [each.measure for each in found if each.too_good] == [measure]
    (sentence,) = warnings(found, quality(0.75)["auc"])
    assert sentence.startswith(measure)


def test_a_cost_below_the_usual_one_is_flagged() -> None:
    lowest = lowest_cost(TARGET, CHANCE, Policy())
    assert lowest.cost_per_client == 0
    found = beside_usual(quality(0.75), lowest, base_rate=0.0807, cost_ratio=10)
    assert [each.measure for each in found if each.too_good] == ["lowest_cost"]


def test_an_auc_above_what_single_models_reach_is_flagged() -> None:
    assert "look for a leak" in warnings((), Estimate(value=0.85, low=0.83, high=0.87))[0]
    assert warnings((), Estimate(value=0.81, low=0.79, high=0.83)) == ()
