"""The members of a group, and what may be said of them together."""

from dataclasses import dataclass
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from scoring.bundle import Bundle
from scoring.filters import filter_mask
from scoring.group_views import (
    FEWEST_FOR_A_RATE,
    FilterKind,
    GroupRequest,
    GroupView,
    NoRate,
    Outcome,
    RateView,
)
from scoring.peers import similar_clients
from scoring.place import value_in_group, value_in_portfolio
from scoring.views import Group, PeersView, ValueView
from scoring.wilson import wilson_interval


@dataclass(frozen=True, kw_only=True, eq=False)
class Members:
    """Who is in a group: everybody, those of a mask (n_clients,), or those at positions (k,)."""

    chosen: NDArray[np.bool_] | NDArray[np.intp] | None
    """None is everybody."""
    peers: PeersView | None = None

    def of[T: np.generic](self, column: NDArray[T]) -> NDArray[T]:
        """Give the members' part of a column, (n_clients,)."""
        return column if self.chosen is None else column[self.chosen]


def members_of(bundle: Bundle, client_id: int, request: GroupRequest) -> Members:
    """Find the members of a group.

    Raises:
        UnknownClientError: If no client has this number.
        GroupSizeError: If k is less than 1.
        ProtectedGroupError: If a protected attribute and the outcome or the opinion choose together.
    """
    match request.kind:
        case Group.ALL:
            return Members(chosen=None)
        case Group.FILTERED:
            return Members(chosen=filter_mask(bundle, request) if request.choices else None)
        case Group.SIMILAR:
            peers = similar_clients(bundle, client_id, request.k, request.likeness)
            return Members(chosen=np.searchsorted(bundle.client_ids, peers.client_ids), peers=peers)
        case _:
            assert_never(request.kind)


def value_among_members(
    bundle: Bundle, index: int, value: float | None, members: Members, theirs: NDArray[np.float32]
) -> ValueView:
    """Place a value among a group's values of one feature, `theirs`; everybody's places come from the sorted column."""
    if members.chosen is None:
        return value_in_portfolio(bundle, index, value)
    return value_in_group(bundle.catalog[index], value, theirs)


def group_view(bundle: Bundle, request: GroupRequest, members: Members) -> GroupView:
    """Count a group and, where it may be said, how many of it had payment difficulties."""
    targets = bundle.targets()
    found = members.of(targets)
    rate, reason = _rate(request, found)
    return GroupView(
        request=request,
        n_group=len(found),
        n_portfolio=len(targets),
        rate=rate,
        no_rate=reason,
        portfolio_rate=counted_rate(targets) if rate is not None and members.chosen is not None else None,
        peers=members.peers,
    )


def _rate(request: GroupRequest, targets: NDArray[np.int8]) -> tuple[RateView | None, NoRate | None]:
    if request.is_protected:
        return None, NoRate.PROTECTED
    if _is_by_one_outcome(request):
        return None, NoRate.BY_OUTCOME
    if np.count_nonzero(targets >= 0) < FEWEST_FOR_A_RATE:
        return None, NoRate.TOO_FEW
    return counted_rate(targets), None


def _is_by_one_outcome(request: GroupRequest) -> bool:
    """Tell whether only clients who repaid, or only clients who did not, may be in the group."""
    if request.kind is not Group.FILTERED:
        return False
    known = {Outcome.REPAID.value, Outcome.DIFFICULTIES.value}
    chosen = [
        {option.code for option in choice.options}
        for choice in request.choices
        if choice.filter.kind is FilterKind.OUTCOME
    ]
    return any(len(known & codes) == 1 for codes in chosen)


def counted_rate(targets: NDArray[np.int8]) -> RateView | None:
    """Count who of some clients, (n,), had difficulties; None with fewer than 30 known outcomes."""
    return rate_of(int(np.count_nonzero(targets == 1)), int(np.count_nonzero(targets >= 0)))


def rate_of(difficulties: int, known: int) -> RateView | None:
    """Give the share of those in difficulty among those with a known outcome; None if these are fewer than 30."""
    if known < FEWEST_FOR_A_RATE:
        return None
    low, high = wilson_interval(difficulties, known)
    return RateView(n_known=known, n_difficulties=difficulties, share=difficulties / known, low=low, high=high)
