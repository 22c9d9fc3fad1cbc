"""A loan of 15,000 by hand, and what changes of it would give."""

from dataclasses import replace

from features.feature import Theme, Unit
from scoring.history_codes import CreditKind
from scoring.landscape_views import CurveView, LandscapeView, MapView
from scoring.views import Recommendation
from scoring.whatif_views import (
    Changes,
    Lever,
    LeverView,
    Locked,
    MovedThemeView,
    MovedView,
    OptionView,
    OutcomeView,
    ProposalsView,
    ProposalView,
    SimulationView,
)
from tests.layouts.handmade_features import CONTRACT_TYPE, CREDIT_AMOUNT, SHARE_OF_INCOME

ASKED = OutcomeView(
    amount=15_000.0,
    annuity=520.5,
    goods_price=16_000.0,
    term=41.7,
    income=30_000.0,
    points=478.2,
    whole_points=478,
    default_probability=0.119,
    recommendation=Recommendation.UNFAVOURABLE,
)
SHORTER = replace(
    ASKED,
    amount=12_000.0,
    annuity=462.3,
    goods_price=12_800.0,
    term=36.0,
    points=517.4,
    whole_points=517,
    default_probability=0.073,
    recommendation=Recommendation.FAVOURABLE,
)

AMOUNT = LeverView(lever=Lever.AMOUNT, unit=Unit.CURRENCY, asked=15_000.0, lowest=5_000.0, highest=20_000.0, step=100.0)
DOWN_PAYMENT = LeverView(
    lever=Lever.DOWN_PAYMENT, unit=Unit.CURRENCY, asked=0.0, lowest=0.0, highest=10_000.0, step=100.0
)
TERM = LeverView(lever=Lever.TERM, unit=Unit.MONTHS, asked=41.7, lowest=6.0, highest=84.0, step=1.0)
INCOME = LeverView(
    lever=Lever.INCOME, unit=Unit.CURRENCY, asked=30_000.0, lowest=15_000.0, highest=60_000.0, step=500.0
)
LEVERS = (AMOUNT, DOWN_PAYMENT, TERM, INCOME)


def locked(lever: LeverView, why: Locked) -> LeverView:
    """Take a lever away."""
    return replace(lever, asked=None, lowest=None, highest=None, step=None, locked=why)


PAPERS = (OptionView(code="FLAG_DOCUMENT_3"), OptionView(code="FLAG_DOCUMENT_11"))
CREDITS = (OptionView(code="0", amount=1_900.0, kind=CreditKind.CARD, start_days=-244), OptionView(code="1"))

MOVED = (
    MovedView(feature=SHARE_OF_INCOME, value_before=0.2082, value_after=0.1849, effect_before=-12.3, effect_after=9.8),
    MovedView(feature=CREDIT_AMOUNT, value_before=15_000.0, value_after=12_000.0, effect_before=-9.6, effect_after=7.0),
    MovedView(feature=CONTRACT_TYPE, value_before=0.0, value_after=0.0, effect_before=1.2, effect_after=2.4),
    MovedView(feature=CONTRACT_TYPE, value_before=0.0, value_after=0.0, effect_before=0.2, effect_after=0.3),
)
MOVED_THEMES = (
    MovedThemeView(theme=Theme.AFFORDABILITY, effect_before=-12.3, effect_after=9.8),
    MovedThemeView(theme=Theme.LOAN, effect_before=-8.2, effect_after=8.9),
)
UNCHANGED = SimulationView(
    client_id=215_048,
    levers=LEVERS,
    papers=PAPERS,
    credits_elsewhere=CREDITS,
    changes=Changes(),
    rejected=(),
    asked=ASKED,
    simulated=ASKED,
    moved=(),
    moved_themes=(),
    yearly_rate=0.075,
    most_instalment_share=1 / 3,
)
SIMULATED = replace(
    UNCHANGED, changes=Changes(amount=12_000.0, term=36.0), simulated=SHORTER, moved=MOVED, moved_themes=MOVED_THEMES
)
CORRECTED = replace(
    SIMULATED, changes=Changes(income=35_000.0), simulated=replace(SHORTER, amount=15_000.0, income=35_000.0)
)

PROPOSAL = ProposalView(changes=Changes(amount=12_000.0, term=36.0), outcome=SHORTER, effort=0.2)
HARDER = ProposalView(changes=Changes(down_payment=4_000.0), outcome=replace(SHORTER, amount=11_000.0), effort=0.4)
PROPOSALS = ProposalsView(
    client_id=215_048, asked=ASKED, proposals=(PROPOSAL, HARDER), nearest=None, levers=LEVERS, n_tried=1_465
)
NEAREST = replace(
    ASKED, amount=5_000.0, term=60.0, points=494.0, whole_points=494, recommendation=Recommendation.TO_STUDY
)
NO_PROPOSAL = replace(PROPOSALS, proposals=(), nearest=NEAREST, nearest_changes=Changes(amount=5_000.0, term=60.0))

CURVE = CurveView(lever=Lever.AMOUNT, values=(5_000.0, 10_000.0, 15_000.0), points=(520.0, 505.0, 478.2))
TERM_CURVE = CurveView(lever=Lever.TERM, values=(12.0, 24.0), points=(470.0, 480.0))
MAP = MapView(
    amounts=(10_000.0, 12_000.0, 14_000.0),
    terms=(24.0, 36.0, 48.0),
    points=((515.0, 514.9, 484.9), (515.0, 500.0, 484.9), (490.0, 490.0, 490.0)),
)
LANDSCAPE = LandscapeView(client_id=215_048, asked=ASKED, curves=(CURVE, TERM_CURVE), map=MAP)
