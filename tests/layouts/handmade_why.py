"""Confidence and technical views written by hand, of the clients of `handmade`."""

from scoring.views import Recommendation
from scoring.why_views import (
    ConfidenceView,
    ContributionView,
    ControlView,
    DependenceView,
    MissingView,
    SwarmView,
    TechnicalView,
)
from tests.layouts.handmade import (
    CARD_USE,
    EMPLOYED,
    HOME,
    LATE_SHARE,
    RATING_1,
    V_CARD,
    V_HOME,
    V_LATE,
)

TO_STUDY, UNFAVOURABLE = Recommendation.TO_STUDY, Recommendation.UNFAVOURABLE

MISSING_RATING = MissingView(
    feature=RATING_1,
    share_unknown=0.56,
    low_whole_points=452,
    high_whole_points=497,
    moves_points=28.0,
    changes_opinion=True,
)
MISSING_CARD = MissingView(
    feature=CARD_USE,
    share_unknown=0.72,
    low_whole_points=461,
    high_whole_points=474,
    moves_points=8.0,
    changes_opinion=False,
)
UNSURE = ConfidenceView(
    control=ControlView(
        whole_points=(455, 463, 470, 482, 491),
        recommendations=(UNFAVOURABLE, UNFAVOURABLE, UNFAVOURABLE, UNFAVOURABLE, TO_STUDY),
    ),
    missing=(MISSING_RATING, MISSING_CARD),
    n_missing=2,
)
"""Of the unfavourable client, whose score is 469."""

TECHNICAL = TechnicalView(
    margin=-1.8,
    probability=0.1419,
    base_margin=-2.6,
    base_probability=0.0691,
    control_margins=(-1.7, -1.9, -2.0, -1.6, -1.5),
    contributions=(
        ContributionView(feature=LATE_SHARE, value=0.12, median=0.03, contribution=0.6, effect_points=-43.3),
        ContributionView(feature=EMPLOYED, value=4.17, median=4.5, contribution=0.3, effect_points=-21.6),
        ContributionView(feature=HOME, value=0.0, median=0.0, contribution=-0.12, effect_points=8.7),
        ContributionView(feature=CARD_USE, value=None, median=0.31, contribution=0.02, effect_points=-1.4),
    ),
    rounds=255,
)
"""−2.6 + 0.6 + 0.3 − 0.12 + 0.02 = −1.8."""

SWARMS = (
    SwarmView(
        feature=LATE_SHARE,
        effects=(-20.0, -8.0, 2.0, 2.0, 4.0),
        ranks=(0.9, 0.7, 0.3, 0.3, None),
        mean_absolute_points=7.2,
        client_points=-43.3,
        client_value=0.12,
    ),
    SwarmView(
        feature=CARD_USE,
        effects=(-1.0, 1.0, 0.5, 0.5, 0.5),
        ranks=(0.8, 0.2, None, None, None),
        mean_absolute_points=0.7,
        client_points=-1.4,
        client_value=None,
    ),
)

DEPENDENCE = DependenceView(
    value=V_LATE,
    client_points=-43.3,
    values=(0.0, 0.02, 0.04, 0.06, 0.08, 0.10, 0.12, 0.14, 0.16, 0.18),
    effects=(5.0, 5.0, 3.0, 3.0, 1.0, -1.0, -9.0, -11.0, -20.0, -22.0),
    unknown_effects=(-1.0, 2.5),
)
ABSENT_DEPENDENCE = DependenceView(
    value=V_CARD, client_points=-1.4, values=(0.1, 0.9), effects=(2.0, -2.0), unknown_effects=(0.5,)
)
LEVELS_DEPENDENCE = DependenceView(
    value=V_HOME,
    client_points=8.7,
    values=(0.0, 0.0, 0.0, 1.0, 2.0, 2.0),
    effects=(8.0, 9.0, 10.0, -4.0, -6.0, -8.0),
    unknown_effects=(),
)
NOBODY_DEPENDENCE = DependenceView(value=V_CARD, client_points=0.0, values=(), effects=(), unknown_effects=(0.0, 0.0))
