"""A temporary folder for what is unpacked or mended; nothing of it outlives the process that made it."""

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

if sys.platform != "win32":
    import fcntl

PREFIX = "raw-tables-"
IN_USE = "in use"
"""A file that the process that made the folder keeps locked; the system drops the lock of a killed process."""
YOUNG_SECONDS = 3600
"""A folder as young as this may be just about to be locked."""


@contextmanager
def workspace() -> Iterator[Path]:
    """Give a new folder: gone at once when the reading fails or leaves it empty, else when the process ends.

    The frames read from it lazily, which is why it stays. What killed processes left behind is cleared first.
    """
    _clear_leftovers()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    lock = (folder / IN_USE).open("wb")
    try:
        _try_lock(lock)
        yield folder
    except BaseException:
        _remove(folder, lock)
        raise
    if any(path.name != IN_USE for path in folder.iterdir()):
        atexit.register(_remove_if_owner, folder, lock, os.getpid())
    else:
        _remove(folder, lock)


def _remove(folder: Path, lock: IO[bytes]) -> None:
    lock.close()
    shutil.rmtree(folder, ignore_errors=True)


def _remove_if_owner(folder: Path, lock: IO[bytes], owner: int) -> None:
    """Leave the folder to the process that made it: a fork inherits its exit handlers."""
    if os.getpid() == owner:
        _remove(folder, lock)


def _clear_leftovers() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if not folder.is_symlink() and time.time() - folder.stat().st_mtime > YOUNG_SECONDS:
                _clear_if_left(folder)


def _clear_if_left(folder: Path) -> None:
    with (folder / IN_USE).open("ab") as lock:
        left = _try_lock(lock)
    if left:
        shutil.rmtree(folder, ignore_errors=True)


def _try_lock(lock: IO[bytes]) -> bool:
    """Tell whether the lock could be had; never so where the system has no such locks."""
    if sys.platform == "win32":
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
