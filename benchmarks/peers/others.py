"""The programs that the desk is measured beside: how each is started, and how a reader opens a client in it."""

import os
import random
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

from tests.deployed import ROOT, free_port

type Served = tuple[subprocess.Popen[bytes], str]
"""A server's process and its address."""

SHOWN_BY_SHAPASH: Final = 1_000
SEED_OF_SHAPASH: Final = 79
"""shapash's own: its page holds that many clients, drawn with that seed, and opens no other."""


@dataclass(frozen=True, kw_only=True)
class Peer:
    """One program."""

    name: str
    environment: str
    """The folder of `.venvs` that holds it."""
    module: str
    """Serves the model and clients of a folder on a port."""
    get_ready: Callable[[Page], None]
    """What a reader does first, once."""
    press: Callable[[int], Callable[[Page], None]]
    """Gives what opens the next client, for so many clients."""

    @property
    def python(self) -> Path:
        """Its environment's interpreter."""
        return ROOT / ".venvs" / self.environment / "bin/python"

    @contextmanager
    def served(self, data: Path) -> Iterator[Served]:
        """Serve what `data` holds, until the end of the block; its words go to `data`."""
        port = free_port()
        command = [str(self.python), "-m", self.module, str(data), str(port)]
        env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
        with (data / f"{self.environment}.log").open("wb") as sink:
            process = subprocess.Popen(command, cwd=data, env=env, stdout=sink, stderr=sink)  # noqa: S603 - our own module
            try:
                yield process, f"http://127.0.0.1:{port}"
            finally:
                process.kill()
                process.wait()


def _open_predictions(page: Page) -> None:
    page.locator(".tab", has_text="Individual Predictions").click()


def _press_random(_n_clients: int) -> Callable[[Page], None]:
    return lambda page: page.locator("button:visible", has_text="Random").first.click()


def _name_clients(n_clients: int) -> Callable[[Page], None]:
    shown = iter(random.Random(SEED_OF_SHAPASH).sample(range(n_clients), min(SHOWN_BY_SHAPASH, n_clients)))  # noqa: S311 - as shapash draws

    def press(page: Page) -> None:
        field = page.locator("#index_id")
        field.fill(str(next(shown)))
        field.press("Enter")

    return press


PEERS: Final = (
    Peer(
        name="explainerdashboard",
        environment="peers",
        module="benchmarks.peers.explainer_server",
        get_ready=_open_predictions,
        press=_press_random,
    ),
    Peer(
        name="shapash",
        environment="shapash",
        module="benchmarks.peers.shapash_server",
        get_ready=lambda _page: None,
        press=_name_clients,
    ),
)
