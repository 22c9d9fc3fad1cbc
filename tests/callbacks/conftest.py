"""The desk around the small made-up portfolio, without a browser."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import create_app
from callbacks.settings import Settings
from scoring.bundle import Bundle, open_bundle
from scoring.find import suggest


@pytest.fixture(scope="session")
def bundle(demo_bundle_folder: Path) -> Bundle:
    """The small made-up portfolio."""
    return open_bundle(demo_bundle_folder)


@pytest.fixture(scope="session")
def server(bundle: Bundle, demo_bundle_folder: Path) -> FlaskClient:
    """A client of the desk."""
    app = create_app(bundle, Settings(bundle=demo_bundle_folder, currency=None))
    tester: FlaskClient = app.server.test_client()
    return tester


@pytest.fixture(scope="session")
def some_client(bundle: Bundle) -> str:
    """A number that is in the portfolio."""
    return str(suggest(bundle, "", 1)[0])
