from pathlib import Path

import pytest

from features.errors import RefusedInputError
from scoring.made_up import MARKER, is_made_up, is_made_up_folder, marker_text


def marked(folder: Path) -> Path:
    (folder / "bureau.csv").write_text("table")
    (folder / MARKER).write_text(marker_text(fingerprint="f00d", files=["bureau.csv"], clients=400, seed=1))
    return folder


def test_tables_with_their_marker_are_made_up(tmp_path: Path) -> None:
    assert is_made_up(marked(tmp_path), "f00d")


def test_tables_without_a_marker_are_not_called_made_up(tmp_path: Path) -> None:
    assert not is_made_up(tmp_path, "f00d")


def test_tables_changed_under_the_marker_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError, match="no longer the ones it was written for"):
        is_made_up(marked(tmp_path), "beef")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 3}'])
def test_a_damaged_marker_vouches_for_nothing(tmp_path: Path, text: str) -> None:
    (marked(tmp_path) / MARKER).write_text(text)
    assert not is_made_up_folder(tmp_path)
    with pytest.raises(RefusedInputError):
        is_made_up(tmp_path, "f00d")


def test_a_made_up_folder_may_be_replaced_unless_something_was_added(tmp_path: Path) -> None:
    assert is_made_up_folder(marked(tmp_path))
    (tmp_path / "diary.txt").write_text("mine")
    assert not is_made_up_folder(tmp_path)
