"""The installments_payments table: one row per payment of an instalment, or per instalment that was not paid."""

import numpy as np
import polars as pl

from features.portfolio.card_months import CardMonths
from features.portfolio.chance import happens, stream
from features.portfolio.clients import Clients
from features.portfolio.contracts import CardContracts, LoanContracts
from features.portfolio.rows import DAYS_PER_MONTH, rows_of
from features.portfolio.schedule import LAST_DAY, Schedule
from features.portfolio.unknown import known, unless

CARD_VERSION = 0
"""Official calendar version of a credit card."""
_OVERPAID = 0.015
_CARD_DAYS = (-20, 1)
"""Days from the due day of a card's smallest payment to its payment, when it is not late."""
_CARD_LATE, _LONGEST_LATE_CARD_DAYS = 0.09, 15
_CARD_PARTS = np.array([0.4, 0.75])
"""Cumulative shares of what is paid above the minimum in one and in two parts; the rest in three."""


def draw_installments_payments(
    clients: Clients, seed: int, *, loans: LoanContracts, schedule: Schedule, cards: CardContracts, months: CardMonths
) -> pl.DataFrame:
    """Draw the payments of loans (an instalment paid in two goes is two rows) and of cards."""
    random = stream(seed, "installments_payments")
    return pl.concat([_of_loans(random, clients, loans, schedule), _of_cards(random, clients, cards, months)])


def _of_loans(random: np.random.Generator, clients: Clients, loans: LoanContracts, schedule: Schedule) -> pl.DataFrame:
    is_split = ~np.isnan(schedule.first_day)
    rows = rows_of(1 + is_split)
    instalment = rows.parent
    contract = schedule.rows.parent[instalment]
    amount = schedule.amount[instalment]
    first_part = np.round(schedule.amount * schedule.first_share, 2)[instalment]
    in_two, is_first = is_split[instalment], rows.place == 0
    paid_day = np.where(in_two & is_first, schedule.first_day[instalment], schedule.settled_day[instalment])
    more = 1.0 + 0.5 * random.random(len(instalment)) * happens(random, _OVERPAID, len(instalment))
    paid = np.where(in_two, np.where(is_first, first_part, amount - first_part), amount * more)
    return pl.DataFrame(
        {
            "SK_ID_PREV": loans.ids[contract],
            "SK_ID_CURR": clients.ids[loans.client[contract]],
            "NUM_INSTALMENT_VERSION": schedule.version[instalment].astype(np.float64),
            "NUM_INSTALMENT_NUMBER": schedule.rows.place[instalment] + 1,
            "DAYS_INSTALMENT": schedule.due_day[instalment].astype(np.float64),
            "DAYS_ENTRY_PAYMENT": known(paid_day),
            "AMT_INSTALMENT": amount,
            "AMT_PAYMENT": unless(np.isnan(paid_day), np.round(paid, 2)),
        }
    )


def _of_cards(random: np.random.Generator, clients: Clients, cards: CardContracts, months: CardMonths) -> pl.DataFrame:
    """Give one row for the smallest payment of a month, and others, due the day they come, for what is paid above."""
    paying = np.flatnonzero(months.said_paid > 0)
    minimum = np.minimum(months.minimum, months.said_paid)[paying]
    above = np.round(months.said_paid[paying] - minimum, 2)
    parts = np.where(above > 0, 1 + np.searchsorted(_CARD_PARTS, random.random(len(paying))), 0)
    parts = np.where((above > 0) & (minimum <= 0), 1, parts)
    rows = rows_of((minimum > 0).astype(np.int64) + parts)
    due = np.floor(DAYS_PER_MONTH * (months.month[paying] + 1)) - 1
    late = happens(random, _CARD_LATE, len(paying))
    shift = np.where(
        late, random.integers(1, _LONGEST_LATE_CARD_DAYS, len(paying)), random.integers(*_CARD_DAYS, len(paying))
    )
    paid_day = np.minimum(due + shift, LAST_DAY)
    has_minimum = (minimum > 0)[rows.parent]
    is_minimum = has_minimum & (rows.place == 0)
    day = paid_day[rows.parent]
    part = np.round(above / np.maximum(parts, 1), 2)
    rest = np.round(above - part * (parts - 1), 2)
    is_last = rows.place == (parts - 1)[rows.parent] + has_minimum
    amount = np.where(is_minimum, minimum[rows.parent], np.where(is_last, rest[rows.parent], part[rows.parent]))
    card = months.card[paying[rows.parent]]
    first_rows = np.flatnonzero(np.diff(card, prepend=-1))
    number = np.arange(len(card)) + 1 - np.repeat(first_rows, np.diff(np.append(first_rows, len(card))))
    return pl.DataFrame(
        {
            "SK_ID_PREV": cards.ids[card],
            "SK_ID_CURR": clients.ids[cards.client[card]],
            "NUM_INSTALMENT_VERSION": np.full(len(card), float(CARD_VERSION)),
            "NUM_INSTALMENT_NUMBER": number,
            "DAYS_INSTALMENT": np.where(is_minimum, due[rows.parent], day),
            "DAYS_ENTRY_PAYMENT": day,
            "AMT_INSTALMENT": amount,
            "AMT_PAYMENT": amount,
        }
    )
