"""What a made-up portfolio costs: `python -m benchmarks.portfolio_size`, each size in a process of its own."""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

SIZES: Final = (10_000, 50_000)
OFFICIAL: Final = 356_255
_KIB_PER_GIB: Final = 1024**2


def main() -> None:
    """Measure the sizes asked for, or 10,000 and 50,000 clients, and draw the line on to the official size."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.portfolio_size", description=__doc__)
    parser.add_argument("--clients", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("--format", choices=("parquet", "csv"), default="parquet")
    parser.add_argument("--alone", action="store_true", help="measure one size in this process")
    asked = parser.parse_args()
    if asked.alone:
        print(*_measure(asked.clients[0], asked.format))
        return
    measured = [(clients, *_in_its_own_process(clients, asked.format)) for clients in asked.clients]
    for clients, seconds, busy, gib in measured:
        print(f"{clients:,} clients, {asked.format}: {seconds:.1f} s, {busy:.1f} s of work, {gib:.2f} GiB at most")
    if len(measured) > 1 and measured[-1][0] < OFFICIAL:
        (few, _, short, _), (many, _, long, most) = measured[-2:]
        each = (long - short) / (many - few)
        print(f"{OFFICIAL:,} clients would be {long + each * (OFFICIAL - many):.0f} s of work of one core")
        print(f"and {most:.2f} GiB, plus a few numbers a client: tables are drawn and written in batches")


def _in_its_own_process(clients: int, file_format: str) -> tuple[float, float, float]:
    command = [sys.executable, "-m", "benchmarks.portfolio_size", "--alone", "--format", file_format]
    answer = subprocess.run(  # noqa: S603 (our own module)
        [*command, "--clients", str(clients)], check=True, capture_output=True, text=True
    )
    seconds, busy, gib = answer.stdout.split()
    return float(seconds), float(busy), float(gib)


def _measure(clients: int, file_format: str) -> tuple[float, float, float]:
    """Write one portfolio; give the seconds, those of the processors, and the largest resident memory in GiB.

    On a machine that others use, only the second figure says something. Imports are left out of the first.
    """
    from features.portfolio.write import write_portfolio  # noqa: PLC0415 (only the process that draws needs it)

    with tempfile.TemporaryDirectory() as name:
        began = time.perf_counter()
        write_portfolio(
            Path(name),
            clients=clients,
            seed=1,
            file_format="csv" if file_format == "csv" else "parquet",
            progress=lambda _line: None,
        )
        seconds = time.perf_counter() - began
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _KIB_PER_GIB


if __name__ == "__main__":
    main()
