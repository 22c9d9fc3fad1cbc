"""Choosing clients by what they have in common."""

import math
from collections.abc import Iterable, Sequence
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit
from scoring.bundle import Bundle
from scoring.errors import ProtectedGroupError
from scoring.group_views import FilterChoice, FilterKind, FilterOption, FilterView, GroupRequest, Outcome
from scoring.known_enough import too_little_known_clients
from scoring.points import points_of_margin
from scoring.views import Recommendation

FILTERED_BY = (
    "contract_type_category",
    "income_type_category",
    "education_category",
    "occupation_category",
    "housing_category",
    "owns_car_flag",
    "loan_amount_currency",
    "income_currency",
    "gender_category",
    "age_years",
    "family_status_category",
    "children_count",
)
"""Features by which an advisor would choose clients; a catalog without one of them does without the filter."""
QUARTILES = (25, 50, 75)
EDGES_OF_YEARS = (30.0, 40.0, 50.0, 60.0)
EDGES_OF_COUNTS = (1.0, 2.0, 3.0)
UNKNOWN = "unknown"
OUTCOME_CODES = {Outcome.REPAID: 0, Outcome.DIFFICULTIES: 1, Outcome.UNKNOWN: -1}


def available_filters(bundle: Bundle, names: Sequence[str] = FILTERED_BY) -> tuple[FilterView, ...]:
    """Give what groups may be chosen by: features in the order of `names`, then the outcome and the opinion.

    A feature that is known of nobody, or has one answer only, chooses nothing and is left out.
    """
    by_name = {feature.name: feature for feature in bundle.catalog}
    known = (by_name[name] for name in names if name in by_name and bundle.summaries[name].n_known > 0)
    of_features = (_feature_filter(bundle, feature) for feature in known)
    return (
        *(view for view in of_features if len(view.options) > 1),
        _closed_filter(FilterKind.OUTCOME, Outcome),
        _closed_filter(FilterKind.OPINION, Recommendation),
    )


def filter_mask(bundle: Bundle, request: GroupRequest) -> NDArray[np.bool_]:
    """Tell who is in a filtered group, (n_clients,): any option within a filter, every filter.

    Raises:
        ProtectedGroupError: If a protected attribute and the outcome or the opinion choose together.
    """
    if request.is_protected and request.is_by_risk:
        raise ProtectedGroupError
    mask = np.ones(len(bundle.client_ids), dtype=np.bool_)
    for choice in request.choices:
        mask &= _choice_mask(bundle, choice)
    return mask


def _feature_filter(bundle: Bundle, feature: Feature) -> FilterView:
    summary = bundle.summaries[feature.name]
    edges = _edges(feature, summary.percentiles)
    options = [
        FilterOption(code=str(index), low=low, high=high)
        for index, (low, high) in enumerate(zip((None, *edges), (*edges, None), strict=True))
    ]
    if summary.n_known < len(bundle.client_ids):
        options.append(FilterOption(code=UNKNOWN, is_unknown=True))
    return FilterView(name=feature.name, kind=FilterKind.FEATURE, feature=feature, options=tuple(options))


def _edges(feature: Feature, percentiles: Sequence[float]) -> Sequence[float]:
    """Give where one option ends and the next begins; amounts are cut in four parts of the portfolio."""
    match feature.unit:
        case Unit.CATEGORY:
            return [float(level) for level in range(1, len(feature.levels))]
        case Unit.FLAG:
            return (1.0,)
        case Unit.COUNT:
            return EDGES_OF_COUNTS
        case Unit.YEARS:
            return EDGES_OF_YEARS
        case _:
            return sorted({percentiles[rank] for rank in QUARTILES} - {percentiles[0]})


def _closed_filter(kind: FilterKind, codes: Iterable[str]) -> FilterView:
    return FilterView(name=kind.value, kind=kind, options=tuple(FilterOption(code=str(code)) for code in codes))


def _choice_mask(bundle: Bundle, choice: FilterChoice) -> NDArray[np.bool_]:
    match choice.filter.kind:
        case FilterKind.FEATURE if choice.filter.feature is not None:
            column = bundle.values_of_feature(bundle.feature_index(choice.filter.feature.name))
            return _any_of([_option_mask(column, option) for option in choice.options])
        case FilterKind.OUTCOME:
            targets = bundle.targets()
            return _any_of([targets == OUTCOME_CODES[Outcome(option.code)] for option in choice.options])
        case FilterKind.OPINION:
            points = points_of_margin(bundle.margins())
            chosen = _any_of([_opinion_mask(bundle, points, Recommendation(each.code)) for each in choice.options])
            return chosen & ~too_little_known_clients(bundle)
        case FilterKind.FEATURE:
            message = f"the filter {choice.filter.name!r} has no feature"
            raise ValueError(message)
        case _:
            assert_never(choice.filter.kind)


def _option_mask(column: NDArray[np.float32], option: FilterOption) -> NDArray[np.bool_]:
    if option.is_unknown:
        return np.isnan(column)
    low = -math.inf if option.low is None else option.low
    high = math.inf if option.high is None else option.high
    return (column >= np.float32(low)) & (column < np.float32(high))


def _opinion_mask(bundle: Bundle, points: NDArray[np.float64], opinion: Recommendation) -> NDArray[np.bool_]:
    lower, upper = bundle.policy.edges
    match opinion:
        case Recommendation.FAVOURABLE:
            return points >= upper
        case Recommendation.TO_STUDY:
            return (points >= lower) & (points < upper)
        case Recommendation.UNFAVOURABLE:
            return points < lower
        case _:
            assert_never(opinion)


def _any_of(masks: Sequence[NDArray[np.bool_]]) -> NDArray[np.bool_]:
    chosen: NDArray[np.bool_] = np.logical_or.reduce(masks)
    return chosen
