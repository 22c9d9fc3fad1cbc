"""The life of a credit card, month after month: drawings, payments, balance and arrears."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.chance import follow, happens
from features.portfolio.clients import Clients
from features.portfolio.contracts import NO_DATE, CardContracts
from features.portfolio.figures import Flags, Floats, Ints
from features.portfolio.rows import Rows, months_of, rows_of

LATEST_MONTH = -1
EARLIEST_MONTH = -96
_MINIMUM_OF_LIMIT = 0.05
_MONTHLY_INTEREST = 0.02
_SMALLEST_BALANCE = 100.0
_REPORTING_DELAYS = np.array([0.6, 0.89, 0.96])
_DAYS_LATE_EACH_MONTH = 30
_GOES_IDLE, _PAYS_MORE = 0.45, 0.75


@dataclass(frozen=True, kw_only=True)
class CardMonths:
    """One entry per month of a card; cards come longest first; arrays (months,)."""

    rows: Rows
    card: Ints
    """Position of the contract."""
    month: Ints
    limit: Floats
    drawn: Floats
    paid: Floats
    minimum: Floats
    """Smallest payment due for the balance of the month before."""
    balance: Floats
    """At the end of the month."""
    days_late: Ints
    is_used: Flags
    """From the month of the first drawing on."""


@dataclass(frozen=True, kw_only=True)
class _Habits:
    """What steers each card, longest first; arrays (cards,)."""

    limit: Floats
    first_use: Ints
    """Month of the first drawing; 0 when never."""
    closing: Ints
    """First month with no limit; 1 when open."""
    idle_from: Ints
    """First month without drawings after the card was used; 1 when it stays in use."""
    appetite: Floats
    """0 for those who hardly draw, 1 for those who live on the card."""
    misses: Floats
    """Chance to miss a payment."""


def draw_card_months(random: np.random.Generator, clients: Clients, cards: CardContracts) -> CardMonths:
    """Walk all cards month by month; longest first, so that the cards still reporting are a prefix."""
    count = len(cards.row)
    first = np.clip(months_of(cards.decision_day) + happens(random, 0.5, count), EARLIEST_MONTH, LATEST_MONTH)
    delay = np.searchsorted(_REPORTING_DELAYS, random.random(count))
    last = np.maximum(LATEST_MONTH - delay, first)
    order = np.argsort(first - last, kind="stable")
    first, last = first[order], last[order]
    rows = rows_of(last - first + 1)
    habits = _habits(random, clients, cards, order)
    columns = _walk(random, rows, first, habits)
    return CardMonths(
        rows=rows,
        card=order[rows.parent],
        month=first[rows.parent] + rows.place,
        limit=columns["limit"],
        drawn=columns["drawn"],
        paid=columns["paid"],
        minimum=columns["minimum"],
        balance=columns["balance"],
        days_late=columns["days_late"].astype(np.int64),
        is_used=columns["is_used"] > 0,
    )


def _habits(random: np.random.Generator, clients: Clients, cards: CardContracts, order: Ints) -> _Habits:
    client = cards.client[order]
    never = cards.first_drawing[order] == NO_DATE
    is_open = cards.closed_day[order] == NO_DATE
    late = follow(random, clients.traits["lateness"][client], 0.5)
    start = months_of(cards.decision_day[order])
    idle = start + 3 + np.floor(random.random(len(order)) * -start).astype(np.int64)
    return _Habits(
        limit=cards.limit[order],
        first_use=np.where(never, 0, months_of(np.where(never, -1, cards.first_drawing[order]))),
        closing=np.where(is_open, 1, months_of(np.where(is_open, -1, cards.closed_day[order])) + 1),
        idle_from=np.where(happens(random, _GOES_IDLE, len(order)), idle, 1),
        appetite=follow(random, clients.traits["utilisation"][client], 0.8) ** 0.75,
        misses=0.4 * late**4,
    )


def _walk(random: np.random.Generator, rows: Rows, first: Ints, habits: _Habits) -> dict[str, Floats]:
    names = ("limit", "drawn", "paid", "minimum", "balance", "days_late", "is_used")
    columns = {name: np.zeros(len(rows.parent)) for name in names}
    balance = np.zeros(len(rows.counts))
    days_late = np.zeros(len(rows.counts))
    for place in range(int(rows.counts[0]) if len(rows.counts) else 0):
        alive = int(np.searchsorted(-rows.counts, -place, side="left"))
        month = first[:alive] + place
        step = _step(random, habits, month, balance[:alive], days_late[:alive])
        balance, days_late = step["balance"], step["days_late"]
        for name in names:
            columns[name][rows.starts[:alive] + place] = step[name]
    return columns


def _step(
    random: np.random.Generator, habits: _Habits, month: Ints, owed: Floats, days_late: Floats
) -> dict[str, Floats]:
    """Move all cards by one month: interest on what was owed, then a payment, then drawings within the limit."""
    alive = len(month)
    appetite = habits.appetite[:alive]
    limit = np.where(month < habits.closing[:alive], habits.limit[:alive], 0.0)
    is_used = (month >= habits.first_use[:alive]) & (habits.first_use[:alive] < 0)
    minimum = np.round(np.minimum(owed, _MINIMUM_OF_LIMIT * habits.limit[:alive]), 2)
    missed = (owed > 0) & (random.random(alive) < habits.misses[:alive])
    in_use = (limit > 0) & (month < habits.idle_from[:alive])
    in_full = random.random(alive) < 0.01 + 0.15 * (1.0 - appetite) ** 2 + 0.2 * ~in_use
    extra = np.where(random.random(alive) < _PAYS_MORE, 1.0 + 1.5 * random.random(alive) ** 2, 1.0)
    due = owed * (1.0 + _MONTHLY_INTEREST)
    paid = np.where(missed, 0.0, np.where(in_full, due, np.minimum(minimum * extra, due)))
    left = due - paid
    starts = is_used & (month == habits.first_use[:alive])
    draws = is_used & in_use & (starts | (random.random(alive) < 0.08 + 0.5 * appetite))
    part = random.random(alive) * (0.2 + 0.8 * appetite)
    drawn = np.where(draws, np.round(np.maximum(limit - left, 0.0) * part, 2), 0.0)
    balance = np.where(left + drawn < _SMALLEST_BALANCE, 0.0, left + drawn)
    later = np.where(days_late > 0, days_late + _DAYS_LATE_EACH_MONTH, np.ceil(random.random(alive) * 29))
    return {
        "limit": limit,
        "drawn": drawn,
        "paid": np.round(paid, 2),
        "minimum": minimum,
        "balance": np.round(balance, 2),
        "days_late": np.where(missed, later, 0.0),
        "is_used": is_used.astype(np.float64),
    }
