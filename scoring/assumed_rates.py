"""The rate assumed of a loan, whose term the data do not give: by product, and by how many instalments it is."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from features.errors import RefusedInputError

LARGEST_YEARLY_RATE = 3.0


@dataclass(frozen=True, kw_only=True)
class RateBand:
    """The rate of loans whose amount is at most so many times their instalment."""

    most_instalments: float | None
    """None is any number."""
    yearly_rate: float
    """Nominal, paid monthly."""


type Rates = Mapping[str, tuple[RateBand, ...]]
"""Bands by product (NAME_CONTRACT_TYPE), the lowest number of instalments first."""


def assumed_rate(rates: Rates, product: str, instalments: float) -> float | None:
    """Give the rate of a loan of a product, of an amount of so many instalments; None if none is assumed."""
    for band in rates.get(product, ()):
        if band.most_instalments is None or instalments <= band.most_instalments:
            return band.yearly_rate
    return None


def rates_of(values: object, *, source: str) -> Rates:
    """Check the rates of a policy: a number for a product, or a list of bands.

    Raises:
        RefusedInputError: If a rate or a number of instalments is no number in its range, or bands are out of order.
    """
    if not isinstance(values, Mapping):
        message = f"{source}: yearly_rates is {json.dumps(values)}: write a product and its rate for each."
        raise RefusedInputError(message)
    return {str(product): _bands(bands, str(product), source) for product, bands in values.items()}


def _bands(given: object, product: str, source: str) -> tuple[RateBand, ...]:
    entries = given if isinstance(given, Sequence) and not isinstance(given, str) else [{"yearly_rate": given}]
    bands = [_band(entry, product, source) for entry in entries]
    mosts = [float("inf") if band.most_instalments is None else band.most_instalments for band in bands]
    if mosts != sorted(set(mosts)):
        message = f"{source}: yearly_rates of {product}: write the bands with most_instalments ascending, once each."
        raise RefusedInputError(message)
    return tuple(bands)


def _band(entry: object, product: str, source: str) -> RateBand:
    fields = entry if isinstance(entry, Mapping) else {}
    rate, most = _number(fields.get("yearly_rate")), _number(fields.get("most_instalments"))
    surplus = set(fields) - {"yearly_rate", "most_instalments"}
    is_open = fields.get("most_instalments") is None
    if (
        surplus
        or rate is None
        or not 0 <= rate <= LARGEST_YEARLY_RATE
        or not (is_open or (most is not None and most > 0))
    ):
        message = (
            f"{source}: yearly_rates of {product} holds {json.dumps(entry)}: write a yearly_rate between 0 and "
            f"{LARGEST_YEARLY_RATE:.0f}, and most_instalments above 0 or null."
        )
        raise RefusedInputError(message)
    return RateBand(most_instalments=most, yearly_rate=rate)


def _number(value: object) -> float | None:
    """Give a finite number; None for all else."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) else None  # type: ignore[arg-type]  # is_number says so
