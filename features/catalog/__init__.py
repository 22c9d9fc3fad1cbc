"""Every feature of the desk, one file per theme."""

from features.catalog.affordability import AFFORDABILITY
from features.catalog.assets import ASSETS
from features.catalog.cards import CARDS
from features.catalog.contact import CONTACT
from features.catalog.credits_elsewhere import CREDITS_ELSEWHERE
from features.catalog.delays_elsewhere import DELAYS_ELSEWHERE
from features.catalog.employment import EMPLOYMENT
from features.catalog.external_ratings import EXTERNAL_RATINGS
from features.catalog.loan import LOAN
from features.catalog.past_applications import PAST_APPLICATIONS
from features.catalog.payments import PAYMENTS
from features.catalog.personal import PERSONAL
from features.feature import Feature

CATALOG: tuple[Feature, ...] = (
    *EXTERNAL_RATINGS,
    *LOAN,
    *AFFORDABILITY,
    *EMPLOYMENT,
    *CREDITS_ELSEWHERE,
    *DELAYS_ELSEWHERE,
    *PAST_APPLICATIONS,
    *PAYMENTS,
    *CARDS,
    *ASSETS,
    *CONTACT,
    *PERSONAL,
)
"""In the order of the themes, which is the order of the features table."""
