"""The server that is drilled: as the Procfile starts it, its bundle named by a file, its memory limited if wanted."""

import json
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import urlopen

from benchmarks.drill.watch import worker_of
from scoring import manifest as contents
from tests.deployed import deployed_server, wait_until_answers

MEGABYTE: Final = 1 << 20
LOOK_SECONDS: Final = 0.2
LONGEST_CHANGE_SECONDS: Final = 60
ERROR_LEVELS: Final = frozenset({"error", "critical"})
ANOTHER_DATE: Final = "2001-02-03"
"""On which the bundle that takes over says that it was built: the same clients, another fingerprint."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A server that answers."""

    host: str
    port: int
    process: Popen[bytes]
    folder: Path
    """Holds the file that names the bundle, and the server's log."""
    bundle: Path

    @property
    def worker(self) -> int:
        """The process that answers."""
        return worker_of(self.process.pid)

    def change_bundle(self) -> float:
        """Let another bundle take over as `docs/hosting.md` says; give the seconds until it answers.

        Raises:
            TimeoutError: If it does not within a minute.
        """
        started = time.monotonic()
        _name(self.folder, _another(self.bundle, self.folder / "another"))
        before = self._served()
        while self._served() == before:
            if time.monotonic() - started > LONGEST_CHANGE_SECONDS:
                raise TimeoutError
            time.sleep(LOOK_SECONDS)
        return time.monotonic() - started

    def log_errors(self) -> list[str]:
        """Give the log's lines that tell of an error, or that the desk did not write."""
        lines = (self.folder / "log").read_text(encoding="utf-8").splitlines()
        return [line for line in lines if not line.startswith("{") or json.loads(line)["level"] in ERROR_LEVELS]

    def _served(self) -> str:
        with urlopen(f"http://{self.host}:{self.port}/ready", timeout=LONGEST_CHANGE_SECONDS) as answer:
            fingerprint: str = json.load(answer)["bundle"]
        return fingerprint


@contextmanager
def served_desk(bundle: Path, folder: Path, memory_limit: int | None) -> Iterator[Desk]:
    """Serve a bundle; `memory_limit` is RLIMIT_DATA of each process of the server, in megabytes."""
    with deployed_server(_name(folder, bundle), folder) as (process, address):
        if memory_limit is not None:  # the worker, which is forked later, inherits it
            resource.prlimit(process.pid, resource.RLIMIT_DATA, (memory_limit * MEGABYTE, memory_limit * MEGABYTE))
        wait_until_answers(f"{address}/ready", process)
        where = urlsplit(address)
        yield Desk(host=str(where.hostname), port=int(where.port or 0), process=process, folder=folder, bundle=bundle)


def _name(folder: Path, bundle: Path) -> Path:
    """Name the bundle that is to be served, in one step."""
    fresh, pointer = folder / "fresh.txt", folder / "bundle.txt"
    fresh.write_text(f"{bundle.resolve()}\n", encoding="utf-8")
    return fresh.replace(pointer)


def _another(bundle: Path, folder: Path) -> Path:
    """Make a bundle of the same files that says another date."""
    folder.mkdir()
    for file in bundle.iterdir():
        (folder / file.name).symlink_to(file.resolve())
    manifest: dict[str, Any] = json.loads((bundle / contents.MANIFEST).read_bytes())
    written = json.dumps({**manifest, "built_on": ANOTHER_DATE}).encode()
    for name, content in ((contents.MANIFEST, written), (contents.CHECKSUM, contents.checksum_line(written))):
        (folder / name).unlink()
        (folder / name).write_bytes(content)
    return folder
