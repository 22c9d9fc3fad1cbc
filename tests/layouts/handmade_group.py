"""Groups written by hand, for the comparison."""

from scoring.group_views import (
    FilterChoice,
    FilterKind,
    FilterOption,
    FilterView,
    GroupComparisonView,
    GroupRequest,
    GroupView,
    NoRate,
    RateView,
)
from scoring.views import Closeness, ComparisonView, Group, PeersView
from tests.layouts import handmade
from tests.layouts.handmade import AGE, HOME, INCOME, OWNS_CAR, feature

CHILDREN = feature(
    "children_count",
    "Enfants",
    "Children",
    handmade.ACTIVE_CREDITS.unit,
    AGE.theme,
    protected=True,
)


def bands(*edges: float) -> tuple[FilterOption, ...]:
    """Cut the numbers at the edges."""
    pairs = zip((None, *edges), (*edges, None), strict=True)
    return tuple(FilterOption(code=str(index), low=low, high=high) for index, (low, high) in enumerate(pairs))


UNKNOWN = FilterOption(code="unknown", is_unknown=True)
HOUSING_FILTER = FilterView(name=HOME.name, kind=FilterKind.FEATURE, feature=HOME, options=(*bands(1.0, 2.0), UNKNOWN))
CAR_FILTER = FilterView(name=OWNS_CAR.name, kind=FilterKind.FEATURE, feature=OWNS_CAR, options=bands(1.0))
INCOME_FILTER = FilterView(
    name=INCOME.name, kind=FilterKind.FEATURE, feature=INCOME, options=bands(112_500, 147_150, 202_500)
)
AGE_FILTER = FilterView(name=AGE.name, kind=FilterKind.FEATURE, feature=AGE, options=bands(30, 40))
CHILDREN_FILTER = FilterView(
    name=CHILDREN.name, kind=FilterKind.FEATURE, feature=CHILDREN, options=bands(1.0, 2.0, 3.0)
)
OUTCOME_FILTER = FilterView(
    name="outcome",
    kind=FilterKind.OUTCOME,
    options=tuple(FilterOption(code=code) for code in ("repaid", "difficulties", "unknown")),
)
OPINION_FILTER = FilterView(
    name="opinion",
    kind=FilterKind.OPINION,
    options=tuple(FilterOption(code=code) for code in ("favourable", "to_study", "unfavourable")),
)
FILTERS = (
    HOUSING_FILTER,
    CAR_FILTER,
    INCOME_FILTER,
    AGE_FILTER,
    CHILDREN_FILTER,
    OUTCOME_FILTER,
    OPINION_FILTER,
)

RATE = RateView(n_known=1_240, n_difficulties=91, share=91 / 1_240, low=0.0602, high=0.0893)
PORTFOLIO_RATE = RateView(n_known=43_000, n_difficulties=3_470, share=0.0807, low=0.0782, high=0.0833)


def choice(view: FilterView, *codes: str) -> FilterChoice:
    """Choose options by their codes."""
    return FilterChoice(filter=view, options=tuple(option for option in view.options if option.code in codes))


def group(
    request: GroupRequest | None = None,
    *,
    n_group: int = 50_000,
    rate: RateView | None = None,
    no_rate: NoRate | None = None,
    portfolio_rate: RateView | None = None,
    peers: PeersView | None = None,
) -> GroupView:
    """Make a group of a portfolio of 50,000; everybody unless told otherwise."""
    return GroupView(
        request=request or GroupRequest(),
        n_group=n_group,
        n_portfolio=50_000,
        rate=rate,
        no_rate=no_rate,
        portfolio_rate=portfolio_rate,
        peers=peers,
    )


def peers_at(closeness: Closeness, relative_distance: float) -> PeersView:
    """Make a group of two similar clients."""
    return PeersView(
        client_ids=(2, 3),
        distances=(0.1, 0.2),
        features=(handmade.INCOME, handmade.EMPLOYED),
        relative_distance=relative_distance,
        closeness=closeness,
    )


def filtered(*choices: FilterChoice) -> GroupRequest:
    """Ask for a filtered group."""
    return GroupRequest(kind=Group.FILTERED, choices=choices)


def of_everybody(*comparisons: ComparisonView) -> GroupComparisonView:
    """Compare with the whole portfolio, whose rate is known."""
    return GroupComparisonView(group=group(rate=PORTFOLIO_RATE), comparisons=comparisons, withheld=())
