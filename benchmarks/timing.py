"""Times of one piece of work for many clients, and the line that tells them beside a floor."""

import statistics
import time
from collections.abc import Callable
from typing import Final

TWENTIETHS: Final = 20


def times(clients: list[int], work: Callable[[int], object]) -> list[float]:
    """Give the seconds that the work takes for each client, the first one done once before."""
    work(clients[0])
    seconds = []
    for client in clients:
        started = time.perf_counter()
        work(client)
        seconds.append(time.perf_counter() - started)
    return seconds


def line(what: str, seconds: list[float], floor: list[float]) -> str:
    """Tell the median, the 95th percentile and the ratio of medians."""
    median, high = statistics.median(seconds), statistics.quantiles(seconds, n=TWENTIETHS)[-1]
    ratio = median / statistics.median(floor)
    return f"{what}: {milliseconds(median)} ms, p95 {milliseconds(high)} ms, {ratio:.1f} times the floor"


def milliseconds(seconds: float) -> str:
    """Write seconds as milliseconds, short ones with more decimals."""
    return f"{seconds * 1000:.1f}" if seconds >= 0.001 else f"{seconds * 1000:.3f}"  # noqa: PLR2004 - one millisecond
