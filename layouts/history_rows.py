"""The lines of the timeline: which credits and applications are drawn, and how each looks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from layouts.display import Display
from layouts.sentences.history_lines import (
    ago,
    credit_delays,
    credit_label,
    credit_name,
    credit_state,
    request_delays,
    request_label,
    request_name,
    request_state,
)
from scoring.history_codes import CreditState, Outcome, Standing
from scoring.history_views import ApplicationView, CreditView, HistoryView

MOST_ROWS = 9
"""On each side: more would not be read."""
DAYS_PER_MONTH = 365.25 / 12


class Look(StrEnum):
    """What a bar says."""

    ENDED = "ended"
    RUNNING = "running"
    LOST = "lost"
    """Sold to a third party, or a bad debt."""
    UNKNOWN = "unknown"
    """Nobody knows how it stands or when it ended: the bar marks its beginning only."""


class Sign(StrEnum):
    """What a mark says."""

    LATE = "late"
    DECLINED = "declined"
    DROPPED = "dropped"
    """Cancelled, or an offer that was not used."""


@dataclass(frozen=True, kw_only=True)
class TimelineRow:
    """One line; days are zero or less, None where there is no bar or mark."""

    label: str
    hover: str
    is_here: bool
    start_days: int
    end_days: int | None
    """None without a bar."""
    look: Look
    sign: Sign | None
    sign_days: float | None

    @property
    def rank(self) -> tuple[int, int]:
        """What is running, late or declined comes first, then what is most recent; what came to nothing comes last."""
        matters = self.end_days == 0 or self.sign in {Sign.LATE, Sign.DECLINED} or self.look is Look.LOST
        return (0 if matters else 2 if self.sign is Sign.DROPPED else 1), -self.start_days


def timeline_rows(dated: Sequence[TimelineRow]) -> tuple[TimelineRow, ...]:
    """Give what is drawn of all that has a date: here, then elsewhere, the oldest first on each side."""
    sides = ([row for row in dated if row.is_here is side] for side in (True, False))
    return tuple(row for side in sides for row in _drawn(side))


def dated_rows(view: HistoryView, display: Display) -> list[TimelineRow]:
    """Give every credit and application whose beginning is known."""
    here = [
        _request_row(each, each.decided_days, display)
        for each in view.applications or ()
        if each.decided_days is not None
    ]
    elsewhere = [
        _credit_row(each, each.start_days, display)
        for each in view.credits_elsewhere or ()
        if each.start_days is not None
    ]
    return [*here, *elsewhere]


def _drawn(rows: Sequence[TimelineRow]) -> list[TimelineRow]:
    chosen = sorted(rows, key=lambda row: row.rank)[:MOST_ROWS]
    return sorted(chosen, key=lambda row: row.start_days)


def _request_row(view: ApplicationView, decided_days: int, display: Display) -> TimelineRow:
    language = display.language
    is_late = view.late_days is not None
    dropped = view.outcome in {Outcome.CANCELLED, Outcome.UNUSED}
    sign = (
        Sign.DECLINED
        if view.outcome is Outcome.REFUSED
        else Sign.DROPPED
        if dropped
        else Sign.LATE
        if is_late
        else None
    )
    said = [request_name(view, language), ago(decided_days, language), request_state(view, language)]
    return TimelineRow(
        label=request_label(view, language),
        hover=", ".join([*said, request_delays(view, language)] if is_late else said),
        is_here=True,
        start_days=decided_days,
        end_days=_end_here(view),
        look=_LOOKS_HERE[view.standing],
        sign=sign,
        sign_days=view.late_days if sign is Sign.LATE else decided_days if sign else None,
    )


_LOOKS_HERE = {Standing.RUNNING: Look.RUNNING, Standing.ENDED: Look.ENDED, None: Look.UNKNOWN}


def _end_here(view: ApplicationView) -> int | None:
    if view.outcome is not Outcome.APPROVED:
        return None
    if view.standing is Standing.RUNNING:
        return 0
    if view.standing is None:
        return view.decided_days
    ends = [day for day in (view.end_days, view.planned_end_days) if day is not None and day <= 0]
    return ends[0] if ends else view.decided_days


def _credit_row(view: CreditView, start_days: int, display: Display) -> TimelineRow:
    language = display.language
    is_late_now = bool(view.overdue or view.overdue_days)
    late_days = 0.0 if is_late_now else None if view.late_months is None else view.late_months * DAYS_PER_MONTH
    said = [credit_name(view, language), ago(start_days, language), credit_state(view, language)]
    return TimelineRow(
        label=credit_label(view, language),
        hover=", ".join([*said, credit_delays(view, display)] if view.was_late else said),
        is_here=False,
        start_days=start_days,
        end_days=_end_elsewhere(view, start_days),
        look=_look(view),
        sign=None if late_days is None else Sign.LATE,
        sign_days=None if late_days is None else max(late_days, float(start_days)),
    )


def _end_elsewhere(view: CreditView, start_days: int) -> int:
    if view.is_running:
        return 0
    ends = [day for day in (view.end_days, view.planned_end_days) if day is not None and day <= 0]
    return max(ends[0], start_days) if ends else start_days


def _look(view: CreditView) -> Look:
    if view.state in {CreditState.SOLD, CreditState.BAD_DEBT}:
        return Look.LOST
    if view.is_running:
        return Look.RUNNING
    has_end = view.end_days is not None or view.planned_end_days is not None
    return Look.ENDED if view.state is CreditState.CLOSED and has_end else Look.UNKNOWN
