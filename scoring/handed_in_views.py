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

    number: int | None
    """SK_ID_CURR of the file; None where it gives none."""
    is_of_a_client: bool
    """Whether a client of the portfolio has that number too."""
    n_answers: int
    """How many an application may give: its columns besides the number and the outcome."""
    n_missing_answers: int
    """Those that the file does not have or leaves empty."""
    unread_columns: tuple[str, ...]
    """Columns given that the tables do not have: not read."""
    unseen: tuple[UnseenCode, ...]
    orphaned_rows: int
    """Rows of the histories that are of other clients: not used."""
    absent_histories: tuple[str, ...]
    """Official names of the history tables that were not given."""
