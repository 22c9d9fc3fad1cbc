"""Round values for an axis."""

import math

MOST_TICKS = 5
ROUND_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
CLOSE_ENOUGH = 1e-9


def round_ticks(low: float, high: float, *, most: int = MOST_TICKS) -> tuple[float, ...]:
    """Give at most `most` equally spaced round values from `low` to `high`; `low` alone if there is no room."""
    if not high > low:
        return (low,)
    step = _round_step((high - low) / most)
    first = math.ceil(low / step - CLOSE_ENOUGH)
    last = math.floor(high / step + CLOSE_ENOUGH)
    return tuple(index * step for index in range(first, last + 1))


def _round_step(least: float) -> float:
    magnitude = 10.0 ** math.floor(math.log10(least))
    fitting = (factor * magnitude for factor in ROUND_STEPS if factor * magnitude > least * (1 + CLOSE_ENOUGH))
    return next(fitting, 20 * magnitude)
