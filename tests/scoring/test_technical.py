import math

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.errors import UnknownClientError, UnknownFeatureError
from scoring.explain import client_view
from scoring.matrix import contributions
from scoring.points import POINTS_PER_LOG_ODDS
from scoring.sample import MOST_SAMPLED, draw_sample
from scoring.technical import dependence_view, swarm_views, technical_view
from tests.scoring.small_portfolio import SMALL_CATALOG

IN_MODEL = np.array([feature.in_model for feature in SMALL_CATALOG])
NAMES = [feature.name for feature in SMALL_CATALOG if feature.in_model]


def client_at(bundle: Bundle, position: int) -> int:
    return int(bundle.client_ids[position])


def test_base_and_contributions_add_up_to_the_log_odds(small_bundle: Bundle) -> None:
    for position in (0, 250, 599):
        view = technical_view(small_bundle, client_at(small_bundle, position))
        total = view.base_margin + math.fsum(each.contribution for each in view.contributions)
        assert total == pytest.approx(view.margin, abs=1e-4)
        assert view.probability == pytest.approx(1 / (1 + math.exp(-view.margin)))


def test_contributions_are_the_effects_of_the_page_strongest_first(small_bundle: Bundle) -> None:
    client = client_at(small_bundle, 7)
    technical = technical_view(small_bundle, client)
    page = client_view(small_bundle, client)
    effects = {each.value.feature.name: each for theme in page.themes for each in theme.effects}
    strengths = [abs(each.contribution) for each in technical.contributions]

    assert strengths == sorted(strengths, reverse=True)
    for each in technical.contributions:
        effect = effects[each.feature.name]
        assert each.effect_points == effect.effect_points == pytest.approx(-POINTS_PER_LOG_ODDS * each.contribution)
        assert (each.value, each.median) == (effect.value.value, effect.value.median)


def test_protected_features_are_nowhere_in_the_technical_view(small_bundle: Bundle) -> None:
    client = client_at(small_bundle, 0)

    assert sorted(each.feature.name for each in technical_view(small_bundle, client).contributions) == sorted(NAMES)
    assert {view.feature.name for view in swarm_views(small_bundle, client)} <= set(NAMES)
    with pytest.raises(UnknownFeatureError):
        dependence_view(small_bundle, client, "children_count")


def test_a_swarm_holds_the_effects_of_the_sample_and_the_client(small_bundle: Bundle) -> None:
    client = client_at(small_bundle, 3)
    swarms = {view.feature.name: view for view in swarm_views(small_bundle, client)}
    values = np.stack([small_bundle.values_of_client(place)[IN_MODEL] for place in range(600)])
    points = -POINTS_PER_LOG_ODDS * contributions(small_bundle.booster, values)[:, :-1]
    place = NAMES.index("outside_rating")
    rating = swarms["outside_rating"]

    assert rating.mean_absolute_points == pytest.approx(np.abs(points[:, place]).mean(), rel=1e-4)
    assert rating.client_points == pytest.approx(points[3, place], abs=1e-3)
    assert {round(each, 2) for each in rating.effects} <= {round(float(each), 2) for each in points[:, place]}
    assert "nobody_years" not in swarms


def test_swarms_are_strongest_first_and_their_clients_cannot_be_joined(small_bundle: Bundle) -> None:
    swarms = swarm_views(small_bundle, client_at(small_bundle, 3))
    strengths = [view.mean_absolute_points for view in swarms]
    stored = small_bundle.arrays["sample_contributions.bin"].whole()
    in_order = [-POINTS_PER_LOG_ODDS * stored[:300, NAMES.index(view.feature.name)] for view in swarms]

    assert strengths == sorted(strengths, reverse=True)
    assert not any(np.allclose(view.effects, each) for view, each in zip(swarms, in_order, strict=True))


def test_ranks_follow_the_values_and_what_is_unknown_has_none(small_bundle: Bundle) -> None:
    swarms = {view.feature.name: view for view in swarm_views(small_bundle, client_at(small_bundle, 3))}
    rating, late = swarms["outside_rating"].ranks, swarms["late_flag"].ranks
    known = [rank for rank in rating if rank is not None]

    assert all(0 < rank < 1 for rank in known)
    assert len(known) < len(rating)
    assert len({rank for rank in late if rank is not None}) == 2


def test_a_dependence_pairs_each_known_value_with_its_effect(small_bundle: Bundle) -> None:
    view = dependence_view(small_bundle, client_at(small_bundle, 3), "debt_share")
    slope = np.corrcoef(view.values, view.effects)[0, 1]

    assert len(view.values) == len(view.effects) == 600
    assert view.unknown_effects == ()
    assert slope < -0.7
    assert view.value.value == pytest.approx(float(small_bundle.values_of_client(3)[1]))


def test_unknown_values_of_the_sample_keep_their_effects_apart(small_bundle: Bundle) -> None:
    view = dependence_view(small_bundle, client_at(small_bundle, 3), "nobody_years")

    assert (view.values, view.effects) == ((), ())
    assert view.unknown_effects == (0.0,) * 600


@pytest.mark.parametrize("name", ["", "no_such_feature", "children_count"])
def test_a_feature_that_the_model_has_not_is_refused(small_bundle: Bundle, name: str) -> None:
    with pytest.raises(UnknownFeatureError):
        dependence_view(small_bundle, client_at(small_bundle, 0), name)


def test_an_unknown_client_has_no_technical_view(small_bundle: Bundle) -> None:
    for ask in (technical_view, swarm_views):
        with pytest.raises(UnknownClientError):
            ask(small_bundle, 1)


def test_the_sample_is_small_the_same_each_time_and_in_no_order_of_clients(small_bundle: Bundle) -> None:
    one = np.stack([small_bundle.values_of_client(place)[IN_MODEL] for place in range(600)])
    many = np.concatenate([one, one, one])
    first, again = draw_sample(small_bundle.booster, many), draw_sample(small_bundle.booster, many)

    assert first.values.shape == first.contributions.shape == (MOST_SAMPLED, len(NAMES))
    assert np.array_equal(first.values, again.values, equal_nan=True)
    assert not np.array_equal(first.values[:600, 0], one[:, 0])
