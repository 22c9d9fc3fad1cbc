"""What is said of a group as a whole, and what is not."""

import math
from collections.abc import Iterable

import numpy as np
import pytest

from features.catalog import CATALOG
from scoring.bundle import Bundle
from scoring.compare import group_comparison
from scoring.errors import ProtectedGroupError
from scoring.explain import client_view
from scoring.filters import FILTERED_BY, available_filters
from scoring.group_views import FilterChoice, GroupRequest, GroupView, NoRate
from scoring.groups import group_view, members_of
from scoring.likeness import Cutoffs
from scoring.peer_measures import typical_distance
from scoring.peers import closeness_of, similar_clients
from scoring.strongest import strongest_features
from scoring.views import Closeness, Group
from scoring.wilson import wilson_interval
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS, N_LABELLED, small_tables

NAMES = ("contract_category", "late_flag", "income_currency", "debt_share", "children_count")


def filtered(bundle: Bundle, **codes: Iterable[str]) -> GroupRequest:
    """Ask for a group by codes of filters."""
    filters = {view.name: view for view in available_filters(bundle, NAMES)}
    choices = (
        FilterChoice(
            filter=filters[name], options=tuple(option for option in filters[name].options if option.code in wanted)
        )
        for name, wanted in codes.items()
    )
    return GroupRequest(kind=Group.FILTERED, choices=tuple(choices))


def viewed(bundle: Bundle, request: GroupRequest) -> GroupView:
    return group_view(bundle, request, members_of(bundle, FIRST_CLIENT, request))


def target() -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return small_tables().application["TARGET"].cast(float).fill_null(math.nan).to_numpy()


def test_the_rate_of_everybody_counts_the_known_outcomes(small_bundle: Bundle) -> None:
    view = viewed(small_bundle, GroupRequest())
    difficulties = int(np.nansum(target()))
    assert (view.n_group, view.n_portfolio) == (N_CLIENTS, N_CLIENTS)
    assert view.rate is not None
    assert (view.rate.n_known, view.rate.n_difficulties) == (N_LABELLED, difficulties)
    assert view.rate.share == difficulties / N_LABELLED
    assert (view.rate.low, view.rate.high) == wilson_interval(difficulties, N_LABELLED)
    assert view.portfolio_rate is None


def test_the_rate_of_a_filtered_group_stands_beside_the_portfolio_s(small_bundle: Bundle) -> None:
    late = small_tables().features["late_flag"].to_numpy() == 1
    view = viewed(small_bundle, filtered(small_bundle, late_flag=["1"]))
    assert view.n_group == late.sum()
    assert view.rate is not None
    assert view.rate.n_difficulties == int(np.nansum(target()[late]))
    assert view.rate.n_known == int((~np.isnan(target()[late])).sum())
    assert view.portfolio_rate == viewed(small_bundle, GroupRequest()).rate


def test_a_group_by_a_protected_attribute_has_no_rate_whatever_its_size(small_bundle: Bundle) -> None:
    for codes in (["0"], ["0", "1", "2", "3"]):
        view = viewed(small_bundle, filtered(small_bundle, children_count=codes, late_flag=["0", "1"]))
        assert view.n_group > 100
        assert (view.rate, view.portfolio_rate, view.peers) == (None, None, None)
        assert view.no_rate is NoRate.PROTECTED


def test_a_group_by_one_known_outcome_has_no_rate_and_by_both_has_one(small_bundle: Bundle) -> None:
    for codes in (["repaid"], ["difficulties"], ["repaid", "unknown"]):
        assert viewed(small_bundle, filtered(small_bundle, outcome=codes)).no_rate is NoRate.BY_OUTCOME
    assert viewed(small_bundle, filtered(small_bundle, outcome=["unknown"])).no_rate is NoRate.TOO_FEW
    assert viewed(small_bundle, filtered(small_bundle, outcome=["repaid", "difficulties"])).rate is not None


@pytest.mark.parametrize(("k", "has_rate"), [(29, False), (60, True)])
def test_fewer_than_thirty_known_outcomes_give_no_rate(small_bundle: Bundle, k: int, has_rate: bool) -> None:  # noqa: FBT001  # a case of the test
    view = viewed(small_bundle, GroupRequest(kind=Group.SIMILAR, k=k))
    assert view.n_group == k
    assert (view.rate is not None) is has_rate
    assert (view.no_rate is NoRate.TOO_FEW) is not has_rate


def test_no_filter_is_everybody(small_bundle: Bundle) -> None:
    assert viewed(small_bundle, filtered(small_bundle)).n_group == N_CLIENTS


def test_a_group_of_nobody_has_no_comparison(small_bundle: Bundle) -> None:
    unknown, repaid = (filtered(small_bundle, outcome=[code]).choices for code in ("unknown", "repaid"))
    request = GroupRequest(kind=Group.FILTERED, choices=(*unknown, *repaid))
    view = group_comparison(small_bundle, FIRST_CLIENT, ["debt_share"], request)
    assert view.group.n_group == 0
    assert view.group.rate is None
    assert view.comparisons == ()


