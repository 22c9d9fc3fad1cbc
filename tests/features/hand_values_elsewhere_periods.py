"""What other lenders say of the well-known client by period and by kind of credit, feature by feature."""

from tests.features.hand_values_application import YEAR

BY_PERIOD: dict[str, float | None] = {
    # Of half a year, only a credit in another currency: its sums are unknown.
    "other_half_year_debt_share": None,
    "other_year_debt_share": 0 / 100_000,
    "other_two_year_debt_share": (0 + 20_000 + 0) / (100_000 + 50_000 + 30_000),
    "other_three_year_debt_share": (0 + 20_000 + 0) / (100_000 + 50_000 + 30_000),
    "other_half_year_debt_currency": None,
    "other_year_debt_currency": 0,
    "other_two_year_debt_currency": 20_000,
    "other_three_year_debt_currency": 20_000,
    "other_half_year_credit_count": 1,
    "other_three_year_credit_count": 4,
    "other_half_year_credit_share": 1 / 6,
    "other_two_year_credit_share": 4 / 6,
    "other_half_year_amount_currency": None,
    "other_two_year_amount_currency": 100_000 + 50_000 + 30_000,
    "other_three_year_amount_currency": 100_000 + 50_000 + 30_000,
    "other_half_year_late_month_share": 1 / 3,  # −1, of the months 0, −1 and −3
    "other_three_year_late_month_share": 3 / 6,
    "other_half_year_long_late_month_share": 0 / 3,
    "other_year_long_late_month_share": 0 / 3,
    "other_two_year_long_late_month_share": 1 / 5,  # −12
    "other_three_year_long_late_month_share": 2 / 6,  # −12 and −24
    "other_half_year_worst_delay_category": 1,
    "other_two_year_worst_delay_category": 2,
    "other_three_year_worst_delay_category": 3,
    "other_long_late_credit_share": 1 / 2,
    "other_since_long_late_months": 12,
    "other_late_trend_share": 1 / 3 - 3 / 6,
    "other_late_months": 3,
    "other_followed_credit_count": 2,
}

BY_KIND: dict[str, float | None] = {
    "other_consumer_active_count": 1,
    "other_card_active_count": 2,
    "other_car_active_count": 1,
    "other_mortgage_active_count": 0,
    "other_small_active_count": 0,
    "other_consumer_debt_currency": 50_000,
    "other_card_debt_currency": 0 + 20_000,
    "other_car_debt_currency": None,  # in another currency
    "other_mortgage_debt_currency": 0,  # the only one has ended
    "other_small_debt_currency": 0,
    "other_consumer_debt_share": 50_000 / 200_000,
    "other_car_debt_share": None,
    "other_mortgage_debt_share": None,
    "other_small_debt_share": None,
    "other_consumer_latest_days": 1_461,
    "other_card_latest_days": 365,
    "other_car_latest_days": 100,
    "other_mortgage_latest_days": 2_922,
    "other_small_latest_days": None,
    "other_consumer_year_count": 0,
    "other_card_year_count": 1,
    "other_car_year_count": 1,
    "other_mortgage_year_count": 0,
    "other_small_year_count": 0,
}

AMOUNTS_AND_ENDS: dict[str, float | None] = {
    "other_mean_credit_currency": (200_000 + 100_000 + 300_000 + 50_000 + 30_000) / 5,
    "other_max_debt_currency": 50_000,
    "loan_to_other_debt_ratio": 540_000 / (50_000 + 20_000),
    "loan_to_mean_other_credit_ratio": 540_000 / 136_000,
    "annuity_to_other_instalment_ratio": 27_000 / (6_000 + 1_000),
    "other_year_end_count": 1,  # 200 days ago
    "other_mean_beyond_plan_days": (-96 + 100) / 2,
    "other_mean_length_years": ((2_922 - 1_096) + (400 - 200)) / 2 / YEAR,
    "other_soonest_to_go_years": 1_461 / YEAR,
    "other_mean_to_go_years": 1_461 / YEAR,
    "other_shortest_gap_days": 400 - 365,
    "other_longest_gap_days": 2_922 - 1_461,
    "other_latest_news_days": 10,
    "other_overdue_credit_count": 1,
    "other_overdue_days": 12,
    "other_overdue_debt_share": 1_000 / (50_000 + 20_000),
    "other_max_overdue_share": 2_000 / 200_000,
    "other_last_max_overdue_currency": None,  # not reported for the latest
    "other_given_up_credit_count": 0,
    "other_extended_credit_count": 2,
}

ELSEWHERE_DETAILS = BY_PERIOD | BY_KIND | AMOUNTS_AND_ENDS
