"""Values of one client by hand, beside the whole portfolio."""

from features.feature import Feature
from scoring.views import ValueView
from tests.layouts.handmade_features import (
    ACTIVE_CREDITS,
    AGE,
    CARD_USE,
    CONTRACT_TYPE,
    CREDIT_AMOUNT,
    CREDIT_TO_INCOME,
    EMPLOYED,
    HOME,
    INCOME,
    INSTALMENT_AMOUNT,
    LATE_SHARE,
    LONGEST_DELAY,
    OWNS_CAR,
    RATING_1,
    RATING_2,
    SHARE_OF_INCOME,
)


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

FEATURES = tuple(value.feature for value in INFORMATION)
