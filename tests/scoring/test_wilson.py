import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.wilson import wilson_interval


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (13, 100, 0.0776, 0.2098),  # DESIGN's own example: 7.8 to 21.0 %
        (81, 263, 0.2553, 0.3662),  # Newcombe (1998), Statistics in Medicine 17, table I
        (15, 148, 0.0624, 0.1605),  # same
        (0, 20, 0.0, 0.1611),  # same
        (1, 29, 0.0061, 0.1718),  # same
    ],
)
def test_the_interval_is_the_published_one(hits: int, n: int, low: float, high: float) -> None:
    assert list(wilson_interval(hits, n)) == pytest.approx([low, high], abs=5e-5)


@given(st.integers(1, 400_000), st.floats(0, 1))
def test_the_share_is_in_its_interval_and_the_interval_in_0_to_1(n: int, part: float) -> None:
    hits = int(part * n)
    low, high = wilson_interval(hits, n)
    assert 0.0 <= low <= hits / n <= high <= 1.0
    assert high > low
