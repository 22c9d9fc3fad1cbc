"""The single realistic moves of a client, and what each asks of the client: effort between 0 and 1.

A move along a lever costs `EFFORT_OF_DOING` for being done at all and the rest in proportion to the part of the range
that it uses up; handing in a paper costs the former only; paying a credit off costs as much as if the same sum were no
longer borrowed, and one of which more, or nobody knows how much, is owed is not proposed. Two efforts e and f make
1 − (1 − e)(1 − f) together, so two changes are never less than either. Nobody is told to borrow more or to declare
another income.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from scoring.whatif.client import Client
from scoring.whatif_views import Changes, LeverView

EFFORT_OF_DOING = 0.05


class Kind(StrEnum):
    """What two moves have in common that are not told apart in a list of proposals."""

    BORROW_LESS = "borrow_less"
    PAY_DOWN = "pay_down"
    SHORTER = "shorter"
    LONGER = "longer"
    PAPER = "paper"
    REPAY = "repay"


@dataclass(frozen=True, kw_only=True)
class Move:
    """One change, and no other."""

    kind: Kind
    changes: Changes
    effort: float


def moves_of(client: Client) -> dict[Kind, tuple[Move, ...]]:
    """Give the moves of each kind, the least effort first; a kind without any is not there."""
    levers = client.levers
    moves = {
        Kind.BORROW_LESS: [
            Move(kind=Kind.BORROW_LESS, changes=Changes(amount=to), effort=effort)
            for to, effort in _down(levers.amount)
        ],
        Kind.PAY_DOWN: [
            Move(kind=Kind.PAY_DOWN, changes=Changes(down_payment=to), effort=effort)
            for to, effort in _up(levers.down_payment)
        ],
        Kind.SHORTER: [
            Move(kind=Kind.SHORTER, changes=Changes(term=to), effort=effort) for to, effort in _down(levers.term)
        ],
        Kind.LONGER: [
            Move(kind=Kind.LONGER, changes=Changes(term=to), effort=effort) for to, effort in _up(levers.term)
        ],
        Kind.PAPER: [
            Move(kind=Kind.PAPER, changes=Changes(papers=frozenset({paper.code})), effort=EFFORT_OF_DOING)
            for paper in client.papers
        ],
        Kind.REPAY: [
            Move(kind=Kind.REPAY, changes=Changes(repaid=frozenset({code})), effort=effort)
            for code, effort in _within_reach(client)
        ],
    }
    return {kind: tuple(sorted(each, key=lambda move: move.effort)) for kind, each in moves.items() if each}


def together(first: Move, second: Move) -> Changes:
    """Give two moves of different levers as one change."""
    one, other = first.changes, second.changes
    return replace(
        one,
        amount=one.amount if other.amount is None else other.amount,
        down_payment=one.down_payment if other.down_payment is None else other.down_payment,
        term=one.term if other.term is None else other.term,
        papers=one.papers | other.papers,
        repaid=one.repaid | other.repaid,
    )


def effort_together(efforts: Sequence[float]) -> float:
    """Give the effort of several moves."""
    return 1.0 - math.prod(1.0 - effort for effort in efforts)


def _effort(share: float) -> float:
    return EFFORT_OF_DOING + (1.0 - EFFORT_OF_DOING) * share


def _down(lever: LeverView) -> list[tuple[float, float]]:
    """Give the whole steps below what is asked, each with its effort."""
    if lever.asked is None or lever.lowest is None or lever.step is None:
        return []
    first, last = math.ceil(lever.asked / lever.step) - 1, math.ceil(lever.lowest / lever.step)
    return [
        (step * lever.step, _effort((lever.asked - step * lever.step) / (lever.asked - lever.lowest)))
        for step in range(first, last - 1, -1)
    ]


def _up(lever: LeverView) -> list[tuple[float, float]]:
    """Give the whole steps above what is asked, each with its effort."""
    if lever.asked is None or lever.highest is None or lever.step is None:
        return []
    first, last = math.floor(lever.asked / lever.step) + 1, math.floor(lever.highest / lever.step)
    return [
        (step * lever.step, _effort((step * lever.step - lever.asked) / (lever.highest - lever.asked)))
        for step in range(first, last + 1)
    ]


def _within_reach(client: Client) -> list[tuple[str, float]]:
    """Give the credits whose debt is known and no more than the largest down payment would be, each with its effort."""
    asked, lowest = client.levers.amount.asked, client.levers.amount.lowest
    if asked is None or lowest is None:
        return []
    most = asked - lowest
    return [
        (option.code, _effort(option.amount / most))
        for option in client.credits_elsewhere
        if option.amount is not None and option.amount <= most
    ]
