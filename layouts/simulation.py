"""What the reader asked of the simulation, as it stands in the fields, and what was kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scoring.whatif_views import Changes, Lever, OutcomeView

LONGEST_NOTE = 200
LONGEST_NAME = 40
MOST_KEPT = 4
SLID = (Lever.AMOUNT, Lever.DOWN_PAYMENT, Lever.TERM)
"""Levers that have a slider: an income is not chosen."""

type Typed = float | str | None
"""A number; a text that is none; or nothing, which is « as asked »."""


@dataclass(frozen=True, kw_only=True)
class AskedChanges:
    """What stands in the fields."""

    typed: Mapping[Lever, Typed] = field(default_factory=dict)
    papers: frozenset[str] = frozenset()
    repaid: frozenset[str] = frozenset()
    corrections: Mapping[str, Typed] = field(default_factory=dict)
    """By application column; texts are codes of levels, or no numbers."""
    note: str = ""
    """Where the corrections come from."""

    @property
    def is_correcting(self) -> bool:
        """Whether the income or another value is corrected."""
        return self.typed.get(Lever.INCOME) is not None or bool(self.corrections)

    @property
    def is_note_missing(self) -> bool:
        """Whether something is corrected and nobody says why."""
        return self.is_correcting and not self.note.strip()


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """A simulation that the reader kept while the file is open."""

    name: str
    asked: AskedChanges
    changes: Changes
    """Those really made."""
    outcome: OutcomeView
