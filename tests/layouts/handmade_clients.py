"""Clients by hand, whose points a reader can add up."""

from collections.abc import Sequence
from dataclasses import replace

from features.feature import Theme
from scoring.views import ClientView, EffectView, Portfolio, Recommendation, ScoreView, ThemeEffectView, ValueView
from tests.layouts.handmade_features import RATING_2
from tests.layouts.handmade_values import (
    INFORMATION,
    V_ACTIVE,
    V_CAR,
    V_CARD,
    V_CONTRACT,
    V_CREDIT,
    V_CREDIT_TO_INCOME,
    V_DELAY,
    V_EMPLOYED,
    V_HOME,
    V_INCOME,
    V_INSTALMENT,
    V_LATE,
    V_RATING_1,
    V_RATING_2,
    V_SHARE,
    value_view,
)

PORTFOLIO = Portfolio(
    made_up=True,
    n_clients=50_000,
    base_points=521.6,
    base_probability=0.069,
    threshold_points=500.0,
    half_width_points=15.0,
    built_on="2026-11-12",
)


def effect(value: ValueView, points: float, whole: int | None = None) -> EffectView:
    """Make an effect; whole points are the rounded ones unless given."""
    return EffectView(value=value, effect_points=points, effect_whole_points=round(points) if whole is None else whole)


def theme_effect(theme: Theme, *effects: EffectView) -> ThemeEffectView:
    """Add up the effects of a theme."""
    return ThemeEffectView(
        theme=theme,
        effect_points=sum(item.effect_points for item in effects),
        effect_whole_points=sum(item.effect_whole_points for item in effects),
        effects=effects,
    )


def client_view(
    themes: Sequence[ThemeEffectView],
    *,
    recommendation: Recommendation | None,
    base: int = 522,
    probability: float = 0.141,
    learned: bool = False,
    client_id: int = 215_048,
    information: Sequence[ValueView] = INFORMATION,
) -> ClientView:
    """Make a client whose whole score is the whole base and the whole effects."""
    points = base + sum(theme.effect_whole_points for theme in themes)
    score = ScoreView(
        client_id=client_id,
        default_probability=probability,
        points=float(points),
        recommendation=recommendation,
        learned=learned,
    )
    return ClientView(
        score=score,
        whole_points=points,
        base_whole_points=base,
        themes=tuple(themes),
        information=tuple(information),
    )


UNFAVOURABLE = client_view(
    (
        theme_effect(Theme.EXTERNAL_RATINGS, effect(V_RATING_2, -31.6), effect(V_RATING_1, -4.4)),
        theme_effect(Theme.PAYMENTS, effect(V_LATE, -19.7), effect(V_DELAY, 2.6)),
        theme_effect(Theme.LOAN, effect(V_CREDIT, -9.2), effect(V_INSTALMENT, -4.1), effect(V_CONTRACT, 1.4)),
        theme_effect(Theme.CARDS, effect(V_CARD, -2.2)),
        theme_effect(Theme.EMPLOYMENT, effect(V_EMPLOYED, -1.3)),
        theme_effect(Theme.ASSETS, effect(V_CAR, -1.1), effect(V_HOME, 1.8)),
        theme_effect(Theme.CREDITS_ELSEWHERE, effect(V_ACTIVE, 4.7)),
        theme_effect(Theme.AFFORDABILITY, effect(V_INCOME, 5.6), effect(V_CREDIT_TO_INCOME, 3.2), effect(V_SHARE, 0.3)),
    ),
    recommendation=Recommendation.UNFAVOURABLE,
    learned=True,
)
"""522 − 36 − 17 − 12 − 2 − 1 + 1 + 5 + 9 = 469 points; the credit-to-income effect goes against its side."""

FAVOURABLE = client_view(
    (
        theme_effect(Theme.EMPLOYMENT, effect(V_EMPLOYED, -0.3, 0)),
        theme_effect(Theme.PAYMENTS, effect(V_DELAY, 21.0)),
        theme_effect(
            Theme.EXTERNAL_RATINGS, effect(value_view(RATING_2, 0.71, median=0.5659, below=0.93, above=0.07), 45.0)
        ),
    ),
    recommendation=Recommendation.FAVOURABLE,
    probability=0.0041,
    client_id=100_002,
)
"""522 + 0 + 21 + 45 = 588 points."""

TO_STUDY = client_view(
    (theme_effect(Theme.LOAN, effect(V_CREDIT, -14.0)),),
    recommendation=Recommendation.TO_STUDY,
    probability=0.083,
    client_id=100_003,
)
"""522 − 14 = 508 points."""

BARELY_KNOWN = client_view(
    (
        theme_effect(Theme.LOAN, effect(V_CREDIT, 10.0)),
        theme_effect(Theme.EMPLOYMENT, effect(replace(V_EMPLOYED, value=None, share_below=None, share_above=None), 50)),
        theme_effect(Theme.CARDS, effect(replace(V_CARD, value=None, share_below=None, share_above=None), 36)),
    ),
    recommendation=None,
)
"""522 + 10 + 50 + 36 = 618 points; 2 of 3 items are missing."""


def without(view: ClientView, name: str) -> ClientView:
    """Give a client whose unknown value of one feature has no object."""
    information = [replace(value, applies=value.feature.name != name) for value in view.information]
    return replace(view, information=tuple(information))