def test_several_features_share_one_group(small_bundle: Bundle) -> None:
    features = small_tables().features
    late = features["late_flag"].to_numpy() == 1
    view = group_comparison(
        small_bundle, FIRST_CLIENT, ["income_currency", "debt_share"], filtered(small_bundle, late_flag=["1"])
    )
    assert [each.value.feature.name for each in view.comparisons] == ["income_currency", "debt_share"]
    for each in view.comparisons:
        column = features[each.value.feature.name].to_numpy()
        assert each.n_group == late.sum()
        assert each.value.median == pytest.approx(float(np.median(column[late])))
        assert each.value.share_below == (column[late] < column[0]).sum() / late.sum()
        assert sum(bin_.count for bin_ in each.bins) + each.n_below_range + each.n_above_range == late.sum()


@pytest.mark.parametrize("risk", ["outcome", "opinion"])
def test_a_protected_feature_is_withheld_from_a_group_by_risk(small_bundle: Bundle, risk: str) -> None:
    code = {"outcome": "repaid", "opinion": "favourable"}[risk]
    request = filtered(small_bundle, **{risk: [code]})
    view = group_comparison(small_bundle, FIRST_CLIENT, ["children_count", "debt_share"], request)
    assert [feature.name for feature in view.withheld] == ["children_count"]
    assert [each.value.feature.name for each in view.comparisons] == ["debt_share"]


def test_a_protected_feature_is_shown_of_groups_not_chosen_by_risk(small_bundle: Bundle) -> None:
    for request in (
        GroupRequest(),
        GroupRequest(kind=Group.SIMILAR),
        filtered(small_bundle, late_flag=["1"]),
        filtered(small_bundle, children_count=["1"]),
    ):
        view = group_comparison(small_bundle, FIRST_CLIENT, ["children_count"], request)
        assert view.withheld == ()
        assert len(view.comparisons) == 1


def test_protected_and_risk_together_are_refused(small_bundle: Bundle) -> None:
    request = filtered(small_bundle, children_count=["0"], outcome=["difficulties"])
    with pytest.raises(ProtectedGroupError):
        group_comparison(small_bundle, FIRST_CLIENT, ["debt_share"], request)


def test_what_groups_may_be_chosen_by_is_in_the_catalog_with_the_personal_ones_protected() -> None:
    by_name = {feature.name: feature for feature in CATALOG}
    assert {name for name in FILTERED_BY if by_name[name].protected} == {
        "gender_category",
        "age_years",
        "family_status_category",
        "children_count",
    }


def test_the_typical_distance_of_two_points_is_the_one_there_is() -> None:
    # Two clients 3 and 4 apart: every pair of different clients is 5 apart.
    assert typical_distance(np.array([[0.0, 3.0], [0.0, 4.0]], dtype=np.float32)) == 5.0


def test_similar_clients_are_nearer_than_clients_at_random(small_bundle: Bundle) -> None:
    near, everyone = (similar_clients(small_bundle, FIRST_CLIENT, k) for k in (10, N_CLIENTS))
    assert 0 < near.relative_distance < everyone.relative_distance
    typical = typical_distance(small_bundle.peer_coordinates)
    assert near.relative_distance == pytest.approx(sum(near.distances) / 10 / typical)


@pytest.mark.parametrize(
    ("relative", "closeness"),
    [
        (0.0, Closeness.CLOSE),
        (0.29, Closeness.CLOSE),
        (0.3, Closeness.FAIRLY_CLOSE),
        (0.55, Closeness.FAR),
        (1.4, Closeness.FAR),
    ],
)
def test_closeness_goes_by_what_the_build_measured(relative: float, closeness: Closeness) -> None:
    measured = Cutoffs(typical=5.0, close_below=0.3, fairly_close_below=0.55, differences={})
    assert closeness_of(relative, measured) is closeness


def test_the_strongest_features_are_known_ones_that_the_model_may_use(small_bundle: Bundle) -> None:
    position = int(small_tables().features["outside_rating"].is_null().arg_max() or 0)
    names = strongest_features(small_bundle, FIRST_CLIENT + 3 * position)
    assert "outside_rating" not in names
    assert "nobody_years" not in names
    assert "children_count" not in names
    assert sorted(names) == ["contract_category", "debt_share", "income_currency", "late_flag"]


def test_the_strongest_features_are_in_the_order_of_the_explanation(small_bundle: Bundle) -> None:
    effects = [effect for theme in client_view(small_bundle, FIRST_CLIENT).themes for effect in theme.effects]
    ranked = sorted(effects, key=lambda effect: -abs(effect.effect_points))
    expected = [effect.value.feature.name for effect in ranked if effect.value.value is not None]
    assert list(strongest_features(small_bundle, FIRST_CLIENT))[:3] == expected[:3]
