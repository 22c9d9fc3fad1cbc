"""The desk served to a real browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from scoring.bundle import Bundle, open_bundle
from scoring.views import Recommendation
from scoring.whatif import proposals
from tests.deployed import deployed_server, wait_until_answers

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

TOUR_SEEN = "try { localStorage.tour ??= sessionStorage.newcomer ? '' : 'seen' } catch {}"
"""The tour would lie over the page of every test; `sessionStorage.newcomer` makes a reader who has not seen it."""


@pytest.fixture(scope="session")
def desk_address(demo_bundle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the desk, deployed on the small made-up portfolio."""
    with deployed_server(demo_bundle_folder, tmp_path_factory.mktemp("desk")) as (process, address):
        wait_until_answers(address, process)
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    executable = shutil.which("chromium")
    assert executable, "chromium is missing: `make test` installs it, or says how"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_FLAGS)
        open_context = chromium.new_context

        def new_context(**options: Any) -> BrowserContext:  # noqa: ANN401  # Playwright's own options
            context = open_context(**options)
            context.add_init_script(TOUR_SEEN)
            return context

        chromium.new_context = new_context  # type: ignore[method-assign]  # every test's reader but the tour's
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, desk_address: str) -> Iterator[Page]:
    """A fresh page at 1440 pixels on which any console error or foreign request fails the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="fr-FR")
    page = context.new_page()
    errors: list[str] = []
    foreign: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(OWN) else foreign.append(request.url))
    page.goto(desk_address)
    yield page
    context.close()
    assert errors == []
    assert foreign == []


OWN = ("http://127.0.0.1:", "data:", "blob:")
expect.set_options(timeout=20_000)  # a busy machine draws slowly


@pytest.fixture(scope="session")
def bundle(demo_bundle_folder: Path) -> Bundle:
    """The bundle that the desk serves."""
    return open_bundle(demo_bundle_folder)


@pytest.fixture(scope="session")
def helped(bundle: Bundle) -> str:
    """A client below the favourable edge for whom at least two changes reach it, and whose term can be moved."""
    return next(
        str(client)
        for client in bundle.client_ids.tolist()
        if (view := proposals(bundle, client)).asked.recommendation is not Recommendation.FAVOURABLE
        and view.aim is Recommendation.FAVOURABLE
        and len(view.proposals) > 1
        and all(lever.locked is None for lever in view.levers)
    )
