"""What is unpacked or mended leaves nothing behind."""

import fcntl
import gzip
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from features.tables.reading.workspace import IN_USE, PREFIX, YOUNG_SECONDS, workspace
from tests.features.tables.tiny_portfolio import edit_line, tiny_frames, write_folder


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that temporary files go to during a test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    folder.mkdir()
    return folder


def test_plain_files_leave_nothing(temporary: Path, tables: Path) -> None:
    read_tables(write_folder(tables, tiny_frames()))
    assert list(temporary.iterdir()) == []


def test_a_refusal_after_unpacking_leaves_nothing(temporary: Path, tables: Path) -> None:
    write_folder(tables, tiny_frames())
    edit_line(tables / "bureau.csv", 2, "-3", "soon")
    (tables / "bureau.csv.gz").write_bytes(gzip.compress((tables / "bureau.csv").read_bytes()))
    (tables / "bureau.csv").unlink()
    with pytest.raises(RefusedInputError, match=r"^bureau\.csv\.gz, line 2: "):
        read_tables(tables)
    assert list(temporary.iterdir()) == []


def test_what_was_unpacked_is_there_for_the_frames_and_gone_when_the_process_ends(
    temporary: Path, tables: Path
) -> None:
    write_folder(tables, tiny_frames(), ".csv.gz")
    program = (
        "import sys; from pathlib import Path; from features.tables.reader import read_tables\n"
        "print(read_tables(Path(sys.argv[1])).frames['bureau'].collect().height)\n"
        f"print(len(list(Path(sys.argv[2]).glob('{PREFIX}*'))))"
    )
    ran = subprocess.run(  # noqa: S603 (our own program, in the same Python)
        [sys.executable, "-c", program, str(tables), str(temporary)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    assert ran.stdout.split() == ["2", "1"]
    assert list(temporary.iterdir()) == []


def left_behind(temporary: Path, *, age_seconds: float) -> Path:
    folder = temporary / f"{PREFIX}left"
    folder.mkdir()
    (folder / IN_USE).touch()
    (folder / "bureau.csv").touch()
    os.utime(folder, (0, time.time() - age_seconds))
    return folder


def test_what_a_killed_process_left_is_cleared_the_next_time(temporary: Path) -> None:
    folder = left_behind(temporary, age_seconds=YOUNG_SECONDS + 60)
    with workspace():
        assert not folder.exists()


def test_a_young_folder_and_one_in_use_are_left_alone(temporary: Path) -> None:
    young = left_behind(temporary, age_seconds=0).rename(temporary / f"{PREFIX}young")
    used = left_behind(temporary, age_seconds=YOUNG_SECONDS + 60)
    with (used / IN_USE).open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with workspace():
            assert young.exists()
            assert used.exists()
