"""Cut a sorted column into values that 30 rows share and stretches of 30 rows or more."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.figures import Floats

LEAST_ROWS = 30


@dataclass(frozen=True, kw_only=True)
class Segment:
    """Some rows spread evenly from one place to another."""

    rows: float
    """May be a part of the rows behind it, where a shared value splits a stretch."""
    behind: int
    """Rows that were counted: 30 or more."""
    low: float
    high: float


def stretches(values: Floats, most: int) -> list[Segment]:
    """Cut sorted values into at most `most` stretches of as many rows, 30 or more; none if there are fewer than 30."""
    count = len(values)
    if count < LEAST_ROWS:
        return []
    parts = max(1, min(most, count // LEAST_ROWS))
    ends = np.round(np.linspace(0, count, parts + 1)).astype(int)
    middles = (values[ends[1:-1] - 1] + values[ends[1:-1]]) / 2.0
    bounds = np.concatenate(([values[0]], middles, [values[-1]]))
    return [
        Segment(rows=float(stop - start), behind=int(stop - start), low=float(low), high=float(high))
        for start, stop, low, high in zip(ends[:-1], ends[1:], bounds[:-1], bounds[1:], strict=True)
    ]


def around(segments: list[Segment], shared: list[Segment]) -> list[Segment]:
    """Cut the places of shared values out of the stretches, and put both in order."""
    found = list(shared)
    blocks = sorted((item.low, item.high) for item in shared)
    lows, highs = np.array([low for low, _ in blocks]), np.array([high for _, high in blocks])
    for segment in segments:
        inside = [
            (max(low, segment.low), min(high, segment.high))
            for low, high in zip(lows, highs, strict=True)
            if high >= segment.low and low <= segment.high
        ]
        free, start = [], segment.low
        for low, high in inside:
            if low > start:
                free.append((start, low))
            start = max(start, high)
        if segment.high > start:
            free.append((start, segment.high))
        if not free:
            free = [(segment.low, segment.high)]
        width = sum(high - low for low, high in free)
        for low, high in free:
            part = (high - low) / width if width > 0 else 1.0 / len(free)
            found.append(Segment(rows=segment.rows * part, behind=segment.behind, low=low, high=high))
    return sorted(found, key=lambda item: (item.low, item.high))
