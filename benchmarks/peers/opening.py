"""What a browser does with a page: what it receives, and how long the file of one client takes to stand there."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import CHROMIUM_FLAGS

QUIET_SECONDS = 0.7
"""A page is still once nothing has been asked or answered for so long."""
LONGEST_SECONDS = 120
LOOK_MILLISECONDS = 20
OPENED = 9


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Figures of one desk."""

    first_bytes: int
    """Of the first load, compressed as sent."""
    client_seconds: float
    """Median from asking for the client to the last answer."""
    client_bytes: int
    """Median of the same."""


@dataclass(kw_only=True)
class _Traffic:
    under_way: set[str] = field(default_factory=set)
    received: int = 0
    last: float = 0.0

    def asks(self, event: dict[str, str]) -> None:
        self.under_way.add(event["requestId"])
        self.last = time.perf_counter()

    def ends(self, event: dict[str, str]) -> None:
        self.under_way.discard(event["requestId"])
        self.received += int(event.get("encodedDataLength", 0))
        self.last = time.perf_counter()


def opening_of(address: str, get_ready: Callable[[Page], None], press: Callable[[Page], None]) -> Opening:
    """Load a desk in a fresh browser, then open clients, one after the other.

    Args:
        address: Of the desk.
        get_ready: What a reader does first, once.
        press: Open the next client.
    """
    with _page() as (page, traffic):
        page.goto(address)
        _wait_until_still(page, traffic)
        first = traffic.received
        get_ready(page)
        _wait_until_still(page, traffic)
        opened = [_opened(page, traffic, press) for _ in range(OPENED)]
    seconds, received = zip(*opened, strict=True)
    return Opening(
        first_bytes=first,
        client_seconds=statistics.median(seconds),
        client_bytes=round(statistics.median(received)),
    )


@contextmanager
def _page() -> Iterator[tuple[Page, _Traffic]]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM_FLAGS)
        page, traffic = browser.new_page(viewport={"width": 1440, "height": 900}), _Traffic()
        page.add_init_script("try { localStorage.setItem('tour', 'seen') } catch {}")
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.on("Network.requestWillBeSent", traffic.asks)
        network.on("Network.loadingFinished", traffic.ends)
        network.on("Network.loadingFailed", traffic.ends)
        try:
            yield page, traffic
        finally:
            browser.close()


def _opened(page: Page, traffic: _Traffic, press: Callable[[Page], None]) -> tuple[float, int]:
    before, started = traffic.received, time.perf_counter()
    press(page)
    _wait_until_still(page, traffic)
    return traffic.last - started, traffic.received - before


def _wait_until_still(page: Page, traffic: _Traffic) -> None:
    started = time.perf_counter()
    traffic.last = started
    while traffic.under_way or time.perf_counter() - traffic.last < QUIET_SECONDS:
        if time.perf_counter() - started > LONGEST_SECONDS:
            raise TimeoutError(page.url)
        page.wait_for_timeout(LOOK_MILLISECONDS)
