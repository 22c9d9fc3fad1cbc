"""The lines that tell what a drill met, and whether its targets are met."""

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from benchmarks.drill.connections import Records
from benchmarks.drill.watch import Sample

TARGET_SECONDS: Final = 0.4
FLAT: Final = 0.05
"""Of the middle third's median."""
THIRDS: Final = 3
ENOUGH_SAMPLES: Final = 9


def figures(records: Records, samples: Sequence[Sample]) -> Iterator[str]:
    """Give one line per kind of click, then all clicks, all answers, the slowest callbacks, and the server's cost."""
    by_kind: dict[str, list[float]] = {}
    for clicked in records.clicks:
        by_kind.setdefault(clicked.click, []).append(clicked.seconds)
    for kind, seconds in sorted(by_kind.items()):
        yield _line(kind, seconds)
    yield _line("every click, to its last answer", [each.seconds for each in records.clicks])
    yield _line("every answer", [each.seconds for each in records.answers])
    by_callback: dict[str, list[float]] = {}
    for answer in records.answers:
        by_callback.setdefault(answer.callback.strip(".").split("...")[0], []).append(answer.seconds)
    for name, seconds in sorted(by_callback.items(), key=lambda item: -sum(item[1])):
        yield _line(f"  {name.split('@')[0]}", seconds)
    first, last = samples[0], samples[-1]
    share = (last.cpu_seconds - first.cpu_seconds) / max(last.seconds - first.seconds, 1e-9)
    yield f"processor of the worker: {share:.0%} of one core"
    highest = max(each.private_megabytes for each in samples)
    data = max(each.data_megabytes for each in samples)
    yield f"private memory of the worker: {highest:.0f} MB at most; counted by RLIMIT_DATA: {data:.0f} MB at most"


def verdicts(records: Records, samples: Sequence[Sample], since: float = 0.0) -> Iterator[tuple[str, bool]]:
    """Give each target's sentence and whether it is met; memory is judged on what was seen from `since` on, seconds."""
    wrong = Counter(answer.wrong for answer in records.answers if answer.wrong)
    wrong.update(records.breaks)
    said = ", ".join(f"{count} times {what}" for what, count in wrong.items())
    yield f"no error among {len(records.answers)} answers{': ' + said if said else ''}", not wrong
    high = float(np.percentile([answer.seconds for answer in records.answers], 95))
    yield f"p95 of all answers below {TARGET_SECONDS * 1000:.0f} ms: {high * 1000:.0f} ms", high < TARGET_SECONDS
    judged = [each.private_megabytes for each in samples if each.seconds >= since]
    if len(judged) >= ENOUGH_SAMPLES:
        third = len(judged) // THIRDS
        middle, last = statistics.median(judged[third : 2 * third]), statistics.median(judged[2 * third :])
        grown = last / middle - 1
        yield f"memory flat, last third beside the middle one: {grown:+.1%} of {middle:.0f} MB", abs(grown) <= FLAT


def _line(what: str, seconds: Sequence[float]) -> str:
    middle, high, highest = (f"{value * 1000:.0f}" for value in np.percentile(seconds, (50, 95, 99)))
    return f"{what}: {len(seconds)}, p50 {middle} ms, p95 {high} ms, p99 {highest} ms"
