"""The list of all clients: what may be asked of it, and what a row shows. No protected attribute is among them."""

from dataclasses import dataclass
from enum import StrEnum

from features.feature import Feature, Level, Theme
from features.text import Text
from scoring.views import Recommendation


class ListColumn(StrEnum):
    """What the list shows of each client, and may be sorted by."""

    CLIENT = "client"
    SCORE = "score"
    OPINION = "opinion"
    DISTANCE = "distance"
    CONTRACT = "contract"
    AMOUNT = "amount"
    INCOME = "income"
    REASON = "reason"


@dataclass(frozen=True, kw_only=True)
class ListFilter:
    """Who is in the list: a client answers to all of these; nothing chosen lets everybody in."""

    opinions: frozenset[Recommendation] = frozenset()
    """Any of them; none is all."""
    contract: str | None = None
    """The code of a level; None is all."""
    income: str | None = None
    theme: Theme | None = None
    """Of the main reason."""
    lowest_points: float | None = None
    """Of the whole points that the page shows; both ends are let in."""
    highest_points: float | None = None
    lowest_amount: float | None = None
    highest_amount: float | None = None


@dataclass(frozen=True, kw_only=True)
class ListSort:
    """One column by which the list is sorted; clients whose value is unknown come last either way."""

    column: ListColumn
    descending: bool = False


@dataclass(frozen=True, kw_only=True)
class ListReason:
    """The main reason of a client: below the threshold what weighs most against, from it on what speaks for."""

    feature: Feature
    value: float | None
    """None is unknown."""
    in_favour: bool


@dataclass(frozen=True, kw_only=True)
class ListRow:
    """One client in the list; None is unknown."""

    client_id: int
    whole_points: int
    recommendation: Recommendation | None
    """None where too little is known of the client for an opinion."""
    distance_points: int
    """Whole points above (+) or below (−) the threshold, as the page shows both."""
    contract: Text | None
    amount: float | None
    income: Text | None
    reason: ListReason | None
    """None where no effect of its side reaches half a point."""


@dataclass(frozen=True, kw_only=True)
class ListChoices:
    """By which levels and themes the list may be filtered."""

    contracts: tuple[Level, ...]
    incomes: tuple[Level, ...]
    themes: tuple[Theme, ...]
    """Of the features that the model uses."""
