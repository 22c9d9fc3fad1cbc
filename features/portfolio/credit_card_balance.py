"""The credit_card_balance table: the state of each card at the end of every month."""

import numpy as np
import polars as pl

from features.portfolio.card_months import EARLIEST_MONTH, CardMonths
from features.portfolio.card_state import BOTH, CASH, LOW, OTHER
from features.portfolio.chance import follow, happens
from features.portfolio.clients import Clients
from features.portfolio.contracts import NO_DATE, CardContracts
from features.portfolio.figures import Figures, Flags, Floats, read_figures
from features.portfolio.rows import months_of
from features.portfolio.unknown import unless

_STATUSES = ("Active", "Completed", "Signed")
_ACTIVE, _COMPLETED, _SIGNED = 0, 1, 2
_SILENT_WHEN_UNUSED, _SIGNED_FIRST = 0.95, 0.06
_UNSTATED_BEFORE, _UNSTATED_SHARE = -30, 0.95
"""Until this month, the smallest payment of most unused cards is not stated."""
_UNSTATED_STARTS = ((-84, 0.9), (-36, 2.8), (-24, 0.8), (0, 0.03))
"""Mean number of first months without a smallest payment, by the month (up to) in which a card starts."""
_SHORT_LATE = 30
_CASH_GRID = 450.0
_COUNT_BY_AMOUNT, _COUNT_BY_CARD = 0.55, 0.5
_LIVELY = 0.3


def credit_card_balance(
    random: np.random.Generator, clients: Clients, cards: CardContracts, months: CardMonths
) -> pl.DataFrame:
    """Put the months of the cards under their official names; drawings are unknown until a card is used."""
    figures, count = read_figures("cards"), len(months.card)
    silent = happens(random, _SILENT_WHEN_UNUSED, len(cards.row))[months.card] & ~months.is_used
    day = cards.completed_day[months.card]
    closed = (day != NO_DATE) & (months.month > months_of(day)) & (months.balance == 0)
    signed = (months.rows.place == 0) & ~closed & ~months.is_used & happens(random, _SIGNED_FIRST, count)
    status = np.where(closed, _COMPLETED, np.where(signed, _SIGNED, _ACTIVE))
    matured = _matured(random, figures, months)
    unstated = _unstated(random, months)
    principal, receivable = _receivable(random, figures, months)
    return pl.DataFrame(
        {
            "SK_ID_PREV": cards.ids[months.card],
            "SK_ID_CURR": clients.ids[cards.client[months.card]],
            "MONTHS_BALANCE": months.month,
            "AMT_BALANCE": months.balance,
            "AMT_CREDIT_LIMIT_ACTUAL": np.round(months.limit).astype(np.int64),
            **_drawings(random, figures, months, silent),
            "AMT_INST_MIN_REGULARITY": unless(unstated, months.minimum),
            "AMT_PAYMENT_CURRENT": unless(silent, months.said_paid),
            "AMT_PAYMENT_TOTAL_CURRENT": months.paid,
            "AMT_RECEIVABLE_PRINCIPAL": principal,
            "AMT_RECIVABLE": receivable,
            "AMT_TOTAL_RECEIVABLE": receivable,
            "CNT_INSTALMENT_MATURE_CUM": unless(unstated, matured),
            "NAME_CONTRACT_STATUS": pl.Series(_STATUSES, dtype=pl.String).gather(status),
            "SK_DPD": months.days_late,
            "SK_DPD_DEF": np.where(months.days_late > _SHORT_LATE, 0, months.days_late),
        }
    )


def _matured(random: np.random.Generator, figures: Figures, months: CardMonths) -> Floats:
    """Count the payments that have fallen due; a card older than the tables has some before its first month."""
    due = np.cumsum(months.minimum > 0)
    starts = months.rows.starts[months.rows.counts > 0]
    before = np.round(figures.quantiles["matured_before"].at(random.random(len(starts))))
    before = np.where((months.month[starts] == EARLIEST_MONTH) & months.is_used[starts], before, 0.0)
    already = due[starts] - (months.minimum[starts] > 0)
    return np.asarray(due - already[months.rows.parent] + before[months.rows.parent], dtype=np.float64)


