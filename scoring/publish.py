"""Folders that appear complete or not at all."""

import ctypes
import errno
import fcntl
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from features.errors import RefusedInputError

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""Both from Linux's renameat2(2)."""
NOT_OFFERED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


@contextmanager
def replaced_folder(destination: Path, *, is_ours: Callable[[Path], bool], what: str) -> Iterator[Path]:
    """Give a new hidden folder beside `destination` to fill; put it in place when the block ends well.

    An older folder there stays readable and untouched until the exchange, and goes after it. When the block
    fails the new folder goes; when the process is killed the next call sweeps what it left.

    Args:
        destination: Where the folder shall be; does not exist, or `is_ours` says that it may be replaced.
        is_ours: Tells whether an existing folder is one that this program made.
        what: Names the thing for the sentences: « a bundle ».

    Raises:
        RefusedInputError: If `destination` is something else, or its parent is missing or not writable.
    """
    destination = destination.resolve()
    _check(destination, is_ours, what)
    fresh = destination.with_name(f"{_prefix(destination)}{secrets.token_hex(4)}")
    try:
        with _made_and_locked(fresh, destination):
            yield fresh
            _synchronise_all(fresh)
            _check(destination, is_ours, what)
            with _locked(destination.parent):
                _put_in_place(fresh, destination)
            synchronise(destination.parent)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def exchange(first: Path, second: Path) -> bool:
    """Exchange two folders in one step; False where the system or the file system cannot."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    if renameat2(AT_FDCWD, os.fsencode(first), AT_FDCWD, os.fsencode(second), RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in NOT_OFFERED:
        return False
    raise OSError(code, os.strerror(code), str(second))


def swap_by_two_renames(fresh: Path, destination: Path) -> None:
    """Exchange `fresh` and the older folder at `destination`, with an instant when nothing is at `destination`."""
    retired = destination.with_name(f"{_prefix(destination)}retired-{secrets.token_hex(4)}")
    destination.rename(retired)
    try:
        fresh.rename(destination)
    except OSError:
        retired.rename(destination)
        raise
    retired.rename(fresh)


def _put_in_place(fresh: Path, destination: Path) -> None:
    if not destination.exists():
        fresh.rename(destination)
    elif not exchange(fresh, destination):
        swap_by_two_renames(fresh, destination)


def _check(destination: Path, is_ours: Callable[[Path], bool], what: str) -> None:
    parent = destination.parent
    if not parent.is_dir():
        message = f"{destination}: the folder {parent} does not exist: create it, or choose another place for {what}."
        raise RefusedInputError(message)
    if not os.access(parent, os.W_OK | os.X_OK):
        message = f"{destination}: the folder {parent} is not writable: choose another place for {what}."
        raise RefusedInputError(message)
    if destination.exists() and not destination.is_dir():
        message = f"{destination}: this is a file, not {what}: choose another place."
        raise RefusedInputError(message)
    if destination.exists() and not is_ours(destination):
        message = f"{destination}: this folder exists and is not {what}, so it stays: choose another place."
        raise RefusedInputError(message)


@contextmanager
def _made_and_locked(fresh: Path, destination: Path) -> Iterator[None]:
    """Make a folder and lock it; the lock ends with the process, however it ends."""
    with _locked(destination.parent):
        _sweep(destination)
        fresh.mkdir()
        lock = os.open(fresh, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(lock)


def _sweep(destination: Path) -> None:
    """Remove what builds that died left behind; restore an old folder if one died between its two renames."""
    for left in [path for path in destination.parent.iterdir() if path.name.startswith(_prefix(destination))]:
        lock = os.open(left, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        finally:
            os.close(lock)
        if left.name.startswith(f"{_prefix(destination)}retired-") and not destination.exists():
            left.rename(destination)
        else:
            shutil.rmtree(left, ignore_errors=True)


def _prefix(destination: Path) -> str:
    return f".{destination.name}.building-"


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _synchronise_all(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        synchronise(path)
    synchronise(folder)


def synchronise(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
