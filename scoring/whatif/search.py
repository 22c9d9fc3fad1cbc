"""The smallest changes that reach a score: every single move, pairs on a coarse grid, then the steps before the best.

The score need not move one way along a lever, so nothing is halved blindly: all that is told was scored itself. What
reaches the edge and would fall below it with a few steps more is luck, and is not told either. An instalment too high
for the income is not tried, but as one of those steps.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from scoring.points import points_of_margin
from scoring.whatif.client import Client
from scoring.whatif.moves import Kind, Move, effort_together, moves_of, together
from scoring.whatif.payable import is_payable
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
    """Every change that was scored and could be proposed."""
    edge: float
    """The one that `best` reaches, in points."""
    best: Mapping[frozenset[Kind], Found]
    """The least effort that reaches the edge and goes on reaching it, of each combination of kinds."""


def search(client: Client, edges: Sequence[float]) -> Search:
    """Seek what reaches the first of some edges, in points, that can be reached by one move or two."""
    moves = moves_of(client)
    coarse = {kind: _stops(each) for kind, each in moves.items()}
    tried = _proposable(client, [*((move,) for each in moves.values() for move in each), *_pairs(coarse)])
    best: Mapping[frozenset[Kind], Found] = {}
    for edge in edges:
        pairs = [least[0] for least in _least(tried, edge, 1).values() if len(least[0].moves) > 1]
        tried += _proposable(client, [pair for each in pairs for pair in _before(each, moves, coarse)])
        firm, checks = _firm(client, tried, edge, moves)
        tried += [check for check in checks if is_payable(client, check.changes)]
        best = {kinds: least[0] for kinds, least in _least(firm, edge, 1).items()}
        if best:
            break
    return Search(tried=tried, best=best, edge=edge)


def _firm(client: Client, found: Sequence[Found], edge: float, moves: Moves) -> tuple[list[Found], list[Found]]:
    """Give the changes of least effort that go on reaching the edge, and the steps further that were scored for it."""
    candidates = [each for least in _least(found, edge, CANDIDATES).values() for each in least]
    beyond = [_beyond(each, moves) for each in candidates]
    checks = _scored(client, [each for more in beyond for each in more])
    firm, begin = [], 0
    for candidate, more in zip(candidates, beyond, strict=True):
        end = begin + len(more)
        if all(check.points >= edge for check in checks[begin:end]):
            firm.append(candidate)
        begin = end
    return firm, checks


def _least(found: Sequence[Found], edge: float, most: int) -> dict[frozenset[Kind], list[Found]]:
    """Give the changes of the least effort that reach the edge, of each combination of kinds."""
    best: dict[frozenset[Kind], list[Found]] = {}
    for each in sorted(found, key=lambda each: each.effort):
        if each.points >= edge and len(ranked := best.setdefault(each.kinds, [])) < most:
            ranked.append(each)
    return best


def _proposable(client: Client, candidates: Sequence[tuple[Move, ...]]) -> list[Found]:
    return _scored(client, [moves for moves in candidates if is_payable(client, _changes(moves))])


def _scored(client: Client, candidates: Sequence[tuple[Move, ...]]) -> list[Found]:
    if not candidates:
        return []
    changes = [_changes(moves) for moves in candidates]
    return [
        Found(moves=moves, changes=change, effort=effort_together([move.effort for move in moves]), margin=margin)
        for moves, change, margin in zip(candidates, changes, rescored(client, changes).margins.tolist(), strict=True)
    ]


def _changes(moves: tuple[Move, ...]) -> Changes:
    return moves[0].changes if len(moves) == 1 else together(*moves)


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
