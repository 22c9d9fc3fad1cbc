"""Chromium as Dash's test harness starts it."""

import shutil

import pytest
from selenium.webdriver.chrome.options import Options


@pytest.hookimpl(optionalhook=True)
def pytest_setup_options() -> Options:
    """Give Debian's Chromium and the flags without which it does not start as root."""
    options = Options()
    options.binary_location = shutil.which("chromium") or "chromium"
    for flag in ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"):
        options.add_argument(flag)  # type: ignore[no-untyped-call] # selenium has no types
    return options
