"""A new bundle without downtime: the file that names the bundle is looked at, and a sound new one takes over."""

import gc
import logging
import threading
from pathlib import Path

from callbacks.hosting.access import check_access
from callbacks.hosting.logs import what_went_wrong
from callbacks.serving import Serving
from callbacks.settings import Settings
from features.errors import RefusedInputError
from scoring.bundle import open_bundle
from scoring.bundle_place import folder_named

EVERY_SECONDS = 3.0
VERIFIED_WHOLE = float("inf")
"""Bytes: nobody waits for a bundle that is to take over, so that every file of it is verified first."""

type Mark = tuple[int, int, str] | None
"""What tells that the file was written again: its time, its inode, and its line; None while it cannot be read."""

logger = logging.getLogger(__name__)


def mark_of(pointer: Path) -> Mark:
    """Read the mark; to be taken before the bundle is opened, so that no change is missed."""
    try:
        stat = pointer.stat()
        return stat.st_mtime_ns, stat.st_ino, str(folder_named(pointer))
    except (OSError, RefusedInputError):
        return None


class BundleWatch:
    """Lets the bundle that a file names answer, once it is sound."""

    def __init__(self, serving: Serving, settings: Settings, mark: Mark) -> None:
        self._serving, self._settings, self._mark = serving, settings, mark
        self._leaves_garbage = False

    def look(self) -> None:
        """Open and verify the bundle named, if the file has changed; refused, the former stays and one line says so."""
        if self._leaves_garbage:  # by now the requests that began on the former bundle are over
            gc.collect()
            self._leaves_garbage = False
        mark = mark_of(self._settings.bundle)
        if mark == self._mark:
            return
        self._mark = mark
        try:
            self._take_over()
        except Exception as error:  # noqa: BLE001  # whatever is wrong with the new bundle, the former one serves on
            self._serving.refused_change = True
            logger.error("bundle refused", extra={"facts": _facts(error)})  # noqa: TRY400  # never another's message

    def start(self, every_seconds: float = EVERY_SECONDS) -> threading.Event:
        """Look from time to time until the event given back is set, or the process ends."""
        stop = threading.Event()

        def run() -> None:
            while not stop.wait(every_seconds):
                self.look()

        threading.Thread(target=run, name="bundle-watch", daemon=True).start()
        return stop

    def _take_over(self) -> None:
        bundle = open_bundle(folder_named(self._settings.bundle), whole_bytes=VERIFIED_WHOLE)
        check_access(bundle.portfolio, self._settings)
        self._serving.change(bundle)
        self._leaves_garbage = True
        facts = {"bundle": bundle.portfolio.fingerprint, "built_on": bundle.portfolio.built_on}
        logger.info("bundle changed", extra={"facts": facts})


def _facts(error: Exception) -> dict[str, object]:
    """Give what the log says: the sentence too where it is ours, which names files and never a client."""
    said = {"sentence": str(error)} if isinstance(error, RefusedInputError) else {}
    return {**said, **what_went_wrong(error)}
