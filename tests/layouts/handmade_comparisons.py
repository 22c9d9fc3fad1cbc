"""Comparisons by hand, whose counts a reader can add up."""

from collections.abc import Sequence

from scoring.views import BinView, ComparisonView, Group, ValueView
from tests.layouts.handmade_features import CARD_USE, EMPLOYED
from tests.layouts.handmade_values import V_CARD, V_HOME, V_LATE, value_view


def comparison_view(
    value: ValueView, bins: Sequence[BinView], *, group: Group = Group.ALL, n_group: int, below: int = 0, above: int = 0
) -> ComparisonView:
    """Make a comparison whose known values are those of the bins and of both ends."""
    return ComparisonView(
        value=value,
        group=group,
        n_group=n_group,
        n_known=sum(bin_.count for bin_ in bins) + below + above,
        bins=tuple(bins),
        n_below_range=below,
        n_above_range=above,
    )


_LATE_COUNTS = (520, 210, 110, 60, 40, 25, 15)
LATE_COMPARISON = comparison_view(
    V_LATE,
    [
        BinView(low=index / 20, high=(index + 1) / 20, count=count, holds_client=index == 2)
        for index, count in enumerate(_LATE_COUNTS)
    ],
    n_group=1_050,
    above=20,
)
"""520 + 210 + 110 + 60 + 40 + 25 + 15 + 20 above = 1,000 known of 1,050."""

HOME_COMPARISON = comparison_view(
    V_HOME,
    [
        BinView(low=0, high=0, count=89, holds_client=True),
        BinView(low=1, high=1, count=6, holds_client=False),
        BinView(low=2, high=2, count=5, holds_client=False),
    ],
    group=Group.SIMILAR,
    n_group=100,
)

SMALL_COMPARISON = comparison_view(
    value_view(EMPLOYED, 4.17, median=3.0, below=0.75, above=0.25),
    [
        BinView(low=0, high=4, count=9, holds_client=False),
        BinView(low=4, high=8, count=3, holds_client=True),
    ],
    group=Group.SIMILAR,
    n_group=30,
)

UNKNOWN_COMPARISON = comparison_view(
    V_CARD,
    [BinView(low=0, high=0.5, count=30, holds_client=False), BinView(low=0.5, high=1, count=10, holds_client=False)],
    n_group=140,
)

EMPTY_COMPARISON = comparison_view(value_view(CARD_USE, None, unknown=1.0), [], group=Group.SIMILAR, n_group=40)
