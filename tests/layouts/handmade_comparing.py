"""Views written by hand, for the comparison by outcome, by two items, with the nearest and among all scores."""

from scoring.group_views import RateView
from scoring.outcome_views import NoOutcome, PartsView, PartView, SharesView, SplitView
from scoring.pair_views import AxisView, CellView, PairView
from scoring.parts import Part
from scoring.population_views import PopulationView
from scoring.portrait_views import MiddleHalf, PortraitBand, PortraitItem, PortraitView
from scoring.views import BinView, ComparisonView, PeerDifference, ValueView
from tests.layouts import handmade
from tests.layouts.handmade import comparison_view, value_view
from tests.layouts.handmade_group import PORTFOLIO_RATE, group


def rate(hits: int, known: int, low: float, high: float) -> RateView:
    """Make a rate with its interval as given."""
    return RateView(n_known=known, n_difficulties=hits, share=hits / known, low=low, high=high)


def _side(counts: tuple[int, ...], median: float, below: float) -> ComparisonView:
    bins = [
        BinView(low=index / 20, high=(index + 1) / 20, count=count, holds_client=index == 2)
        for index, count in enumerate(counts)
    ]
    value = value_view(handmade.LATE_SHARE, 0.12, median=median, below=below, above=1 - below)
    return comparison_view(value, bins, n_group=sum(counts))


SPLIT = SplitView(
    value=handmade.V_LATE,
    repaid=_side((600, 200, 120, 80), 0.02, 0.85),
    difficulties=_side((20, 30, 30, 20), 0.11, 0.52),
    reason=None,
)
"""1,000 without difficulties, 60 % in the first bin; 100 in difficulty, 20 %."""


def _levels(counts: tuple[int, int, int]) -> ComparisonView:
    bins = [BinView(low=level, high=level, count=count, holds_client=level == 0) for level, count in enumerate(counts)]
    share = counts[0] / sum(counts)
    value = value_view(handmade.HOME, 0, below=0.0, above=1 - share)
    return comparison_view(value, bins, n_group=sum(counts))


SPLIT_LEVELS = SplitView(
    value=handmade.V_HOME, repaid=_levels((90, 6, 4)), difficulties=_levels((30, 10, 10)), reason=None
)


def withheld_split(value: ValueView, reason: NoOutcome) -> SplitView:
    """Make an item that is not shown."""
    return SplitView(value=value, repaid=None, difficulties=None, reason=reason)


def part(
    low: float | None,
    high: float | None,
    n_clients: int,
    rate_: RateView | None,
    *,
    own: bool = False,
    unknown: bool = False,
) -> PartView:
    """Make a part."""
    return PartView(low=low, high=high, is_unknown=unknown, n_clients=n_clients, rate=rate_, holds_client=own)


PARTS = PartsView(
    value=handmade.V_LATE,
    parts=(
        part(None, 0.05, 500, rate(20, 400, 0.03, 0.08)),
        part(0.05, 0.2, 400, rate(36, 300, 0.09, 0.16), own=True),
        part(0.2, None, 25, None),
        part(None, None, 60, rate(5, 50, 0.04, 0.21), unknown=True),
    ),
    reason=None,
)
SHARES = SharesView(group=group(rate=PORTFOLIO_RATE), items=(PARTS,), portfolio_rate=PORTFOLIO_RATE)

PAIR = PairView(
    group=group(rate=PORTFOLIO_RATE),
    first=AxisView(
        value=handmade.V_CREDIT,
        steps=((0.0, 500_000.0), (500_000.0, 1_000_000.0), (1_000_000.0, 1_500_000.0)),
        is_by_level=False,
        bands=(Part(high=500_000.0), Part(low=500_000.0)),
        client_step=2,
    ),
    second=AxisView(
        value=handmade.V_EMPLOYED,
        steps=((0.0, 5.0), (5.0, 10.0)),
        is_by_level=False,
        bands=(Part(high=4.5), Part(low=4.5)),
        client_step=0,
    ),
    n_both=1_000,
    cells=(CellView(first=0, second=0, count=400), CellView(first=1, second=1, count=100)),
    n_in_small_cells=7,
    n_outside=3,
    table=((400, 80), (None, 100)),
    share_beyond=None,
    link=0.31,
    within_level=None,
)

POPULATION = PopulationView(
    n_clients=1_000,
    points=469.2,
    whole_points=469,
    bins=tuple(
        BinView(low=440.0 + 15 * index, high=455.0 + 15 * index, count=count, holds_client=index == 1)
        for index, count in enumerate((40, 60, 100, 0, 200, 300, 290, 0))
    ),
    n_below_range=4,
    n_above_range=6,
    share_unfavourable=0.246,
    share_to_study=0.133,
    share_favourable=0.621,
    share_below=0.31,
    share_above=0.689,
)

DIFFERENCES = (
    PeerDifference(feature=handmade.INCOME, relative_difference=0.1),
    PeerDifference(feature=handmade.CREDIT_AMOUNT, relative_difference=0.5),
    PeerDifference(feature=handmade.EMPLOYED, relative_difference=0.9),
    PeerDifference(feature=handmade.RATING_2, relative_difference=0.2, is_known=False),
)
PORTRAIT = PortraitView(
    items=(
        PortraitItem(
            value=270_000.0,
            theirs=MiddleHalf(feature=handmade.INCOME, low=225_000.0, high=292_500.0),
            relative_difference=0.1,
        ),
        PortraitItem(
            value=None, theirs=MiddleHalf(feature=handmade.RATING_2, low=None, high=None), relative_difference=0.2
        ),
    ),
    bands=(
        PortraitBand(
            first=1,
            last=50,
            middles=(MiddleHalf(feature=handmade.INCOME, low=225_000.0, high=225_000.0),),
            rate=rate(4, 40, 0.04, 0.23),
        ),
        PortraitBand(
            first=51,
            last=100,
            middles=(MiddleHalf(feature=handmade.INCOME, low=180_000.0, high=292_500.0),),
            rate=None,
        ),
    ),
)
