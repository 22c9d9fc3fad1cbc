import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from features.feature import Unit
from scoring.evaluation.stability import shift, stability
from tests.scoring.small_portfolio import make_feature

SAMPLES = arrays(np.float64, st.integers(5, 60), elements=st.one_of(st.floats(-5, 5), st.just(np.nan)))
FEATURES = (make_feature("debt_share", Unit.SHARE), make_feature("kind_category", Unit.CATEGORY))


def test_two_levels_that_change_places_give_the_index_of_their_shares() -> None:
    """(0.8 − 0.2) · log(0.8 / 0.2), twice."""
    before, now = np.repeat([0.0, 1.0], [80, 20]), np.repeat([0.0, 1.0], [20, 80])
    assert shift("kind", before, now, by_level=True).index == pytest.approx(2 * 0.6 * np.log(4))


def test_what_becomes_unknown_is_a_shift() -> None:
    """(0.5 − 0.0001) · log(0.5 / 0.0001) for the unknown, (1 − 0.5) · log(1 / 0.5) for the one level."""
    found = shift("kind", np.zeros(100), np.repeat([0.0, np.nan], 50), by_level=True)
    assert found.index == pytest.approx(0.4999 * np.log(5000) + 0.5 * np.log(2))
    assert (found.unknown_before, found.unknown_now) == (0.0, 0.5)


@given(SAMPLES)
def test_the_same_sample_has_not_shifted(sample: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
    assert shift("any", sample, sample, by_level=False).index == 0
    assert shift("any", sample, sample, by_level=True).index == 0


@given(SAMPLES, SAMPLES)
def test_the_index_is_never_negative(
    before: np.ndarray[tuple[int], np.dtype[np.float64]], now: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> None:
    assert shift("any", before, now, by_level=False).index >= 0


def test_tenths_of_the_same_population_shift_by_chance_alone() -> None:
    random = np.random.default_rng(0)
    values = random.normal(size=(6000, 2)).astype(np.float32)
    labelled = np.arange(6000) < 4000
    found = stability(values, values[:, 0].astype(np.float64), labelled, (FEATURES[0], FEATURES[0]))
    assert found is not None
    assert found.by_chance == pytest.approx(9 * (1 / 4000 + 1 / 2000))
    assert found.score.index < 3 * found.by_chance


def test_nobody_to_compare_with_is_no_stability() -> None:
    assert stability(np.zeros((3, 2), np.float32), np.zeros(3), np.ones(3, np.bool_), FEATURES) is None


def test_a_level_that_nobody_had_before_is_a_shift_wherever_it_stands() -> None:
    """(0.5 − 0.0001) · log(0.5 / 0.0001) for the new level, (1 − 0.5) · log(1 / 0.5) for what it takes from level 2."""
    before = np.full(100, 2.0)
    for new in (1.0, 3.0):
        found = shift("kind", before, np.repeat([2.0, new], 50), by_level=True)
        assert found.index == pytest.approx(0.4999 * np.log(5000) + 0.5 * np.log(2))
