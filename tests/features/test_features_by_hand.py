"""Every feature of the catalog, computed by hand on the three clients of `hand_tables`."""

import pytest

from features.build import build_features
from features.catalog import CATALOG
from tests.features.hand_row import NEWCOMER, UNUSUAL, WELL_KNOWN
from tests.features.hand_tables import HAND_ROWS, hand_tables
from tests.features.hand_values_application import APPLICATION_VALUES
from tests.features.hand_values_elsewhere import ELSEWHERE_VALUES
from tests.features.hand_values_elsewhere_periods import ELSEWHERE_DETAILS
from tests.features.hand_values_here import CARD_VALUES, PAST_VALUES, PAYMENT_VALUES
from tests.features.hand_values_instalments import CARD_DETAILS, INSTALMENT_DETAILS
from tests.features.hand_values_past import PAST_DETAILS
from tests.features.hand_values_together import TOGETHER_VALUES

WELL_KNOWN_FEATURES = (
    APPLICATION_VALUES
    | TOGETHER_VALUES
    | (ELSEWHERE_VALUES | ELSEWHERE_DETAILS)
    | (PAST_VALUES | PAST_DETAILS)
    | (PAYMENT_VALUES | INSTALMENT_DETAILS)
    | (CARD_VALUES | CARD_DETAILS)
)

NO_HISTORY: dict[str, float] = {
    "other_credit_count": 0,
    "other_active_credit_count": 0,
    "other_debt_currency": 0,
    "other_overdue_currency": 0,
    "other_year_credit_count": 0,
    "other_two_year_credit_count": 0,
    "other_closed_credit_count": 0,
    "other_active_amount_currency": 0,
    "other_overrun_credit_count": 0,
    "other_extension_count": 0,
    "other_kind_count": 0,
    "other_consumer_credit_count": 0,
    "other_card_count": 0,
    "other_car_loan_count": 0,
    "other_mortgage_count": 0,
    "other_small_loan_count": 0,
    "past_application_count": 0,
    "past_refused_count": 0,
    "past_approved_count": 0,
    "year_application_count": 0,
    "ended_loan_count": 0,
    "followed_months": 0,
    "left_to_pay_count": 0,
    "past_instalment_count": 0,
    "our_remaining_debt_currency": 0,
    "our_running_loan_count": 0,
    "followed_loan_count": 0,
    "building_known_count": 0,
    "external_known_count": 0,
    "other_half_year_credit_count": 0,
    "other_three_year_credit_count": 0,
    "other_year_end_count": 0,
    "other_overdue_credit_count": 0,
    "other_overdue_days": 0,
    "other_given_up_credit_count": 0,
    "other_extended_credit_count": 0,
    "other_late_months": 0,
    "other_followed_credit_count": 0,
    "other_consumer_active_count": 0,
    "other_card_active_count": 0,
    "other_car_active_count": 0,
    "other_mortgage_active_count": 0,
    "other_small_active_count": 0,
    "other_consumer_debt_currency": 0,
    "other_card_debt_currency": 0,
    "other_car_debt_currency": 0,
    "other_mortgage_debt_currency": 0,
    "other_small_debt_currency": 0,
    "other_consumer_year_count": 0,
    "other_card_year_count": 0,
    "other_car_year_count": 0,
    "other_mortgage_year_count": 0,
    "other_small_year_count": 0,
    "half_year_application_count": 0,
    "two_year_application_count": 0,
    "three_year_application_count": 0,
    "paid_loan_count": 0,
    "live_loan_count": 0,
    "our_card_months": 0,
    "our_card_count": 0,
}
"""What is known of a client without any row in a history table; the rest is unknown."""

UNUSUAL_FEATURES: dict[str, float] = NO_HISTORY | {
    "contract_type_category": 0,
    "loan_amount_currency": 300_000,
    "loan_annuity_currency": 15_000,
    "loan_to_annuity_ratio": 300_000 / 15_000,
    "down_payment_share": (400_000 - 300_000) / 400_000,
    "annuity_to_price_share": 15_000 / 400_000,
    "loan_beyond_price_share": 0,
    "goods_price_currency": 400_000,
    "building_known_count": 2,  # the walls and the state: a code is given, though of the walls it is not known
    "building_unsafe_flag": 1,
    "income_currency": 0,  # which nothing can be divided by
    "income_type_category": 2,
    "no_current_job_flag": 1,
    "owns_car_flag": 0,
    "phone_change_years": 0,
}
"""The code 365243, a day 115 years ago, a day to come, XNA, Unknown and an unheard-of level are all unknown."""


@pytest.fixture(scope="module")
def features_of() -> dict[int, dict[str, float | None]]:
    built = build_features(hand_tables(HAND_ROWS)).features
    return {row.pop("SK_ID_CURR"): row for row in built.to_dicts()}


def test_the_hand_computed_client_covers_the_whole_catalog() -> None:
    assert sorted(WELL_KNOWN_FEATURES) == sorted(feature.name for feature in CATALOG)


@pytest.mark.parametrize("name", WELL_KNOWN_FEATURES)
def test_feature_of_a_well_known_client_has_its_hand_computed_value(
    features_of: dict[int, dict[str, float | None]], name: str
) -> None:
    expected = WELL_KNOWN_FEATURES[name]

    assert features_of[WELL_KNOWN][name] == (None if expected is None else pytest.approx(expected, rel=1e-6))


def test_client_without_history_has_zero_credits_and_unknown_shares(
    features_of: dict[int, dict[str, float | None]],
) -> None:
    known = {name: value for name, value in features_of[NEWCOMER].items() if value is not None}

    assert known == NO_HISTORY | {
        "income_currency": 100_000,
        "other_debt_to_income_ratio": 0,
        "other_instalment_to_income_share": 0,
        "our_instalment_to_income_share": 0,
        "our_debt_to_income_ratio": 0,
        "overdue_to_income_share": 0,
    }


def test_codes_junk_days_and_unheard_of_levels_are_unknown(features_of: dict[int, dict[str, float | None]]) -> None:
    known = {name: value for name, value in features_of[UNUSUAL].items() if value is not None}

    assert known == pytest.approx(UNUSUAL_FEATURES)
