"""What every room's tests may share: a small made-up portfolio and the bundle built from it."""

import fcntl
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
# No test is timed: a busy machine draws slowly.

DEMO_CLIENTS = 2000
DEMO_SEED = 1

# The imports are inside the fixtures: the tests of the page need neither XGBoost nor scikit-learn.


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder for what is made once, however many processes run the tests."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def demo_data_folder(shared_folder: Path) -> Path:
    """The raw tables of 2,000 made-up clients; read only."""
    from scoring.demo import write_demo  # noqa: PLC0415  # see above

    def write(folder: Path) -> None:
        write_demo(folder, clients=DEMO_CLIENTS, seed=DEMO_SEED, file_format="parquet", progress=print)

    return _made_once(shared_folder / "demo-data", write)


@pytest.fixture(scope="session")
def demo_bundle_folder(shared_folder: Path, demo_data_folder: Path) -> Path:
    """The bundle built from `demo_data_folder`; read only."""
    from scoring.build import build_bundle  # noqa: PLC0415  # see above
    from scoring.policy import read_policy  # noqa: PLC0415  # see above

    def build(folder: Path) -> None:
        build_bundle(demo_data_folder, folder, policy=read_policy(), seed=DEMO_SEED, progress=print)

    return _made_once(shared_folder / "demo-bundle", build)


def _made_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Make a folder unless another process has; the others wait."""
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            make(folder)
    return folder
