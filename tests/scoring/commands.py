"""Running the command line as an operator does, in a process of its own."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_SECONDS = 60


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "scoring", *map(str, arguments)]


def run(*arguments: object, before: Callable[[], None] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own program
        command(*arguments),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=before,
        timeout=PATIENCE_SECONDS * 5,
    )


def assert_refused(done: subprocess.CompletedProcess[str], *named: str) -> None:
    """Exit code 2 and one sentence, which names what it is about."""
    assert done.returncode == 2, done.stderr
    assert done.stderr.endswith(".\n")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    for name in named:
        assert name in done.stderr


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def interrupted(folder: Path, *arguments: object, by: signal.Signals) -> subprocess.CompletedProcess[str]:
    """Start a command that builds in `folder`, and stop it once its hidden folder is there."""
    process = subprocess.Popen(  # noqa: S603  # our own program
        command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not any(path.name.startswith(".") for path in folder.iterdir()):
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(by)
    out, error = process.communicate(timeout=PATIENCE_SECONDS)
    return subprocess.CompletedProcess(process.args, process.returncode, out, error)
