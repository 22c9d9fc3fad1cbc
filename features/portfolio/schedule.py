"""The instalments of the loans that fell due before the application: what was due when, and when it was settled."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.chance import follow, happens, happens_more, stream
from features.portfolio.clients import Clients
from features.portfolio.contracts import DAYS_BETWEEN_DUES, LoanContracts
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.rows import Rows, rows_of

LAST_DAY = -1
DAYS_A_YEAR = 365
LATE_BY_CLIENT = 0.7
"""How strongly being late belongs to the client: half of the clients are then late once in twenty, a tenth in four."""
_OTHER_CHANGES = 0.08
"""Share of loans whose calendar changes for another reason than early repayment."""
_PAID_JUST_BEFORE = 0.7
"""Of what would be settled after the application, how much is settled on its eve: few instalments are open."""
_LEFT_TO_PAY = 0.85
"""What an early repayment costs for each instalment left, in instalments: the rest is interest."""


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """One entry per instalment, in the order of the contracts; arrays (instalments,)."""

    rows: Rows
    """Parent: the contract; place + 1: the number of the instalment."""
    version: Ints
    due_day: Ints
    amount: Floats
    settled_day: Floats
    """Day on which it was paid in full; NaN when not yet."""
    first_day: Floats
    """Day of the first of two payments; NaN when paid at once or not at all."""
    first_share: Floats
    """Part of the amount paid on `first_day`."""


def draw_schedule(clients: Clients, loans: LoanContracts, seed: int) -> Schedule:
    """Draw what fell due on the last day before the application or earlier, and how it was paid."""
    random, figures = stream(seed, "schedule"), read_figures("instalments")
    passed = np.floor((LAST_DAY - loans.first_due) / DAYS_BETWEEN_DUES).astype(np.int64) + 1
    rows = rows_of(np.clip(passed, 0, loans.repaid_in))
    version, amount = _calendar(random, loans, rows)
    due = loans.first_due[rows.parent] + DAYS_BETWEEN_DUES * rows.place
    shift, is_late = _settlement(random, clients, loans, figures, rows=rows, due=due)
    split = is_late & happens(random, figures.numbers["split_of_late"], len(due))
    gap = np.maximum(np.round(figures.quantiles["split_gap_days"].at(random.random(len(due)))), 1)
    share = np.clip(figures.quantiles["split_first_share"].at(random.random(len(due))), 0.01, 0.99)
    granted = loans.decision_day[rows.parent].astype(np.float64)
    settled = np.maximum(due + shift, granted)
    open_still = settled > LAST_DAY
    settled[open_still] = np.where(happens(random, _PAID_JUST_BEFORE, int(open_still.sum())), LAST_DAY, np.nan)
    first = np.where(split & ~np.isnan(settled), np.maximum(settled - gap, granted), np.nan)
    return Schedule(
        rows=rows,
        version=version,
        due_day=due,
        amount=amount,
        settled_day=settled,
        first_day=first,
        first_share=share,
    )


def _calendar(random: np.random.Generator, loans: LoanContracts, rows: Rows) -> tuple[Ints, Floats]:
    """Give each instalment its calendar version and amount: early repayment and other changes start a new version."""
    contract, number = rows.parent, rows.place + 1
    count = len(loans.row)
    changes = happens(random, _OTHER_CHANGES, count)
    change_from = 2 + np.floor(random.random(count) * np.maximum(loans.planned - 1, 1)).astype(np.int64)
    factor = 0.6 + 0.6 * random.random(count)
    final_factor = 0.9 + 0.1 * random.random(count)
    changed = changes[contract] & (number >= change_from[contract])
    is_final = number == loans.repaid_in[contract]
    is_early = is_final & (loans.repaid_in < loans.planned)[contract]
    left = (loans.planned - loans.repaid_in)[contract]
    base = loans.annuity[contract] * np.where(changed, factor[contract], 1.0)
    amount = base * np.where(is_early, 1.0 + _LEFT_TO_PAY * left, np.where(is_final, final_factor[contract], 1.0))
    return 1 + changed + is_early, np.round(amount, 2)


def _settlement(
    random: np.random.Generator, clients: Clients, loans: LoanContracts, figures: Figures, *, rows: Rows, due: Ints
) -> tuple[Floats, Flags]:
    """Draw the days from the due day to the full payment (negative: early), and whether they are late."""
    count = len(rows.parent)
    client = loans.client[rows.parent]
    by_year = np.array(figures.numbers["late_of_loans_by_year"])
    late_share = by_year[np.clip(-due // DAYS_A_YEAR, 0, len(by_year) - 1)]
    is_late = happens_more(random, late_share, clients.traits["lateness"][client], LATE_BY_CLIENT)
    habit = random.standard_normal(len(loans.row))[rows.parent]
    early = np.round(figures.quantiles["days_early"].at(follow(random, habit, 0.7)))
    late = np.round(figures.quantiles["days_late"].at(random.random(count)))
    on_due_day = happens(random, figures.numbers["on_due_day_of_loans"], count)
    shift = np.where(is_late, np.maximum(late, 1), np.where(on_due_day, 0, -early))
    return shift.astype(np.float64), is_late
