"""What a client's file says plainly: shown to the desk even where the model does without it."""

_FACTS = (
    "external_1_rating external_2_rating external_3_rating",
    "contract_type_category loan_amount_currency loan_annuity_currency goods_price_currency down_payment_share",
    "loan_to_annuity_ratio income_currency annuity_to_income_share",
    "employment_years no_current_job_flag income_type_category occupation_category organisation_category",
    "education_category",
    "other_credit_count other_active_credit_count other_debt_currency other_overdue_currency other_latest_credit_days",
    "past_application_count past_approved_count past_refused_count past_refusal_share latest_application_days",
    "our_running_loan_count our_remaining_debt_currency left_to_pay_count past_instalment_count shortfall_currency",
    "late_instalment_share worst_delay_days card_debt_currency last_card_use_share",
    "housing_category owns_home_flag owns_car_flag car_age_years identity_document_years registration_years",
    "phone_change_years document_count document_3_flag document_6_flag document_8_flag",
    "home_phone_flag email_flag work_phone_flag",
)

FACTS: frozenset[str] = frozenset(name for names in _FACTS for name in names.split())
"""By name: what the application states, and what an advisor asks first of a client's past."""
