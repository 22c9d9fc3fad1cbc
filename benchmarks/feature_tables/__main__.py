"""`make bench-features DATA=folder`: our features beside the public kernel's in pandas, from the same raw tables.

The pandas way reads one table at a time, lets it go before the next and checks nothing; ours checks every cell first.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from benchmarks.usage import Usage, in_its_own_process

WAYS: Final[Mapping[str, str]] = {
    "catalog": "every feature of the catalog, polars",
    "served": "the features of a bundle, polars",
    "pandas": "the public kernel's features, pandas",
}
LEAST_TIMES_FASTER: Final = 3.0
LARGEST_SHARE_OF_MEMORY: Final = 0.6
OFFICIAL_CLIENTS: Final = 356_255
MOST_SECONDS, MOST_GB = 40.0, 4.0
"""At the official size, on two cores."""


def main(folder: Path) -> None:
    """Print what each way costs, in turn, and whether the targets hold."""
    print(f"# {folder.name}: {', '.join(sorted({path.suffix for path in folder.glob('bureau.*')}))}", flush=True)
    usages = {}
    for way, what in WAYS.items():
        usages[way] = in_its_own_process("benchmarks.feature_tables.alone", [way, str(folder)])
        print(_told(what, usages[way]), flush=True)
    for way in ("catalog", "served"):
        for line in verdicts(usages[way], usages["pandas"]):
            print(f"{WAYS[way]}: {line}", flush=True)


def verdicts(ours: Usage, pandas: Usage) -> Iterator[str]:
    """Give a line for each target: the ratios always, the bounds at the official size."""
    times, work = pandas.wall_seconds / ours.wall_seconds, pandas.cpu_seconds / ours.cpu_seconds
    share = ours.peak_gb / pandas.peak_gb
    yield (
        f"{times:.1f} times faster than pandas, {work:.1f} times less work "
        f"(target: {LEAST_TIMES_FASTER:g} times faster, {_met(times >= LEAST_TIMES_FASTER)})"
    )
    small = _met(share <= LARGEST_SHARE_OF_MEMORY)
    yield f"{share:.0%} of pandas' memory (target: {LARGEST_SHARE_OF_MEMORY:.0%}, {small})"
    if ours.rows >= OFFICIAL_CLIENTS:
        yield f"under {MOST_SECONDS:g} s at the official size: {_met(ours.wall_seconds < MOST_SECONDS)}"
        yield f"under {MOST_GB:g} GB at the official size: {_met(ours.peak_gb < MOST_GB)}"


def _told(what: str, usage: Usage) -> str:
    return (
        f"{what}: {usage.rows:,} clients, {usage.columns} features, {usage.wall_seconds:.1f} s, "
        f"{usage.cpu_seconds:.1f} s of work, {usage.peak_gb:.2f} GB at most"
    )


def _met(holds: bool) -> str:  # noqa: FBT001 - one truth, one word
    return "met" if holds else "missed"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
