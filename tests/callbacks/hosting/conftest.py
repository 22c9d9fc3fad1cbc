"""The desk as it is hosted, on the small made-up portfolio."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import create_app
from callbacks.settings import Settings
from scoring.bundle import Bundle, open_bundle


@pytest.fixture(scope="session")
def bundle(demo_bundle_folder: Path) -> Bundle:
    return open_bundle(demo_bundle_folder)


@pytest.fixture(scope="session")
def desk(bundle: Bundle, demo_bundle_folder: Path) -> FlaskClient:
    app = create_app(bundle, Settings(bundle=demo_bundle_folder, currency=None))
    tester: FlaskClient = app.server.test_client()
    return tester
