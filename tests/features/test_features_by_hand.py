"""Every feature of the catalog, computed by hand on the three clients of `hand_tables`."""

import pytest

from features.build import build_features
from features.catalog import CATALOG
from tests.features.hand_tables import HAND_ROWS, NEWCOMER, UNUSUAL, WELL_KNOWN, hand_tables

YEAR = 365.25

WELL_KNOWN_FEATURES: dict[str, float | None] = {
    "external_1_rating": 0.25,
    "external_2_rating": 0.5,
    "external_3_rating": 0.75,
    "contract_type_category": 1,
    "loan_amount_currency": 540_000,
    "loan_annuity_currency": 27_000,
    "loan_to_annuity_ratio": 540_000 / 27_000,
    "down_payment_share": 0,
    "loan_beyond_price_share": (540_000 - 450_000) / 450_000,
    "income_currency": 180_000,
    "annuity_to_income_share": 27_000 / 180_000,
    "loan_to_income_ratio": 540_000 / 180_000,
    "employment_years": 1_461 / YEAR,
    "no_current_job_flag": 0,
    "income_type_category": 5,  # on maternity leave, so among those who work
    "occupation_category": 2,
    "education_category": 1,
    "other_credit_count": 4,  # the fifth was heard of after the application
    "other_active_credit_count": 3,
    "other_debt_currency": 50_000 + 0,  # what is overpaid counts as nothing owed, the other currency is unknown
    "other_debt_share": (50_000 + 0) / (200_000 + 100_000),
    "other_latest_credit_days": 100,
    "other_credit_mean_age_years": (1_461 + 365 + 2_922 + 100) / 4 / YEAR,
    "other_overdue_currency": 1_000,
    "other_max_overdue_currency": 2_000,
    "credit_enquiry_count": 0 + 0 + 1 + 0 + 2 + 3,
    "other_late_month_share": 2 / 5,  # late in −1 and −12, of the months 0, −1, −3, −12 and −13
    "other_recent_late_month_share": 1 / 3,  # late in −1, of the months 0, −1 and −3
    "other_worst_delay_category": 2,
    "other_mean_followed_months": (7 + 2) / 2,
    "past_application_count": 5,
    "past_approval_share": 2 / 5,
    "past_refusal_share": 2 / 5,
    "latest_refusal_years": 731 / YEAR,
    "mean_obtained_to_asked_ratio": (110_000 / 100_000 + 45_000 / 50_000) / 2,
    "late_instalment_share": 3 / 7,  # 8, 4 and 10 days; nothing was due for the eighth
    "recent_late_instalment_share": 1 / 5,  # 10 days, of the third to seventh
    "mean_delay_days": (8 + 4 + 10) / 3,
    "unpaid_instalment_share": 2 / 7,
    "paid_amount_share": (100 + 100 + 100 + 100 + 99.995 + 30 + 0) / 700,
    "late_month_share": 1 / 5,
    "followed_months": 6,
    "left_to_pay_count": 5 + 12,  # not the 9 of a contract last seen 40 months ago
    "card_use_share": (500 + 1_200 + 0) / (1_000 + 1_000 + 2_000),
    "recent_card_use_share": (500 + 1_200) / (1_000 + 1_000),
    "card_cash_month_share": 1 / 3,  # nothing drawn in −7 is no cash; −8 is unknown
    "card_over_limit_month_share": 1 / 3,
    "housing_category": 4,
    "owns_home_flag": 0,
    "owns_car_flag": 1,
    "car_age_years": 9,
    "identity_document_years": 2_922 / YEAR,
    "registration_years": 7_305 / YEAR,
    "phone_change_years": 500 / YEAR,
    "document_count": 2,
    "home_phone_flag": 1,
    "email_flag": 0,
    "age_years": 14_610 / YEAR,
    "gender_category": 1,
    "family_status_category": 1,
    "children_count": 1,
    "household_count": 3,
    "accompanied_category": 1,
}

NO_HISTORY: dict[str, float] = {
    "other_credit_count": 0,
    "other_active_credit_count": 0,
    "other_debt_currency": 0,
    "other_overdue_currency": 0,
    "past_application_count": 0,
    "followed_months": 0,
    "left_to_pay_count": 0,
}
"""What is known of a client without any row in a history table; the rest is unknown."""

UNUSUAL_FEATURES: dict[str, float] = NO_HISTORY | {
    "contract_type_category": 0,
    "loan_amount_currency": 300_000,
    "loan_annuity_currency": 15_000,
    "loan_to_annuity_ratio": 300_000 / 15_000,
    "down_payment_share": (400_000 - 300_000) / 400_000,
    "loan_beyond_price_share": 0,
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
    assert list(WELL_KNOWN_FEATURES) == [feature.name for feature in CATALOG]


@pytest.mark.parametrize("name", WELL_KNOWN_FEATURES)
def test_feature_of_a_well_known_client_has_its_hand_computed_value(
    features_of: dict[int, dict[str, float | None]], name: str
) -> None:
    assert features_of[WELL_KNOWN][name] == pytest.approx(WELL_KNOWN_FEATURES[name], rel=1e-6)


def test_client_without_history_has_zero_credits_and_unknown_shares(
    features_of: dict[int, dict[str, float | None]],
) -> None:
    known = {name: value for name, value in features_of[NEWCOMER].items() if value is not None}

    assert known == NO_HISTORY | {"income_currency": 100_000}


def test_codes_junk_days_and_unheard_of_levels_are_unknown(features_of: dict[int, dict[str, float | None]]) -> None:
    known = {name: value for name, value in features_of[UNUSUAL].items() if value is not None}

    assert known == pytest.approx(UNUSUAL_FEATURES)
