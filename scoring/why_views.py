"""What leaves the scoring room for the confidence in a score and for the technical view."""

from dataclasses import dataclass

from features.feature import Feature
from scoring.views import Recommendation, ValueView


@dataclass(frozen=True, kw_only=True)
class ControlView:
    """What the models of the cross-validation say of one client; each learned without a fifth of the clients."""

    whole_points: tuple[int, ...]
    """One for each model, ascending; shown on the same side of an edge as its opinion."""
    recommendations: tuple[Recommendation, ...]
    """In the same order."""


@dataclass(frozen=True, kw_only=True)
class MissingView:
    """What a value that is missing could change, were it alone known."""

    feature: Feature
    share_unknown: float
    """Share of the portfolio's clients who lack it too, 0–1."""
    low_whole_points: int
    """The lowest score with any of the ten values tried, all else unchanged."""
    high_whole_points: int
    moves_points: float
    """The largest distance of a score tried from the score, unrounded, never negative."""
    changes_opinion: bool
    """Whether a value tried leads to another opinion."""


@dataclass(frozen=True, kw_only=True)
class ConfidenceView:
    """How firm one client's score is."""

    control: ControlView
    missing: tuple[MissingView, ...]
    """The values whose absence matters most, strongest first."""
    n_missing: int
    """Features of the model that are unknown for this client."""


@dataclass(frozen=True, kw_only=True)
class ContributionView:
    """One feature of the model in one client's score, in the model's own unit."""

    feature: Feature
    value: float | None
    """None is unknown."""
    median: float | None
    """Of the portfolio's clients whose value is known; None if there are none."""
    contribution: float
    """Shapley value in log-odds of default: positive is unfavourable."""
    effect_points: float
    """The same in points, unrounded: positive is favourable."""


@dataclass(frozen=True, kw_only=True)
class TechnicalView:
    """One client's score in the model's own terms: `margin = base_margin + all contributions`."""

    margin: float
    """Log-odds of default."""
    probability: float
    base_margin: float
    base_probability: float
    control_margins: tuple[float, ...]
    """By the models of the cross-validation, in the order of the folds."""
    contributions: tuple[ContributionView, ...]
    """Every feature of the model, strongest first."""
    rounds: int
    """Trees of the final model."""


@dataclass(frozen=True, kw_only=True)
class SwarmView:
    """One feature in the scores of the population sample; in random order, so that no client can be followed."""

    feature: Feature
    effects: tuple[float, ...]
    """Points of each sampled client, positive is favourable."""
    ranks: tuple[float | None, ...]
    """The place of each client's value among the sample's known ones, 0 lowest to 1 highest; None is unknown."""
    mean_absolute_points: float
    client_points: float
    client_value: float | None


@dataclass(frozen=True, kw_only=True)
class DependenceView:
    """A feature's values against its effects in the population sample, with the client."""

    value: ValueView
    client_points: float
    values: tuple[float, ...]
    """Known values of the sample, (n_known,), in random order."""
    effects: tuple[float, ...]
    """Their points, (n_known,)."""
    unknown_effects: tuple[float, ...]
    """Points of the sampled clients whose value is unknown."""
