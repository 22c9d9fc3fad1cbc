import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.points import (
    margin_of_points,
    points_of_contribution,
    points_of_margin,
    points_of_probability,
    probability_of_margin,
    shared_out,
)

SOME_POINTS = st.integers(-300 * 1024, 300 * 1024).map(lambda parts: parts / 1024)  # sums of them are exact


@pytest.mark.parametrize(
    ("odds_of_repaying", "points"), [(10, 500), (20, 550), (40, 600), (5, 450), (1, 500 - 50 * math.log2(10))]
)
def test_fifty_points_double_the_odds(odds_of_repaying: float, points: float) -> None:
    assert points_of_probability(1 / (1 + odds_of_repaying)) == pytest.approx(points, abs=1e-9)


def test_odds_of_ten_to_one_are_exactly_five_hundred_points() -> None:
    assert points_of_margin(-math.log(10)) == 500.0


@given(st.floats(min_value=-12, max_value=12), st.floats(min_value=-12, max_value=12))
def test_points_are_linear_in_the_log_odds(margin: float, contribution: float) -> None:
    step = points_of_margin(margin + contribution) - points_of_margin(margin)
    assert step == pytest.approx(points_of_contribution(contribution), abs=1e-9)


@given(st.floats(min_value=-12, max_value=12))
def test_points_can_be_turned_back(margin: float) -> None:
    assert margin_of_points(points_of_margin(margin)) == pytest.approx(margin, abs=1e-12)


@given(st.floats(min_value=-700, max_value=700))
def test_a_probability_of_any_margin_is_between_zero_and_one(margin: float) -> None:
    assert 0.0 <= probability_of_margin(margin) <= 1.0


def test_a_margin_of_minus_the_log_of_ten_is_one_chance_in_eleven() -> None:
    assert probability_of_margin(-math.log(10)) == pytest.approx(1 / 11, abs=1e-15)


def test_the_largest_remainder_gets_the_point_left_over() -> None:
    # 500.4 + 10.6 − 3.3 = 507.7; the floors 500, 10 and −4 leave 2 of 508 for the remainders .7 and .6.
    assert shared_out(508, [500.4, 10.6, -3.3]) == (500, 11, -3)


def test_equal_remainders_go_to_the_first_parts() -> None:
    assert shared_out(2, [0.5, 0.5, 0.5, 0.5]) == (1, 1, 0, 0)


def test_an_effect_of_nothing_stays_nothing() -> None:
    assert shared_out(512, [500.0, 0.0, 0.0, 12.0]) == (500, 0, 0, 12)


@given(st.lists(SOME_POINTS, min_size=1, max_size=80), st.booleans())
def test_whole_parts_add_up_to_the_total_and_none_moves_by_a_point_or_changes_sign(
    parts: list[float],
    rounds_up: bool,  # noqa: FBT001 - Hypothesis gives arguments by position or name alike
) -> None:
    exact = math.fsum(parts)
    total = math.ceil(exact) if rounds_up else math.floor(exact)
    wholes = shared_out(total, parts)
    assert sum(wholes) == total
    for part, whole in zip(parts, wholes, strict=True):
        assert abs(part - whole) < 1
        assert part * whole >= 0
