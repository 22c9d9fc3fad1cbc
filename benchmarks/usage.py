"""One piece of work in a process of its own, and what the system says that it cost."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Final

_KIB_PER_GB: Final = 1e9 / 1024


@dataclass(frozen=True, kw_only=True)
class Usage:
    """What one process cost, as `getrusage` counts it."""

    wall_seconds: float
    """Of the work alone, imports left out."""
    cpu_seconds: float
    """Of all its threads, imports left out."""
    peak_gb: float
    """The largest resident memory of the whole process, files mapped into it counted."""
    rows: int
    """What the work gave: rows, and columns beside the client's number."""
    columns: int


def in_its_own_process(module: str, arguments: Sequence[str]) -> Usage:
    """Run `python -m module arguments`, which must print what `print_usage` does."""
    command = [sys.executable, "-m", module, *arguments]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own module
    return Usage(**json.loads(answer.stdout.splitlines()[-1]))


def print_usage(work: Callable[[], tuple[int, int]]) -> None:
    """Do the work, which gives its rows and columns, and print what it cost as a line of JSON."""
    started, before = time.perf_counter(), time.process_time()
    rows, columns = work()
    usage = Usage(
        wall_seconds=time.perf_counter() - started,
        cpu_seconds=time.process_time() - before,
        peak_gb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIB_PER_GB,
        rows=rows,
        columns=columns,
    )
    print(json.dumps(asdict(usage)))
