"""The lender's policy: what a default costs, where the threshold is, and which clients a person must study."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from features.errors import RefusedInputError
from scoring.assumed_rates import Rates, rates_of
from scoring.lever_limits import LeverLimits, limits_of
from scoring.points import LOG_REFERENCE_ODDS, POINTS_AT_REFERENCE, POINTS_PER_LOG_ODDS
from scoring.views import Recommendation

POLICY_FILE = Path(__file__).with_name("policy.json")
LARGEST_COST_RATIO = 1000.0
LARGEST_HALF_WIDTH_POINTS = 200.0


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What the lender decided, apart from what the model learned."""

    cost_ratio: float = 10.0
    """Cost of a credit that is not repaid, in units of the cost of turning down a client who would repay."""
    half_width_points: float = 15.0
    """A score within this many points of the threshold is to be studied."""
    yearly_rates: Rates = field(default_factory=dict, hash=False)
    """The rates assumed of loans; none for a product that is not there."""
    levers: LeverLimits = field(default_factory=LeverLimits)
    """How far a what-if may move an application."""

    @property
    def threshold_probability(self) -> float:
        """The default probability at which granting and declining cost the same, for a calibrated probability."""
        return 1.0 / (1.0 + self.cost_ratio)

    @property
    def threshold_points(self) -> float:
        """The threshold in points: exactly 500 for a cost ratio of 10."""
        return POINTS_AT_REFERENCE + POINTS_PER_LOG_ODDS * (math.log(self.cost_ratio) - LOG_REFERENCE_ODDS)

    @property
    def edges(self) -> tuple[float, float]:
        """Give the points from which on a score is to be studied, and from which on it is favourable."""
        return self.threshold_points - self.half_width_points, self.threshold_points + self.half_width_points

    def recommendation(self, points: float) -> Recommendation:
        """Give the opinion for a score in unrounded points; the lower edge is to be studied, the upper favourable."""
        lower, upper = self.edges
        if points >= upper:
            return Recommendation.FAVOURABLE
        return Recommendation.UNFAVOURABLE if points < lower else Recommendation.TO_STUDY

    def shown_points(self, points: float) -> int:
        """Round a score so that the whole number is on the same side of every edge: 514.6 below 515 is shown as 514."""
        nearest = round(points)
        if self.recommendation(nearest) is self.recommendation(points):
            return nearest
        return math.floor(points) if nearest > points else math.ceil(points)

    def expected_cost(self, default_probability: float, *, granted: bool) -> float:
        """Give the expected cost of one decision, in units of turning down a client who would repay."""
        return self.cost_ratio * default_probability if granted else 1.0 - default_probability


def policy_of(values: Mapping[str, object], *, source: str) -> Policy:
    """Check a policy's values by name.

    Raises:
        RefusedInputError: If a name is missing or misspelt, or a value is not a number in its range. What belongs to
            a what-if may be missing: no rate is assumed then, and the limits are the program's own.
    """
    limits = {"cost_ratio": LARGEST_COST_RATIO, "half_width_points": LARGEST_HALF_WIDTH_POINTS}
    of_what_if = {"yearly_rates", "levers"}
    if surplus := sorted(set(values) - set(limits) - of_what_if):
        names = " and ".join([*limits, *sorted(of_what_if)])
        message = f"{source}: {surplus[0]!r} is not part of a policy: write {names} only."
        raise RefusedInputError(message)
    checked = {name: _number(values.get(name), name, limit, source) for name, limit in limits.items()}
    if checked["cost_ratio"] == 0:
        message = f"{source}: cost_ratio is 0, so no threshold exists: write a number above 0."
        raise RefusedInputError(message)
    return Policy(
        **checked,
        yearly_rates=rates_of(values.get("yearly_rates", {}), source=source),
        levers=limits_of(values.get("levers", {}), source=source),
    )


def read_policy(path: Path = POLICY_FILE) -> Policy:
    """Read a policy file.

    Raises:
        RefusedInputError: If the file cannot be read or does not hold a policy.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{path}: the policy cannot be read ({error.strerror}): give a readable file to --policy."
        raise RefusedInputError(message) from error
    except ValueError as error:
        message = f"{path}: the policy is not JSON ({error}): write it like {POLICY_FILE.name} of the scoring folder."
        raise RefusedInputError(message) from error
    if not isinstance(values, dict):
        message = f"{path}: the policy is not a JSON object: write it like {POLICY_FILE.name} of the scoring folder."
        raise RefusedInputError(message)
    return policy_of(values, source=str(path))


def _number(value: object, name: str, limit: float, source: str) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 <= float(value) <= limit:  # type: ignore[arg-type]  # is_number says so
        message = f"{source}: {name} is {json.dumps(value)}: write a number between 0 and {limit:.0f}."
        raise RefusedInputError(message)
    return float(value)  # type: ignore[arg-type]  # is_number says so
