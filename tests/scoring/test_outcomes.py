"""Items by the outcome of loans, counted by hand from the small portfolio's tables."""

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from features.feature import Unit
from scoring.bundle import Bundle
from scoring.compare import group_comparison
from scoring.errors import UnknownClientError, UnknownFeatureError
from scoring.filters import available_filters
from scoring.group_views import FilterChoice, GroupRequest, RateView
from scoring.outcome_views import NoOutcome
from scoring.outcomes import group_shares, group_splits
from scoring.parts import Part, counts_of, mask_of, parts_of
from scoring.views import Group
from scoring.wilson import wilson_interval
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS, make_feature, small_tables

NAMES = ("contract_category", "late_flag", "income_currency", "debt_share", "children_count")
EVERYBODY = GroupRequest()


def column(name: str) -> NDArray[np.float64]:
    return small_tables().features[name].cast(float).fill_null(math.nan).to_numpy()


def target() -> NDArray[np.float64]:
    return small_tables().application["TARGET"].cast(float).fill_null(math.nan).to_numpy()


def filtered(bundle: Bundle, name: str, *codes: str) -> GroupRequest:
    view = next(each for each in available_filters(bundle, NAMES) if each.name == name)
    options = tuple(option for option in view.options if option.code in codes)
    return GroupRequest(kind=Group.FILTERED, choices=(FilterChoice(filter=view, options=options),))


def test_both_sides_are_counted_apart_on_the_same_bins(small_bundle: Bundle) -> None:
    (split,) = group_splits(small_bundle, FIRST_CLIENT, ["debt_share"], EVERYBODY).splits
    debt, outcome = column("debt_share"), target()
    assert split.repaid is not None
    assert split.difficulties is not None
    for side, code in ((split.repaid, 0), (split.difficulties, 1)):
        assert side.n_group == np.count_nonzero(outcome == code)
        assert side.value.median == pytest.approx(float(np.median(debt[outcome == code])), rel=1e-6)
        below = np.count_nonzero(debt[outcome == code] < debt[0])
        assert side.value.share_below == pytest.approx(below / side.n_known)
    edges = [(bin_.low, bin_.high) for bin_ in split.repaid.bins]
    assert edges == [(bin_.low, bin_.high) for bin_ in split.difficulties.bins]
    (everybody,) = group_comparison(small_bundle, FIRST_CLIENT, ["debt_share"], EVERYBODY).comparisons
    assert edges == [(bin_.low, bin_.high) for bin_ in everybody.bins]


def test_both_sides_lie_within_the_chosen_group(small_bundle: Bundle) -> None:
    request = filtered(small_bundle, "late_flag", "0")
    (split,) = group_splits(small_bundle, FIRST_CLIENT, ["contract_category"], request).splits
    in_time, outcome = column("late_flag") == 0, target()
    assert split.repaid is not None
    assert split.difficulties is not None
    assert split.repaid.n_group == np.count_nonzero(in_time & (outcome == 0))
    assert split.difficulties.n_group == np.count_nonzero(in_time & (outcome == 1))


def test_the_parts_of_a_flag_have_the_rates_of_their_clients(small_bundle: Bundle) -> None:
    view = group_shares(small_bundle, FIRST_CLIENT, ["late_flag"], EVERYBODY)
    late, outcome = column("late_flag"), target()
    assert [part.low for part in view.items[0].parts] == [0.0, 1.0]
    for level, part in enumerate(view.items[0].parts):
        known = int(np.count_nonzero((late == level) & ~np.isnan(outcome)))
        hits = int(np.count_nonzero((late == level) & (outcome == 1)))
        low, high = wilson_interval(hits, known)
        assert part.rate == RateView(n_known=known, n_difficulties=hits, share=hits / known, low=low, high=high)
        assert part.n_clients == np.count_nonzero(late == level)
        assert part.holds_client is bool(late[0] == level)


def test_the_parts_of_an_item_share_out_the_group_the_unknown_last(small_bundle: Bundle) -> None:
    for request in (EVERYBODY, GroupRequest(kind=Group.SIMILAR, k=200)):
        (item,) = group_shares(small_bundle, FIRST_CLIENT, ["outside_rating"], request).items
        assert sum(part.n_clients for part in item.parts) == (N_CLIENTS if request is EVERYBODY else 200)
        assert [part.is_unknown for part in item.parts].index(True) == len(item.parts) - 1
        assert sum(part.holds_client for part in item.parts) == 1


def test_a_part_of_fewer_than_thirty_known_outcomes_has_no_rate(small_bundle: Bundle) -> None:
    request = GroupRequest(kind=Group.SIMILAR, k=100)
    (item,) = group_shares(small_bundle, FIRST_CLIENT, ["outside_rating"], request).items
    assert {part.rate is None for part in item.parts if part.n_clients < 30} == {True}


