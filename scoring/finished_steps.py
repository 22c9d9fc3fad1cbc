"""The results of finished steps on the disk, so that a build which was killed goes on where it was."""

import fcntl
import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

import polars as pl

from features.errors import RefusedInputError
from scoring.publish import synchronise

LEDGER = "finished.json"
KIND = "pret-a-depenser finished steps"
OURS = re.compile(r"(finished\.json|(features|fold_\d|model|logistic|reasons)\.arrow)(\.[0-9a-f]{8})?")
"""The names of the folder's files; one that ends in digits is being written, or was when the build was killed."""

type Kept = Callable[[str, Callable[[], pl.DataFrame]], pl.DataFrame]
"""Gives the result of the step of that name: as an earlier build kept it, or made now."""


def made_anew(name: str, make: Callable[[], pl.DataFrame]) -> pl.DataFrame:  # noqa: ARG001  # it is a `Kept`
    """Make a result without keeping it."""
    return make()


def place_of(out: Path) -> Path:
    """Give the folder where the finished steps of the build of `out` are kept."""
    out = out.resolve()
    return out.with_name(f"{out.name}.steps")


@contextmanager
def finished_steps(place: Path, key: str, *, tell: Callable[[str], None]) -> Iterator[Kept]:
    """Give the store of finished steps; they stay when the block ends, unless it refuses its input.

    Steps kept under another key are discarded. Where the folder is somebody else's, or another build works there, every
    step is made anew and none is kept; a step that cannot be written is not kept. All of this is told.

    Args:
        place: See `place_of`; made, for its owner alone, if it is not there.
        key: Of all that the results depend on.
        tell: Told what is taken, discarded and not kept.
    """
    with _locked(place) as is_locked:
        if not is_locked:
            tell(f"{place} is not a private folder of finished steps, or another build uses it: no step is kept.")
            yield made_anew
            return
        store = _Store(place, key, tell)
        try:
            yield store.kept
        except BaseException as error:
            store.close(leave=not isinstance(error, RefusedInputError))
            raise


def discard_finished_steps(place: Path) -> None:
    """Remove the folder of finished steps, unless it is somebody else's or another build works there."""
    if place.exists():
        with _locked(place) as is_locked:
            if is_locked:
                shutil.rmtree(place, ignore_errors=True)


class _Store:
    def __init__(self, folder: Path, key: str, tell: Callable[[str], None]) -> None:
        self._folder = folder
        self._key = key
        self._tell = tell
        self._lock = Lock()
        self._is_open = True
        self._digests = self._read()
        for path in folder.iterdir():
            if path.name != LEDGER and path.stem not in self._digests:
                path.unlink()

    def kept(self, name: str, make: Callable[[], pl.DataFrame]) -> pl.DataFrame:
        """See `Kept`; several threads may ask, each for a name of its own."""
        frame = self._taken(name) if name in self._digests else None
        if frame is None:
            frame = make()
            self._keep(name, frame)
        return frame

    def close(self, *, leave: bool) -> None:
        """Keep nothing more, and say where the finished steps are; remove the folder if it shall not be left.

        A thread of an interrupted build may still be at work.
        """
        with self._lock:
            self._is_open = False
        if leave and self._digests:
            count = len(self._digests)
            self._tell(f"{count} finished steps stay in {self._folder}: the same command goes on from there.")
        else:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _read(self) -> dict[str, str]:
        """Read the digests of the steps that were finished under this key."""
        path = self._folder / LEDGER
        if not path.exists():
            return {}
        with suppress(OSError, ValueError, KeyError, TypeError):
            ledger = json.loads(path.read_bytes())
            if (ledger["kind"], ledger["key"]) == (KIND, self._key):
                return {str(name): str(digest) for name, digest in ledger["steps"].items()}
        self._tell("finished steps of other tables, settings, code or libraries are discarded.")
        return {}

    def _taken(self, name: str) -> pl.DataFrame | None:
        path = self._folder / f"{name}.arrow"
        try:
            if _digest(path) == self._digests[name]:
                frame = pl.read_ipc(path)
                self._tell(f"{_words(name)}: taken from the interrupted build")
                return frame
        except OSError:
            pass
        self._tell(f"{path} is damaged: {_words(name)} computed again")
        return None

    def _keep(self, name: str, frame: pl.DataFrame) -> None:
        try:
            with self._lock:
                if self._is_open:
                    digest = self._written(f"{name}.arrow", lambda fresh: frame.write_ipc(fresh, compression="zstd"))
                    digests = {**self._digests, name: digest}
                    ledger = json.dumps({"kind": KIND, "key": self._key, "steps": digests}, indent=1).encode()
                    self._written(LEDGER, lambda fresh: fresh.write_bytes(ledger))
                    self._digests = digests
        except (OSError, pl.exceptions.PolarsError) as error:
            self._tell(f"{_words(name)}: not kept for a build that goes on ({error})")

    def _written(self, name: str, write: Callable[[Path], object]) -> str:
        """Put a file in place in one step, on the disk when this returns; give its digest."""
        fresh = self._folder / f"{name}.{secrets.token_hex(4)}"
        try:
            write(fresh)
            synchronise(fresh)
            digest = _digest(fresh)
            fresh.replace(self._folder / name)
            synchronise(self._folder)
        finally:
            fresh.unlink(missing_ok=True)
        return digest


@contextmanager
def _locked(place: Path) -> Iterator[bool]:
    """Make the folder if need be, and lock it; False where it is not ours to use. The lock ends with the process."""
    descriptor = _opened(place)
    try:
        yield descriptor is not None and _is_held(descriptor, place)
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _opened(place: Path) -> int | None:
    try:
        if not (place.exists() or place.is_symlink()):
            place.mkdir(mode=0o700)
        return os.open(place, os.O_RDONLY) if _is_ours(place) else None
    except OSError:
        return None


def _is_held(descriptor: int, place: Path) -> bool:
    """Lock the folder, and tell whether it is still there: another build may have removed it meanwhile."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(descriptor), place.stat())
    except OSError:
        return False


def _is_ours(place: Path) -> bool:
    """Tell whether this is a folder of finished steps and nothing else, that nobody but its owner can change."""
    if place.is_symlink() or not place.is_dir():
        return False
    status = place.stat()
    is_private = status.st_uid == os.geteuid() and status.st_mode & 0o077 == 0
    return is_private and all(path.is_file() and OURS.fullmatch(path.name) for path in place.iterdir())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _words(name: str) -> str:
    return name.replace("_", " ")
