"""What leaves the scoring room for the page: small frozen records, no frames, no arrays, no model."""

from dataclasses import dataclass
from enum import StrEnum

from features.feature import Feature, Theme
from scoring.handed_in_views import HandedInFacts


class Recommendation(StrEnum):
    """The opinion that the model suggests to the person who decides."""

    FAVOURABLE = "favourable"
    TO_STUDY = "to_study"
    UNFAVOURABLE = "unfavourable"


class Group(StrEnum):
    """Whom a client is compared with."""

    ALL = "all"
    FILTERED = "filtered"
    """Those who answer to the filters chosen."""
    SIMILAR = "similar"


class Closeness(StrEnum):
    """How near the nearest clients are, beside the distance between two clients taken at random."""

    CLOSE = "close"
    FAIRLY_CLOSE = "fairly_close"
    FAR = "far"
    """Few clients, if any, are really like this one."""


@dataclass(frozen=True, kw_only=True)
class Portfolio:
    """Facts about the whole portfolio and the bundle, the same for every client."""

    made_up: bool
    n_clients: int
    base_points: float
    """Points of the model's base value: the portfolio's average risk."""
    base_probability: float
    threshold_points: float
    half_width_points: float
    """The band to be studied is threshold ± this."""
    built_on: str
    """ISO date."""
    fingerprint: str = ""
    """SHA-256 of the bundle's manifest."""


@dataclass(frozen=True, kw_only=True)
class ScoreView:
    """One client's score. Points are unrounded: 500 at odds of 10:1, 50 more double the odds."""

    client_id: int
    default_probability: float
    points: float
    recommendation: Recommendation | None
    """None where too little is known of the client for an opinion."""
    learned: bool
    """Whether the final model learned from this client (outcome known)."""
    handed_in: HandedInFacts | None = None
    """Of an application handed in, whose `client_id` means nothing to a reader; None for a client of the portfolio."""


@dataclass(frozen=True, kw_only=True)
class ValueView:
    """One feature of one client beside the whole portfolio."""

    feature: Feature
    value: float | None
    """None is unknown."""
    median: float | None
    """Median of the clients whose value is known; None if there are none."""
    share_below: float | None
    """Share of clients with a known value strictly below this one, in 0–1; None if the value is unknown."""
    share_above: float | None
    share_unknown: float
    """Share of clients whose value is unknown."""
    applies: bool = True
    """False where an unknown value has no object for this client: the age of a car that is not there."""


@dataclass(frozen=True, kw_only=True)
class EffectView:
    """What one feature adds to (+, favourable) or takes from (−) the score."""

    value: ValueView
    effect_points: float
    """Unrounded; all effects and the base add up to the score."""
    effect_whole_points: int
    """Rounded by largest remainder: the whole effects and the whole base add up to the whole score."""


@dataclass(frozen=True, kw_only=True)
class ThemeEffectView:
    """The effects of one theme; `effect_whole_points` is the sum of its features' whole points."""

    theme: Theme
    effect_points: float
    effect_whole_points: int
    effects: tuple[EffectView, ...]
    """Strongest first, by absolute effect."""


@dataclass(frozen=True, kw_only=True)
class ClientView:
    """All that the page shows of one client before comparing."""

    score: ScoreView
    whole_points: int
    base_whole_points: int
    themes: tuple[ThemeEffectView, ...]
    """Most unfavourable first."""
    information: tuple[ValueView, ...]
    """Every feature of the catalog, protected ones included, in catalog order."""


@dataclass(frozen=True, kw_only=True)
class BinView:
    """One bar of a histogram: [low, high) except the last, which is closed; or one level of a category."""

    low: float
    high: float
    count: int
    holds_client: bool


@dataclass(frozen=True, kw_only=True)
class ComparisonView:
    """One feature of one client within a group; the client itself is not in the group of similar clients."""

    value: ValueView
    """Place and median within the group, not the portfolio."""
    group: Group
    n_group: int
    n_known: int
    bins: tuple[BinView, ...]
    """Empty when nobody in the group has a known value. Categories: one bin per level, low = high = position."""
    n_below_range: int
    """Known values under the first bin (bins span the 1st to 99th percentile of the portfolio)."""
    n_above_range: int


@dataclass(frozen=True, kw_only=True)
class PeerDifference:
    """How near the nearest clients are by one feature."""

    feature: Feature
    relative_difference: float
    """Their mean difference over that of two clients taken at random: 0 is identical, 1 no nearer."""
    is_known: bool = True
    """Whether the client has a value; without one, the portfolio's median stands in."""


@dataclass(frozen=True, kw_only=True)
class PeersView:
    """The nearest clients by standardised descriptive features."""

    client_ids: tuple[int, ...]
    """Nearest first; never shown beside a client."""
    distances: tuple[float, ...]
    features: tuple[Feature, ...]
    """On which features nearness is judged."""
    relative_distance: float
    """Their mean distance over the median distance of two clients taken at random: 0 is identical, 1 no nearer."""
    closeness: Closeness
    differences: tuple[PeerDifference, ...] = ()
    """One for each of `features`, in their order."""


@dataclass(frozen=True, kw_only=True)
class EstimateView:
    """A measure of quality and its 95 % interval; None where it was not computed."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, kw_only=True)
class QualityView:
    """How well one model tells clients apart, on clients it did not learn from."""

    auc: EstimateView
    gini: EstimateView
    ks: EstimateView
    brier: EstimateView
    calibration_slope: EstimateView


@dataclass(frozen=True, kw_only=True)
class AboutView:
    """What the desk says about itself: program, model, data, quality, policy."""

    program_version: str
    bundle_schema: int
    built_on: str
    """ISO date."""
    made_up: bool
    fingerprint: str
    """SHA-256 of the tables, 64 hexadecimal digits."""
    absent_tables: tuple[str, ...]
    n_clients: int
    n_learned: int
    """Clients whose outcome is known: the model learned from them."""
    n_in_difficulty: int
    """Of those."""
    n_features: int
    """Of the model."""
    protected: tuple[Feature, ...]
    """Shown to the client, never in the model."""
    cost_ratio: float
    threshold_points: float
    half_width_points: float
    share_above_threshold: float
    """Of the clients with a known outcome, scored by models that had not learned from them; 0–1."""
    share_found: float
    """Of the clients in difficulty, those below the threshold; 0–1."""
    model: QualityView
    logistic: QualityView
    brier_of_the_rate: EstimateView
    """Of giving every client the same risk."""
    auc_gain: EstimateView
    """The model's AUC less the logistic regression's, on the same clients."""
