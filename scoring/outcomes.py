"""Items by the outcome of loans: those who repaid beside those who had difficulties, and the share of the latter.

A protected attribute is never shown by outcome, neither as the item nor as what chooses the group.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature
from scoring.bundle import Bundle
from scoring.case import Case
from scoring.compare import asked_of, comparison_of
from scoring.group_views import FEWEST_FOR_A_RATE, GroupRequest, GroupView, NoRate
from scoring.groups import Members, counted_rate, group_view, members_of, rate_of, value_among_members
from scoring.outcome_views import NoOutcome, PartsView, PartView, SharesView, SplitsView, SplitView
from scoring.parts import counts_of, mask_of, parts_of
from scoring.place import known_or_none
from scoring.views import ValueView

OUTCOMES = (0, 1, -1)
"""Repaid, difficulties, unknown: as the bundle keeps them."""


def group_splits(bundle: Bundle, client_id: int, feature_names: Sequence[str], request: GroupRequest) -> SplitsView:
    """Show several features of one client among those who repaid and those who had difficulties.

    Raises:
        UnknownClientError: If no client has this number.
        UnknownFeatureError: If no feature has one of these names.
        GroupSizeError: If k is less than 1.
        ProtectedGroupError: If a protected attribute and the outcome or the opinion choose together.
    """
    asked = _asked(bundle, client_id, request)
    shown, withheld = asked_of(bundle, feature_names, request, asked.group.n_group)
    return SplitsView(group=asked.group, splits=tuple(_split(asked, index) for index in shown), withheld=withheld)


def group_shares(bundle: Bundle, client_id: int, feature_names: Sequence[str], request: GroupRequest) -> SharesView:
    """Count who had difficulties in each part of several features.

    Raises:
        UnknownClientError: If no client has this number.
        UnknownFeatureError: If no feature has one of these names.
        GroupSizeError: If k is less than 1.
        ProtectedGroupError: If a protected attribute and the outcome or the opinion choose together.
    """
    asked = _asked(bundle, client_id, request)
    shown, withheld = asked_of(bundle, feature_names, request, asked.group.n_group)
    return SharesView(
        group=asked.group,
        items=tuple(_shares(asked, index) for index in shown),
        portfolio_rate=None if asked.group.rate is None else counted_rate(bundle.targets()),
        withheld=withheld,
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class _Asked:
    """One client and the group found for it."""

    bundle: Bundle
    case: Case
    members: Members
    group: GroupView
    sides: tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]
    """Positions of the group's clients who repaid, who had difficulties, and whose outcome is unknown."""


def _asked(bundle: Bundle, client_id: int, request: GroupRequest) -> _Asked:
    members = members_of(bundle, client_id, request)
    targets = bundle.targets()
    inside = members.of(np.arange(len(targets)))
    repaid, difficulties, unknown = (inside[targets[inside] == outcome] for outcome in OUTCOMES)
    return _Asked(
        bundle=bundle,
        case=bundle.case_of(client_id),
        members=members,
        group=group_view(bundle, request, members),
        sides=(repaid, difficulties, unknown),
    )


def _split(asked: _Asked, index: int) -> SplitView:
    bundle, case = asked.bundle, asked.case
    everyone = bundle.values_of_feature(index)
    value = _placed(asked, index, everyone)
    sides = [everyone[side] for side in asked.sides[:2]]
    reason = _reason(bundle.catalog[index], asked.group)
    if reason is None and min(int(np.count_nonzero(~np.isnan(side))) for side in sides) < FEWEST_FOR_A_RATE:
        reason = NoOutcome.TOO_FEW
    if reason is not None:
        return SplitView(value=value, repaid=None, difficulties=None, reason=reason)
    kind = asked.group.request.kind
    repaid, difficulties = (comparison_of(bundle, case, index, kind, side, everyone=everyone) for side in sides)
    return SplitView(value=value, repaid=repaid, difficulties=difficulties, reason=None)


def _shares(asked: _Asked, index: int) -> PartsView:
    feature, everyone = asked.bundle.catalog[index], asked.bundle.values_of_feature(index)
    value, reason = _placed(asked, index, everyone), _reason(feature, asked.group)
    if reason is not None:
        return PartsView(value=value, parts=(), reason=reason)
    parts = parts_of(feature, asked.bundle.summaries[feature.name].percentiles)
    counts = [counts_of(parts, everyone[side]) for side in asked.sides]
    own = asked.case.values[index : index + 1]
    views = tuple(
        PartView(
            low=part.low,
            high=part.high,
            is_unknown=part.is_unknown,
            n_clients=repaid + difficulties + unknown,
            rate=rate_of(difficulties, repaid + difficulties),
            holds_client=bool(mask_of(part, own)[0]),
        )
        for part, repaid, difficulties, unknown in zip(parts, *counts, strict=True)
    )
    return PartsView(value=value, parts=tuple(view for view in views if view.n_clients > 0), reason=None)


def _placed(asked: _Asked, index: int, everyone: NDArray[np.float32]) -> ValueView:
    value = known_or_none(asked.case.values[index])
    return value_among_members(asked.bundle, index, value, asked.members, asked.members.of(everyone))


def _reason(feature: Feature, group: GroupView) -> NoOutcome | None:
    """Tell why a feature may not be shown by outcome in a group."""
    if feature.protected:
        return NoOutcome.PROTECTED_FEATURE
    match group.no_rate:
        case NoRate.PROTECTED:
            return NoOutcome.PROTECTED_GROUP
        case NoRate.BY_OUTCOME:
            return NoOutcome.BY_OUTCOME
        case NoRate.TOO_FEW:
            return NoOutcome.TOO_FEW
        case None:
            return None
