import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from features.errors import RefusedInputError
from scoring.publish import exchange, replaced_folder, swap_by_two_renames


def is_ours(folder: Path) -> bool:
    return (folder / "ours").exists()


def written(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "ours").write_text(text)
    return folder


def fill(out: Path, action: Callable[[Path], object]) -> None:
    """Replace a folder by whatever `action` puts into the new one."""
    with replaced_folder(out, is_ours=is_ours, what="one of ours") as folder:
        action(folder)


def break_off(folder: Path) -> None:
    (folder / "ours").write_text("half")
    raise InterruptedError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_folder_appears_when_the_block_ends(tmp_path: Path) -> None:
    with replaced_folder(tmp_path / "out", is_ours=is_ours, what="one of ours") as folder:
        (folder / "ours").write_text("new")
        assert not (tmp_path / "out").exists()
    assert (tmp_path / "out" / "ours").read_text() == "new"
    assert names(tmp_path) == ["out"]


def test_an_older_folder_is_replaced_whole(tmp_path: Path) -> None:
    out = written(tmp_path / "out", "old")
    (out / "more").write_text("also old")
    with replaced_folder(out, is_ours=is_ours, what="one of ours") as folder:
        (folder / "ours").write_text("new")
        assert (out / "ours").read_text() == "old"
    assert names(out) == ["ours"]
    assert (out / "ours").read_text() == "new"
    assert names(tmp_path) == ["out"]


def test_a_block_that_fails_leaves_the_older_folder_and_nothing_else(tmp_path: Path) -> None:
    out = written(tmp_path / "out", "old")
    with pytest.raises(InterruptedError):
        fill(out, break_off)
    assert (out / "ours").read_text() == "old"
    assert names(tmp_path) == ["out"]


def test_a_link_to_a_folder_still_leads_to_it_after_it_was_replaced(tmp_path: Path) -> None:
    out = written(tmp_path / "out", "old")
    (tmp_path / "current").symlink_to(out)
    with replaced_folder(tmp_path / "current", is_ours=is_ours, what="one of ours") as folder:
        (folder / "ours").write_text("new")
    assert (tmp_path / "current").is_symlink()
    assert (out / "ours").read_text() == "new"


def test_an_open_file_of_the_older_folder_stays_readable(tmp_path: Path) -> None:
    out = written(tmp_path / "out", "old")
    with (out / "ours").open() as file:
        with replaced_folder(out, is_ours=is_ours, what="one of ours") as folder:
            (folder / "ours").write_text("new")
        assert file.read() == "old"


def test_a_folder_of_somebody_else_is_refused_and_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "diary").write_text("mine")
    with pytest.raises(RefusedInputError, match="is not one of ours, so it stays"):
        fill(out, lambda _: pytest.fail("the block must not run"))
    assert (out / "diary").read_text() == "mine"


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(RefusedInputError, match="this is a file"):
        fill(tmp_path / "out", lambda _: pytest.fail("the block must not run"))


def test_a_missing_parent_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError, match="does not exist: create it"):
        fill(tmp_path / "no" / "out", lambda _: pytest.fail("the block must not run"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_parent_that_is_not_writable_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(RefusedInputError, match="is not writable"):
        fill(tmp_path / "out", lambda _: pytest.fail("the block must not run"))


def test_something_put_there_meanwhile_is_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(RefusedInputError, match="so it stays"):
        fill(out, lambda _: written(out, "theirs").joinpath("ours").rename(out / "diary"))
    assert (out / "diary").read_text() == "theirs"


def test_what_a_killed_process_left_is_swept_by_the_next(tmp_path: Path) -> None:
    out = written(tmp_path / "out", "old")
    killed = textwrap.dedent(f"""
        import os, pathlib, signal
        from scoring.publish import replaced_folder
        with replaced_folder(pathlib.Path({str(out)!r}), is_ours=lambda _: True, what="ours") as folder:
            (folder / "half").write_text("half")
            os.kill(os.getpid(), signal.SIGKILL)
    """)
    assert subprocess.run([sys.executable, "-c", killed], check=False).returncode == -9  # noqa: S603  # our own code
    assert (out / "ours").read_text() == "old"
    assert len(names(tmp_path)) == 2
    with replaced_folder(out, is_ours=is_ours, what="one of ours") as folder:
        (folder / "ours").write_text("new")
    assert names(tmp_path) == ["out"]


def test_the_folder_of_a_living_process_is_not_swept(tmp_path: Path) -> None:
    with replaced_folder(tmp_path / "out", is_ours=is_ours, what="one of ours") as first:
        (first / "ours").write_text("first")
        with replaced_folder(tmp_path / "out", is_ours=is_ours, what="one of ours") as second:
            (second / "ours").write_text("second")
        assert (first / "ours").read_text() == "first"
    assert (tmp_path / "out" / "ours").read_text() == "first"


def test_an_older_folder_caught_between_two_renames_comes_back(tmp_path: Path) -> None:
    written(tmp_path / ".out.building-retired-0a1b", "old")
    with pytest.raises(InterruptedError):
        fill(tmp_path / "out", break_off)
    assert (tmp_path / "out" / "ours").read_text() == "old"


def test_two_folders_change_places_in_one_step(tmp_path: Path) -> None:
    first, second = written(tmp_path / "first", "1"), written(tmp_path / "second", "2")
    if not exchange(first, second):
        pytest.skip("this file system cannot exchange two folders")
    assert ((first / "ours").read_text(), (second / "ours").read_text()) == ("2", "1")


def test_two_folders_change_places_by_renames_where_one_step_is_not_offered(tmp_path: Path) -> None:
    fresh, out = written(tmp_path / "fresh", "new"), written(tmp_path / "out", "old")
    swap_by_two_renames(fresh, out)
    assert ((out / "ours").read_text(), (fresh / "ours").read_text()) == ("new", "old")
    assert names(tmp_path) == ["fresh", "out"]


def test_an_older_folder_is_back_when_the_second_rename_fails(tmp_path: Path) -> None:
    out = written(tmp_path / "out", "old")
    with pytest.raises(FileNotFoundError):
        swap_by_two_renames(tmp_path / "nothing", out)
    assert (out / "ours").read_text() == "old"
    assert names(tmp_path) == ["out"]
