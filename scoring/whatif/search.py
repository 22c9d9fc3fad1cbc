"""The smallest changes that reach a score: every single move, pairs on a coarse grid, then the steps around the best.

The score need not move one way along a lever, so nothing is halved blindly: all that is told was scored itself.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from scoring.points import points_of_margin
from scoring.whatif.client import Client
from scoring.whatif.moves import Kind, Move, effort_together, moves_of, together
from scoring.whatif.rescore import rescored
from scoring.whatif_views import Changes

STOPS = 12
"""Moves of a kind on the coarse grid."""
APART = frozenset({frozenset({Kind.BORROW_LESS, Kind.PAY_DOWN}), frozenset({Kind.SHORTER, Kind.LONGER})})
"""Pairs that are one and the same lever, or would be two ways of owing less."""

type Moves = Mapping[Kind, Sequence[Move]]


@dataclass(frozen=True, kw_only=True)
class Found:
    """One change that was scored."""

    moves: tuple[Move, ...]
    changes: Changes
    effort: float
    margin: float

    @property
    def kinds(self) -> frozenset[Kind]:
        """What it consists of."""
        return frozenset(move.kind for move in self.moves)

    @property
    def points(self) -> float:
        """Unrounded."""
        return points_of_margin(self.margin)


def tried(client: Client, edge: float) -> list[Found]:
    """Score single moves, pairs of moves, and the steps around the least pairs that reach the edge, in points."""
    moves = moves_of(client)
    coarse = {kind: _stops(each) for kind, each in moves.items()}
    singles = [(move,) for each in moves.values() for move in each]
    found = _scored(client, [*singles, *_pairs(coarse)])
    finer = [
        pair for best in least(found, edge).values() if len(best.moves) > 1 for pair in _around(best, moves, coarse)
    ]
    return [*found, *_scored(client, finer)]


def least(found: Sequence[Found], edge: float) -> dict[frozenset[Kind], Found]:
    """Give the change of the least effort that reaches the edge, of each combination of kinds."""
    best: dict[frozenset[Kind], Found] = {}
    for each in sorted(found, key=lambda each: each.effort):
        if each.points >= edge:
            best.setdefault(each.kinds, each)
    return best


def _scored(client: Client, candidates: Sequence[tuple[Move, ...]]) -> list[Found]:
    if not candidates:
        return []
    changes = [moves[0].changes if len(moves) == 1 else together(*moves) for moves in candidates]
    return [
        Found(moves=moves, changes=change, effort=effort_together([move.effort for move in moves]), margin=margin)
        for moves, change, margin in zip(candidates, changes, rescored(client, changes).margins.tolist(), strict=True)
    ]


def _stops(moves: Sequence[Move]) -> list[Move]:
    """Give at most so many moves, evenly, the last one among them."""
    places = np.linspace(0, len(moves) - 1, min(STOPS, len(moves))).round().astype(int)
    return [moves[place] for place in places]


def _pairs(moves: Moves) -> list[tuple[Move, ...]]:
    across = [
        pair
        for kinds in combinations(moves, 2)
        if frozenset(kinds) not in APART
        for pair in product(moves[kinds[0]], moves[kinds[1]])
    ]
    within = [pair for kind in (Kind.PAPER, Kind.REPAY) for pair in combinations(moves.get(kind, ()), 2)]
    return [*across, *within]


def _around(best: Found, moves: Moves, coarse: Moves) -> list[tuple[Move, ...]]:
    """Give the pairs between a pair of the coarse grid and the stops before it."""
    return list(product(*(_between(move, moves[move.kind], coarse[move.kind]) for move in best.moves)))


def _between(move: Move, moves: Sequence[Move], stops: Sequence[Move]) -> list[Move]:
    if move.kind in (Kind.PAPER, Kind.REPAY):
        return [move]
    before = max((stop.effort for stop in stops if stop.effort < move.effort), default=-math.inf)
    return [each for each in moves if before < each.effort <= move.effort]
