import numpy as np
import pytest

from benchmarks.model.measure import measured
from scoring.resampling import Estimate

TARGET = np.array([1, 0, 1, 0] * 20, np.int8)
CHANCE = np.array([0.8, 0.6, 0.4, 0.2] * 20)
"""Of the pairs of a default and a repaid loan, three of four are in order."""
REVERSED = 1.0 - CHANCE


def test_difference_to_our_model_is_paired() -> None:
    found = measured(TARGET, {"same": [CHANCE], "ours": [CHANCE]}, truth=None, seed=1)
    assert found["same"].auc_behind_ours == Estimate(value=0.0, low=0.0, high=0.0)
    assert found["ours"].auc_behind_ours is None


def test_repetitions_are_measured_one_by_one_and_averaged() -> None:
    found = measured(TARGET, {"ours": [CHANCE, REVERSED]}, truth=None, seed=1)["ours"]
    assert found.auc_of_repetitions == (0.75, 0.25)
    assert found.quality["auc"].value == 0.5
    assert found.quality["gini"].value == 0.0


def test_interval_holds_the_value_and_shrinks_with_more_clients() -> None:
    def width(times: int) -> float:
        auc = measured(np.tile(TARGET, times), {"ours": [np.tile(CHANCE, times)]}, truth=None, seed=1)["ours"].quality[
            "auc"
        ]
        assert auc.low is not None
        assert auc.high is not None
        assert auc.low <= 0.75 <= auc.high
        return auc.high - auc.low

    assert width(16) < 0.5 * width(1)


def test_true_probabilities_have_the_whole_of_their_gini_and_the_default_rate_none() -> None:
    dummy = np.full(len(TARGET), 0.5)
    found = measured(TARGET, {"dummy": [dummy], "ours": [CHANCE]}, truth=CHANCE, seed=1)
    assert found["ours"].share_of_true_gini == Estimate(value=1.0, low=1.0, high=1.0)
    assert found["dummy"].share_of_true_gini == Estimate(value=0.0, low=0.0, high=0.0)
    assert list(found) == ["dummy", "ours"]


def test_nothing_is_said_of_the_truth_where_none_is_known() -> None:
    assert measured(TARGET, {"ours": [CHANCE]}, truth=None, seed=1)["ours"].share_of_true_gini is None


def test_calibration_of_one_probability_for_everybody_does_not_exist() -> None:
    found = measured(TARGET, {"ours": [np.full(len(TARGET), 0.5)]}, truth=None, seed=1)["ours"]
    assert found.quality["calibration_slope"] == Estimate(value=None, low=None, high=None)
    assert found.quality["brier"].value == pytest.approx(0.25)
