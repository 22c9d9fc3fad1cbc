import json
import math
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import RefusedInputError
from scoring.lever_limits import LeverLimits
from scoring.points import points_of_probability
from scoring.policy import Policy, read_policy
from scoring.views import Recommendation

NO_WHAT_IF = {"cost_ratio": 10, "half_width_points": 15}


def written(folder: Path, text: str) -> Path:
    path = folder / "policy.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_cost_ratio_of_ten_puts_the_threshold_at_exactly_five_hundred_points() -> None:
    assert Policy(cost_ratio=10).threshold_points == 500.0
    assert Policy(cost_ratio=10).threshold_probability == 1 / 11


def test_client_exactly_at_the_threshold_is_to_be_studied() -> None:
    assert Policy().recommendation(500.0) is Recommendation.TO_STUDY


def test_client_exactly_at_the_upper_edge_of_the_band_is_favourable() -> None:
    assert Policy().recommendation(515.0) is Recommendation.FAVOURABLE
    assert Policy().recommendation(math.nextafter(515.0, 0)) is Recommendation.TO_STUDY


def test_client_exactly_at_the_lower_edge_of_the_band_is_to_be_studied() -> None:
    assert Policy().recommendation(485.0) is Recommendation.TO_STUDY
    assert Policy().recommendation(math.nextafter(485.0, 0)) is Recommendation.UNFAVOURABLE


def test_without_a_band_client_exactly_at_the_threshold_is_favourable() -> None:
    assert Policy(half_width_points=0).recommendation(500.0) is Recommendation.FAVOURABLE
    assert Policy(half_width_points=0).recommendation(math.nextafter(500.0, 0)) is Recommendation.UNFAVOURABLE


@pytest.mark.parametrize(
    ("points", "shown"), [(514.6, 514), (515.4, 515), (484.7, 484), (485.3, 485), (499.6, 500), (530.5, 530)]
)
def test_a_score_is_not_rounded_over_an_edge(points: float, shown: int) -> None:
    assert Policy().shown_points(points) == shown


@given(st.floats(min_value=200, max_value=800), st.floats(min_value=1, max_value=50))
def test_the_score_shown_has_the_opinion_of_the_score(points: float, cost_ratio: float) -> None:
    policy = Policy(cost_ratio=cost_ratio)
    shown = policy.shown_points(points)
    assert abs(shown - points) < 1
    assert policy.recommendation(shown) is policy.recommendation(points)


@given(st.floats(min_value=0.01, max_value=1000))
def test_the_threshold_in_points_is_the_threshold_in_probability(cost_ratio: float) -> None:
    policy = Policy(cost_ratio=cost_ratio)
    assert policy.threshold_points == pytest.approx(points_of_probability(policy.threshold_probability), abs=1e-6)


@given(st.floats(min_value=0.01, max_value=1000))
def test_granting_and_declining_cost_the_same_at_the_threshold(cost_ratio: float) -> None:
    policy = Policy(cost_ratio=cost_ratio)
    granted = policy.expected_cost(policy.threshold_probability, granted=True)
    assert granted == pytest.approx(policy.expected_cost(policy.threshold_probability, granted=False))


def test_the_policy_that_ships_is_ten_to_one_with_fifteen_points_on_each_side() -> None:
    policy = read_policy()
    assert (policy.cost_ratio, policy.half_width_points) == (10.0, 15.0)


def test_the_policy_that_ships_assumes_a_rate_for_loans_of_a_fixed_sum_only() -> None:
    assert set(read_policy().yearly_rates) == {"Cash loans"}
    assert read_policy().levers == LeverLimits()


def test_a_policy_without_what_a_what_if_needs_assumes_no_rate(tmp_path: Path) -> None:
    policy = read_policy(written(tmp_path, '{"half_width_points": 20, "cost_ratio": 5.5}'))
    assert (policy.yearly_rates, policy.levers) == ({}, LeverLimits())


def test_limits_left_out_are_the_program_s_own(tmp_path: Path) -> None:
    text = '{"cost_ratio": 5, "half_width_points": 20, "levers": {"longest_term_months": 60}}'
    assert read_policy(written(tmp_path, text)).levers == LeverLimits(longest_term_months=60.0)


def test_a_policy_comes_back_from_a_manifest_as_it_went(tmp_path: Path) -> None:
    assert read_policy(written(tmp_path, json.dumps(asdict(read_policy())))) == read_policy()


def test_a_policy_file_is_read_by_name(tmp_path: Path) -> None:
    assert read_policy(written(tmp_path, '{"half_width_points": 20, "cost_ratio": 5.5}')) == Policy(
        cost_ratio=5.5, half_width_points=20.0
    )


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"cost_ratio": "ten", "half_width_points": 15}, 'cost_ratio is "ten"'),
        ({"cost_ratio": True, "half_width_points": 15}, "cost_ratio is true"),
        ({"cost_ratio": 0, "half_width_points": 15}, "cost_ratio is 0"),
        ({"cost_ratio": -3, "half_width_points": 15}, "cost_ratio is -3"),
        ({"cost_ratio": float("nan"), "half_width_points": 15}, "cost_ratio is NaN"),
        ({"cost_ratio": 10, "half_width_points": 1e9}, "half_width_points is 1000000000.0"),
        ({"cost_ratio": 10}, "half_width_points is null"),
        ({"cost_ratio": 10, "half_width_points": 15, "treshold": 1}, "'treshold'"),
        ({**NO_WHAT_IF, "yearly_rates": 0.4}, "yearly_rates is 0.4"),
        ({**NO_WHAT_IF, "yearly_rates": {"Cash loans": "0.4"}}, 'Cash loans holds {"yearly_rate": "0.4"}'),
        ({**NO_WHAT_IF, "yearly_rates": {"Cash loans": 40}}, 'holds {"yearly_rate": 40}'),
        ({**NO_WHAT_IF, "yearly_rates": {"Cash loans": [{"yearly_rate": 0.4}, {"yearly_rate": 0.3}]}}, "ascending"),
        ({**NO_WHAT_IF, "yearly_rates": {"A": [{"yearly_rate": 0.4, "most_instalments": 0}]}}, "above 0 or null"),
        ({**NO_WHAT_IF, "levers": []}, "levers is []"),
        ({**NO_WHAT_IF, "levers": {"longest": 1}}, "longest is 1"),
        ({**NO_WHAT_IF, "levers": {"least_amount_share": 0}}, "least_amount_share is 0"),
        ({**NO_WHAT_IF, "levers": {"most_income_share": 0.9}}, "least_income_share ≤ 1 ≤ most_income_share"),
        ({**NO_WHAT_IF, "levers": {"longest_term_months": 3}}, "shortest_term_months ≤ longest_term_months"),
    ],
)
def test_a_wrong_value_is_refused_by_its_name(tmp_path: Path, values: dict[str, object], named: str) -> None:
    path = written(tmp_path, json.dumps(values))
    with pytest.raises(RefusedInputError) as refused:
        read_policy(path)
    assert named in str(refused.value)
    assert str(path) in str(refused.value)


@pytest.mark.parametrize("text", ["", "{", "[10, 15]", "10"])
def test_a_file_that_is_not_a_policy_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(RefusedInputError, match="the policy is not"):
        read_policy(written(tmp_path, text))


def test_a_missing_policy_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError, match="cannot be read"):
        read_policy(tmp_path / "nothing.json")
