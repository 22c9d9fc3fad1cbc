"""All that the desk holds of one client, ready to be handed over."""

from collections.abc import Mapping
from dataclasses import dataclass

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
    """One English sentence; empty for a history column."""


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
    """One number a column, computed from the history tables; their rows are not in the bundle."""
    portfolio: Portfolio
    about: AboutView
