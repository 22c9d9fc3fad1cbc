"""Every feature of the desk, one file per theme, or several where a theme has many."""

from features.catalog.affordability import AFFORDABILITY
from features.catalog.assets import ASSETS
from features.catalog.building import BUILDING
from features.catalog.card_payments import CARD_PAYMENTS
from features.catalog.card_use import CARD_USE
from features.catalog.cards import CARDS
from features.catalog.contact import CONTACT
from features.catalog.credits_elsewhere import CREDITS_ELSEWHERE
from features.catalog.credits_elsewhere_amounts import CREDITS_ELSEWHERE_AMOUNTS
from features.catalog.credits_elsewhere_counts import CREDITS_ELSEWHERE_COUNTS
from features.catalog.credits_elsewhere_kinds import CREDITS_ELSEWHERE_KINDS
from features.catalog.credits_elsewhere_times import CREDITS_ELSEWHERE_TIMES
from features.catalog.delays_elsewhere import DELAYS_ELSEWHERE
from features.catalog.delays_elsewhere_months import DELAYS_ELSEWHERE_MONTHS
from features.catalog.documents import DOCUMENTS
from features.catalog.employment import EMPLOYMENT
from features.catalog.enquiries import ENQUIRIES
from features.catalog.external_ratings import EXTERNAL_RATINGS
from features.catalog.late_instalments import LATE_INSTALMENTS
from features.catalog.loan import LOAN
from features.catalog.organisations import ORGANISATION
from features.catalog.paid_instalments import PAID_INSTALMENTS
from features.catalog.past_applications import PAST_APPLICATIONS
from features.catalog.past_latest import PAST_LATEST
from features.catalog.past_loans import PAST_LOANS
from features.catalog.past_outcomes import PAST_OUTCOMES
from features.catalog.payments import PAYMENTS
from features.catalog.personal import PERSONAL
from features.catalog.running_loans import RUNNING_LOANS
from features.feature import Feature

CATALOG: tuple[Feature, ...] = (
    *EXTERNAL_RATINGS,
    *LOAN,
    *AFFORDABILITY,
    *EMPLOYMENT,
    *ORGANISATION,
    *CREDITS_ELSEWHERE,
    *CREDITS_ELSEWHERE_COUNTS,
    *CREDITS_ELSEWHERE_AMOUNTS,
    *CREDITS_ELSEWHERE_TIMES,
    *DELAYS_ELSEWHERE,
    *DELAYS_ELSEWHERE_MONTHS,
    *CREDITS_ELSEWHERE_KINDS,
    *ENQUIRIES,
    *PAST_APPLICATIONS,
    *PAST_OUTCOMES,
    *PAST_LATEST,
    *PAST_LOANS,
    *PAYMENTS,
    *LATE_INSTALMENTS,
    *PAID_INSTALMENTS,
    *RUNNING_LOANS,
    *CARDS,
    *CARD_USE,
    *CARD_PAYMENTS,
    *ASSETS,
    *BUILDING,
    *CONTACT,
    *DOCUMENTS,
    *PERSONAL,
)
"""In the order of the themes, which is the order of the features table; in a theme, the most telling first."""
