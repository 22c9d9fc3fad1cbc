"""The portfolio of the what-if tests, built once."""

from pathlib import Path

import pytest

from scoring.bundle import Bundle, open_bundle
from tests.scoring.whatif.whatif_portfolio import write_whatif_bundle


@pytest.fixture(scope="session")
def whatif_bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The bundle of six hundred applications, open; read only."""
    return write_whatif_bundle(tmp_path_factory.mktemp("whatif") / "bundle")


@pytest.fixture(scope="session")
def demo_bundle(demo_bundle_folder: Path) -> Bundle:
    """The bundle of the made-up portfolio with the whole catalog, open; read only."""
    return open_bundle(demo_bundle_folder)
