"""The POS_CASH_balance table: the state of each cash or consumer loan at the end of every month."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.chance import happens, happens_more, stream
from features.portfolio.clients import Clients
from features.portfolio.contracts import DAYS_BETWEEN_DUES, NO_DATE, LoanContracts
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.rows import DAYS_PER_MONTH, Rows, months_of, rows_of
from features.portfolio.schedule import Schedule
from features.portfolio.unknown import unless

LATEST_MONTH = -1
EARLIEST_MONTH = -96
_STATUSES = ("Active", "Completed", "Demand", "Amortized debt")
_ACTIVE, _COMPLETED, _DEMAND, _AMORTIZED = 0, 1, 2, 3
_UNREPORTED_LAST_MONTH, _NEVER_CLEARED, _COUNTS_AS_DEFAULT, _COUNTS_MISSING = 0.4, 0.004, 0.6, 0.0026
_COUNTS_LATE, _UNFINISHED_EARLIER = 0.08, 0.3
_DEMANDED, _DAYS_TO_DEMAND = 0.06, 400
_WRITTEN_OFF, _DAYS_TO_WRITE_OFF = 0.05, 1800
"""Share of the loans never cleared whose rest is demanded or written off, and the days late from which it is."""
_DAYS_A_YEAR = 365.25
_OLDEST_YEAR = 7


@dataclass(frozen=True, kw_only=True)
class _Spans:
    """First and last month of each contract, and how it ends; arrays (contracts,)."""

    first: Ints
    last: Ints
    completes: Flags
    is_unfinished: Flags
    """Repaid, but the months stop before they say so."""
    is_stuck: Flags
    """A rest was never paid: the loan stays active and late until the application."""


def draw_pos_cash_balance(clients: Clients, loans: LoanContracts, schedule: Schedule, seed: int) -> pl.DataFrame:
    """Draw the months of each loan from its decision to its end, without a gap; payments left count down."""
    random, figures = stream(seed, "POS_CASH_balance"), read_figures("loan_months")
    spans = _spans(random, clients, loans, figures)
    rows = rows_of(spans.last - spans.first + 1)
    contract, count = rows.parent, len(rows.parent)
    months = spans.first[contract] + rows.place
    month_end = np.minimum(DAYS_PER_MONTH * (months + 1), -1.0)
    due = np.floor((month_end - loans.first_due[contract]) / DAYS_BETWEEN_DUES).astype(np.int64) + 1
    due = np.clip(due, 0, loans.repaid_in[contract])
    behind = happens(random, _COUNTS_LATE, len(loans.row))[contract].astype(np.int64)
    passed = np.clip(rows.place - behind, 0, loans.repaid_in[contract])
    is_last = rows.place == rows.counts[contract] - 1
    completed = is_last & spans.completes[contract]
    over = completed | (spans.is_stuck[contract] & (due == loans.repaid_in[contract]))
    is_cut = over | (is_last & spans.is_unfinished[contract])
    planned = np.where(is_cut, loans.repaid_in[contract], loans.planned[contract])
    late = np.where(completed, 0, _days_late(loans, schedule, spans, rows, passed=due, month_end=month_end))
    serious = ~spans.is_stuck & happens(random, _COUNTS_AS_DEFAULT, len(loans.row))
    unknown = happens(random, _COUNTS_MISSING, count)
    return pl.DataFrame(
        {
            "SK_ID_PREV": loans.ids[contract],
            "SK_ID_CURR": clients.ids[loans.client[contract]],
            "MONTHS_BALANCE": months,
            "CNT_INSTALMENT": unless(unknown, planned),
            "CNT_INSTALMENT_FUTURE": unless(unknown, np.where(over, 0, planned - passed)),
            "NAME_CONTRACT_STATUS": _statuses(random, figures, spans, rows, completed=completed, late=late),
            "SK_DPD": late,
            "SK_DPD_DEF": np.where(serious[contract], late, 0),
        }
    )


def _statuses(
    random: np.random.Generator, figures: Figures, spans: _Spans, rows: Rows, *, completed: Flags, late: Ints
) -> pl.Series:
    """Give the status of each month; the first one is sometimes one of its own."""
    demanded = (spans.is_stuck & happens(random, _DEMANDED, len(spans.first)))[rows.parent]
    written_off = (spans.is_stuck & happens(random, _WRITTEN_OFF, len(spans.first)))[rows.parent]
    status = np.where(completed, _COMPLETED, np.where(demanded & (late > _DAYS_TO_DEMAND), _DEMAND, _ACTIVE))
    status = np.where(written_off & (late > _DAYS_TO_WRITE_OFF), _AMORTIZED, status)
    named = pl.Series(_STATUSES, dtype=pl.String).gather(status)
    start = figures.choices["start"]
    first = start.labels(start.codes(random.random(len(rows.parent))))
    is_first = pl.Series((rows.place == 0) & (status == _ACTIVE))
    return first.zip_with(is_first, named)


def _spans(random: np.random.Generator, clients: Clients, loans: LoanContracts, figures: Figures) -> _Spans:
    count = len(loans.row)
    first = months_of(loans.decision_day) + happens(random, 0.5, count)
    first = np.clip(first, EARLIEST_MONTH, LATEST_MONTH)
    has_ended = loans.ended_day != NO_DATE
    is_stuck = has_ended & happens_more(random, _NEVER_CLEARED, clients.traits["lateness"][loans.client], 0.3)
    reported = np.where(happens(random, _UNREPORTED_LAST_MONTH, count), LATEST_MONTH - 1, LATEST_MONTH)
    end = months_of(np.where(has_ended, loans.ended_day, -1)) + happens(random, 0.45, count)
    last_due = loans.first_due + DAYS_BETWEEN_DUES * (loans.repaid_in - 1)
    years = np.clip(np.floor(-last_due / _DAYS_A_YEAR), 0, _OLDEST_YEAR).astype(np.int64)
    stops = figures.choices["unfinished"].codes(random.random(count), loans.loan_type, years) == 1
    is_unfinished = has_ended & ~is_stuck & stops
    completes = has_ended & ~is_stuck & ~stops
    stop = months_of(last_due) - happens(random, _UNFINISHED_EARLIER, count)
    last = np.where(completes, np.minimum(end, LATEST_MONTH), np.where(is_unfinished, stop, reported))
    return _Spans(
        first=first,
        last=np.maximum(np.minimum(last, LATEST_MONTH), first),
        completes=completes,
        is_unfinished=is_unfinished,
        is_stuck=is_stuck,
    )


def _days_late(
    loans: LoanContracts, schedule: Schedule, spans: _Spans, rows: Rows, *, passed: Ints, month_end: Floats
) -> Ints:
    """Give the days since the oldest of the last two dues that was not settled by the end of the month."""
    contract = rows.parent
    late = np.zeros(len(contract), dtype=np.int64)
    for back in (0, 1):
        number = passed - back
        exists = (number >= 1) & (number <= schedule.rows.counts[contract])
        entry = np.where(exists, schedule.rows.starts[contract] + number - 1, 0)[exists]
        settled = schedule.settled_day[entry]
        open_days = np.floor(month_end[exists] - schedule.due_day[entry])
        is_open = np.isnan(settled) | (settled > month_end[exists])
        late[exists] = np.where(is_open & (open_days > 0), open_days, late[exists])
    final_due = loans.first_due + DAYS_BETWEEN_DUES * (loans.repaid_in - 1)
    stuck_days = np.floor(month_end - final_due[contract]).astype(np.int64)
    return np.where(spans.is_stuck[contract] & (stuck_days > 0), stuck_days, late)
