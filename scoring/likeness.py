"""By what clients are similar, and how near is near in one portfolio."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from scoring.group_views import Likeness

PROFILE = ("income_currency", "employment_years", "other_debt_currency", "other_active_credit_count")
LOAN = ("loan_amount_currency", "loan_annuity_currency", "loan_to_annuity_ratio", "annuity_to_income_share")
HISTORY = ("external_2_rating", "external_3_rating", "past_refusal_share", "late_instalment_share")
DESCRIPTIVE = (*PROFILE, *LOAN, *HISTORY)
"""What an advisor would say of a client in one breath; no protected attribute among them."""

_SETS: Mapping[Likeness, Sequence[str]] = MappingProxyType(
    {Likeness.PROFILE: PROFILE, Likeness.LOAN: LOAN, Likeness.HISTORY: HISTORY}
)


@dataclass(frozen=True, kw_only=True)
class Cutoffs:
    """What the build measured of one set of features in this portfolio (see `scoring.peer_measures`)."""

    typical: float
    """Median distance of two clients taken at random."""
    close_below: float
    """Mean distances are over `typical`; below this, the nearest are close."""
    fairly_close_below: float
    differences: Mapping[str, float]
    """By feature: the mean difference of two clients taken at random, in standard deviations."""


def rows_of(likeness: Likeness, names: Sequence[str]) -> tuple[int, ...]:
    """Give the rows of a set among the descriptive features that a bundle has; all if it has none of the set."""
    asked = _SETS.get(likeness, names)
    return tuple(row for row, name in enumerate(names) if name in asked) or tuple(range(len(names)))


def cutoffs_of(manifest: Mapping[str, Any], likeness: Likeness) -> Cutoffs:
    """Read what was measured of a set."""
    peers = manifest["peers"]
    return Cutoffs(**peers["sets"][likeness.value], differences=peers["differences"])
