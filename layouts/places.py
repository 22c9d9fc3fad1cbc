"""Where a value stands among the others, and whether it points the way its effect goes."""

from dataclasses import dataclass
from enum import StrEnum

from features.feature import Risk, Unit
from layouts.numbers import out_of_100
from scoring.views import EffectView, ValueView

CLEARLY_OUT_OF_100 = 60
"""From 60 out of 100 on, a value is said to be higher or lower; 41 to 59 is average."""
SHARED_BY_SHARE = 0.2
ODD_OUT_OF_100 = 95


class Side(StrEnum):
    """How a value stands among the known ones."""

    HIGHER = "higher"
    LOWER = "lower"
    SAME = "same"
    AVERAGE = "average"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A value among the known values of its group."""

    side: Side
    out_of_100: int
    """How many are below (higher), above (lower) or equal (same, average)."""
    along: float
    """Position from the lowest (0) to the highest (1), in the middle of its equals."""

    @property
    def is_odd(self) -> bool:
        """Whether 95 or more of 100 clients stand on one side."""
        return self.side in {Side.HIGHER, Side.LOWER} and self.out_of_100 >= ODD_OUT_OF_100


def place_of(value: ValueView) -> Place | None:
    """Give the place of a value; None if it is unknown or nobody can be compared."""
    if value.share_below is None or value.share_above is None:
        return None
    equal = max(0.0, 1 - value.share_below - value.share_above)
    side, share = _side(value, value.share_below, value.share_above, equal)
    return Place(side=side, out_of_100=out_of_100(share), along=min(1.0, value.share_below + equal / 2))


def _side(value: ValueView, below: float, above: float, equal: float) -> tuple[Side, float]:
    if value.feature.unit in {Unit.CATEGORY, Unit.FLAG}:
        return Side.SAME, equal
    if out_of_100(below) >= CLEARLY_OUT_OF_100:
        return Side.HIGHER, below
    if out_of_100(above) >= CLEARLY_OUT_OF_100:
        return Side.LOWER, above
    return (Side.SAME, equal) if equal >= SHARED_BY_SHARE else (Side.AVERAGE, equal)


def is_average(effect: EffectView) -> bool:
    """Tell whether the value is about the median: nothing of it alone explains an effect."""
    place = place_of(effect.value)
    return place is not None and place.side is Side.AVERAGE


def is_combined(effect: EffectView) -> bool:
    """Tell whether the effect goes against what this side of the median suggests by itself.

    Such an effect comes from the value together with others: a sentence about it must say so.
    """
    value, median = effect.value.value, effect.value.median
    if value is None or median is None or value == median:
        return False
    match effect.value.feature.risk:
        case Risk.FREE:
            return False
        case Risk.INCREASES:
            expected_sign = -1 if value > median else 1
        case Risk.DECREASES:
            expected_sign = 1 if value > median else -1
    return effect.effect_points * expected_sign < 0
