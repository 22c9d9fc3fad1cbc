"""How far a what-if may move an application: decided by the lender, written in the policy file under `levers`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields

from features.errors import RefusedInputError


@dataclass(frozen=True, kw_only=True)
class LeverLimits:
    """Parts of what the application asks for, or months; see `scoring/whatif/levers.py` for their use.

    The amounts are those between which a loan stays the same kind of purchase; seven years is the longest that the
    made-up portfolio's amounts and instalments come to; a corrected income is an error mended, not another life.
    """

    least_amount_share: float = 0.25
    """Of the amount asked for: what is borrowed at least, after a down payment too."""
    most_amount_share: float = 1.5
    shortest_term_months: float = 6.0
    longest_term_months: float = 84.0
    least_income_share: float = 0.5
    """Of the income declared."""
    most_income_share: float = 2.0
    most_instalment_share: float = 1 / 3
    """Of the income declared: nothing is proposed whose instalment is above it, or above the one asked if that is."""
    most_paid_share: float = 0.5
    """Of the amount asked for: nothing is proposed for which the client pays more at once, in cash and elsewhere."""


def limits_of(values: object, *, source: str) -> LeverLimits:
    """Check the limits by name; what is not written has its default.

    Raises:
        RefusedInputError: If a name is misspelt, a value is no positive number, or a range does not hold what is asked.
    """
    if not isinstance(values, Mapping):
        message = f"{source}: levers is {json.dumps(values)}: write an object of names and numbers."
        raise RefusedInputError(message)
    names = [field.name for field in fields(LeverLimits)]
    for name, value in values.items():
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if name not in names or not is_number or not 0 < value < float("inf"):
            message = f"{source}: levers: {name} is {json.dumps(value)}: write a number above 0 for {', '.join(names)}."
            raise RefusedInputError(message)
    limits = LeverLimits(**{name: float(value) for name, value in values.items()})
    _check(limits, source)
    return limits


def _check(limits: LeverLimits, source: str) -> None:
    ranges = {
        "least_amount_share ≤ 1 ≤ most_amount_share": (limits.least_amount_share, 1.0, limits.most_amount_share),
        "shortest_term_months ≤ longest_term_months": (limits.shortest_term_months, limits.longest_term_months),
        "least_income_share ≤ 1 ≤ most_income_share": (limits.least_income_share, 1.0, limits.most_income_share),
    }
    for rule, values in ranges.items():
        if list(values) != sorted(values):
            message = f"{source}: levers: {rule} does not hold: write limits in this order."
            raise RefusedInputError(message)
