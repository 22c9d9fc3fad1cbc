"""Two items of one client at once within a group: a grid of counts, and where the client stands."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.bundle import Bundle
from scoring.group_views import GroupRequest
from scoring.groups import group_view, members_of, value_among_members
from scoring.pair_axes import Axis, axis_of, table_of
from scoring.pair_views import FEWEST_IN_A_CELL, AxisView, CellView, PairView, WithheldPair
from scoring.place import value_in_group
from scoring.rank_link import rank_link
from scoring.views import ValueView

CLIENTS_A_CELL = 10
FEWEST_STEPS, MOST_STEPS = 6, 40
"""At most 1,600 cells; fewer where a group is small, so that a cell still stands for several clients."""


def pair_view(
    bundle: Bundle, client_id: int, feature_names: tuple[str, str], request: GroupRequest
) -> PairView | WithheldPair:
    """Show two different features of one client within a group.

    Raises:
        UnknownClientError: If no client has this number.
        UnknownFeatureError: If no feature has one of these names.
        GroupSizeError: If k is less than 1.
        ProtectedGroupError: If a protected attribute and the outcome or the opinion choose together.
    """
    case = bundle.case_of(client_id)
    indices = [bundle.feature_index(name) for name in feature_names]
    members = members_of(bundle, client_id, request)
    group = group_view(bundle, request, members)
    withheld = tuple(bundle.catalog[index] for index in indices if bundle.catalog[index].protected)
    if request.is_by_risk and withheld:
        return WithheldPair(group=group, withheld=withheld)
    theirs = [members.of(bundle.values_of_feature(index)) for index in indices]
    both = ~np.isnan(theirs[0]) & ~np.isnan(theirs[1])
    known = [values[both] for values in theirs]
    n_both = len(known[0])
    most = int(np.clip(np.sqrt(n_both / CLIENTS_A_CELL), FEWEST_STEPS, MOST_STEPS))
    first, second = (
        axis_of(bundle, index, float(case.values[index]), values, most, is_everybody=members.chosen is None)
        for index, values in zip(indices, known, strict=True)
    )
    pair = _Pair(first=first, second=second, n_both=n_both)
    cells, n_small = pair.cells()
    return PairView(
        group=group,
        first=_axis_view(first, value_among_members(bundle, indices[0], first.own, members, theirs[0])),
        second=_axis_view(second, value_among_members(bundle, indices[1], second.own, members, theirs[1])),
        n_both=n_both,
        cells=cells,
        n_in_small_cells=n_small,
        n_outside=n_both - n_small - sum(cell.count for cell in cells),
        table=table_of(first, second),
        share_beyond=pair.share_beyond(),
        link=None if first.is_nominal or second.is_nominal else rank_link(first.ranked(), second.ranked()),
        within_level=pair.within_level(),
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class _Pair:
    first: Axis
    second: Axis
    n_both: int

    def cells(self) -> tuple[tuple[CellView, ...], int]:
        """Give the cells to draw, and how many clients are in those that are not."""
        n_rows, n_columns = len(self.first.steps), len(self.second.steps)
        if not n_rows or not n_columns:
            return (), 0
        inside = (self.first.places >= 0) & (self.second.places >= 0)
        numbers = self.first.places[inside] * n_columns + self.second.places[inside]
        counts = np.bincount(numbers, minlength=n_rows * n_columns)
        drawn = np.flatnonzero(counts >= FEWEST_IN_A_CELL)
        cells = tuple(
            CellView(first=number // n_columns, second=number % n_columns, count=count)
            for number, count in zip(drawn.tolist(), counts[drawn].tolist(), strict=True)
        )
        return cells, int(counts.sum() - counts[drawn].sum())

    def share_beyond(self) -> float | None:
        """Give the share of those with both values who are at least as far out as the client by both."""
        beyond = [_as_far_out(axis) for axis in (self.first, self.second) if not axis.is_by_level]
        masks = [mask for mask in beyond if mask is not None]
        return int(np.count_nonzero(masks[0] & masks[1])) / self.n_both if len(masks) == 2 and self.n_both else None  # noqa: PLR2004  # both of two

    def within_level(self) -> ValueView | None:
        """Place the item with a number among those who share the client's level of the other."""
        axes = (self.first, self.second)
        levels, numbers = ([axis for axis in axes if axis.is_by_level is by_level] for by_level in (True, False))
        if len(levels) != 1 or levels[0].own is None or numbers[0].own is None:
            return None
        mask = levels[0].values == np.float32(levels[0].own)
        return value_in_group(numbers[0].feature, numbers[0].own, numbers[0].values[mask]) if mask.any() else None


def _as_far_out(axis: Axis) -> NDArray[np.bool_] | None:
    """Tell who is at least as far on the client's side of the median, (n_both,)."""
    if axis.own is None or not len(axis.values):
        return None
    own = np.float32(axis.own)
    is_high = np.count_nonzero(axis.values < own) >= np.count_nonzero(axis.values > own)
    return np.greater_equal(axis.values, own) if is_high else np.less_equal(axis.values, own)


def _axis_view(axis: Axis, value: ValueView) -> AxisView:
    return AxisView(
        value=value,
        steps=axis.steps,
        is_by_level=axis.is_by_level,
        bands=axis.bands,
        client_step=axis.client_step,
        n_pooled=axis.n_pooled,
    )
