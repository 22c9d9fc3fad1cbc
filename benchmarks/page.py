"""What a browser receives, and what the server as deployed costs, on a bundle."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from layouts import ids
from tests.browser.conftest import CHROMIUM_FLAGS
from tests.browser.presence import let_the_client_leave
from tests.deployed import ROOT, SERVE_PYTHON, deployed_server, wait_until_answers

SETTLED_MILLISECONDS = 3000


def page_figures(bundle: Path) -> Iterator[str]:
    """Give one line per figure: seconds to the first answer, private memory, and bytes over the wire."""
    with tempfile.TemporaryDirectory() as folder:
        floor = _seconds_to_import()
        started = time.perf_counter()
        with deployed_server(bundle, Path(folder)) as (process, address):
            wait_until_answers(f"{address}/health", process)
            seconds = time.perf_counter() - started
            yield f"server as deployed, first answer after {seconds:.1f} s; floor, importing alone: {floor:.1f} s"
            first, grid, back = _bytes_received(address)
            yield f"page, first load with a client's file: {first / 1000:.0f} kB over the wire"
            yield f"page, opening the list of all clients: {grid / 1000:.0f} kB more, once"
            yield f"page, on return: {back / 1000:.0f} kB over the wire ({back / first:.1%} of the first)"
            yield f"server as deployed, private memory after it: {private_megabytes(process.pid):.0f} MB"


def _seconds_to_import() -> float:
    """Time the floor: a process of the server's environment that loads the program and no bundle."""
    started = time.perf_counter()
    subprocess.run([SERVE_PYTHON, "-c", "import app"], check=True, cwd=ROOT)  # noqa: S603 - our own program
    return time.perf_counter() - started


def _bytes_received(address: str) -> tuple[int, int, int]:
    executable = shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_FLAGS)
        try:
            return _loads(browser, address)
        finally:
            browser.close()


def _loads(browser: Browser, address: str) -> tuple[int, int, int]:
    """Give the bytes of a file's first load, of the list, and of the same file on return."""
    page = browser.new_page()
    page.add_init_script("localStorage.setItem('tour', 'seen')")
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    received: list[int] = []
    network.on("Network.loadingFinished", lambda event: received.append(int(event["encodedDataLength"])))
    page.goto(address)
    page.locator(".examples a").first.click()
    page.wait_for_timeout(SETTLED_MILLISECONDS)
    first, file = _taken(received), page.url
    let_the_client_leave(page)
    page.goto(f"{address}/#{ids.WORKLIST}")
    page.wait_for_selector(".ag-row .ag-cell")
    page.wait_for_timeout(SETTLED_MILLISECONDS)
    grid = _taken(received)
    page.goto(file)
    page.wait_for_timeout(SETTLED_MILLISECONDS)
    received.clear()
    page.reload()
    page.wait_for_timeout(SETTLED_MILLISECONDS)
    return first, grid, _taken(received)


def _taken(received: list[int]) -> int:
    total = sum(received)
    received.clear()
    return total


def private_megabytes(parent: int) -> float:
    """Sum the private memory of the server's processes, from the kernel's own count."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    return sum(_private_kilobytes(process) for process in (str(parent), *children)) / 1024


def _private_kilobytes(process: str) -> int:
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Private_"))
