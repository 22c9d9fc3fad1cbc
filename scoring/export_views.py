"""All that the desk holds of one client, ready to be handed over."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scoring.group_views import Outcome
from scoring.views import AboutView, ClientView, Portfolio


@dataclass(frozen=True, kw_only=True)
class StoredValue:
    """One stored column of a client, under its own name."""

    column: str
    value: float | str | None
    """As stored, codes included; None is null."""
    unit: str
    """`currency`, `days`, `code`…; of a history column, what ends its name."""
    meaning: str
    """One English sentence; empty for a column or a record of the history."""


class PastKind(StrEnum):
    """The kinds of records of a client's past."""

    CREDIT = "credit_elsewhere"
    APPLICATION = "past_application"
    QUARTER = "instalment_quarter"
    CARD_MONTH = "card_month"


@dataclass(frozen=True, kw_only=True)
class PastTable:
    """All records of one kind; the same columns in each, in the same order."""

    kind: PastKind
    delivered: bool
    """Whether the table that they are made from was delivered: without it nothing is known of any client."""
    records: tuple[tuple[StoredValue, ...], ...]


@dataclass(frozen=True, kw_only=True)
class ExportView:
    """Everything of one client, and the facts of the model that it was scored by."""

    client: ClientView
    tables: Mapping[str, tuple[str, ...]]
    """Official names of the tables that every item is made from, by the feature's name."""
    outcome: Outcome
    application: tuple[StoredValue, ...]
    """The columns of the application table."""
    history: tuple[StoredValue, ...]
    """One number a column, computed from the history tables."""
    past: tuple[PastTable, ...]
    """The records that the page shows of those tables, one for each kind of record."""
    portfolio: Portfolio
    about: AboutView
