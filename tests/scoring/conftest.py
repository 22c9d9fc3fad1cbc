"""The small bundle, written once for each test file that asks for it."""

from pathlib import Path

import pytest

from scoring.bundle import Bundle
from tests.scoring.small_portfolio import open_small_bundle, write_small_bundle


@pytest.fixture(scope="session")
def small_bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small bundle's folder; read only."""
    return write_small_bundle(tmp_path_factory.mktemp("small") / "bundle")


@pytest.fixture(scope="session")
def small_bundle(small_bundle_folder: Path) -> Bundle:
    """The small bundle, open."""
    return open_small_bundle(small_bundle_folder)
