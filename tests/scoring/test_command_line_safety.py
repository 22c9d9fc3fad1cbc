import json
import resource
import shutil
import signal
from pathlib import Path

import numpy as np
import pytest

from scoring.bundle import open_bundle
from scoring.manifest import BLOCKS, CHECKSUM, HISTORY, MANIFEST
from tests.scoring.commands import assert_refused, contents, interrupted, run


@pytest.mark.slow
def test_a_killed_build_leaves_the_older_bundle_and_the_next_sweeps_up(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    bundle = Path(shutil.copytree(demo_bundle_folder, tmp_path / "bundle"))
    before = contents(bundle)
    done = interrupted(tmp_path, "build", "--data", demo_data_folder, "--out", bundle, "--seed", 9, by=signal.SIGKILL)
    assert done.returncode == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 2
    assert contents(bundle) == before
    open_bundle(bundle)
    assert run("build", "--data", demo_data_folder, "--out", bundle, "--seed", 9).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["bundle"]
    assert json.loads((bundle / MANIFEST).read_text())["seed"] == 9


@pytest.mark.parametrize("arguments", [("build",), ("demo",)])
def test_an_interrupted_command_says_so_and_leaves_what_was_there(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    if arguments == ("build",):
        shutil.copytree(demo_bundle_folder, folder / "out")
        done = interrupted(folder, *arguments, "--data", demo_data_folder, "--out", folder / "out", by=signal.SIGINT)
    else:
        shutil.copytree(demo_data_folder, folder / "out")
        done = interrupted(folder, *arguments, "--clients", 20_000, "--out", folder / "out", by=signal.SIGINT)
    assert done.returncode == 130
    assert done.stderr == "Interrupted: what was there before is unchanged.\n"
    assert [path.name for path in folder.iterdir()] == ["out"]


@pytest.mark.slow
def test_a_full_disk_is_said_in_one_sentence(demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: both fail the write with an error of the system."""

    def small_files_only() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    bundle = Path(shutil.copytree(demo_bundle_folder, tmp_path / "bundle"))
    before = contents(bundle)
    for arguments in (
        ("build", "--data", demo_data_folder, "--out", bundle),
        ("score", "--data", demo_data_folder, "--bundle", bundle, "--out", tmp_path / "scores.parquet"),
        ("demo", "--clients", 300, "--out", tmp_path / "data"),
    ):
        assert_refused(run(*arguments, before=small_files_only))
    assert contents(bundle) == before
    # Steps of the build that were small enough stay: the next one goes on from them.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "bundle.steps"]


@pytest.mark.slow
def test_the_same_data_and_seed_give_the_same_bundle(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    assert run("build", "--data", demo_data_folder, "--out", tmp_path / "bundle", "--seed", 1).returncode == 0
    again, before = contents(tmp_path / "bundle"), contents(demo_bundle_folder)
    # Sums over a history may differ in their last bits, as threads add in any order, and so may a mean rounded after:
    # Float32 features do not show it.
    assert np.allclose(np.frombuffer(again[HISTORY]), np.frombuffer(before[HISTORY]), rtol=1e-6, equal_nan=True)
    for name in sorted(set(before) - {HISTORY, BLOCKS, MANIFEST, CHECKSUM}):
        assert again[name] == before[name], name


def test_a_folder_of_somebody_else_is_kept(demo_data_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "diary.txt").write_text("mine")
    for arguments in (("demo", "--clients", 400), ("build", "--data", demo_data_folder)):
        assert_refused(run(*arguments, "--out", tmp_path / "mine"), str(tmp_path / "mine"))
    assert contents(tmp_path / "mine") == {"diary.txt": b"mine"}


def test_a_file_in_the_way_is_kept(demo_data_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for arguments in (("demo", "--clients", 400), ("build", "--data", demo_data_folder)):
        assert_refused(run(*arguments, "--out", tmp_path / "mine"), "this is a file")
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_place_that_cannot_be_written_is_refused(demo_data_folder: Path) -> None:
    assert_refused(run("build", "--data", demo_data_folder, "--out", "/proc/bundle"), "/proc")


def test_a_former_demo_is_replaced_but_not_with_a_file_of_somebody_else_in_it(tmp_path: Path) -> None:
    out = tmp_path / "data"
    for _ in range(2):
        assert run("demo", "--clients", 300, "--out", out).returncode == 0
    (out / "diary.txt").write_text("mine")
    assert_refused(run("demo", "--clients", 300, "--out", out), "so it stays")
    assert (out / "diary.txt").read_text() == "mine"
