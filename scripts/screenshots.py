"""Take the pictures of docs/pictures: `python -m scripts.screenshots`, from the project's root.

The desk is served for the time it takes, on a bundle given or on a made-up portfolio built for it.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from features.text import Language
from layouts import ids
from layouts.theme import Appearance

OUT = Path("docs/pictures")
CLIENTS = 3000
SEED = 1
CLIENT = 100_002
START_SECONDS = 60
SETTLING_MILLISECONDS = 1500
LARGEST_PICTURE_BYTES = 300_000
WIDE = (1440, 900)
PHONE = (390, 844)
CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update"]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """What a picture shows."""

    name: str
    size: tuple[int, int] = WIDE
    language: Language = Language.FR
    appearance: Appearance = Appearance.LIGHT
    client: int | None = CLIENT
    place: str | None = None
    """A place that the address names where no client is chosen."""
    section: str | None = None
    """A section alone, whatever its height; without one, what the window shows."""
    panel: str | None = None
    """A panel laid over the file."""


PICTURES = (
    Picture(name="welcome", client=None),
    Picture(name="opinion"),
    Picture(name="why", section=ids.SECTION_WHY),
    Picture(name="past", section=ids.SECTION_HISTORY),
    Picture(name="comparison", section=ids.SECTION_COMPARISON),
    Picture(name="list", client=None, place=ids.WORKLIST),
    Picture(name="help", panel=ids.HELP),
    Picture(name="about-english-dark", language=Language.EN, appearance=Appearance.DARK, panel=ids.ABOUT),
    Picture(name="phone", size=PHONE),
    Picture(name="phone-english-dark", size=PHONE, language=Language.EN, appearance=Appearance.DARK),
)


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, help="the bundle to serve; without one, a made-up portfolio is built")
    parser.add_argument("--out", type=Path, default=OUT, help=f"where the pictures go (default {OUT})")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with _bundle(arguments.bundle) as bundle, _desk(bundle) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM_FLAGS)
        for picture in PICTURES:
            path = arguments.out / f"{picture.name}.png"
            _take(browser, address, picture, path)
            print(f"{path}: {path.stat().st_size // 1000} kB")
        browser.close()


def _take(browser: Browser, address: str, picture: Picture, path: Path) -> None:
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height}, locale=picture.language.value, reduced_motion="reduce"
    )
    context.add_init_script("localStorage.tour = 'seen'")  # the tour would lie over every first file
    context.add_init_script("localStorage.setItem('tour', 'seen')")
    page = context.new_page()
    page.goto(f"{address}/#{picture.place or ''}" if picture.client is None else f"{address}/#client={picture.client}")
    _settle(page, picture)
    if picture.language is Language.EN:
        page.click(f"#{ids.LANGUAGE_BUTTON}")
        page.wait_for_selector("html[lang=en]")
        _settle(page, picture)
    if picture.appearance is Appearance.DARK:
        page.click(f"#{ids.APPEARANCE_BUTTON}")
        _settle(page, picture)
    if picture.panel is not None:
        page.evaluate("(id) => document.getElementById(id).showModal()", picture.panel)
    if picture.section is None:
        page.screenshot(path=path)
    else:
        page.evaluate("(id) => { document.getElementById(id).style.position = 'static'; }", ids.HEAD)
        page.locator(f"#{picture.section}").screenshot(path=path)
    context.close()
    if path.stat().st_size > LARGEST_PICTURE_BYTES:
        sys.exit(f"{path} is larger than {LARGEST_PICTURE_BYTES // 1000} kB: show less in it.")


def _settle(page: Page, picture: Picture) -> None:
    """Wait until every answer has come and every figure is drawn."""
    page.wait_for_load_state("networkidle")
    if picture.place == ids.WORKLIST:
        page.wait_for_selector(".ag-row .ag-cell")
    if picture.client is not None:
        page.wait_for_selector(f"#{ids.WATERFALL} .js-plotly-plot")
        page.wait_for_timeout(SETTLING_MILLISECONDS)
    page.wait_for_function("() => !document.querySelector('[data-dash-is-loading]')")
    page.evaluate("() => document.fonts.ready")


@contextmanager
def _bundle(given: Path | None) -> Iterator[Path]:
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        data, bundle = Path(folder) / "demo", Path(folder) / "bundle"
        scoring = [sys.executable, "-m", "scoring"]
        demo = ["demo", "--clients", str(CLIENTS), "--seed", str(SEED), "--out", str(data)]
        build = ["build", "--data", str(data), "--out", str(bundle)]
        subprocess.run([*scoring, *demo], check=True)  # noqa: S603 - our own command line
        subprocess.run([*scoring, *build], check=True)  # noqa: S603 - our own command line
        yield bundle


@contextmanager
def _desk(bundle: Path) -> Iterator[str]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "app:create_server()", "-c", "gunicorn.conf.py"]
    environment = {**os.environ, "BUNDLE": str(bundle), "PORT": str(port)}
    server = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - our own server
    try:
        yield _answering(f"http://127.0.0.1:{port}", server)
    finally:
        server.terminate()
        server.wait()


def _answering(address: str, server: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=START_SECONDS).close()  # noqa: S310 - our own http address
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
        else:
            return address
    sys.exit("The desk did not answer: its own sentence above says why.")


if __name__ == "__main__":
    main()