def _unstated(random: np.random.Generator, months: CardMonths) -> Flags:
    first = months.month[months.rows.starts[months.rows.counts > 0]]
    bounds = np.array([bound for bound, _ in _UNSTATED_STARTS])
    means = np.array([mean for _, mean in _UNSTATED_STARTS])
    starts = random.poisson(means[np.searchsorted(bounds, first)])[months.rows.parent]
    silent = happens(random, _UNSTATED_SHARE, len(first))[months.rows.parent]
    never = ~months.is_used & silent & (months.month < _UNSTATED_BEFORE)
    return np.asarray(never | (months.rows.place < starts), dtype=np.bool_)


def _receivable(random: np.random.Generator, figures: Figures, months: CardMonths) -> tuple[Floats, Floats]:
    """Divide the balance: principal is what interest has not added; a few amounts differ from the balance."""
    count, owing = len(months.card), np.maximum(months.use - LOW, 0)
    interest = figures.quantiles["interest_of_balance"].at(random.random(count), months.old, owing)
    principal = np.where(months.owed > 0, months.balance * (1.0 - interest), np.minimum(months.drawn, months.balance))
    ratio = figures.quantiles["receivable_of_balance"].at(random.random(count), months.old)
    nothing = figures.quantiles["receivable_of_nothing"].at(random.random(count), months.old)
    receivable = np.where(months.balance > 0, months.balance * ratio, np.where(months.is_used, nothing, 0.0))
    receivable = np.where(months.owed > 0, receivable, np.where(months.balance > 0, months.balance, receivable))
    return np.round(principal, 2), np.round(receivable, 2)


def _drawings(random: np.random.Generator, figures: Figures, months: CardMonths, silent: Flags) -> dict[str, pl.Series]:
    """Split what was drawn between cash machines, shops and elsewhere, and count the drawings."""
    count, draws = len(months.drawn), months.drawn > 0
    part = np.round(figures.quantiles["cash_of_both"].at(random.random(count)) * months.drawn / _CASH_GRID) * _CASH_GRID
    part = np.clip(part, 0.0, months.drawn)
    cash = np.where(months.place == CASH, months.drawn, np.where(months.place == BOTH, part, 0.0))
    other = np.where(months.place == OTHER, months.drawn, 0.0)
    amounts = {"ATM": cash, "OTHER": other, "POS": np.round(months.drawn - cash - other, 2)}
    size = np.log(np.maximum(months.drawn, 1.0) / np.maximum(months.limit, 1.0) + 0.01)
    spread = max(float(size[draws].std()), 0.1) if draws.any() else 1.0
    trait = _COUNT_BY_AMOUNT * size / spread + _COUNT_BY_CARD * _liveliness(random, months, draws)
    strength = float(np.hypot(_COUNT_BY_AMOUNT, _COUNT_BY_CARD))
    uniforms = follow(random, trait / strength, strength, draws.astype(np.int64))
    numbers = {
        "ATM": np.round(figures.quantiles["cash_count"].at(uniforms, months.old)),
        "OTHER": np.ones(count),
        "POS": np.round(figures.quantiles["shops_count"].at(uniforms, months.old)),
    }
    counts = {name: np.where(amount > 0, np.maximum(numbers[name], 1), 0) for name, amount in amounts.items()}
    columns = {f"AMT_DRAWINGS_{name}_CURRENT": unless(silent, amount) for name, amount in amounts.items()}
    columns |= {f"CNT_DRAWINGS_{name}_CURRENT": unless(silent, number) for name, number in counts.items()}
    return columns | {
        "AMT_DRAWINGS_CURRENT": pl.Series(months.drawn),
        "CNT_DRAWINGS_CURRENT": pl.Series(np.sum(list(counts.values()), axis=0).astype(np.int64)),
    }


def _liveliness(random: np.random.Generator, months: CardMonths, draws: Flags) -> Floats:
    """Give how lively the card of each month is, in spreads: cards that draw in many months draw often in each."""
    card, cards = months.rows.parent, len(months.rows.counts)
    share = np.bincount(card, weights=draws, minlength=cards) / np.maximum(np.bincount(card, minlength=cards), 1)
    lively = share[card]
    spread = max(float(lively[draws].std()), 0.1) if draws.any() else 1.0
    own = random.standard_normal(cards)
    return np.asarray(_LIVELY * lively / spread + np.sqrt(1.0 - _LIVELY**2) * own[card], dtype=np.float64)
