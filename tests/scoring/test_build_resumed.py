"""A build that is killed after each of its steps and goes on gives the bundle of a build that nothing interrupted."""

import json
import os
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest

from scoring.build import build_bundle
from scoring.demo import write_demo
from scoring.manifest import BLOCKS, CHECKSUM, HISTORY, MANIFEST
from scoring.policy import Policy
from tests.scoring.commands import command, contents

CLIENTS = 400
STARTS = (
    "step 3 of 7",
    "  fold 2 of 5: ",
    "  fold 5 of 5: ",
    "step 4 of 7",
    "step 5 of 7",
    "step 6 of 7",
    "step 7 of 7",
)
"""What the build says just after a step was finished, in order."""
ENDS = ("5 of 5 folds", "600 of 600 draws of clients", "400 of 400 clients", "1,600 of 1,600 histories")
"""The last line of each step that tells how far it is; of four kinds of history there are 400 each."""
STEPS = ("features", *(f"fold {number}" for number in range(1, 6)), "model", "logistic", "reasons")


class KilledError(Exception):
    """Ends a build where a kill would."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("few") / "data"
    write_demo(folder, clients=CLIENTS, seed=1, file_format="parquet", progress=print)
    return folder


def built(data: Path, out: Path, *, until: str | None = None, seed: int = 1, policy: Policy | None = None) -> list[str]:
    """Build until a line is told; give the lines without their seconds."""
    lines: list[str] = []

    def tell(line: str) -> None:
        lines.append(line.partition(" s  ")[2])
        if until is not None and lines[-1].startswith(until):
            raise KilledError(line)

    build_bundle(data, out, policy=policy or Policy(), seed=seed, progress=tell)
    return lines


def taken(lines: list[str]) -> list[str]:
    return [line.strip().partition(":")[0] for line in lines if line.endswith("taken from the interrupted build")]


def assert_same(first: Path, second: Path) -> None:
    """The same bytes, but for sums over a history: threads add in any order, and their last bits differ."""
    one, other = contents(first), contents(second)
    assert one.keys() == other.keys()
    assert np.allclose(np.frombuffer(one[HISTORY]), np.frombuffer(other[HISTORY]), rtol=1e-6, equal_nan=True)
    for name in sorted(one.keys() - {HISTORY, BLOCKS, MANIFEST, CHECKSUM}):
        assert one[name] == other[name], name
    manifests = [json.loads(files[MANIFEST]) for files in (one, other)]
    for manifest in manifests:
        del manifest["built_on"], manifest["files"]
    assert manifests[0] == manifests[1]


def test_a_build_killed_after_each_step_gives_the_bundle_of_one_that_was_not(data: Path, tmp_path: Path) -> None:
    lines = built(data, tmp_path / "whole")
    assert [line.strip() for line in lines if line.strip() in ENDS] == list(ENDS)
    for end in STARTS:
        with pytest.raises(KilledError):
            built(data, tmp_path / "killed", until=end)
        assert [path.name for path in tmp_path.iterdir() if path.name != "whole"] == ["killed.steps"]
    lines = built(data, tmp_path / "killed")
    assert sorted(taken(lines)) == sorted(STEPS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["killed", "whole"]
    assert_same(tmp_path / "killed", tmp_path / "whole")


@pytest.mark.parametrize(("seed", "cost_ratio"), [(2, 10.0), (1, 4.0)])
def test_other_settings_take_nothing_from_an_interrupted_build(
    data: Path, tmp_path: Path, seed: int, cost_ratio: float
) -> None:
    with pytest.raises(KilledError):
        built(data, tmp_path / "out", until="step 3 of 7")
    with pytest.raises(KilledError, match="are discarded"):
        built(
            data, tmp_path / "out", until="  finished steps of other", seed=seed, policy=Policy(cost_ratio=cost_ratio)
        )


@pytest.mark.slow
def test_a_killed_process_goes_on_byte_for_byte(data: Path, tmp_path: Path) -> None:
    """One thread adds the sums over a history in one order, so that even their last bits are the same."""
    one_thread = {**os.environ, "POLARS_MAX_THREADS": "1"}

    def run(out: str, until: str | None = None) -> int:
        arguments = command("build", "--data", data, "--out", tmp_path / out, "--seed", 1)
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=one_thread) as process:  # noqa: S603  # our own program
            for line in process.stdout or ():
                if until is not None and line.partition(" s  ")[2].startswith(until):
                    process.send_signal(signal.SIGKILL)
        return process.returncode

    assert run("whole") == 0
    for end in STARTS:
        assert run("killed", end) == -signal.SIGKILL
    assert run("killed") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["killed", "whole"]
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")
