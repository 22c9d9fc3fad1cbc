"""What is to be said of an application handed in: a small frozen record."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class UnseenCode:
    """A code of the application that no client of the portfolio has: the items made from it are unknown."""

    column: str
    """Official name."""
    code: str


@dataclass(frozen=True, kw_only=True)
class HandedInFacts:
    """How much of an application could be read."""

    same_number: int | None
    """The number that the file gives, where a client of the portfolio has it too; else None."""
    missing_columns: tuple[str, ...]
    """Columns of the application that were not given: unknown."""
    unread_columns: tuple[str, ...]
    """Columns given that the tables do not have: not read."""
    unseen: tuple[UnseenCode, ...]
    orphaned_rows: int
    """Rows of the histories that are of other clients: not used."""
    absent_histories: tuple[str, ...]
    """Official names of the history tables that were not given."""
