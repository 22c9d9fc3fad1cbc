"""One month of every card: limit, payment, drawing, balance and arrears, given the month before."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.chance import follow, happens
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.loan import snapped
from features.portfolio.previous_amounts import LIMIT_GRID

DORMANT, IDLE, LOW, MIDDLE, HIGH, FULL = range(6)
CASH, SHOPS, BOTH, OTHER = range(4)
_USE_BOUNDS = np.array([0.3, 0.7, 0.95])
_DORMANT_MONTHS = 6
_LIMIT_CLASSES = np.array([90_000, 180_000, 270_000, 450_000])
_NOTHING, _PART, _LEAST, _MORE, _ALL = range(5)
_SAME, _CLOSED, _UP = 0, 1, 2
_CENT, _SMALLEST_BALANCE = 0.01, 1.0
_MOST_OF_OWED = 0.979
_HABIT = 0.4
"""How strongly drawing and paying belong to the card."""
_SMALLEST_STEADY = 0.9
_ROOM_WHEN_FULL = 0.03
_CASH_GRID, _LARGE_CASH_GRID, _LARGE_CASH = 450.0, 4500.0, 0.6
_ROUND_PAYMENT = 0.5
_DAYS_A_MONTH = 30
_LEFT_BEHIND = np.array([0.012, 0.09])
"""Chance, for recent and old cards, that paying all leaves a small rest that stays late for years."""
_RESIDUE_IS_PAID = 0.025
_LATE_AGAIN = 0.02
_OVER = 0.09
"""How far interest carries a balance above its limit."""


@dataclass(frozen=True, kw_only=True)
class Habits:
    """What steers each card, longest first; arrays (cards,)."""

    old: Ints
    """1 for cards of the old rules: a smallest payment of a share of the limit, not of the balance."""
    limit: Floats
    first_use: Ints
    """Month of the first drawing; 0 when never."""
    closing: Ints
    """First month with no limit; 1 when open."""
    appetite: Floats
    """Standard normal; high for those who live on the card."""
    care: Floats
    """Standard normal; high for those who pay more than they must."""
    steady: Floats
    """Standard normal; where the smallest payment lies in its range."""


@dataclass(frozen=True, kw_only=True)
class State:
    """Cards at the end of a month; arrays (cards,)."""

    limit: Floats
    balance: Floats
    idle_months: Ints
    """Months in a row without a balance."""
    drew: Flags
    days_late: Floats
    is_residue: Flags
    """The balance is a rest left behind, late for good."""

    def first(self, count: int) -> "State":
        """Keep the first cards."""
        return State(**{name: values[:count] for name, values in vars(self).items()})


@dataclass(frozen=True, kw_only=True)
class Step:
    """What happened in a month; arrays (cards,)."""

    state: State
    use: Ints
    """Class of the balance before."""
    paid: Floats
    least: Floats
    drawn: Floats
    place: Ints
    is_used: Flags


def next_month(random: np.random.Generator, figures: Figures, habits: Habits, month: Ints, before: State) -> Step:
    """Move all cards by one month."""
    count = len(month)
    old, choices = habits.old[:count], figures.choices
    use = _use_of(before)
    is_used = (month >= habits.first_use[:count]) & (habits.first_use[:count] < 0)
    limit = _limit(random, figures, habits, month, before, use=use, is_used=is_used)
    least = _least(random, figures, habits, before, use)
    pays = choices["pays"].codes(_habitual(random, habits.care[:count]), old, use)
    pays = np.where(before.is_residue, np.where(happens(random, _RESIDUE_IS_PAID, count), _ALL, _NOTHING), pays)
    paid = _paid(random, figures, pays, before.balance, least, old=old, use=use)
    left = before.balance - paid
    starts = is_used & (month == habits.first_use[:count])
    eager = choices["draws"].codes(_habitual(random, habits.appetite[:count]), old, use, before.drew.astype(np.int64))
    draws = (limit > 0) & (starts | (is_used & (eager == 1) & ~before.is_residue))
    place = choices["place"].codes(random.random(count), old, use, before.drew.astype(np.int64))
    drawn = np.where(draws, _drawn(random, figures, place, old=old, use=use, limit=limit, left=left), 0.0)
    balance = _balance(random, figures, before.balance, paid, drawn, old=old, use=use, pays=pays, starts=starts)
    balance = np.where(
        limit > 0, np.minimum(balance, np.round(limit * (1.0 + _OVER * random.random(count)), 2)), balance
    )
    leaves = (
        (before.balance > 0)
        & (pays == _ALL)
        & (drawn == 0)
        & ~before.is_residue
        & happens(random, _LEFT_BEHIND[old], count)
    )
    rest = np.round(figures.quantiles["residue"].at(random.random(count)), 2)
    stays = (before.is_residue & (pays != _ALL)) | leaves
    balance = np.where(leaves, rest, np.where(before.is_residue & stays, before.balance, balance))
    late = _days_late(random, figures, pays, before, old=old, stays=stays)
    return Step(
        state=State(
            limit=limit,
            balance=balance,
            idle_months=np.where(balance <= 0, before.idle_months + 1, 0),
            drew=drawn > 0,
            days_late=np.where(before.balance > 0, late, 0.0),
            is_residue=stays,
        ),
        use=use,
        paid=np.where(before.balance > 0, paid, _paid_when_idle(random, figures, old, drawn, is_used=is_used)),
        least=np.where(before.balance > 0, least, 0.0),
        drawn=drawn,
        place=place,
        is_used=is_used,
    )


def _use_of(before: State) -> Ints:
    share = before.balance / np.maximum(before.limit, 1.0)
    owing = LOW + np.searchsorted(_USE_BOUNDS, share, side="right")
    idle = np.where(before.idle_months >= _DORMANT_MONTHS, DORMANT, IDLE)
    return np.where(before.balance > 0, owing, idle).astype(np.int64)


def _habitual(random: np.random.Generator, habit: Floats) -> Floats:
    return follow(random, habit, _HABIT)


def _limit(
    random: np.random.Generator,
    figures: Figures,
    habits: Habits,
    month: Ints,
    before: State,
    *,
    use: Ints,
    is_used: Flags,
) -> Floats:
    """Raise, lower or keep the limit; what is closed stays closed, and closing waits until nothing is owed."""
    count = len(month)
    old = habits.old[:count]
    uniforms = random.random(count)
    change = np.where(
        is_used,
        figures.choices["limit_change"].codes(uniforms, old, use),
        figures.choices["limit_change_unused"].codes(uniforms, old),
    )
    direction = np.where(change == _UP, 0, 1)
    size = np.searchsorted(_LIMIT_CLASSES, before.limit)
    after = snapped(figures.quantiles["limit_after"].at(random.random(count), direction, size), LIMIT_GRID)
    moved = np.where(change == _UP, np.maximum(after, before.limit), np.minimum(after, before.limit))
    moved = np.where(moved < before.balance, before.limit, moved)
    limit = np.where(change > _CLOSED, moved, before.limit)
    ends = (month >= habits.closing[:count]) & (before.balance <= _SMALLEST_BALANCE)
    return np.where(ends | (before.limit <= 0), 0.0, limit)


def _least(random: np.random.Generator, figures: Figures, habits: Habits, before: State, use: Ints) -> Floats:
    """Give the smallest payment: a share of the limit for old cards, of what is owed for recent ones."""
    count = len(use)
    old, owing = habits.old[:count], np.maximum(use - LOW, 0)
    uniforms = follow(random, habits.steady[:count], _SMALLEST_STEADY)
    of_limit = figures.quantiles["least_of_limit"].at(uniforms, old, owing) * before.limit
    of_owed = figures.quantiles["least_of_owed"].at(uniforms, old, owing) * before.balance
    by_limit = (old == 1) & (before.limit > 0)
    least = np.minimum(np.where(by_limit, of_limit, of_owed), before.balance)
    nothing = figures.choices["least_zero"].codes(random.random(count), old, owing) == 1
    least = np.where(nothing & ~before.is_residue, 0.0, least)
    return np.round(np.where(before.is_residue, before.balance, least), 2)


def _paid(
    random: np.random.Generator, figures: Figures, pays: Ints, owed: Floats, least: Floats, *, old: Ints, use: Ints
) -> Floats:
    count, owing = len(pays), np.maximum(use - LOW, 0)
    part = figures.quantiles["part_of_least"].at(random.random(count)) * least
    more = figures.quantiles["more_than_least"].at(random.random(count), old, owing) * least
    rounded = happens(random, _ROUND_PAYMENT, count) & (more > 2 * _CASH_GRID)
    more = np.where(rounded, np.maximum(snapped(more, _CASH_GRID), least), more)
    by_class = np.stack([np.zeros(count), part, least, np.minimum(more, _MOST_OF_OWED * owed), owed])
    return np.round(np.where(owed > 0, by_class[pays, np.arange(count)], 0.0), 2)


def _paid_when_idle(
    random: np.random.Generator, figures: Figures, old: Ints, drawn: Floats, *, is_used: Flags
) -> Floats:
    """Give what some clients pay though nothing was owed at the end of the month before."""
    draws, count = (drawn > 0).astype(np.int64), len(drawn)
    pays = figures.choices["paid_when_idle"].codes(random.random(count), old, draws) == 1
    amount = np.round(figures.quantiles["paid_when_idle"].at(random.random(count), draws), 2)
    return np.where(is_used & pays, amount, 0.0)


def _drawn(
    random: np.random.Generator, figures: Figures, place: Ints, *, old: Ints, use: Ints, limit: Floats, left: Floats
) -> Floats:
    """Draw within the limit; cash machines give round amounts."""
    count = len(place)
    share = figures.quantiles["drawn_share"].at(random.random(count), np.minimum(place, BOTH), old, use)
    room = np.maximum(limit - left, _ROOM_WHEN_FULL * limit)
    drawn = np.minimum(share * limit, room)
    grid = np.where(happens(random, _LARGE_CASH, count), _LARGE_CASH_GRID, _CASH_GRID)
    grid = np.where(drawn < 1.5 * grid, _CASH_GRID, grid)
    cash = np.maximum(np.round(drawn / grid) * grid, _CASH_GRID)
    return np.where(place == CASH, cash, np.round(np.maximum(drawn, _CENT), 2))


def _balance(
    random: np.random.Generator,
    figures: Figures,
    owed: Floats,
    paid: Floats,
    drawn: Floats,
    *,
    old: Ints,
    use: Ints,
    pays: Ints,
    starts: Flags,
) -> Floats:
    count = len(owed)
    dearer = figures.quantiles["dearer"].at(random.random(count), old, np.maximum(use - LOW, 0))
    from_idle = figures.quantiles["dearer_from_idle"].at(random.random(count), old)
    from_idle = np.where(starts, np.maximum(from_idle, 0.0), from_idle)
    left = np.where(pays == _ALL, 0.0, owed - paid)
    owing = left + drawn + np.where(pays == _ALL, 0.0, dearer) * (owed + drawn)
    balance = np.where(owed > 0, owing, drawn * (1.0 + from_idle))
    return np.where(balance < _SMALLEST_BALANCE, 0.0, np.round(balance, 2))


def _days_late(
    random: np.random.Generator, figures: Figures, pays: Ints, before: State, *, old: Ints, stays: Flags
) -> Floats:
    count = len(pays)
    is_late = figures.choices["late"].codes(random.random(count), old, pays) == 1
    again = (before.days_late > 0) & (pays <= _PART) & happens(random, _LATE_AGAIN, count)
    days = np.maximum(np.round(figures.quantiles["days_late"].at(random.random(count))), 1)
    longer = before.days_late + _DAYS_A_MONTH
    days = np.where(again, longer, np.where(is_late, days, 0.0))
    return np.where(stays, longer, days)
