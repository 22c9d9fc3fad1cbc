"""The server exactly as the Procfile starts it, in the environment made from requirements.txt alone."""

import os
import shlex
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SERVE_PYTHON = ROOT / ".venvs/serve/bin/python"
START_SECONDS = 60


def procfile_command() -> list[str]:
    process, command = (ROOT / "Procfile").read_text().strip().split(": ", 1)
    assert process == "web"
    program, *arguments = shlex.split(command)
    assert program == "gunicorn"
    return [str(SERVE_PYTHON), "-m", "gunicorn", *arguments]


# gunicorn's own hook, added to the command line: what the worker has imported by the time it stops.
RECORD_MODULES = """
import os, pathlib, sys
exec(pathlib.Path("gunicorn.conf.py").read_text())
def worker_exit(server, worker):
    pathlib.Path(os.environ["MODULES"]).write_text("\\n".join(sys.modules))
"""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def deployed_server(bundle: Path, folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Start the server; `folder` receives its `log` and, when it stops, the `modules` that it has imported."""
    port = free_port()
    recording = folder / "recording.conf.py"
    recording.write_text(RECORD_MODULES)
    with (folder / "log").open("wb") as sink:
        process = subprocess.Popen(  # noqa: S603 - the project's own Procfile
            [*procfile_command(), "-c", str(recording)],
            cwd=ROOT,
            env={
                "PATH": os.environ["PATH"],
                "PORT": str(port),
                "BUNDLE": str(bundle),
                **{name: os.environ[name] for name in ("BUNDLE_URL", "BUNDLE_SHA256") if name in os.environ},
                "MODULES": str(folder / "modules"),
            },
            stdout=sink,
            stderr=sink,
        )
        try:
            yield process, f"http://127.0.0.1:{port}"
        finally:
            process.kill()
            process.wait()


def wait_until_answers(address: str, process: subprocess.Popen[bytes]) -> bytes:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own http address
                body: bytes = answer.read()
                return body
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    pytest.fail("the server did not answer")