def test_a_protected_item_is_never_shown_by_outcome(small_bundle: Bundle) -> None:
    splits = group_splits(small_bundle, FIRST_CLIENT, ["children_count"], EVERYBODY).splits
    items = group_shares(small_bundle, FIRST_CLIENT, ["children_count"], EVERYBODY).items
    assert (splits[0].repaid, splits[0].difficulties) == (None, None)
    assert splits[0].reason is items[0].reason is NoOutcome.PROTECTED_FEATURE
    assert items[0].parts == ()


def test_a_group_by_a_protected_attribute_shows_nothing_by_outcome(small_bundle: Bundle) -> None:
    request = filtered(small_bundle, "children_count", "0", "1", "2", "3")
    (split,) = group_splits(small_bundle, FIRST_CLIENT, ["debt_share"], request).splits
    shares = group_shares(small_bundle, FIRST_CLIENT, ["debt_share"], request)
    assert split.reason is shares.items[0].reason is NoOutcome.PROTECTED_GROUP
    assert (split.repaid, split.difficulties, shares.items[0].parts, shares.portfolio_rate) == (None, None, (), None)


def test_a_group_by_outcome_has_nothing_to_set_beside_it(small_bundle: Bundle) -> None:
    request = filtered(small_bundle, "outcome", "repaid")
    assert group_splits(small_bundle, FIRST_CLIENT, ["debt_share"], request).splits[0].reason is NoOutcome.BY_OUTCOME
    assert group_shares(small_bundle, FIRST_CLIENT, ["debt_share"], request).items[0].reason is NoOutcome.BY_OUTCOME
    withheld = group_splits(small_bundle, FIRST_CLIENT, ["children_count"], request)
    assert (withheld.splits, [feature.name for feature in withheld.withheld]) == ((), ["children_count"])


def test_too_few_on_one_side_are_not_compared(small_bundle: Bundle) -> None:
    # Of 60 clients, about one in six had difficulties: far fewer than thirty.
    request = GroupRequest(kind=Group.SIMILAR, k=60)
    assert group_splits(small_bundle, FIRST_CLIENT, ["debt_share"], request).splits[0].reason is NoOutcome.TOO_FEW
    assert group_splits(small_bundle, FIRST_CLIENT, ["nobody_years"], EVERYBODY).splits[0].reason is NoOutcome.TOO_FEW


def test_an_item_known_of_nobody_has_one_part(small_bundle: Bundle) -> None:
    (item,) = group_shares(small_bundle, FIRST_CLIENT, ["nobody_years"], EVERYBODY).items
    assert [(part.is_unknown, part.n_clients) for part in item.parts] == [(True, N_CLIENTS)]


def test_nobody_in_the_group_shows_nothing(small_bundle: Bundle) -> None:
    choices = (*filtered(small_bundle, "late_flag", "0").choices, *filtered(small_bundle, "late_flag", "1").choices)
    request = GroupRequest(kind=Group.FILTERED, choices=choices)
    assert group_splits(small_bundle, FIRST_CLIENT, ["debt_share"], request).splits == ()
    assert group_shares(small_bundle, FIRST_CLIENT, ["debt_share"], request).items == ()


@pytest.mark.parametrize("show", [group_splits, group_shares])
def test_unknown_clients_and_items_are_errors(small_bundle: Bundle, show: object) -> None:
    assert callable(show)
    with pytest.raises(UnknownClientError):
        show(small_bundle, 1, ["debt_share"], EVERYBODY)
    with pytest.raises(UnknownFeatureError):
        show(small_bundle, FIRST_CLIENT, ["no_such_feature"], EVERYBODY)


def test_parts_end_at_the_deciles_and_a_shared_value_makes_fewer() -> None:
    years = make_feature("some_years", Unit.YEARS)
    # Half of the clients have 0: the first five deciles are one edge, and it is where the first part would begin.
    percentiles = [0.0] * 51 + [float(rank) for rank in range(51, 101)]
    assert [(part.low, part.high) for part in parts_of(years, percentiles)] == [
        (None, 60.0),
        (60.0, 70.0),
        (70.0, 80.0),
        (80.0, 90.0),
        (90.0, None),
        (None, None),
    ]
    assert parts_of(years, []) == (Part(is_unknown=True),)


def test_parts_are_counted_as_their_masks_say() -> None:
    values = np.array([0.1, 0.7, 0.7, 1.5, np.nan], dtype=np.float32)
    parts = (Part(high=0.7), Part(low=0.7, high=1.5), Part(low=1.5), Part(low=0.7, high=0.7), Part(is_unknown=True))
    assert counts_of(parts, values) == [1, 2, 1, 2, 1]
    assert [int(mask_of(part, values).sum()) for part in parts] == [1, 2, 1, 2, 1]
