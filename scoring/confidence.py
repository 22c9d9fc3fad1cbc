"""How firm a score is: what the control models say, and which missing values could move it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from features.catalog.topics import TOPICS
from features.feature import Feature, Theme, Unit
from scoring.bundle import Bundle
from scoring.items import applies_by_feature
from scoring.matrix import margins, margins_by_each
from scoring.points import points_of_margin
from scoring.why_views import ConfidenceView, ControlView, MissingView

TRIED_PERCENTILES = tuple(range(5, 100, 10))
"""The values tried for a missing one: those of the middle nine tenths of the clients who have it."""
FEWEST_KNOWN = 30
MOST_MISSING = 3
LEAST_POINTS = 5.0
"""A value that moves the score less is not worth asking for."""
HISTORIES = frozenset({Theme.CREDITS_ELSEWHERE, Theme.PAST_APPLICATIONS, Theme.PAYMENTS, Theme.CARDS})


def confidence_view(bundle: Bundle, client_id: int) -> ConfidenceView:
    """Say how firm one client's score is.

    Raises:
        UnknownClientError: If no client has this number.
    """
    case = bundle.case_of(client_id)
    stored = case.values
    in_model = np.array([feature.in_model for feature in bundle.catalog])
    applies = applies_by_feature(bundle, client_id)
    unknown = [
        index
        for index in np.flatnonzero(np.isnan(stored) & in_model).tolist()
        if applies[bundle.catalog[index].name] and _topic_is_known(bundle, index, stored)
    ]
    return ConfidenceView(
        control=_control_view(bundle, stored[in_model]),
        missing=_missing_views(bundle, stored, unknown, points_of_margin(case.margin)),
        n_missing=int(np.count_nonzero(np.isnan(stored[in_model]))),
    )


def _control_view(bundle: Bundle, values: NDArray[np.float32]) -> ControlView:
    answers = margins_by_each(bundle.control_boosters, values[np.newaxis, :])[:, 0]
    points = sorted(points_of_margin(answers).tolist())
    return ControlView(
        whole_points=tuple(bundle.policy.shown_points(each) for each in points),
        recommendations=tuple(bundle.policy.recommendation(each) for each in points),
    )


def _missing_views(
    bundle: Bundle, stored: NDArray[np.float32], unknown: Sequence[int], points: float
) -> tuple[MissingView, ...]:
    """Score the client again with each missing value filled in alone by values that others have.

    All else stays as it is, so that the answer is the model's own for this client; the features that would become
    known together with it are not filled in, which the page says.
    """
    candidates = ((index, _tried_values(bundle, bundle.catalog[index])) for index in unknown)
    tried = {index: values for index, values in candidates if len(values)}
    if not tried:
        return ()
    lengths = [len(values) for values in tried.values()]
    rows = np.repeat(stored[np.newaxis, :], sum(lengths), axis=0)
    rows[np.arange(len(rows)), np.repeat(list(tried), lengths)] = np.concatenate(list(tried.values()))
    in_model = [feature.in_model for feature in bundle.catalog]
    scores = np.split(points_of_margin(margins(bundle.booster, rows[:, in_model])), np.cumsum(lengths)[:-1])
    views = [_missing_view(bundle, index, each, points) for index, each in zip(tried, scores, strict=True)]
    worth = [view for view in views if view.moves_points >= LEAST_POINTS]
    return tuple(sorted(worth, key=lambda view: -view.moves_points)[:MOST_MISSING])


def _missing_view(bundle: Bundle, index: int, scores: NDArray[np.float64], points: float) -> MissingView:
    feature = bundle.catalog[index]
    low, high = float(scores.min()), float(scores.max())
    now = bundle.policy.recommendation(points)
    return MissingView(
        feature=feature,
        share_unknown=1.0 - bundle.summaries[feature.name].n_known / len(bundle.client_ids),
        low_whole_points=bundle.policy.shown_points(low),
        high_whole_points=bundle.policy.shown_points(high),
        moves_points=max(abs(low - points), abs(high - points)),
        changes_opinion=any(bundle.policy.recommendation(each) is not now for each in (low, high)),
    )


def _tried_values(bundle: Bundle, feature: Feature) -> NDArray[np.float32]:
    """Give the values that the middle nine tenths of the clients have; none where too few have any."""
    summary = bundle.summaries[feature.name]
    if summary.n_known < FEWEST_KNOWN:
        return np.empty(0, dtype=np.float32)
    values = np.array([summary.percentiles[each] for each in TRIED_PERCENTILES], dtype=np.float32)
    return np.unique(np.round(values) if feature.unit in {Unit.CATEGORY, Unit.FLAG, Unit.COUNT} else values)


def _topic_is_known(bundle: Bundle, index: int, stored: NDArray[np.float32]) -> bool:
    """Tell whether anything of the same topic is known: a history without is taken as one the client does not have."""
    feature = bundle.catalog[index]
    if feature.theme not in HISTORIES:
        return True
    topic = TOPICS.get(feature.name)
    same = [
        place
        for place, other in enumerate(bundle.catalog)
        if other.theme is feature.theme and TOPICS.get(other.name) is topic
    ]
    return not bool(np.isnan(stored[same]).all())
