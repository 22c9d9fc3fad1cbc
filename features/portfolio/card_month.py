"""One month of every card: limit, payment, drawing, balance and arrears, given the month before."""

import numpy as np

from features.portfolio.card_age import life_of
from features.portfolio.card_money import (
    SMALLEST_BALANCE,
    balance_after,
    drawn_at,
    paid_of,
    paid_when_idle,
    smallest_payment,
)
from features.portfolio.card_state import ALL, DORMANT, IDLE, LOW, NOTHING, PART, Habits, State, Step
from features.portfolio.chance import follow, happens
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.loan import snapped
from features.portfolio.previous_amounts import LIMIT_GRID

_USE_BOUNDS = np.array([0.3, 0.7, 0.95])
_DORMANT_MONTHS = 6
_LIMIT_CLASSES = np.array([90_000, 180_000, 270_000, 450_000])
_CLOSED, _UP = 1, 2
_LIMIT_STEP = 0.25
_HABIT, _TASTE = 0.4, 0.6
"""How strongly drawing and paying, and where it is drawn, belong to the card."""
_DAYS_A_MONTH = 30
_LEFT_BEHIND = np.array([0.012, 0.09])
"""Chance, for recent and old cards, that paying all leaves a small rest that stays late for years."""
_RESIDUE_IS_PAID = 0.025
_LATE_AGAIN = 0.02
_OVER = 0.09
"""How far interest carries a balance above its limit."""


def next_month(random: np.random.Generator, figures: Figures, habits: Habits, month: Ints, before: State) -> Step:
    """Move all cards by one month."""
    count = len(month)
    old, choices = habits.old[:count], figures.choices
    use = _use_of(before)
    is_used = (month >= habits.first_use[:count]) & (habits.first_use[:count] < 0)
    limit = _limit(random, figures, habits, month, before, use=use, is_used=is_used)
    least = smallest_payment(random, figures, habits, before, use)
    pays = choices["pays"].codes(_habitual(random, habits.care[:count]), old, use)
    pays = np.where(before.is_residue, np.where(happens(random, _RESIDUE_IS_PAID, count), ALL, NOTHING), pays)
    paid = paid_of(random, figures, pays, before.balance, least, old=old, use=use)
    left = before.balance - paid
    starts = is_used & (month == habits.first_use[:count])
    eager = choices["draws"].codes(_habitual(random, habits.appetite[:count]), old, use, before.drew.astype(np.int64))
    draws = (limit > 0) & (starts | (is_used & (eager == 1) & ~before.is_residue))
    place = choices["place"].codes(follow(random, habits.taste[:count], _TASTE), old, use, before.drew.astype(np.int64))
    drawn = np.where(
        draws, drawn_at(random, figures, place, habits, use=use, limit=limit, left=left, starts=starts), 0.0
    )
    balance = balance_after(random, figures, before.balance, paid, drawn, old=old, use=use, pays=pays, starts=starts)
    balance = np.where(
        limit > 0, np.minimum(balance, np.round(limit * (1.0 + _OVER * random.random(count)), 2)), balance
    )
    leaves = (
        (before.balance > 0)
        & (pays == ALL)
        & (drawn == 0)
        & ~before.is_residue
        & happens(random, _LEFT_BEHIND[old], count)
    )
    rest = np.round(figures.quantiles["residue"].at(random.random(count)), 2)
    stays = (before.is_residue & (pays != ALL)) | leaves
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
        paid=np.where(before.balance > 0, paid, paid_when_idle(random, figures, old, drawn, is_used=is_used)),
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
    age = habits.age[:count]
    uniforms = random.random(count)
    change = np.where(
        is_used,
        figures.choices["limit_change"].codes(uniforms, life_of(age), use),
        figures.choices["limit_change_unused"].codes(uniforms, age),
    )
    direction = np.where(change == _UP, 0, 1)
    size = np.searchsorted(_LIMIT_CLASSES, before.limit)
    after = snapped(figures.quantiles["limit_after"].at(random.random(count), direction, size), LIMIT_GRID)
    step = snapped(_LIMIT_STEP * before.limit, LIMIT_GRID)
    raised = np.where(before.limit <= _LIMIT_CLASSES[1], before.limit + step, before.limit)
    higher = np.where(after > before.limit, after, raised)
    lower = np.where(after < before.limit, after, np.maximum(before.limit - step, LIMIT_GRID))
    moved = np.where(change == _UP, higher, lower)
    moved = np.where(moved < before.balance, before.limit, moved)
    limit = np.where(change > _CLOSED, moved, before.limit)
    ends = (month >= habits.closing[:count]) & (before.balance <= SMALLEST_BALANCE)
    return np.where(ends | (before.limit <= 0), 0.0, limit)


def _days_late(
    random: np.random.Generator, figures: Figures, pays: Ints, before: State, *, old: Ints, stays: Flags
) -> Floats:
    count = len(pays)
    is_late = figures.choices["late"].codes(random.random(count), old, pays) == 1
    again = (before.days_late > 0) & (pays <= PART) & happens(random, _LATE_AGAIN, count)
    days = np.maximum(np.round(figures.quantiles["days_late"].at(random.random(count))), 1)
    longer = before.days_late + _DAYS_A_MONTH
    days = np.where(again, longer, np.where(is_late, days, 0.0))
    return np.where(stays, longer, days)
