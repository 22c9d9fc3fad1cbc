from collections.abc import Iterable

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.errors import ProtectedGroupError
from scoring.explain import score_view
from scoring.filters import available_filters, filter_mask
from scoring.group_views import FilterChoice, FilterView, GroupRequest
from scoring.views import Group
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS, N_LABELLED, small_tables

NAMES = ("contract_category", "late_flag", "income_currency", "outside_rating", "children_count", "no_such_feature")


@pytest.fixture
def filters(small_bundle: Bundle) -> dict[str, FilterView]:
    return {view.name: view for view in available_filters(small_bundle, NAMES)}


def choose(view: FilterView, codes: Iterable[str]) -> FilterChoice:
    wanted = set(codes)
    return FilterChoice(filter=view, options=tuple(option for option in view.options if option.code in wanted))


def filtered(*choices: FilterChoice) -> GroupRequest:
    return GroupRequest(kind=Group.FILTERED, choices=choices)


def test_filters_are_those_of_the_catalog_then_outcome_and_opinion(filters: dict[str, FilterView]) -> None:
    assert list(filters) == [
        "contract_category",
        "late_flag",
        "income_currency",
        "outside_rating",
        "children_count",
        "outcome",
        "opinion",
    ]
    assert [view.is_protected for view in filters.values()] == [False, False, False, False, True, False, False]


def test_options_are_levels_bands_and_the_unknown(filters: dict[str, FilterView]) -> None:
    def bounds(name: str) -> list[tuple[float | None, float | None]]:
        return [(option.low, option.high) for option in filters[name].options]

    assert bounds("contract_category") == [(None, 1.0), (1.0, None)]
    assert bounds("late_flag") == [(None, 1.0), (1.0, None)]
    assert bounds("children_count") == [(None, 1.0), (1.0, 2.0), (2.0, 3.0), (3.0, None)]
    assert [option.code for option in filters["outside_rating"].options] == ["0", "1", "2", "3", "unknown"]
    assert [option.code for option in filters["outcome"].options] == ["repaid", "difficulties", "unknown"]


def test_amounts_are_cut_in_four_parts_of_the_portfolio(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    view = filters["income_currency"]
    sizes = [int(filter_mask(small_bundle, filtered(choose(view, [option.code]))).sum()) for option in view.options]
    assert sum(sizes) == N_CLIENTS
    assert all(abs(size - N_CLIENTS / 4) < 10 for size in sizes)  # amounts are rounded to hundreds: ties at the edges


def test_any_answer_of_a_filter_is_enough(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    children = small_tables().features["children_count"].to_numpy()
    mask = filter_mask(small_bundle, filtered(choose(filters["children_count"], ["0", "3"])))
    assert np.array_equal(mask, (children == 0) | (children >= 3))


def test_every_filter_must_be_met(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    features = small_tables().features
    request = filtered(choose(filters["contract_category"], ["1"]), choose(filters["late_flag"], ["1"]))
    expected = (features["contract_category"].to_numpy() == 1) & (features["late_flag"].to_numpy() == 1)
    assert np.array_equal(filter_mask(small_bundle, request), expected)
    assert 0 < expected.sum() < N_CLIENTS


def test_the_unknown_can_be_chosen(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    unknown = small_tables().features["outside_rating"].is_null().to_numpy()
    mask = filter_mask(small_bundle, filtered(choose(filters["outside_rating"], ["unknown"])))
    assert np.array_equal(mask, unknown)


def test_all_answers_together_are_everybody(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    for view in filters.values():
        mask = filter_mask(small_bundle, filtered(choose(view, [option.code for option in view.options])))
        assert mask.all(), view.name


def test_outcomes_are_those_of_the_tables(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    target = small_tables().application["TARGET"]
    for code, expected in (("repaid", target == 0), ("difficulties", target == 1), ("unknown", target.is_null())):
        mask = filter_mask(small_bundle, filtered(choose(filters["outcome"], [code])))
        assert np.array_equal(mask, expected.fill_null(value=False).to_numpy())
    assert int(target.is_null().sum()) == N_CLIENTS - N_LABELLED


def test_opinions_are_those_of_the_scores(small_bundle: Bundle, filters: dict[str, FilterView]) -> None:
    given = [score_view(small_bundle, FIRST_CLIENT + 3 * position).recommendation for position in range(N_CLIENTS)]
    for option in filters["opinion"].options:
        mask = filter_mask(small_bundle, filtered(choose(filters["opinion"], [option.code])))
        assert mask.tolist() == [opinion is not None and opinion.value == option.code for opinion in given]


@pytest.mark.parametrize("risk", ["outcome", "opinion"])
def test_a_protected_attribute_never_meets_outcome_or_opinion(
    small_bundle: Bundle, filters: dict[str, FilterView], risk: str
) -> None:
    by_risk = choose(filters[risk], [filters[risk].options[0].code])
    with pytest.raises(ProtectedGroupError):
        filter_mask(small_bundle, filtered(choose(filters["children_count"], ["0"]), by_risk))
    with pytest.raises(ProtectedGroupError):
        filter_mask(small_bundle, filtered(by_risk, choose(filters["children_count"], ["0"])))


def test_a_feature_known_of_nobody_is_no_filter(small_bundle: Bundle) -> None:
    assert [view.name for view in available_filters(small_bundle, ("nobody_years", "debt_share"))] == [
        "debt_share",
        "outcome",
        "opinion",
    ]


def test_a_group_of_another_kind_is_neither_protected_nor_by_risk(filters: dict[str, FilterView]) -> None:
    choices = (choose(filters["children_count"], ["0"]), choose(filters["outcome"], ["repaid"]))
    assert not GroupRequest(kind=Group.SIMILAR, choices=choices).is_protected
    assert not GroupRequest(kind=Group.ALL, choices=choices).is_by_risk
