"""Of features that say the same, one is left."""

import numpy as np
import pytest

from scoring.near_copies import near_copies, rank_correlations

UNKNOWN = np.nan
RANDOM = np.random.default_rng(0)
FIRST = RANDOM.normal(size=1000).astype(np.float32)
OTHER = RANDOM.normal(size=1000).astype(np.float32)


def test_of_two_that_order_the_clients_alike_the_stronger_stays() -> None:
    values = np.column_stack([FIRST, OTHER, np.exp(FIRST), -FIRST])

    assert near_copies(values, ["a", "b", "c", "d"], ()) == {"c": "a", "d": "a"}


def test_a_plain_fact_stays_before_what_is_stronger() -> None:
    assert near_copies(np.column_stack([FIRST, FIRST * 2]), ["a", "b"], {"b"}) == {"a": "b"}


def test_what_is_known_of_other_clients_is_no_copy() -> None:
    of_fewer = FIRST.copy()
    of_fewer[:20] = UNKNOWN

    assert near_copies(np.column_stack([FIRST, of_fewer]), ["a", "b"], ()) == {}


def test_a_copy_of_what_was_left_out_stays_if_it_is_no_copy_of_what_is_kept() -> None:
    near = FIRST + OTHER * np.float32(0.12)
    further = FIRST + OTHER * np.float32(0.24)
    correlations = rank_correlations(np.column_stack([FIRST, near, further]))
    assert correlations[0, 1] > 0.99
    assert correlations[1, 2] > 0.99
    assert correlations[0, 2] < 0.99

    assert near_copies(np.column_stack([FIRST, near, further]), ["a", "b", "c"], ()) == {"b": "a"}


def test_ranks_of_four_clients_by_hand() -> None:
    """Ranks 1 2 3 4 and 1 2 4 3: 1 − 6 · (1 + 1) / (4 · 15)."""
    values = np.array([[1, 10], [2, 20], [3, 50], [4, 40]], dtype=np.float32)

    assert rank_correlations(values)[0, 1] == pytest.approx(1 - 6 * 2 / 60)


def test_what_is_the_same_for_everybody_is_like_nothing() -> None:
    same = np.zeros(1000, np.float32)

    assert near_copies(np.column_stack([same, same, FIRST]), ["a", "b", "c"], ()) == {}
