"""What this lender's own files say of the well-known client, feature by feature."""

from tests.features.hand_values_application import YEAR

PAST_VALUES: dict[str, float | None] = {
    "past_application_count": 7,
    "past_approval_share": 3 / 7,
    "past_refusal_share": 3 / 7,
    "latest_refusal_years": 300 / YEAR,
    "mean_obtained_to_asked_ratio": (110_000 / 100_000 + 45_000 / 50_000 + 40_000 / 40_000) / 3,
    "two_year_refusal_share": 2 / 4,  # 730 and 300 days ago, of these and 200 and 30
    "year_refusal_share": 1 / 3,
    "past_refused_count": 3,
    "past_approved_count": 3,
    "past_dropped_share": 1 / 7,
    "year_application_count": 3,
    "latest_application_days": 30,
    "first_application_years": 1_461 / YEAR,
    "latest_approval_years": 200 / YEAR,
    "past_cash_share": 3 / 7,
    "past_consumer_share": 3 / 7,
    "last_outcome_category": 2,
    "last_kind_category": 1,
    "last_rate_group_category": 3,
    "last_term_months": 10,
    "last_asked_currency": 50_000,  # the cancelled one asked for nothing
    "loan_to_last_asked_ratio": 540_000 / 50_000,
    "annuity_to_last_annuity_ratio": 27_000 / 5_000,
    "mean_yearly_cost_share": (
        (10_000 * 12 / 110_000 - 1) * 12 / 12
        + (5_000 * 10 / 45_000 - 1) * 12 / 10
        + (4_400 * 10 / 40_000 - 1) * 12 / 10
    )
    / 3,
    "mean_past_term_months": (12 + 10 + 10) / 3,
    "max_obtained_currency": 110_000,
    "loan_to_max_obtained_ratio": 540_000 / 110_000,
    "max_past_annuity_currency": 10_000,  # 90,000 was declined
    "mean_past_down_payment_share": (20_000 / 120_000 + 0 / 40_000) / 2,
    "ended_loan_count": 2,
    "early_ended_loan_share": 1 / 2,  # 60 days before the plan, and on the day
}

PAYMENT_VALUES: dict[str, float | None] = {
    "late_instalment_share": 4 / 8,  # 8, 4, 40 and 10 days; nothing was due for the eighth
    "recent_late_instalment_share": 2 / 6,  # 40 and 10 days, of the third to seventh and the ninth
    "mean_delay_days": (8 + 4 + 40 + 10) / 4,
    "unpaid_instalment_share": 2 / 8,
    "paid_amount_share": (100 + 100 + 100 + 100 + 200 + 99.995 + 30 + 0) / 900,
    "late_month_share": 1 / 5,
    "followed_months": 6,
    "left_to_pay_count": 5 + 12,  # not the 9 of a contract last seen 40 months ago
    "over_five_days_late_share": 3 / 8,
    "over_a_month_late_share": 1 / 8,
    "half_year_late_instalment_share": 1 / 4,  # 10 days, of the fifth to seventh and the ninth
    "late_trend_share": 2 / 6 - 3 / 8,
    "worst_delay_days": 40,
    "since_late_days": 150,
    "first_instalments_late_share": 2 / 3,
    "mean_advance_days": (2 + 0 + 0 + 0 + 0 + 0) / 6,
    "early_instalment_share": 1 / 8,
    "split_instalment_share": 1 / 8,
    "annuity_to_max_paid_ratio": 27_000 / 200,
    "max_paid_instalment_currency": 200,
    "shortfall_currency": 0.005 + 70 + 100,  # the 50 paid too much make up for nothing
    "recent_unpaid_instalment_share": 2 / 6,
    "recent_paid_amount_share": (100 + 100 + 200 + 99.995 + 30 + 0) / 700,
    "past_instalment_count": 8,
    "our_remaining_debt_currency": 4 * 5_000,  # 95, 65, 35 and 5 days from now
    "our_running_loan_count": 1,
    "left_to_pay_share": (5 + 12) / (24 + 18),
    "completed_contract_share": 1 / 4,
    "followed_loan_count": 4,
    "recent_late_month_share": 1 / 4,
    "any_late_month_share": 2 / 5,
    "worst_month_delay_days": 3,
}

CARD_VALUES: dict[str, float | None] = {
    "card_use_share": (500 + 1_200 + 0 + 100) / (1_000 + 1_000 + 2_000 + 1_000),
    "recent_card_use_share": (500 + 1_200) / (1_000 + 1_000),
    "card_cash_month_share": 2 / 4,  # nothing drawn in −7 is no cash; −8 is unknown
    "card_over_limit_month_share": 1 / 4,
    "last_card_use_share": 500 / 1_000,
    "year_card_use_share": (500 + 1_200 + 0) / (1_000 + 1_000 + 2_000),
    "max_card_use_share": 1_200 / 1_000,
    "card_use_trend_share": 1_700 / 2_000 - 1_800 / 5_000,
    "card_debt_currency": 500,
    "mean_card_balance_currency": 1_800 / 4,
    "mean_card_limit_currency": 5_000 / 4,
    "card_limit_kept_share": 1_000 / 2_000,
    "card_cash_amount_share": (100 + 0 + 0 + 50) / (200 + 50 + 0 + 50),
    "year_card_cash_month_share": 1 / 3,
    "mean_card_drawing_count": (3 + 1 + 0 + 2) / 4,
    "card_least_paid_ratio": (60 + 40 + 10) / (50 + 100 + 10),
    "card_below_least_month_share": 1 / 3,
    "card_repaid_share": (60 + 40 + 10) / (500 + 1_200 + 100),
    "card_owing_month_share": 4 / 5,
    "card_late_month_share": 1 / 4,
}
