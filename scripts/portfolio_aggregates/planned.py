"""What is to be measured: a coordinate, what drives it, and to which rows it applies."""

from collections.abc import Sequence
from dataclasses import dataclass

EACH = "each"
"""Cut a code into its categories."""

type Cut = int | Sequence[float] | str
"""A number of classes of equal size, the edges themselves, or EACH."""


@dataclass(frozen=True, kw_only=True)
class Planned:
    """One coordinate."""

    name: str
    drivers: tuple[tuple[str, Cut], ...] = ()
    """The first ones matter most: the last one is dropped first where rows are few."""
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Applies where an earlier code is one of these categories."""
    without: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Applies where an earlier code is none of these categories."""
    step: float | None = None
    digits: int | None = None
    """Decimals at which values count as shared."""


def years(*ages: float) -> tuple[float, ...]:
    """Give edges in days at ages in years."""
    return tuple(round(age * 365.25, 2) for age in ages)


def every(first: float, last: float, step: float) -> tuple[float, ...]:
    """Give edges in days at ages in years, evenly spaced."""
    count = round((last - first) / step)
    return years(*(first + step * place for place in range(count + 1)))
