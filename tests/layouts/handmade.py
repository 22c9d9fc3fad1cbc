"""Views written by hand: no model, no table, values that a reader can recompute."""

from collections.abc import Sequence

import narwhals as nw

from features.feature import Feature, Level, Risk, Theme, Unit
from features.text import Text
from layouts.loan import CONTRACT, CREDIT, INSTALMENT, INSTALMENT_SHARE
from scoring.views import (
    BinView,
    ClientView,
    ComparisonView,
    EffectView,
    Group,
    Portfolio,
    Recommendation,
    ScoreView,
    ThemeEffectView,
    ValueView,
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


def feature(
    name: str,
    fr: str,
    en: str,
    unit: Unit,
    theme: Theme,
    *,
    risk: Risk = Risk.FREE,
    levels: tuple[Level, ...] = (),
    protected: bool = False,
) -> Feature:
    """Make a feature whose expression is never run."""
    return Feature(
        name=name,
        expr=nw.col(name),
        unit=unit,
        theme=theme,
        risk=risk,
        label=Text(fr=fr, en=en),
        description=Text(
            fr=f"{fr}, tel que déclaré ou calculé pour cette demande. Sans valeur, l’élément n’est pas renseigné.",
            en=f"{en}, as declared or computed for this application. Without a value, it is not provided.",
        ),
        levels=levels,
        protected=protected,
    )


def _level(code: str, fr: str, en: str) -> Level:
    return Level(code=code, label=Text(fr=fr, en=en))


CONTRACTS = (
    _level("Cash loans", "Prêt personnel", "Cash loan"),
    _level("Revolving loans", "Crédit renouvelable", "Revolving loan"),
)
HOUSING = (
    _level("House / apartment", "Propriétaire ou logé à titre stable", "House or apartment"),
    _level("With parents", "Chez ses parents", "With parents"),
    _level("Rented apartment", "Locataire", "Rented apartment"),
)

RATING_1 = feature(
    "external_1_rating",
    "Note fournie par un organisme extérieur (n° 1)",
    "Rating by an outside body (no. 1)",
    Unit.RATING,
    Theme.EXTERNAL_RATINGS,
    risk=Risk.DECREASES,
)
RATING_2 = feature(
    "external_2_rating",
    "Note fournie par un organisme extérieur (n° 2)",
    "Rating by an outside body (no. 2)",
    Unit.RATING,
    Theme.EXTERNAL_RATINGS,
    risk=Risk.DECREASES,
)
CONTRACT_TYPE = feature(CONTRACT, "Type de contrat", "Type of contract", Unit.CATEGORY, Theme.LOAN, levels=CONTRACTS)
CREDIT_AMOUNT = feature(CREDIT, "Montant du crédit", "Loan amount", Unit.CURRENCY, Theme.LOAN)
INSTALMENT_AMOUNT = feature(INSTALMENT, "Mensualité", "Monthly instalment", Unit.CURRENCY, Theme.LOAN)
SHARE_OF_INCOME = feature(
    INSTALMENT_SHARE,
    "Part du revenu prise par les mensualités",
    "Share of income taken by instalments",
    Unit.SHARE,
    Theme.AFFORDABILITY,
    risk=Risk.INCREASES,
)
CREDIT_TO_INCOME = feature(
    "credit_to_income_ratio",
    "Crédit comparé au revenu annuel",
    "Loan beside yearly income",
    Unit.RATIO,
    Theme.AFFORDABILITY,
    risk=Risk.INCREASES,
)
INCOME = feature(
    "income_currency", "Revenu déclaré", "Declared income", Unit.CURRENCY, Theme.AFFORDABILITY, risk=Risk.DECREASES
)
EMPLOYED = feature(
    "employed_years", "Ancienneté dans l’emploi", "Time in this job", Unit.YEARS, Theme.EMPLOYMENT, risk=Risk.DECREASES
)
LATE_SHARE = feature(
    "late_instalments_share",
    "Échéances payées en retard",
    "Instalments paid late",
    Unit.SHARE,
    Theme.PAYMENTS,
    risk=Risk.INCREASES,
)
LONGEST_DELAY = feature(
    "longest_delay_days", "Retard le plus long", "Longest delay", Unit.DAYS, Theme.PAYMENTS, risk=Risk.INCREASES
)
ACTIVE_CREDITS = feature(
    "active_credits_elsewhere_count",
    "Crédits en cours ailleurs",
    "Running loans elsewhere",
    Unit.COUNT,
    Theme.CREDITS_ELSEWHERE,
    risk=Risk.INCREASES,
)
CARD_USE = feature(
    "card_limit_used_share",
    "Part du plafond de carte utilisée",
    "Share of card limit used",
    Unit.SHARE,
    Theme.CARDS,
    risk=Risk.INCREASES,
)
HOME = feature("housing_category", "Logement", "Housing", Unit.CATEGORY, Theme.ASSETS, levels=HOUSING)
OWNS_CAR = feature("owns_car_flag", "Possède un véhicule", "Owns a car", Unit.FLAG, Theme.ASSETS, risk=Risk.DECREASES)
AGE = feature("age_years", "Âge", "Age", Unit.YEARS, Theme.PERSONAL, protected=True)


def value_view(
    feature_: Feature,
    value: float | None,
    *,
    median: float | None = None,
    below: float = 0.0,
    above: float = 0.0,
    unknown: float = 0.0,
) -> ValueView:
    """Place a value; an unknown one has no place."""
    known = value is not None
    return ValueView(
        feature=feature_,
        value=value,
        median=median,
        share_below=below if known else None,
        share_above=above if known else None,
        share_unknown=unknown,
    )


V_RATING_1 = value_view(RATING_1, None, median=0.506, unknown=0.56)
V_RATING_2 = value_view(RATING_2, 0.2611, median=0.5659, below=0.09, above=0.91)
V_CONTRACT = value_view(CONTRACT_TYPE, 0, median=0, below=0.0, above=0.095)
V_CREDIT = value_view(CREDIT_AMOUNT, 1_293_502.5, median=513_531, below=0.93, above=0.07)
V_INSTALMENT = value_view(INSTALMENT_AMOUNT, 35_698.5, median=24_903, below=0.72, above=0.28)
V_SHARE = value_view(SHARE_OF_INCOME, 0.154, median=0.163, below=0.47, above=0.53)
V_CREDIT_TO_INCOME = value_view(CREDIT_TO_INCOME, 4.79, median=3.27, below=0.74, above=0.26)
V_INCOME = value_view(INCOME, 270_000, median=147_150, below=0.89, above=0.08)
V_EMPLOYED = value_view(EMPLOYED, 4.17, median=4.5, below=0.45, above=0.55)
V_LATE = value_view(LATE_SHARE, 0.12, median=0.03, below=0.82, above=0.17, unknown=0.05)
V_DELAY = value_view(LONGEST_DELAY, 11, median=14, below=0.43, above=0.54, unknown=0.05)
V_ACTIVE = value_view(ACTIVE_CREDITS, 1, median=2, below=0.2, above=0.55, unknown=0.14)
V_CARD = value_view(CARD_USE, None, median=0.31, unknown=0.72)
V_HOME = value_view(HOME, 0, below=0.0, above=0.11)
V_CAR = value_view(OWNS_CAR, 0, below=0.0, above=0.34)
V_AGE = value_view(AGE, 34.9, median=43.1, below=0.25, above=0.75)

INFORMATION = (
    V_RATING_1,
    V_RATING_2,
    V_CONTRACT,
    V_CREDIT,
    V_INSTALMENT,
    V_SHARE,
    V_CREDIT_TO_INCOME,
    V_INCOME,
    V_EMPLOYED,
    V_LATE,
    V_DELAY,
    V_ACTIVE,
    V_CARD,
    V_HOME,
    V_CAR,
    V_AGE,
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
    recommendation: Recommendation,
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


def comparison_view(
    value: ValueView, bins: Sequence[BinView], *, group: Group = Group.ALL, n_group: int, below: int = 0, above: int = 0
) -> ComparisonView:
    """Make a comparison whose known values are those of the bins and of both ends."""
    return ComparisonView(
        value=value,
        group=group,
        n_group=n_group,
        n_known=sum(bin_.count for bin_ in bins) + below + above,
        bins=tuple(bins),
        n_below_range=below,
        n_above_range=above,
    )


_LATE_COUNTS = (520, 210, 110, 60, 40, 25, 15)
LATE_COMPARISON = comparison_view(
    V_LATE,
    [
        BinView(low=index / 20, high=(index + 1) / 20, count=count, holds_client=index == 2)
        for index, count in enumerate(_LATE_COUNTS)
    ],
    n_group=1_050,
    above=20,
)
"""520 + 210 + 110 + 60 + 40 + 25 + 15 + 20 above = 1,000 known of 1,050."""

HOME_COMPARISON = comparison_view(
    V_HOME,
    [
        BinView(low=0, high=0, count=89, holds_client=True),
        BinView(low=1, high=1, count=6, holds_client=False),
        BinView(low=2, high=2, count=5, holds_client=False),
    ],
    group=Group.SIMILAR,
    n_group=100,
)

SMALL_COMPARISON = comparison_view(
    value_view(EMPLOYED, 4.17, median=3.0, below=0.75, above=0.25),
    [
        BinView(low=0, high=4, count=9, holds_client=False),
        BinView(low=4, high=8, count=3, holds_client=True),
    ],
    group=Group.SIMILAR,
    n_group=30,
)

UNKNOWN_COMPARISON = comparison_view(
    V_CARD,
    [BinView(low=0, high=0.5, count=30, holds_client=False), BinView(low=0.5, high=1, count=10, holds_client=False)],
    n_group=140,
)

EMPTY_COMPARISON = comparison_view(value_view(CARD_USE, None, unknown=1.0), [], group=Group.SIMILAR, n_group=40)

FEATURES = tuple(value.feature for value in INFORMATION)
