import subprocess
import sys
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path

import polars as pl
import pytest

from features.errors import RefusedInputError
from scoring.finished_steps import discard_finished_steps, finished_steps, made_anew, place_of

FRAME = pl.DataFrame({"probability": [0.25, None], "model": [b"\x00tree", b""]})


class KilledError(Exception):
    """Ends a build where a kill would."""


def interrupted(place: Path, names: Sequence[str] = ("features",), key: str = "key") -> list[str]:
    """Make steps and die; give what was told."""
    lines: list[str] = []
    with pytest.raises(KilledError):
        made_until(KilledError(), place, names, key, lines.append)
    return lines


def made_until(end: Exception, place: Path, names: Sequence[str], key: str, tell: Callable[[str], None]) -> None:
    with finished_steps(place, key, tell=tell) as kept:
        for name in names:
            kept(name, lambda: FRAME)
        raise end


def resumed(place: Path, name: str = "features", key: str = "key") -> tuple[bool, list[str]]:
    """Ask for a step again; tell whether it was taken, and what was told."""
    lines: list[str] = []
    made: list[str] = []

    def make() -> pl.DataFrame:
        made.append(name)
        return FRAME

    with finished_steps(place, key, tell=lines.append) as kept:
        assert kept(name, make).equals(FRAME)
    return not made, lines


def test_a_finished_step_is_taken_by_the_next_build(tmp_path: Path) -> None:
    said = interrupted(tmp_path / "out.steps", ["features", "fold_1"])
    assert said == [f"2 finished steps stay in {tmp_path / 'out.steps'}: the same command goes on from there."]
    for name, words in (("features", "features"), ("fold_1", "fold 1")):
        assert resumed(tmp_path / "out.steps", name) == (True, [f"{words}: taken from the interrupted build"])
    assert resumed(tmp_path / "out.steps", "fold_2") == (False, [])


def test_a_step_of_other_inputs_or_code_is_discarded_and_said(tmp_path: Path) -> None:
    interrupted(tmp_path / "out.steps", ["features", "model"])
    said = ["finished steps of other tables, settings, code or libraries are discarded."]
    assert resumed(tmp_path / "out.steps", key="other") == (False, said)
    assert sorted(path.name for path in (tmp_path / "out.steps").iterdir()) == ["features.arrow", "finished.json"]


@pytest.mark.parametrize("damage", [b"", b"half", None])
def test_a_damaged_step_is_made_anew_and_said(tmp_path: Path, damage: bytes | None) -> None:
    file = tmp_path / "out.steps" / "features.arrow"
    interrupted(file.parent)
    if damage is None:
        file.unlink()
    else:
        file.write_bytes(damage)
    assert resumed(file.parent) == (False, [f"{file} is damaged: features computed again"])
    assert resumed(file.parent) == (True, ["features: taken from the interrupted build"])


def test_a_step_of_another_build_in_its_place_is_made_anew(tmp_path: Path) -> None:
    interrupted(tmp_path / "out.steps")
    FRAME.reverse().write_ipc(tmp_path / "out.steps" / "features.arrow")
    taken, _ = resumed(tmp_path / "out.steps")
    assert not taken


def test_a_damaged_ledger_discards_the_steps(tmp_path: Path) -> None:
    interrupted(tmp_path / "out.steps")
    (tmp_path / "out.steps" / "finished.json").write_text("{")
    taken, _ = resumed(tmp_path / "out.steps")
    assert not taken


def test_a_kill_in_the_middle_of_a_write_leaves_the_steps_before_it(tmp_path: Path) -> None:
    place = tmp_path / "out.steps"
    killed = textwrap.dedent(f"""
        import os, pathlib, signal
        import polars as pl
        from scoring import finished_steps
        with finished_steps.finished_steps(pathlib.Path({str(place)!r}), "key", tell=print) as kept:
            kept("fold_1", lambda: pl.DataFrame({{"probability": [0.25, None], "model": [b"\\x00tree", b""]}}))
            finished_steps.synchronise = lambda _: os.kill(os.getpid(), signal.SIGKILL)
            kept("fold_2", lambda: pl.DataFrame({{"a": [1]}}))
    """)
    assert subprocess.run([sys.executable, "-c", killed], check=False).returncode == -9  # noqa: S603  # our own code
    assert any(path.name.startswith("fold_2.arrow.") for path in place.iterdir())
    assert resumed(place, "fold_1")[0]
    assert not resumed(place, "fold_2")[0]
    assert sorted(path.name for path in place.iterdir()) == ["finished.json", "fold_1.arrow", "fold_2.arrow"]


def test_nobody_else_may_read_the_steps(tmp_path: Path) -> None:
    interrupted(tmp_path / "out.steps")
    assert (tmp_path / "out.steps").stat().st_mode & 0o777 == 0o700


def test_nothing_is_left_where_no_step_was_finished(tmp_path: Path) -> None:
    assert interrupted(tmp_path / "out.steps", []) == []
    assert not (tmp_path / "out.steps").exists()


def test_a_refusal_leaves_no_steps_for_it_would_come_again(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError):
        made_until(RefusedInputError("too few clients"), tmp_path / "out.steps", ["features"], "key", print)
    assert not (tmp_path / "out.steps").exists()


def test_a_folder_of_somebody_else_is_left_alone_and_nothing_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "out.steps"
    place.mkdir(mode=0o700)
    (place / "diary.txt").write_text("mine")
    taken, lines = resumed(place)
    assert not taken
    assert lines[0].startswith(f"{place} is not a private folder of finished steps")
    discard_finished_steps(place)
    assert [path.name for path in place.iterdir()] == ["diary.txt"]


def test_a_folder_that_others_may_write_is_not_trusted(tmp_path: Path) -> None:
    interrupted(tmp_path / "out.steps")
    (tmp_path / "out.steps").chmod(0o755)
    assert not resumed(tmp_path / "out.steps")[0]


def test_a_second_build_of_the_same_bundle_keeps_nothing_and_harms_nothing(tmp_path: Path) -> None:
    place = tmp_path / "out.steps"
    with finished_steps(place, "key", tell=print) as kept:
        kept("features", lambda: FRAME)
        with finished_steps(place, "other", tell=print) as second:
            assert second is made_anew
        discard_finished_steps(place)
    assert resumed(place)[0]


def test_a_step_that_cannot_be_written_is_said_and_the_build_goes_on(tmp_path: Path) -> None:
    lines: list[str] = []
    with finished_steps(tmp_path / "out.steps", "key", tell=lines.append) as kept:
        (tmp_path / "out.steps").rmdir()
        assert kept("features", lambda: FRAME).equals(FRAME)
    assert len(lines) == 1
    assert lines[0].startswith("features: not kept for a build that goes on")


def test_the_steps_are_beside_the_bundle_even_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk" / "bundle").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "disk" / "bundle")
    assert place_of(tmp_path / "link") == tmp_path / "disk" / "bundle.steps"


def test_steps_that_were_discarded_are_gone(tmp_path: Path) -> None:
    interrupted(tmp_path / "out.steps")
    discard_finished_steps(tmp_path / "out.steps")
    assert not any(tmp_path.iterdir())
