"""Topics: the parts of a theme that has many features, so that its detail stays readable.

A module of the catalog that speaks of one thing is one topic, so that a feature added to it belongs there.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from features.catalog.building import BUILDING
from features.catalog.card_drawings import CARD_DRAWINGS
from features.catalog.card_limits import CARD_LEVELS, CARD_LIMITS, CARD_SUMS
from features.catalog.card_repayments import CARD_DELAYS, CARD_REPAYMENTS
from features.catalog.credits_elsewhere_amounts import CREDITS_ELSEWHERE_AMOUNTS
from features.catalog.credits_elsewhere_by_kind import OTHER_KIND_COUNTS, OTHER_KIND_DATES, OTHER_KIND_DEBTS
from features.catalog.credits_elsewhere_counts import CREDITS_ELSEWHERE_COUNTS
from features.catalog.credits_elsewhere_ends import CREDITS_ELSEWHERE_ENDS, OTHER_AMOUNTS_COMPARED
from features.catalog.credits_elsewhere_kinds import CREDITS_ELSEWHERE_KINDS
from features.catalog.credits_elsewhere_periods import CREDITS_ELSEWHERE_PERIODS
from features.catalog.credits_elsewhere_times import CREDITS_ELSEWHERE_TIMES
from features.catalog.delays_elsewhere import DELAYS_ELSEWHERE
from features.catalog.delays_elsewhere_months import DELAYS_ELSEWHERE_MONTHS
from features.catalog.delays_elsewhere_periods import DELAYS_ELSEWHERE_PERIODS
from features.catalog.documents import DOCUMENTS
from features.catalog.enquiries import ENQUIRIES
from features.catalog.instalment_amounts import LATE_WAYS, MISSING_SUMS, PAID_AMOUNTS
from features.catalog.instalment_lasts import LAST_DELAYS, LAST_PAYMENTS
from features.catalog.instalment_periods import PERIOD_DELAYS, PERIOD_PAYMENTS
from features.catalog.late_instalments import LATE_INSTALMENTS
from features.catalog.loan_months import LATE_MONTHS, LIVE_LOANS
from features.catalog.overdue_elsewhere import OVERDUE_ELSEWHERE
from features.catalog.past_amounts import PAST_AMOUNTS
from features.catalog.past_costs import PAST_COSTS
from features.catalog.past_kinds import PAST_KINDS
from features.catalog.past_lasts import PAST_LASTS
from features.catalog.past_latest import PAST_LATEST
from features.catalog.past_loans import PAST_LOANS
from features.catalog.past_outcomes import PAST_OUTCOMES
from features.catalog.past_periods import PAST_PERIODS
from features.catalog.running_loans import RUNNING_LOANS
from features.feature import Feature


class Topic(StrEnum):
    """The topics, gathered by theme; themes with few features have none."""

    OTHER_NUMBER = "other_number"
    OTHER_AMOUNT = "other_amount"
    OTHER_PERIOD = "other_period"
    OTHER_AGE = "other_age"
    OTHER_END = "other_end"
    OTHER_DELAY = "other_delay"
    OTHER_LATE_MONTH = "other_late_month"
    OTHER_OVERDUE = "other_overdue"
    OTHER_KIND = "other_kind"
    OTHER_KIND_DEBT = "other_kind_debt"
    OTHER_KIND_DATE = "other_kind_date"
    ENQUIRY = "enquiry"
    PAST_NUMBER = "past_number"
    PAST_OUTCOME = "past_outcome"
    PAST_PERIOD = "past_period"
    PAST_LATEST = "past_latest"
    PAST_LASTS = "past_lasts"
    PAST_KIND = "past_kind"
    PAST_LOAN = "past_loan"
    PAST_AMOUNT = "past_amount"
    PAST_COST = "past_cost"
    LATE_INSTALMENT = "late_instalment"
    RECENT_DELAY = "recent_delay"
    LAST_DELAY = "last_delay"
    LATE_MONTH = "late_month"
    UNPAID = "unpaid"
    RECENT_PAYMENT = "recent_payment"
    LAST_PAYMENT = "last_payment"
    WAY_OF_PAYING = "way_of_paying"
    PAID_AMOUNT = "paid_amount"
    RUNNING_LOAN = "running_loan"
    CARD_USE = "card_use"
    CARD_LIMIT = "card_limit"
    CARD_BALANCE = "card_balance"
    CARD_CASH = "card_cash"
    CARD_REPAYMENT = "card_repayment"
    CARD_DELAY = "card_delay"
    HOME = "home"
    BUILDING = "building"
    STEADINESS = "steadiness"
    REACH = "reach"
    PAPER = "paper"


_MODULES: Mapping[Topic, tuple[tuple[Feature, ...], ...]] = {
    Topic.OTHER_NUMBER: (CREDITS_ELSEWHERE_COUNTS,),
    Topic.OTHER_PERIOD: (CREDITS_ELSEWHERE_PERIODS,),
    Topic.OTHER_AMOUNT: (CREDITS_ELSEWHERE_AMOUNTS, OTHER_AMOUNTS_COMPARED),
    Topic.OTHER_AGE: (CREDITS_ELSEWHERE_TIMES,),
    Topic.OTHER_END: (CREDITS_ELSEWHERE_ENDS,),
    Topic.OTHER_OVERDUE: (OVERDUE_ELSEWHERE,),
    Topic.OTHER_LATE_MONTH: (DELAYS_ELSEWHERE_PERIODS,),
    Topic.OTHER_DELAY: (DELAYS_ELSEWHERE, DELAYS_ELSEWHERE_MONTHS),
    Topic.OTHER_KIND: (CREDITS_ELSEWHERE_KINDS, OTHER_KIND_COUNTS),
    Topic.OTHER_KIND_DEBT: (OTHER_KIND_DEBTS,),
    Topic.OTHER_KIND_DATE: (OTHER_KIND_DATES,),
    Topic.ENQUIRY: (ENQUIRIES,),
    Topic.PAST_OUTCOME: (PAST_OUTCOMES,),
    Topic.PAST_PERIOD: (PAST_PERIODS,),
    Topic.PAST_LATEST: (PAST_LATEST,),
    Topic.PAST_LASTS: (PAST_LASTS,),
    Topic.PAST_KIND: (PAST_KINDS,),
    Topic.PAST_LOAN: (PAST_LOANS,),
    Topic.PAST_AMOUNT: (PAST_AMOUNTS,),
    Topic.PAST_COST: (PAST_COSTS,),
    Topic.LATE_INSTALMENT: (LATE_INSTALMENTS, LATE_WAYS),
    Topic.RECENT_DELAY: (PERIOD_DELAYS,),
    Topic.LAST_DELAY: (LAST_DELAYS,),
    Topic.UNPAID: (MISSING_SUMS,),
    Topic.RECENT_PAYMENT: (PERIOD_PAYMENTS,),
    Topic.LAST_PAYMENT: (LAST_PAYMENTS,),
    Topic.PAID_AMOUNT: (PAID_AMOUNTS,),
    Topic.LATE_MONTH: (LATE_MONTHS,),
    Topic.RUNNING_LOAN: (RUNNING_LOANS, LIVE_LOANS),
    Topic.CARD_USE: (CARD_LEVELS,),
    Topic.CARD_LIMIT: (CARD_LIMITS,),
    Topic.CARD_BALANCE: (CARD_SUMS,),
    Topic.CARD_CASH: (CARD_DRAWINGS,),
    Topic.CARD_REPAYMENT: (CARD_REPAYMENTS,),
    Topic.CARD_DELAY: (CARD_DELAYS,),
    Topic.BUILDING: (BUILDING,),
    Topic.PAPER: (DOCUMENTS,),
}

_NAMES: Mapping[Topic, str] = {
    Topic.OTHER_NUMBER: "other_credit_count other_active_credit_count",
    Topic.OTHER_AMOUNT: "other_debt_currency other_debt_share",
    Topic.OTHER_AGE: "other_latest_credit_days other_credit_mean_age_years",
    Topic.OTHER_DELAY: "other_overdue_currency other_max_overdue_currency",
    Topic.ENQUIRY: "credit_enquiry_count",
    Topic.PAST_NUMBER: (
        "past_application_count year_application_count latest_application_days first_application_years "
        "past_cash_share past_consumer_share"
    ),
    Topic.PAST_OUTCOME: "past_approval_share past_refusal_share latest_refusal_years two_year_refusal_share",
    Topic.PAST_LOAN: "mean_obtained_to_asked_ratio",
    Topic.LATE_INSTALMENT: "late_instalment_share recent_late_instalment_share mean_delay_days",
    Topic.LATE_MONTH: "late_month_share recent_late_month_share any_late_month_share worst_month_delay_days",
    Topic.UNPAID: (
        "unpaid_instalment_share paid_amount_share shortfall_currency recent_unpaid_instalment_share "
        "recent_paid_amount_share"
    ),
    Topic.WAY_OF_PAYING: (
        "mean_advance_days early_instalment_share split_instalment_share annuity_to_max_paid_ratio "
        "max_paid_instalment_currency"
    ),
    Topic.RUNNING_LOAN: "followed_months left_to_pay_count past_instalment_count",
    Topic.CARD_USE: (
        "card_use_share recent_card_use_share last_card_use_share year_card_use_share max_card_use_share "
        "card_use_trend_share"
    ),
    Topic.CARD_LIMIT: "card_over_limit_month_share",
    Topic.CARD_BALANCE: "card_debt_currency mean_card_balance_currency mean_card_limit_currency card_limit_kept_share",
    Topic.CARD_CASH: (
        "card_cash_month_share card_cash_amount_share year_card_cash_month_share mean_card_drawing_count"
    ),
    Topic.CARD_REPAYMENT: (
        "card_least_paid_ratio card_below_least_month_share card_repaid_share card_owing_month_share"
    ),
    Topic.CARD_DELAY: "card_late_month_share",
    Topic.HOME: "housing_category owns_home_flag owns_car_flag car_age_years",
    Topic.STEADINESS: "identity_document_years registration_years phone_change_years",
    Topic.REACH: "home_phone_flag email_flag work_phone_flag",
    Topic.PAPER: "document_count",
}
"""Features of modules that speak of several things; stronger than the modules."""


def _topics() -> Iterable[tuple[str, Topic]]:
    for topic, modules in _MODULES.items():
        for module in modules:
            yield from ((feature.name, topic) for feature in module)
    for topic, names in _NAMES.items():
        yield from ((name, topic) for name in names.split())


TOPICS: Mapping[str, Topic] = MappingProxyType(dict(_topics()))
"""The topic of each feature that has one, by name."""
