"""The expected maximum profit of a credit score.

Verbraken, Bravo, Weber and Baesens, Development and application of consumer credit scoring models using profit-based
classification measures, European Journal of Operational Research 238 (2014) 505–513. Of a loan that is not repaid, a
share λ is lost: nothing with probability p0, everything with p1, else uniform between; a loan that is repaid earns ROI.
Profit is counted against granting everybody, per client and per unit lent, at the best threshold for each λ.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NOTHING_LOST = 0.55
ALL_LOST = 0.1
RETURN_ON_INVESTMENT = 0.2644
"""The paper's values."""


@dataclass(frozen=True, kw_only=True)
class Profit:
    """What the score is worth at best."""

    profit: float
    """Part of the sum lent that refusing saves, on average over λ."""
    refused_share: float
    """Share of the clients that are refused for it, on average over λ."""


def expected_maximum_profit(
    target: NDArray[np.int8],
    probability: NDArray[np.float64],
    *,
    nothing_lost: float = NOTHING_LOST,
    all_lost: float = ALL_LOST,
    return_on_investment: float = RETURN_ON_INVESTMENT,
) -> Profit:
    """Integrate the best profit over λ, exactly: between two slopes of the hull the best threshold stays the same.

    Args:
        target: 1 for a default, (n,); both outcomes occur.
        probability: Of default, (n,).
        nothing_lost: p0, the probability that λ is 0.
        all_lost: p1, the probability that λ is 1.
        return_on_investment: ROI.
    """
    bad, good = _hull(target, probability)
    bad_share = float(np.mean(target == 1))
    good_share = 1.0 - bad_share
    # From λ = turns[k] on, refusing up to corner k + 1 pays more than up to corner k.
    turns = return_on_investment * good_share / bad_share * np.diff(good) / np.diff(bad)
    edges = np.concatenate([[0.0], np.minimum(turns, 1.0), [1.0]])
    widths, middles = np.diff(edges), (edges[1:] + edges[:-1]) / 2.0
    saved, forgone = bad_share * bad, return_on_investment * good_share * good
    refused = bad_share * bad + good_share * good
    between = 1.0 - nothing_lost - all_lost
    last = int(np.flatnonzero(widths)[-1])
    return Profit(
        profit=float(between * np.sum(widths * (middles * saved - forgone)) + all_lost * (saved - forgone)[last]),
        refused_share=float(between * np.sum(widths * refused) + all_lost * refused[last]),
    )


def _hull(
    target: NDArray[np.int8], probability: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give the corners of the upper hull of the curve: shares of defaults and of repaid loans refused, ascending.

    Corners that refuse more repaid loans but no further default are no use for any λ and left out.
    """
    order = np.argsort(-probability, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(probability[order])), len(order) - 1)
    bads = np.append(0, np.cumsum(target[order] == 1)[ends])
    goods = np.append(0, np.cumsum(target[order] == 0)[ends])
    corners: list[tuple[int, int]] = []
    for good, bad in zip(goods.tolist(), bads.tolist(), strict=True):
        while _is_below(corners, good, bad):
            corners.pop()
        corners.append((good, bad))
    kept = [corner for index, corner in enumerate(corners) if index == 0 or corner[1] > corners[index - 1][1]]
    good_corners, bad_corners = np.array(kept, dtype=np.float64).T
    return bad_corners / bads[-1], good_corners / goods[-1]


def _is_below(corners: list[tuple[int, int]], good: int, bad: int) -> bool:
    """Tell whether the last corner lies on or below the line from the one before to the next point."""
    if len(corners) < 2:  # noqa: PLR2004  # a line needs two points
        return False
    (first_good, first_bad), (last_good, last_bad) = corners[-2:]
    return (last_bad - first_bad) * (good - first_good) <= (bad - first_bad) * (last_good - first_good)
