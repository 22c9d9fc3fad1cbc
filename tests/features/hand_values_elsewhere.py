"""What other lenders say of the well-known client, feature by feature."""

from tests.features.hand_values_application import YEAR

ELSEWHERE_VALUES: dict[str, float | None] = {
    "other_credit_count": 6,  # the seventh was heard of after the application
    "other_active_credit_count": 4,
    "other_debt_currency": 50_000 + 0 + 20_000,  # overpaid counts as nothing owed, the other currency is unknown
    "other_debt_share": (50_000 + 0 + 20_000) / (200_000 + 100_000 + 50_000),
    "other_latest_credit_days": 100,
    "other_credit_mean_age_years": (1_461 + 365 + 2_922 + 100 + 700 + 400) / 6 / YEAR,
    "other_overdue_currency": 1_000,
    "other_max_overdue_currency": 2_000,
    "credit_enquiry_count": 0 + 0 + 1 + 0 + 2 + 3,
    "other_active_credit_share": 4 / 6,
    "other_year_credit_count": 2,  # 365 and 100 days ago
    "other_two_year_credit_count": 4,  # and 700 and 400
    "other_year_credit_share": 2 / 6,
    "other_closed_credit_count": 2,
    "other_all_debt_share": (50_000 + 0 + 0 + 20_000 + 0) / (200_000 + 100_000 + 300_000 + 50_000 + 30_000),
    "other_active_amount_currency": 200_000 + 100_000 + 50_000,
    "other_max_credit_currency": 300_000,
    "loan_to_max_other_credit_ratio": 540_000 / 300_000,
    "other_year_amount_currency": 100_000,  # of the year's other credit, the amount is unknown
    "other_card_use_share": (0 + 20_000) / (100_000 + 50_000),
    "other_first_credit_years": 2_922 / YEAR,
    "other_latest_active_credit_days": 100,
    "other_mean_gap_days": (2_922 - 100) / 5,
    "other_latest_end_days": 200,
    "other_early_end_share": 1 / 2,  # 96 days before the plan
    "other_late_end_share": 1 / 2,  # 100 days after it
    "other_longest_to_go_years": 1_461 / YEAR,
    "other_overrun_credit_count": 1,  # an end 41,000 days ago is junk
    "other_late_month_share": 3 / 6,  # late in −1, −12 and −24, of these and 0, −3 and −13
    "other_recent_late_month_share": 1 / 3,  # late in −1, of the months 0, −1 and −3
    "other_worst_delay_category": 3,
    "other_mean_followed_months": (8 + 2) / 2,
    "other_ever_overdue_share": 2 / 3,  # 2,000 and 500, of these and 0
    "other_extension_count": 1 + 2,
    "other_two_year_late_month_share": 2 / 5,  # −24 is too long ago
    "other_recent_worst_delay_category": 1,
    "other_long_late_month_share": 2 / 6,
    "other_late_credit_share": 1 / 2,
    "other_since_late_months": 1,
    "other_closed_month_share": 2 / (2 + 6),
    "other_unknown_month_share": 2 / (8 + 2),
    "other_kind_count": 4,
    "other_consumer_credit_count": 1,
    "other_card_count": 2,
    "other_car_loan_count": 1,
    "other_mortgage_count": 1,
    "other_small_loan_count": 0,  # the only one was heard of after the application
    "week_enquiry_count": 0 + 0 + 1,
    "month_enquiry_count": 0 + 0 + 1 + 0,
    "quarter_enquiry_count": 0 + 0 + 1 + 0 + 2,
}
