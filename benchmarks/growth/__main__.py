"""`make bench-growth [SIZES="10000 … 1000000"]`: µs of work per client and memory of each stage; a chart in docs/."""

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks.growth.chart import MICROSECONDS, draw
from benchmarks.growth.repeated import write_repeated_tables
from benchmarks.usage import in_its_own_process

SIZES: Final = (10_000, 30_000, 100_000, 356_255, 1_000_000)
MOST_DRAWN: Final = 356_255
"""More clients than the official files hold are copies of those of `COPIED`, under new numbers."""
COPIED: Final = 100_000
FIGURES, CHART = Path("docs/performance/growth.json"), Path("docs/performance/growth.svg")


def main() -> None:
    """Measure each size, add it to the figures that are there, and draw them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=list(SIZES), help="numbers of clients")
    parser.add_argument("--tables", type=Path, help="made-up tables of the one size asked for, not drawn anew")
    asked = parser.parse_args()
    kept = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else []
    for clients in asked.sizes:
        fresh = []
        with tempfile.TemporaryDirectory() as folder:
            for entry in _measured(Path(folder), clients, asked.tables):
                print(_told(entry), flush=True)
                fresh.append(entry)
        stages = {(entry["stage"], entry["clients"]) for entry in fresh}
        kept = [entry for entry in kept if (entry["stage"], entry["clients"]) not in stages] + fresh
        kept.sort(key=lambda entry: (entry["stage"], entry["clients"]))
        FIGURES.parent.mkdir(parents=True, exist_ok=True)
        FIGURES.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        draw(kept, CHART)


def _measured(folder: Path, clients: int, tables: Path | None) -> Iterator[dict[str, Any]]:
    """Measure the stages of one size; tables that are given, or copied, are not drawn and so not timed."""
    if tables is not None:
        for table in tables.glob("*.parquet"):
            (folder / table.name).symlink_to(table.resolve())
    elif clients > MOST_DRAWN:
        with tempfile.TemporaryDirectory() as source:
            _stage("portfolio", Path(source), COPIED)
            write_repeated_tables(Path(source), folder, clients // COPIED)
    else:
        yield _stage("portfolio", folder, clients)
    yield _stage("features", folder, clients)
    yield _stage("scores", folder, clients)


def _stage(stage: str, folder: Path, clients: int) -> dict[str, Any]:
    usage = in_its_own_process("benchmarks.growth.stage", [stage, str(folder), str(clients)])
    costs = {"cpu_seconds": usage.cpu_seconds, "wall_seconds": usage.wall_seconds, "peak_gb": usage.peak_gb}
    return {"stage": stage, "clients": usage.rows, **costs}


def _told(entry: dict[str, Any]) -> str:
    work, taken = (entry[each] / entry["clients"] * MICROSECONDS for each in ("cpu_seconds", "wall_seconds"))
    each = f"{work:.1f} µs of work per client, {taken:.1f} µs taken"
    return f"{entry['clients']:,} clients, {entry['stage']}: {each}, {entry['peak_gb']:.2f} GB at most"


if __name__ == "__main__":
    main()
