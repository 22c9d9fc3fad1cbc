"""What the page may say of an item and the outcome of loans: side by side, and part by part."""

from dataclasses import dataclass
from enum import StrEnum

from features.feature import Feature
from scoring.group_views import GroupView, RateView
from scoring.views import ComparisonView, ValueView


class NoOutcome(StrEnum):
    """Why an item is not shown by outcome."""

    PROTECTED_FEATURE = "protected_feature"
    PROTECTED_GROUP = "protected_group"
    """The group is chosen by a protected attribute."""
    BY_OUTCOME = "by_outcome"
    """The group is chosen by a known outcome: one side has nobody."""
    TOO_FEW = "too_few"
    """Fewer than 30 clients on one side, or with a known outcome."""


@dataclass(frozen=True, kw_only=True)
class SplitView:
    """One item among those who repaid and among those who had difficulties, on the same bins."""

    value: ValueView
    """Place and median within the whole group."""
    repaid: ComparisonView | None
    """Place and median among them; None where `reason` is given."""
    difficulties: ComparisonView | None
    reason: NoOutcome | None


@dataclass(frozen=True, kw_only=True)
class PartView:
    """The clients whose value is in [low, high), one level (low = high), or unknown."""

    low: float | None
    """None is open, or unknown."""
    high: float | None
    is_unknown: bool
    n_clients: int
    rate: RateView | None
    """None with fewer than 30 known outcomes."""
    holds_client: bool


@dataclass(frozen=True, kw_only=True)
class PartsView:
    """How many had difficulties in each part of an item."""

    value: ValueView
    """Place and median within the group."""
    parts: tuple[PartView, ...]
    """From low to high, then the unknown; those with nobody are left out. Empty where `reason` is given."""
    reason: NoOutcome | None


@dataclass(frozen=True, kw_only=True)
class SplitsView:
    """One client within a group, several items side by side by outcome."""

    group: GroupView
    splits: tuple[SplitView, ...]
    """In the order asked for; none if nobody is in the group."""
    withheld: tuple[Feature, ...] = ()
    """As in `GroupComparisonView`."""


@dataclass(frozen=True, kw_only=True)
class SharesView:
    """One client within a group, the share in difficulty in each part of several items."""

    group: GroupView
    items: tuple[PartsView, ...]
    """In the order asked for; none if nobody is in the group."""
    portfolio_rate: RateView | None
    """Of all clients; None where the group has no rate."""
    withheld: tuple[Feature, ...] = ()
