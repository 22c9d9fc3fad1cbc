import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import shap
from numpy.typing import NDArray

from features.feature import Theme
from scoring.bundle import Bundle
from scoring.errors import UnknownClientError
from scoring.explain import client_view, score_view
from scoring.matrix import contributions, float32_matrix
from scoring.points import POINTS_PER_LOG_ODDS, points_of_margin
from scoring.views import ClientView, EffectView, Recommendation
from tests.scoring.small_portfolio import N_LABELLED, SMALL_CATALOG, small_tables

IN_MODEL = [feature.name for feature in SMALL_CATALOG if feature.in_model]


def model_values(n: int) -> NDArray[np.float32]:
    return float32_matrix(small_tables().features, IN_MODEL)[:n]


def effects_of(view: ClientView) -> list[EffectView]:
    return [effect for theme in view.themes for effect in theme.effects]


def some_clients(bundle: Bundle, n: int = 60) -> list[int]:
    return [int(client_id) for client_id in bundle.client_ids[:: len(bundle.client_ids) // n]]


def test_base_and_effects_add_up_to_the_score(small_bundle: Bundle) -> None:
    base = small_bundle.portfolio.base_points
    for client_id in some_clients(small_bundle):
        view = client_view(small_bundle, client_id)
        total = base + math.fsum(effect.effect_points for effect in effects_of(view))
        assert total == pytest.approx(view.score.points, abs=0.01)


def test_contributions_add_up_to_the_log_odds(small_bundle: Bundle) -> None:
    explained = contributions(small_bundle.booster, model_values(200)).sum(axis=1)
    stored = [small_bundle.margin_of(position) for position in range(200)]
    assert explained == pytest.approx(stored, rel=1e-4, abs=1e-6)


def test_whole_parts_add_up_to_the_whole_score(small_bundle: Bundle) -> None:
    for client_id in some_clients(small_bundle):
        view = client_view(small_bundle, client_id)
        assert view.whole_points == small_bundle.policy.shown_points(view.score.points)
        assert view.base_whole_points + sum(theme.effect_whole_points for theme in view.themes) == view.whole_points
        for theme in view.themes:
            assert theme.effect_whole_points == sum(effect.effect_whole_points for effect in theme.effects)
            assert abs(theme.effect_whole_points - theme.effect_points) < 1


def test_effects_equal_those_of_shap(small_bundle: Bundle) -> None:
    """SHAP's own algorithm, not the one of XGBoost that it calls for this kind of model unless told otherwise."""
    explainer = shap.TreeExplainer(small_bundle.booster)
    explainer.model.model_type = "internal"
    values = model_values(60)
    expected = -POINTS_PER_LOG_ODDS * explainer.shap_values(values.astype(np.float64), check_additivity=False)
    for position in range(60):
        view = client_view(small_bundle, int(small_bundle.client_ids[position]))
        found = {effect.value.feature.name: effect.effect_points for effect in effects_of(view)}
        assert [found[name] for name in IN_MODEL] == pytest.approx(expected[position], abs=0.001)


def test_the_base_is_near_the_portfolios_default_rate_not_near_the_average_client(small_bundle: Bundle) -> None:
    targets = [small_bundle.target_of(position) for position in range(N_LABELLED)]
    rate = float(np.mean([target or 0 for target in targets]))
    at_the_rate = points_of_margin(math.log(rate / (1 - rate)))
    average_client = np.mean([points_of_margin(small_bundle.margin_of(position)) for position in range(N_LABELLED)])
    base = small_bundle.portfolio.base_points
    assert abs(base - at_the_rate) < 5
    assert abs(base - at_the_rate) < abs(base - average_client) / 2


def test_only_features_of_the_model_have_effects_and_all_are_information(small_bundle: Bundle) -> None:
    view = client_view(small_bundle, int(small_bundle.client_ids[0]))
    assert sorted(effect.value.feature.name for effect in effects_of(view)) == sorted(IN_MODEL)
    assert [value.feature.name for value in view.information] == [feature.name for feature in SMALL_CATALOG]
    assert Theme.PERSONAL not in {theme.theme for theme in view.themes}


def test_themes_are_most_unfavourable_first_and_effects_strongest_first(small_bundle: Bundle) -> None:
    for client_id in some_clients(small_bundle, 20):
        view = client_view(small_bundle, client_id)
        points = [theme.effect_points for theme in view.themes]
        assert points == sorted(points)
        for theme in view.themes:
            strengths = [abs(effect.effect_points) for effect in theme.effects]
            assert strengths == sorted(strengths, reverse=True)


def test_a_value_is_placed_among_the_known_values_of_the_portfolio(small_bundle: Bundle) -> None:
    income = small_tables().features["income_currency"]
    view = client_view(small_bundle, int(small_bundle.client_ids[7])).information[0]
    assert view.value == income[7]
    assert view.median == pytest.approx(income.median())
    assert view.share_below == (income < income[7]).sum() / len(income)
    assert view.share_above == (income > income[7]).sum() / len(income)
    assert view.share_unknown == 0.0


def test_an_unknown_value_has_no_place(small_bundle: Bundle) -> None:
    rating = small_tables().features["outside_rating"]
    position = int(rating.is_null().arg_max() or 0)
    view = client_view(small_bundle, int(small_bundle.client_ids[position])).information[2]
    assert (view.value, view.share_below, view.share_above) == (None, None, None)
    assert view.share_unknown == pytest.approx(rating.null_count() / len(rating))


def test_a_feature_that_nobody_has_is_shown_as_unknown(small_bundle: Bundle) -> None:
    view = client_view(small_bundle, int(small_bundle.client_ids[0])).information[6]
    assert (view.value, view.median, view.share_unknown) == (None, None, 1.0)


def test_a_score_says_whether_the_model_learned_from_the_client(small_bundle: Bundle) -> None:
    assert score_view(small_bundle, int(small_bundle.client_ids[0])).learned
    assert not score_view(small_bundle, int(small_bundle.client_ids[N_LABELLED])).learned


def test_recommendations_follow_the_points(small_bundle: Bundle) -> None:
    scores = [score_view(small_bundle, int(client_id)) for client_id in small_bundle.client_ids]
    for score in scores:
        expected = (
            Recommendation.FAVOURABLE
            if score.points >= 515
            else Recommendation.UNFAVOURABLE
            if score.points < 485
            else Recommendation.TO_STUDY
        )
        assert score.recommendation is expected
    assert {score.recommendation for score in scores} == set(Recommendation)


def test_an_unknown_client_is_not_explained(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        client_view(small_bundle, 1)


def test_eight_threads_explain_two_hundred_clients_as_one_does(small_bundle: Bundle) -> None:
    clients = [int(client_id) for client_id in small_bundle.client_ids[:200]]
    alone = [client_view(small_bundle, client_id) for client_id in clients]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda client_id: client_view(small_bundle, client_id), clients))
    assert together == alone
