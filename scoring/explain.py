"""The explanation of one client's score: what each feature adds to it or takes from it, in points."""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from features.catalog.topics import TOPICS, Topic
from features.feature import Theme
from scoring.bundle import Bundle
from scoring.items import applies_by_feature
from scoring.known_enough import is_too_little_known
from scoring.matrix import contributions
from scoring.place import known_or_none, value_in_portfolio
from scoring.points import points_of_contribution, points_of_margin, probability_of_margin, shared_out
from scoring.views import ClientView, EffectView, ScoreView, ThemeEffectView, ValueView


def score_view(bundle: Bundle, client_id: int) -> ScoreView:
    """Give one client's score.

    Raises:
        UnknownClientError: If no client has this number.
    """
    case = bundle.case_of(client_id)
    points = points_of_margin(case.margin)
    in_model = [feature.in_model for feature in bundle.catalog]
    is_unsure = bool(is_too_little_known(bundle, case.values[np.newaxis, in_model])[0])
    return ScoreView(
        client_id=client_id,
        default_probability=float(probability_of_margin(case.margin)),
        points=points,
        recommendation=None if is_unsure else bundle.policy.recommendation(points),
        learned=case.target is not None,
        handed_in=case.handed_in,
    )


def client_view(bundle: Bundle, client_id: int) -> ClientView:
    """Explain one client's score and place each of the client's values in the portfolio.

    The effects are exact Shapley values of the trees (the path-dependent kind), as `shap.TreeExplainer` gives. The
    base is their expectation, close to the log-odds of the portfolio's default rate.

    Raises:
        UnknownClientError: If no client has this number.
    """
    score = score_view(bundle, client_id)
    stored = bundle.case_of(client_id).values
    applies = applies_by_feature(bundle, client_id)
    information = tuple(
        replace(value_in_portfolio(bundle, index, known_or_none(value)), applies=applies[feature.name])
        for index, (feature, value) in enumerate(zip(bundle.catalog, stored, strict=True))
    )
    in_model = np.array([feature.in_model for feature in bundle.catalog])
    explained = contributions(bundle.booster, stored[np.newaxis, in_model])[0, :-1]
    effects = [points_of_contribution(contribution) for contribution in explained.tolist()]
    values = [view for view in information if view.feature.in_model]
    whole = bundle.policy.shown_points(score.points)
    base_whole, themes = _by_theme(score.points - math.fsum(effects), list(zip(values, effects, strict=True)), whole)
    return ClientView(
        score=score,
        whole_points=whole,
        base_whole_points=base_whole,
        themes=themes,
        information=information,
    )


def _by_theme(
    base: float, effects: Sequence[tuple[ValueView, float]], whole: int
) -> tuple[int, tuple[ThemeEffectView, ...]]:
    """Group effects by theme, the most unfavourable theme first; ties in the order of `Theme`.

    Points are rounded theme by theme, then topic by topic within a theme, then within each topic: the whole points of
    what is shown together are its own effect rounded, not the sum of many roundings.
    """
    members = {
        theme: [(value, effect) for value, effect in effects if value.feature.theme is theme]
        for theme in Theme
        if any(value.feature.theme is theme for value, _ in effects)
    }
    exact = [math.fsum(effect for _, effect in members[theme]) for theme in members]
    base_whole, *wholes = shared_out(whole, [base, *exact])
    themes = [_theme(theme, members[theme], share) for theme, share in zip(members, wholes, strict=True)]
    return base_whole, tuple(sorted(themes, key=lambda theme: theme.effect_points))


def _theme(theme: Theme, members: Sequence[tuple[ValueView, float]], whole: int) -> ThemeEffectView:
    by_topic: dict[Topic | None, list[tuple[ValueView, float]]] = {}
    for value, effect in members:
        by_topic.setdefault(TOPICS.get(value.feature.name), []).append((value, effect))
    exact = [math.fsum(effect for _, effect in topic) for topic in by_topic.values()]
    wholes = shared_out(whole, exact)
    views = [
        view for topic, share in zip(by_topic.values(), wholes, strict=True) for view in _effect_views(topic, share)
    ]
    return ThemeEffectView(
        theme=theme,
        effect_points=math.fsum(effect for _, effect in members),
        effect_whole_points=whole,
        effects=tuple(sorted(views, key=lambda view: -abs(view.effect_points))),
    )


def _effect_views(members: Sequence[tuple[ValueView, float]], whole: int) -> list[EffectView]:
    return [
        EffectView(value=value, effect_points=effect, effect_whole_points=share)
        for (value, effect), share in zip(members, shared_out(whole, [each for _, each in members]), strict=True)
    ]
