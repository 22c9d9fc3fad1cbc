"""The smallest changes that reach a score: every single move, pairs on a coarse grid, then the steps before the best.

The score need not move one way along a lever, so nothing is halved blindly: all that is told was scored itself. What
reaches the edge and would fall below it with a few steps more is luck, and is not told either.
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
CANDIDATES = 4
"""Of each combination of kinds, of which the first that is no luck is taken."""
FURTHER = 3
"""Steps."""
OPTIONS = (Kind.PAPER, Kind.REPAY)
"""Done or not: there is no step further."""
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


@dataclass(frozen=True, kw_only=True)
class Search:
    """What came of a search."""

    tried: Sequence[Found]
    """Every change that was scored."""
    best: Mapping[frozenset[Kind], Found]
    """The least effort that reaches the edge and goes on reaching it, of each combination of kinds."""


def search(client: Client, edge: float) -> Search:
    """Seek what reaches an edge, in points, by one move or two."""
    moves = moves_of(client)
    coarse = {kind: _stops(each) for kind, each in moves.items()}
    found = _scored(client, [*((move,) for each in moves.values() for move in each), *_pairs(coarse)])
    pairs = [best[0] for best in _least(found, edge, 1).values() if len(best[0].moves) > 1]
    found += _scored(client, [pair for best in pairs for pair in _before(best, moves, coarse)])
    candidates = [each for best in _least(found, edge, CANDIDATES).values() for each in best]
    beyond = [_beyond(each, moves) for each in candidates]
    checks = _scored(client, [each for more in beyond for each in more])
    firm, begin = [], 0
    for candidate, more in zip(candidates, beyond, strict=True):
        end = begin + len(more)
        if all(check.points >= edge for check in checks[begin:end]):
            firm.append(candidate)
        begin = end
    best = {kinds: each[0] for kinds, each in _least(firm, edge, 1).items()}
    return Search(tried=[*found, *checks], best=best)


def _least(found: Sequence[Found], edge: float, most: int) -> dict[frozenset[Kind], list[Found]]:
    """Give the changes of the least effort that reach the edge, of each combination of kinds."""
    best: dict[frozenset[Kind], list[Found]] = {}
    for each in sorted(found, key=lambda each: each.effort):
        if each.points >= edge and len(ranked := best.setdefault(each.kinds, [])) < most:
            ranked.append(each)
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
    within = [pair for kind in OPTIONS for pair in combinations(moves.get(kind, ()), 2)]
    return [*across, *within]


def _before(best: Found, moves: Moves, coarse: Moves) -> list[tuple[Move, ...]]:
    """Give the pairs between a pair of the coarse grid and the stops before it."""
    return list(product(*(_between(move, moves[move.kind], coarse[move.kind]) for move in best.moves)))


def _between(move: Move, moves: Sequence[Move], stops: Sequence[Move]) -> list[Move]:
    if move.kind in OPTIONS:
        return [move]
    before = max((stop.effort for stop in stops if stop.effort < move.effort), default=-math.inf)
    return [each for each in moves if before < each.effort <= move.effort]


def _beyond(candidate: Found, moves: Moves) -> list[tuple[Move, ...]]:
    """Give the same change with one of its moves a few steps further."""
    return [
        tuple(further if each is move else each for each in candidate.moves)
        for move in candidate.moves
        for further in _after(move, moves[move.kind])
    ]


def _after(move: Move, moves: Sequence[Move]) -> Sequence[Move]:
    begin = moves.index(move) + 1
    return () if move.kind in OPTIONS else moves[begin : begin + FURTHER]
