"""What the server's worker costs while it answers, from the kernel's own counts."""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

EVERY_SECONDS: Final = 2.0
MINUTE: Final = 60.0


@dataclass(frozen=True, kw_only=True)
class Sample:
    """The worker at one moment."""

    seconds: float
    """Since the watch began."""
    private_megabytes: float
    """Pages that are its own, in memory."""
    data_megabytes: float
    """What RLIMIT_DATA counts: private writable memory, touched or not."""
    cpu_seconds: float


def worker_of(parent: int) -> int:
    """Give gunicorn's one worker."""
    (worker,) = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    return int(worker)


def sample(worker: int, started: float) -> Sample:
    """Look at a process."""
    folder = Path(f"/proc/{worker}")
    fields = (folder / "stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    ticks = int(fields[11]) + int(fields[12])  # utime and stime, proc(5)
    return Sample(
        seconds=time.monotonic() - started,
        private_megabytes=_kilobytes(folder / "smaps_rollup", "Private_") / 1024,
        data_megabytes=_kilobytes(folder / "status", "VmData:") / 1024,
        cpu_seconds=ticks / os.sysconf("SC_CLK_TCK"),
    )


class Watch:
    """Samples taken until it is stopped; each minute is told as it passes."""

    def __init__(self, worker: int, tell: Callable[[str], None]) -> None:
        self.samples: list[Sample] = []
        self._worker, self._tell = worker, tell
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        started, told = time.monotonic(), 0
        while True:
            try:
                latest = sample(self._worker, started)
            except (OSError, IndexError):  # the worker is gone: what it should have answered says so
                return
            self.samples.append(latest)
            if latest.seconds // MINUTE > told:
                told += 1
                self._tell(f"minute {told}: private memory of the worker {latest.private_megabytes:.0f} MB")
            if self._stop.wait(EVERY_SECONDS):
                return


def _kilobytes(file: Path, beginning: str) -> int:
    lines = file.read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(beginning))
