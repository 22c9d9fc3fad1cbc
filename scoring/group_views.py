"""Who a client is compared with: what may be chosen, what was chosen, and what the page may say of the group."""

from dataclasses import dataclass
from enum import StrEnum

from features.feature import Feature
from scoring.views import ComparisonView, Group, PeersView

FEWEST_FOR_A_RATE = 30
"""A group with fewer known outcomes has no rate: one client more or less would change it by several in 100."""


class Outcome(StrEnum):
    """What became of a loan; also the values of the filter by outcome."""

    REPAID = "repaid"
    DIFFICULTIES = "difficulties"
    UNKNOWN = "unknown"
    """A new application."""


class Likeness(StrEnum):
    """By which features clients are similar."""

    ALL = "all"
    PROFILE = "profile"
    """Income, work and debts."""
    LOAN = "loan"
    """What is asked for."""
    HISTORY = "history"
    """Outside ratings, credits and payments so far."""


class FilterKind(StrEnum):
    """What a filter looks at."""

    FEATURE = "feature"
    OUTCOME = "outcome"
    OPINION = "opinion"


@dataclass(frozen=True, kw_only=True)
class FilterOption:
    """One value of a filter; of a feature, the known values in [low, high), or the unknown ones."""

    code: str
    """Unique in its filter: what the page sends back."""
    low: float | None = None
    """None is open, or not a filter by a feature."""
    high: float | None = None
    is_unknown: bool = False


@dataclass(frozen=True, kw_only=True)
class FilterView:
    """Something by which a group may be chosen."""

    name: str
    """Unique: the feature's name, or that of the kind."""
    kind: FilterKind
    feature: Feature | None = None
    """For `FilterKind.FEATURE` only."""
    options: tuple[FilterOption, ...]

    @property
    def is_protected(self) -> bool:
        """Whether it looks at a protected attribute."""
        return self.feature is not None and self.feature.protected


@dataclass(frozen=True, kw_only=True)
class FilterChoice:
    """The options chosen in one filter, at least one: a client with any of them is in the group."""

    filter: FilterView
    options: tuple[FilterOption, ...]


@dataclass(frozen=True, kw_only=True)
class GroupRequest:
    """The group asked for; a client is in a filtered group if every choice lets it in."""

    kind: Group = Group.ALL
    choices: tuple[FilterChoice, ...] = ()
    """For `Group.FILTERED` only; none is everybody."""
    k: int = 100
    """For `Group.SIMILAR` only."""
    likeness: Likeness = Likeness.ALL
    """For `Group.SIMILAR` only."""

    @property
    def is_protected(self) -> bool:
        """Whether the group is chosen by a protected attribute, so that nothing may be said of its risk."""
        return self.kind is Group.FILTERED and any(choice.filter.is_protected for choice in self.choices)

    @property
    def is_by_risk(self) -> bool:
        """Whether the group is chosen by outcome or opinion, so that no protected attribute of it may be shown."""
        kinds = {FilterKind.OUTCOME, FilterKind.OPINION}
        return self.kind is Group.FILTERED and any(choice.filter.kind in kinds for choice in self.choices)


@dataclass(frozen=True, kw_only=True)
class RateView:
    """How many clients with a known outcome had payment difficulties."""

    n_known: int
    n_difficulties: int
    share: float
    low: float
    """Wilson's 95 % interval of the share."""
    high: float


class NoRate(StrEnum):
    """Why a group has no rate."""

    PROTECTED = "protected"
    """It is chosen by a protected attribute."""
    BY_OUTCOME = "by_outcome"
    """It is chosen by a known outcome, so the rate says nothing."""
    TOO_FEW = "too_few"
    """Fewer than 30 of its clients have a known outcome."""


@dataclass(frozen=True, kw_only=True)
class GroupView:
    """What may be said of a group as a whole."""

    request: GroupRequest
    n_group: int
    n_portfolio: int
    rate: RateView | None
    no_rate: NoRate | None
    """Given where the rate is not."""
    portfolio_rate: RateView | None
    """None for the portfolio itself, and wherever the group has no rate."""
    peers: PeersView | None
    """For `Group.SIMILAR` only."""


@dataclass(frozen=True, kw_only=True)
class GroupComparisonView:
    """One client within a group by several features."""

    group: GroupView
    comparisons: tuple[ComparisonView, ...]
    """In the order asked for; none if nobody is in the group."""
    withheld: tuple[Feature, ...]
    """Protected features that were asked for and are not shown, the group being chosen by outcome or opinion."""
