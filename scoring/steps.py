"""Lines that say how far a command is."""

import time
from collections.abc import Callable


class Steps:
    """Counts the steps of a command and the seconds since its beginning."""

    def __init__(self, total: int, progress: Callable[[str], None]) -> None:
        self._total = total
        self._progress = progress
        self._done = 0
        self._began = time.monotonic()

    def begin(self, what: str) -> None:
        """Say that the next step begins."""
        self._done += 1
        self._say(f"step {self._done} of {self._total}: {what}")

    def tell(self, what: str) -> None:
        """Say something about the current step."""
        self._say(f"  {what}")

    def _say(self, line: str) -> None:
        self._progress(f"{time.monotonic() - self._began:7.1f} s  {line}")
