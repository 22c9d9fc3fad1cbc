"""Every feature of the desk, one file per theme, or several where a theme has many."""

from features.catalog.affordability import AFFORDABILITY
from features.catalog.assets import ASSETS
from features.catalog.building import BUILDING
from features.catalog.card_drawings import CARD_DRAWINGS
from features.catalog.card_limits import CARD_LEVELS, CARD_LIMITS, CARD_SUMS
from features.catalog.card_payments import CARD_PAYMENTS
from features.catalog.card_repayments import CARD_DELAYS, CARD_REPAYMENTS
from features.catalog.card_use import CARD_USE
from features.catalog.cards import CARDS
from features.catalog.commitments import COMMITMENTS, LOAN_AND_PRICE
from features.catalog.contact import CONTACT
from features.catalog.credits_elsewhere import CREDITS_ELSEWHERE
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
from features.catalog.employment import EMPLOYMENT
from features.catalog.enquiries import ENQUIRIES
from features.catalog.external_ratings import EXTERNAL_RATINGS
from features.catalog.external_summaries import EXTERNAL_SUMMARIES
from features.catalog.instalment_amounts import LATE_WAYS, MISSING_SUMS, PAID_AMOUNTS
from features.catalog.instalment_lasts import LAST_DELAYS, LAST_PAYMENTS
from features.catalog.instalment_periods import PERIOD_DELAYS, PERIOD_PAYMENTS
from features.catalog.late_instalments import LATE_INSTALMENTS
from features.catalog.loan import LOAN
from features.catalog.loan_months import LATE_MONTHS, LIVE_LOANS
from features.catalog.organisations import ORGANISATION
from features.catalog.overdue_elsewhere import OVERDUE_ELSEWHERE
from features.catalog.paid_instalments import PAID_INSTALMENTS
from features.catalog.past_amounts import PAST_AMOUNTS
from features.catalog.past_applications import PAST_APPLICATIONS
from features.catalog.past_costs import PAST_COSTS
from features.catalog.past_kinds import PAST_KINDS
from features.catalog.past_lasts import PAST_LASTS
from features.catalog.past_latest import PAST_LATEST
from features.catalog.past_loans import PAST_LOANS
from features.catalog.past_outcomes import PAST_OUTCOMES
from features.catalog.past_periods import PAST_PERIODS
from features.catalog.payments import PAYMENTS
from features.catalog.personal import PERSONAL
from features.catalog.running_loans import RUNNING_LOANS
from features.feature import Feature

CATALOG: tuple[Feature, ...] = (
    *EXTERNAL_RATINGS,
    *EXTERNAL_SUMMARIES,
    *LOAN,
    *LOAN_AND_PRICE,
    *AFFORDABILITY,
    *COMMITMENTS,
    *EMPLOYMENT,
    *ORGANISATION,
    *CREDITS_ELSEWHERE,
    *CREDITS_ELSEWHERE_COUNTS,
    *CREDITS_ELSEWHERE_PERIODS,
    *CREDITS_ELSEWHERE_AMOUNTS,
    *OTHER_AMOUNTS_COMPARED,
    *CREDITS_ELSEWHERE_TIMES,
    *CREDITS_ELSEWHERE_ENDS,
    *OVERDUE_ELSEWHERE,
    *DELAYS_ELSEWHERE,
    *DELAYS_ELSEWHERE_MONTHS,
    *DELAYS_ELSEWHERE_PERIODS,
    *CREDITS_ELSEWHERE_KINDS,
    *OTHER_KIND_COUNTS,
    *OTHER_KIND_DEBTS,
    *OTHER_KIND_DATES,
    *ENQUIRIES,
    *PAST_APPLICATIONS,
    *PAST_OUTCOMES,
    *PAST_PERIODS,
    *PAST_LATEST,
    *PAST_LASTS,
    *PAST_KINDS,
    *PAST_LOANS,
    *PAST_AMOUNTS,
    *PAST_COSTS,
    *PAYMENTS,
    *LATE_INSTALMENTS,
    *LATE_WAYS,
    *PERIOD_DELAYS,
    *LAST_DELAYS,
    *PAID_INSTALMENTS,
    *MISSING_SUMS,
    *PERIOD_PAYMENTS,
    *LAST_PAYMENTS,
    *PAID_AMOUNTS,
    *RUNNING_LOANS,
    *LIVE_LOANS,
    *LATE_MONTHS,
    *CARDS,
    *CARD_USE,
    *CARD_LEVELS,
    *CARD_LIMITS,
    *CARD_SUMS,
    *CARD_PAYMENTS,
    *CARD_DRAWINGS,
    *CARD_REPAYMENTS,
    *CARD_DELAYS,
    *ASSETS,
    *BUILDING,
    *CONTACT,
    *DOCUMENTS,
    *PERSONAL,
)
"""In the order of the themes, which is the order of the features table; in a theme, the most telling first."""
