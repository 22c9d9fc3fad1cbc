import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.portfolio.engine.cells import Driver, Level, keys_of, lookup_of
from features.portfolio.engine.normal import normal_scores, shares_below
from features.portfolio.engine.pieces import Pieces, WholeColumn
from features.portfolio.engine.ranks import even_within, scores_within

# a quarter of the rows share 10, the others are spread from 10 to 40
WHOLE = WholeColumn(shares=np.array([0.0, 0.25, 0.25, 1.0]), values=np.array([10.0, 10.0, 10.0, 40.0]))


def test_a_value_that_many_rows_share_covers_its_ranks() -> None:
    assert WHOLE.values_at(np.array([0.0, 0.1, 0.25, 0.625, 1.0])).tolist() == [10, 10, 10, 25, 40]


def test_the_share_of_a_value_counts_half_of_the_rows_that_have_it() -> None:
    assert WHOLE.shares_of(np.array([10.0, 25.0, 40.0])).tolist() == pytest.approx([0.125, 0.625, 1.0])


def test_values_lie_on_the_grid_but_for_those_that_many_rows_share() -> None:
    whole = WholeColumn(shares=np.array([0.0, 0.5, 1.0]), values=np.array([7.5, 7.5, 20.0]), step=5.0)

    assert whole.values_at(np.array([0.2, 0.75, 1.0])).tolist() == [7.5, 15.0, 20.0]


def test_each_cell_reads_its_own_pieces() -> None:
    # cell 0: all rows between ranks 0 and 0.4; cell 1: half at rank 0.5, half between 0.6 and 1
    pieces = Pieces(upper=np.array([1.0, 1.5, 2.0]), low=np.array([0.0, 0.5, 0.6]), high=np.array([0.4, 0.5, 1.0]))

    ranks = pieces.ranks(np.array([0, 0, 1, 1, 1]), np.array([0.25, 0.75, 0.2, 0.5, 0.75]))

    assert ranks.tolist() == pytest.approx([0.1, 0.3, 0.5, 0.6, 0.8])


def test_a_driver_cuts_at_its_edges_and_puts_missing_values_last() -> None:
    driver = Driver(column="age", edges=(30.0, 40.0))

    assert driver.classes(np.array([29.0, 30.0, 39.0, 40.0, np.nan])).tolist() == [0, 1, 1, 2, 3]


def test_the_last_driver_varies_fastest() -> None:
    drivers = (Driver(column="a", edges=(1.0,)), Driver(column="b", edges=(1.0, 2.0)))
    keys = keys_of(drivers, {"a": np.array([0.0, 1.0]), "b": np.array([2.0, 0.0])}, 2)

    # three classes of a (below, above, missing), four of b
    assert keys.tolist() == [2, 4]


def test_a_combination_without_a_cell_takes_that_of_fewer_drivers() -> None:
    drivers = (Driver(column="a", edges=()), Driver(column="b", edges=()))
    levels = (
        Level(depth=0, keys=np.array([0]), first_cell=0),
        Level(depth=1, keys=np.array([0]), first_cell=1),
        Level(depth=2, keys=np.array([1]), first_cell=2),
    )

    # a known, b known: cell of a; a known, b missing: own cell; a missing: the cell of all rows
    assert lookup_of(drivers, levels).tolist() == [1, 2, 0, 0]


def test_ranks_are_even_within_each_large_cell_and_left_alone_in_a_small_one() -> None:
    cells = np.array([0] * 40 + [1] * 2)
    shares = np.concatenate((np.linspace(0.9, 0.99, 40), [0.1, 0.9]))

    ranked = even_within(cells, shares)

    assert ranked[:40].tolist() == pytest.approx([(place + 0.5) / 40 for place in range(40)])
    assert ranked[40:].tolist() == [0.1, 0.9]


def test_rows_that_share_a_value_share_a_score() -> None:
    scores = scores_within(np.array([0, 0, 0, 0, 1]), np.array([1.0, 5.0, 5.0, 9.0, 3.0]))

    # middle ranks 1/8, 1/2, 1/2, 7/8 of the first cell; the second has a single row
    assert scores.tolist() == pytest.approx(normal_scores(np.array([0.125, 0.5, 0.5, 0.875, 0.5])).tolist())


@given(st.floats(min_value=-5, max_value=5))
def test_a_normal_number_comes_back_from_its_share(number: float) -> None:
    assert normal_scores(shares_below(np.array([number])))[0] == pytest.approx(number, abs=1e-6)
