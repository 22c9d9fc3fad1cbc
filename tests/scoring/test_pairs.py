"""Two items at once, on the small portfolio and on numbers written by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.stats import spearmanr

from features.catalog import CATALOG
from scoring.bundle import Bundle
from scoring.errors import UnknownClientError, UnknownFeatureError
from scoring.filters import available_filters
from scoring.group_views import FilterChoice, GroupRequest
from scoring.pair_axes import _by_level
from scoring.pair_views import FEWEST_IN_A_CELL, FEWEST_IN_A_TABLE, POOLED, PairView, WithheldPair
from scoring.pairs import pair_view
from scoring.rank_link import rank_link
from scoring.views import Group
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS, small_tables

EVERYBODY = GroupRequest()
PAIR = ("income_currency", "debt_share")


def column(name: str) -> NDArray[np.float32]:
    return small_tables().features[name].cast(float).fill_null(math.nan).to_numpy().astype(np.float32)


def viewed(bundle: Bundle, names: tuple[str, str] = PAIR, request: GroupRequest = EVERYBODY) -> PairView:
    view = pair_view(bundle, FIRST_CLIENT, names, request)
    assert isinstance(view, PairView)
    return view


def test_every_client_is_in_a_cell_drawn_in_a_small_one_or_outside(small_bundle: Bundle) -> None:
    for names in (PAIR, ("outside_rating", "debt_share"), ("contract_category", "late_flag")):
        view = viewed(small_bundle, names)
        assert view.n_both == np.count_nonzero(~np.isnan(column(names[0])) & ~np.isnan(column(names[1])))
        assert sum(cell.count for cell in view.cells) + view.n_in_small_cells + view.n_outside == view.n_both
        assert min(cell.count for cell in view.cells) >= FEWEST_IN_A_CELL


def test_a_cell_counts_the_clients_between_its_edges(small_bundle: Bundle) -> None:
    view = viewed(small_bundle)
    income, debt = column("income_currency"), column("debt_share")
    cell = max(view.cells, key=lambda each: each.count)
    (low, high), (bottom, top) = view.first.steps[cell.first], view.second.steps[cell.second]
    inside = (income >= low) & (income < high) & (debt >= np.float32(bottom)) & (debt < np.float32(top))
    assert cell.count == np.count_nonzero(inside)


def test_the_client_stands_in_the_step_that_holds_its_value(small_bundle: Bundle) -> None:
    view = viewed(small_bundle)
    assert view.first.client_step is not None
    low, high = view.first.steps[view.first.client_step]
    assert low <= column("income_currency")[0] <= high


def test_levels_are_drawn_one_by_one(small_bundle: Bundle) -> None:
    view = viewed(small_bundle, ("contract_category", "late_flag"))
    contract, late = column("contract_category"), column("late_flag")
    expected = {
        (first, second): int(np.count_nonzero((contract == first) & (late == second)))
        for first in (0, 1)
        for second in (0, 1)
    }
    assert {(cell.first, cell.second): cell.count for cell in view.cells} == {
        place: count for place, count in expected.items() if count >= FEWEST_IN_A_CELL
    }
    assert view.table == tuple(
        tuple(expected[a, b] if expected[a, b] >= FEWEST_IN_A_TABLE else None for b in (0, 1)) for a in (0, 1)
    )


def test_levels_beyond_the_most_frequent_and_the_client_s_are_one_step() -> None:
    trade = next(feature for feature in CATALOG if len(feature.levels) > 10)
    # Level 0 ten times, level 1 nine times … level 9 once.
    values = np.repeat(np.arange(10), np.arange(10, 0, -1)).astype(np.float32)
    steps, places, n_pooled = _by_level(trade, values, 9.0)
    assert steps == (*((level, level) for level in (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 9.0)), (POOLED, POOLED))
    assert n_pooled == 3
    assert np.bincount(places).tolist() == [10, 9, 8, 7, 6, 5, 1, 4 + 3 + 2]


def test_a_single_level_left_is_drawn_by_itself() -> None:
    trade = next(feature for feature in CATALOG if len(feature.levels) > 10)
    steps, places, n_pooled = _by_level(trade, np.arange(8, dtype=np.float32), None)
    assert (len(steps), n_pooled) == (8, 0)
    assert places.tolist() == list(range(8))


def test_the_table_has_four_parts_a_side_and_hides_small_counts(small_bundle: Bundle) -> None:
    view = viewed(small_bundle, request=GroupRequest(kind=Group.SIMILAR, k=40))
    assert [len(row) for row in view.table] == [4, 4, 4, 4]
    assert any(count is None for row in view.table for count in row)
    assert all(count is None or count >= FEWEST_IN_A_TABLE for row in view.table for count in row)


def test_the_share_beyond_is_counted_on_the_client_s_side_of_both(small_bundle: Bundle) -> None:
    view = viewed(small_bundle)
    income, debt = column("income_currency"), column("debt_share")

    def beyond(values: NDArray[np.float32]) -> NDArray[np.bool_]:
        is_high = np.count_nonzero(values < values[0]) >= np.count_nonzero(values > values[0])
        return np.asarray(values >= values[0] if is_high else values <= values[0])

    assert view.share_beyond == np.count_nonzero(beyond(income) & beyond(debt)) / N_CLIENTS


def test_a_level_beside_a_number_places_the_number_among_those_of_the_level(small_bundle: Bundle) -> None:
    view = viewed(small_bundle, ("contract_category", "debt_share"))
    debt = column("debt_share")[column("contract_category") == column("contract_category")[0]]
    assert view.share_beyond is None
    assert view.within_level is not None
    assert view.within_level.feature.name == "debt_share"
    assert view.within_level.share_below == np.count_nonzero(debt < column("debt_share")[0]) / len(debt)


def test_an_item_known_of_nobody_draws_nothing(small_bundle: Bundle) -> None:
    view = viewed(small_bundle, ("nobody_years", "debt_share"))
    assert (view.n_both, view.cells, view.first.steps, view.link, view.share_beyond) == (0, (), (), None, None)


def test_a_group_of_nobody_draws_nothing(small_bundle: Bundle) -> None:
    (late,) = [each for each in available_filters(small_bundle, ["late_flag"]) if each.name == "late_flag"]
    choices = tuple(FilterChoice(filter=late, options=(option,)) for option in late.options)
    view = viewed(small_bundle, request=GroupRequest(kind=Group.FILTERED, choices=choices))
    assert (view.group.n_group, view.n_both, view.cells, view.link) == (0, 0, (), None)


def by_risk(bundle: Bundle) -> GroupRequest:
    view = next(each for each in available_filters(bundle) if each.name == "outcome")
    options = tuple(option for option in view.options if option.code == "difficulties")
    return GroupRequest(kind=Group.FILTERED, choices=(FilterChoice(filter=view, options=options),))


def test_a_protected_item_is_withheld_from_a_group_by_outcome(small_bundle: Bundle) -> None:
    view = pair_view(small_bundle, FIRST_CLIENT, ("children_count", "debt_share"), by_risk(small_bundle))
    assert isinstance(view, WithheldPair)
    assert [feature.name for feature in view.withheld] == ["children_count"]
    assert isinstance(pair_view(small_bundle, FIRST_CLIENT, PAIR, by_risk(small_bundle)), PairView)
    assert isinstance(pair_view(small_bundle, FIRST_CLIENT, ("children_count", "debt_share"), EVERYBODY), PairView)


def test_unknown_clients_and_items_are_errors(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        pair_view(small_bundle, 1, PAIR, EVERYBODY)
    with pytest.raises(UnknownFeatureError):
        pair_view(small_bundle, FIRST_CLIENT, ("debt_share", "no_such_feature"), EVERYBODY)


def test_the_link_of_four_clients_by_hand() -> None:
    steps = np.array([0, 1, 2, 3])
    assert rank_link(steps, steps) == pytest.approx(1.0)
    assert rank_link(steps, steps[::-1]) == pytest.approx(-1.0)
    # Ranks 1 2 3 4 and 2 1 4 3: 1 − 6 × 4 / (4 × 15) = 0.6.
    assert rank_link(steps, np.array([1, 0, 3, 2])) == pytest.approx(0.6)
    assert rank_link(steps, np.zeros(4, dtype=np.int64)) is None
    assert rank_link(steps[:0], steps[:0]) is None


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=3, max_size=40))
def test_the_link_is_spearman_s(steps: list[tuple[int, int]]) -> None:
    first, second = (np.array(each, dtype=np.int64) for each in zip(*steps, strict=True))
    link = rank_link(first, second)
    if len(set(first.tolist())) == 1 or len(set(second.tolist())) == 1:
        assert link is None
    else:
        assert link == pytest.approx(float(spearmanr(first, second).statistic), abs=1e-9)
