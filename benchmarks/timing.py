"""Times of one piece of work for many clients, and the line that tells them beside a floor."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

TWENTIETHS: Final = 20


@dataclass(frozen=True, kw_only=True)
class Costs:
    """Seconds of one piece of work, one for each client."""

    taken: list[float]
    """By the clock: others on the machine make it longer."""
    worked: list[float]
    """Of the processors, all threads together."""


def times(clients: list[int], work: Callable[[int], object]) -> list[float]:
    """Give the seconds that the work takes for each client, the first one done once before."""
    work(clients[0])
    seconds = []
    for client in clients:
        started = time.perf_counter()
        work(client)
        seconds.append(time.perf_counter() - started)
    return seconds


def costs(clients: list[int], work: Callable[[int], object]) -> Costs:
    """Give what the work takes and costs for each client, done once for the first one before."""
    work(clients[0])
    taken, worked = [], []
    for client in clients:
        started, before = time.perf_counter(), time.process_time()
        work(client)
        worked.append(time.process_time() - before)
        taken.append(time.perf_counter() - started)
    return Costs(taken=taken, worked=worked)


def target_line(what: str, found: Costs, most_milliseconds: float) -> str:
    """Tell what `cost_line` does, and whether each 95th percentile is under the target."""
    met = ", ".join(
        f"{name} {'met' if percentile_95(seconds) * 1000 < most_milliseconds else 'missed'}"
        for name, seconds in (("taken", found.taken), ("work", found.worked))
    )
    return f"{cost_line(what, found)}; target: p95 under {most_milliseconds:g} ms ({met})"


def cost_line(what: str, found: Costs) -> str:
    """Tell both medians and both 95th percentiles."""
    told = (
        f"{name} p50 {milliseconds(statistics.median(seconds))} ms, p95 {milliseconds(percentile_95(seconds))} ms"
        for name, seconds in (("taken", found.taken), ("work", found.worked))
    )
    return f"{what}: {'; '.join(told)}"


def line(what: str, seconds: list[float], floor: list[float]) -> str:
    """Tell the median, the 95th percentile and the ratio of medians."""
    median, high = statistics.median(seconds), percentile_95(seconds)
    ratio = median / statistics.median(floor)
    return f"{what}: {milliseconds(median)} ms, p95 {milliseconds(high)} ms, {ratio:.1f} times the floor"


def percentile_95(seconds: list[float]) -> float:
    """Give the 95th percentile."""
    return statistics.quantiles(seconds, n=TWENTIETHS)[-1]


def milliseconds(seconds: float) -> str:
    """Write seconds as milliseconds, short ones with more decimals."""
    return f"{seconds * 1000:.1f}" if seconds >= 0.001 else f"{seconds * 1000:.3f}"  # noqa: PLR2004 - one millisecond
