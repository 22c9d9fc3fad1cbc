"""The life of a credit card, month after month: drawings, payments, balance and arrears."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.card_age import age_of
from features.portfolio.card_month import next_month
from features.portfolio.card_state import Habits, State
from features.portfolio.chance import happens
from features.portfolio.clients import Clients
from features.portfolio.contracts import NO_DATE, CardContracts
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.requests import OLDEST_DAY
from features.portfolio.rows import Rows, months_of, rows_of

LATEST_MONTH = -1
EARLIEST_MONTH = -96
OLD_BEFORE = -72
"""Cards that opened before this month follow the old rules."""
_REPORTING_DELAYS = np.array([0.6, 0.89, 0.96])
_BY_CLIENT = 0.75
_COLUMNS = ("limit", "drawn", "paid", "least", "balance", "owed", "days_late", "use", "place", "is_used")


@dataclass(frozen=True, kw_only=True)
class CardMonths:
    """One entry per month of a card; cards come longest first; arrays (months,)."""

    rows: Rows
    card: Ints
    """Position of the contract."""
    month: Ints
    old: Ints
    """1 for cards of the old rules."""
    limit: Floats
    drawn: Floats
    place: Ints
    """Where it was drawn: cash machines, shops, both, elsewhere."""
    paid: Floats
    said_paid: Floats
    """The other payment amount of the tables: mostly the same, and small ones in months without a balance."""
    minimum: Floats
    """Smallest payment due for the balance of the month before."""
    owed: Floats
    """At the end of the month before."""
    balance: Floats
    """At the end of the month."""
    use: Ints
    """Class of what was owed: dormant, idle, low, middle, high, full."""
    days_late: Ints
    is_used: Flags
    """From the month of the first drawing on."""


def draw_card_months(random: np.random.Generator, clients: Clients, cards: CardContracts) -> CardMonths:
    """Walk all cards month by month; longest first, so that the cards still reporting are a prefix."""
    figures = read_figures("cards")
    count = len(cards.row)
    opened_before = cards.decision_day == OLDEST_DAY
    starts_later = happens(random, 0.5, count) & ~opened_before
    first = np.clip(months_of(cards.decision_day) + starts_later, EARLIEST_MONTH, LATEST_MONTH)
    delay = np.searchsorted(_REPORTING_DELAYS, random.random(count))
    last = np.maximum(LATEST_MONTH - delay, first)
    order = np.argsort(first - last, kind="stable")
    first, last = first[order], last[order]
    rows = rows_of(last - first + 1)
    habits = _habits(random, clients, cards, order, first)
    columns = _walk(random, figures, rows, first, habits)
    old = habits.old[rows.parent]
    return CardMonths(
        rows=rows,
        card=order[rows.parent],
        month=first[rows.parent] + rows.place,
        old=old,
        limit=columns["limit"],
        drawn=columns["drawn"],
        place=columns["place"].astype(np.int64),
        paid=columns["paid"],
        said_paid=_said_paid(random, figures, old, columns),
        minimum=columns["least"],
        owed=columns["owed"],
        balance=columns["balance"],
        use=columns["use"].astype(np.int64),
        days_late=columns["days_late"].astype(np.int64),
        is_used=columns["is_used"] > 0,
    )


def _habits(random: np.random.Generator, clients: Clients, cards: CardContracts, order: Ints, first: Ints) -> Habits:
    client = cards.client[order]
    never = cards.first_drawing[order] == NO_DATE
    is_open = cards.closed_day[order] == NO_DATE
    use = np.maximum(months_of(np.where(never, -1, cards.first_drawing[order])), first)
    own = np.sqrt(1.0 - _BY_CLIENT**2)
    appetite = _BY_CLIENT * clients.traits["utilisation"][client] + own * random.standard_normal(len(order))
    care = -_BY_CLIENT * clients.traits["lateness"][client] + own * random.standard_normal(len(order))
    return Habits(
        old=(first < OLD_BEFORE).astype(np.int64),
        age=age_of(cards.decision_day[order]),
        limit=cards.limit[order],
        first_use=np.where(never, 0, use),
        closing=np.where(is_open, 1, months_of(np.where(is_open, -1, cards.closed_day[order])) + 1),
        appetite=appetite,
        care=care,
        taste=random.standard_normal(len(order)),
        steady=random.standard_normal(len(order)),
    )


def _walk(random: np.random.Generator, figures: Figures, rows: Rows, first: Ints, habits: Habits) -> dict[str, Floats]:
    columns = {name: np.zeros(len(rows.parent)) for name in _COLUMNS}
    count = len(rows.counts)
    nothing, never = np.zeros(count), np.zeros(count, dtype=bool)
    state = State(
        limit=habits.limit,
        balance=nothing,
        idle_months=np.zeros(count, dtype=np.int64),
        drew=never,
        days_late=nothing,
        is_residue=never,
    )
    for place in range(int(rows.counts[0]) if count else 0):
        alive = int(np.searchsorted(-rows.counts, -place, side="left"))
        before = state.first(alive)
        step = next_month(random, figures, habits, first[:alive] + place, before)
        state = step.state
        happened = {**vars(step), **vars(state), "owed": before.balance}
        for name in _COLUMNS:
            columns[name][rows.starts[:alive] + place] = happened[name]
    return columns


def _said_paid(random: np.random.Generator, figures: Figures, old: Ints, columns: dict[str, Floats]) -> Floats:
    count = len(old)
    says = figures.choices["said_paid"].codes(random.random(count), old) == 1
    amount = np.round(figures.quantiles["said_paid"].at(random.random(count)), 2)
    idle = (columns["is_used"] > 0) & (columns["owed"] <= 0) & (columns["balance"] <= 0) & (columns["paid"] == 0)
    return np.where(idle & says, amount, columns["paid"])
