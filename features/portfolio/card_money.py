"""The amounts of a card's month: the smallest payment, what is paid, what is drawn, and what is owed after."""

import numpy as np

from features.portfolio.card_state import ALL, BOTH, CASH, LOW, Habits, State
from features.portfolio.chance import follow, happens
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.loan import snapped

SMALLEST_BALANCE = 1.0
_CENT = 0.01
_MOST_OF_OWED = 0.979
_SMALLEST_STEADY = 0.9
_ROOM_WHEN_FULL = 0.03
_CASH_GRID, _LARGE_CASH_GRID, _LARGE_CASH = 450.0, 4500.0, 0.6
_ROUND_PAYMENT = 0.5


def smallest_payment(random: np.random.Generator, figures: Figures, habits: Habits, before: State, use: Ints) -> Floats:
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


def paid_of(
    random: np.random.Generator, figures: Figures, pays: Ints, owed: Floats, least: Floats, *, old: Ints, use: Ints
) -> Floats:
    """Give what is paid: nothing, a part of the smallest payment, that payment, more, or all."""
    count, owing = len(pays), np.maximum(use - LOW, 0)
    part = figures.quantiles["part_of_least"].at(random.random(count)) * least
    more = figures.quantiles["more_than_least"].at(random.random(count), old, owing) * least
    rounded = happens(random, _ROUND_PAYMENT, count) & (more > 2 * _CASH_GRID)
    more = np.where(rounded, np.maximum(snapped(more, _CASH_GRID), least), more)
    by_class = np.stack([np.zeros(count), part, least, np.minimum(more, _MOST_OF_OWED * owed), owed])
    return np.round(np.where(owed > 0, by_class[pays, np.arange(count)], 0.0), 2)


def paid_when_idle(
    random: np.random.Generator, figures: Figures, old: Ints, drawn: Floats, *, is_used: Flags
) -> Floats:
    """Give what some clients pay though nothing was owed at the end of the month before."""
    draws, count = (drawn > 0).astype(np.int64), len(drawn)
    pays = figures.choices["paid_when_idle"].codes(random.random(count), old, draws) == 1
    amount = np.round(figures.quantiles["paid_when_idle"].at(random.random(count), draws), 2)
    return np.where(is_used & pays, amount, 0.0)


def drawn_at(
    random: np.random.Generator,
    figures: Figures,
    place: Ints,
    habits: Habits,
    *,
    use: Ints,
    limit: Floats,
    left: Floats,
    starts: Flags,
) -> Floats:
    """Draw within the limit; cash machines give round amounts."""
    count = len(place)
    old, age = habits.old[:count], habits.age[:count]
    share = figures.quantiles["drawn_share"].at(random.random(count), np.minimum(place, BOTH), old, use)
    share = np.where(starts, figures.quantiles["first_drawn_share"].at(random.random(count), age), share)
    room = np.maximum(limit - left, _ROOM_WHEN_FULL * limit)
    drawn = np.minimum(share * limit, room)
    grid = np.where(happens(random, _LARGE_CASH, count), _LARGE_CASH_GRID, _CASH_GRID)
    grid = np.where(drawn < 1.5 * grid, _CASH_GRID, grid)
    cash = np.maximum(np.round(drawn / grid) * grid, _CASH_GRID)
    return np.where(place == CASH, cash, np.round(np.maximum(drawn, _CENT), 2))


def balance_after(
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
    """Add interest and fees to what is left and drawn; a first drawing is never paid back in its month."""
    count = len(owed)
    dearer = figures.quantiles["dearer"].at(random.random(count), old, np.maximum(use - LOW, 0))
    from_idle = figures.quantiles["dearer_from_idle"].at(random.random(count), old)
    from_idle = np.where(starts, np.maximum(from_idle, 0.0), from_idle)
    left = np.where(pays == ALL, 0.0, owed - paid)
    owing = left + drawn + np.where(pays == ALL, 0.0, dearer) * (owed + drawn)
    balance = np.where(owed > 0, owing, drawn * (1.0 + from_idle))
    return np.where(balance < SMALLEST_BALANCE, 0.0, np.round(balance, 2))
