import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from scoring.ranks import counts_beside
from scoring.summarise import PERCENTILES

FEW = st.sampled_from([np.float32(value) for value in (-3.5, 0.0, 0.1, 0.2, 7.0)])
ANY = st.floats(-1e6, 1e6, width=32).map(np.float32)


def counted(value: np.float32, column: NDArray[np.float32]) -> tuple[int, int]:
    """Ask for the counts as the desk does, from the sorted column and its percentiles."""
    known = np.sort(column)
    percentiles = np.percentile(known.astype(np.float64), PERCENTILES).tolist()
    return counts_beside(value, percentiles, len(known), lambda start, stop: known[start:stop])


def test_a_value_among_four_is_above_two_and_below_one() -> None:
    assert counted(np.float32(30), np.array([10, 20, 30, 40], dtype=np.float32)) == (2, 1)


def test_values_beyond_both_ends_have_everybody_on_one_side() -> None:
    column = np.array([10, 20, 30], dtype=np.float32)
    assert counted(np.float32(5), column) == (0, 3)
    assert counted(np.float32(35), column) == (3, 0)


@given(values=st.lists(st.one_of(FEW, ANY), min_size=1, max_size=400), value=st.one_of(FEW, ANY))
def test_the_counts_are_those_of_the_whole_column_whatever_its_ties(
    values: list[np.float32], value: np.float32
) -> None:
    column = np.array(values, dtype=np.float32)
    expected = (int(np.count_nonzero(column < value)), int(np.count_nonzero(column > value)))
    assert counted(value, column) == expected
    for one in values[:5]:
        assert counted(one, column) == (int(np.count_nonzero(column < one)), int(np.count_nonzero(column > one)))


def test_only_a_small_part_of_a_large_column_is_read() -> None:
    known = np.arange(100_000, dtype=np.float32)
    parts: list[int] = []

    def read(start: int, stop: int) -> NDArray[np.float32]:
        parts.append(stop - start)
        return known[start:stop]

    percentiles = np.percentile(known, PERCENTILES).tolist()
    assert counts_beside(np.float32(31_415), percentiles, len(known), read) == (31_415, 68_584)
    assert sum(parts) < 2_100
