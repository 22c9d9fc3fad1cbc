import math

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.confidence import confidence_view
from scoring.errors import UnknownClientError
from scoring.matrix import margins
from scoring.points import points_of_margin
from scoring.views import Recommendation
from tests.scoring.small_portfolio import SMALL_CATALOG

IN_MODEL = np.array([feature.in_model for feature in SMALL_CATALOG])
RATING = 2
NOBODY = 6


def some_clients(bundle: Bundle) -> list[int]:
    return [int(client_id) for client_id in bundle.client_ids[::20]]


def lacking_the_rating(bundle: Bundle) -> int:
    return int(np.flatnonzero(np.isnan(bundle.values_of_feature(RATING)))[0])


def points(bundle: Bundle, values: np.ndarray) -> float:
    return float(points_of_margin(margins(bundle.booster, values[np.newaxis, IN_MODEL]))[0])


def test_five_models_give_their_points_in_order_each_with_the_opinion_of_its_points(small_bundle: Bundle) -> None:
    for client_id in some_clients(small_bundle):
        control = confidence_view(small_bundle, client_id).control
        assert len(control.whole_points) == 5
        assert list(control.whole_points) == sorted(control.whole_points)
        for shown, opinion in zip(control.whole_points, control.recommendations, strict=True):
            expected = (
                Recommendation.FAVOURABLE
                if shown >= 515
                else Recommendation.UNFAVOURABLE
                if shown < 485
                else Recommendation.TO_STUDY
            )
            assert opinion is expected


def test_a_control_model_gives_the_score_that_it_gave_when_it_was_grown(small_bundle: Bundle) -> None:
    """A client of a known outcome was scored once by the one model that had not learned from it."""
    out_of_fold = small_bundle.arrays["out_of_fold.bin"].whole()
    for position in (0, 100, 499):
        values = small_bundle.values_of_client(position)
        answers = [float(margins(each, values[np.newaxis, IN_MODEL])[0]) for each in small_bundle.control_boosters]
        kept = float(out_of_fold[position])
        assert min(abs(1 / (1 + math.exp(-answer)) - kept) for answer in answers) < 1e-6


def test_the_missing_value_that_matters_is_scored_again_with_what_others_have(small_bundle: Bundle) -> None:
    position = lacking_the_rating(small_bundle)
    view = confidence_view(small_bundle, int(small_bundle.client_ids[position]))
    [missing] = view.missing
    values = np.repeat(small_bundle.values_of_client(position)[np.newaxis, :], 10, axis=0)
    known = small_bundle.values_of_feature(RATING)
    values[:, RATING] = np.nanpercentile(known.astype(float), range(5, 100, 10))
    scores = [points(small_bundle, each) for each in values]
    now = points(small_bundle, small_bundle.values_of_client(position))

    assert missing.feature.name == "outside_rating"
    assert missing.moves_points == pytest.approx(max(abs(score - now) for score in scores), abs=0.01)
    assert missing.low_whole_points == pytest.approx(min(scores), abs=1)
    assert missing.high_whole_points == pytest.approx(max(scores), abs=1)
    assert missing.share_unknown == pytest.approx(np.isnan(known).mean())


def test_what_nobody_has_cannot_be_tried_and_is_counted_all_the_same(small_bundle: Bundle) -> None:
    for client_id in some_clients(small_bundle):
        view = confidence_view(small_bundle, client_id)
        stored = small_bundle.values_of_client(small_bundle.position_of(client_id))
        assert "nobody_years" not in [missing.feature.name for missing in view.missing]
        assert view.n_missing == np.isnan(stored[IN_MODEL]).sum() >= 1


def test_an_opinion_that_a_missing_value_may_change_is_said_to(small_bundle: Bundle) -> None:
    lacking = np.flatnonzero(np.isnan(small_bundle.values_of_feature(RATING)))
    views = [confidence_view(small_bundle, int(small_bundle.client_ids[place])) for place in lacking.tolist()]
    for view in views:
        for missing in view.missing:
            opinions = {
                small_bundle.policy.recommendation(float(score))
                for score in (missing.low_whole_points, missing.high_whole_points)
            }
            assert missing.changes_opinion or len(opinions) == 1
    assert {missing.changes_opinion for view in views for missing in view.missing} == {True, False}


def test_an_unknown_client_has_no_confidence(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        confidence_view(small_bundle, 1)
