"""An interval for a share that was counted."""

import math

NORMAL_QUANTILE_95 = 1.959963984540054
"""97.5 % of a normal distribution lies below: two sides of 95 %."""


def wilson_interval(hits: int, n: int) -> tuple[float, float]:
    """Give Wilson's 95 % score interval of a share, n ≥ 1; within 0–1, and never empty at 0 or n hits.

    E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927).
    """
    share, square = hits / n, NORMAL_QUANTILE_95**2
    centre = share + square / (2 * n)
    half_width = NORMAL_QUANTILE_95 * math.sqrt(share * (1 - share) / n + square / (4 * n * n))
    scale = 1 + square / n
    # Exactly 0 and 1 at the ends, where rounding would leave 5e-17.
    low = 0.0 if hits == 0 else (centre - half_width) / scale
    return low, 1.0 if hits == n else (centre + half_width) / scale
