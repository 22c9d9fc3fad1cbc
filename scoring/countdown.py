"""Lines that say how much of a long step is done and how long the rest takes."""

import time
from collections.abc import Callable
from threading import Lock

EVERY_SECONDS = 10.0
"""A line no more often than this, so that a log stays short."""
FEW_SECONDS = 10
MANY_SECONDS = 100
SECONDS_PER_MINUTE = 60


class Countdown:
    """Tells of a step what is done of it, from time to time; several threads may say how far they are."""

    def __init__(self, tell: Callable[[str], None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._tell = tell
        self._clock = clock
        self._began = self._told = clock()
        self._lock = Lock()

    def say(self, what: str, *, done: float, total: float | None) -> None:
        """Tell it unless something was told just now; the end is always told.

        Args:
            what: What is done.
            done: How much of the work that is, above 0, in any unit.
            total: All of the work, in the same unit; None while it is not known, and then no time is told.
        """
        with self._lock:
            now = self._clock()
            is_end = total is not None and done >= total
            if now - self._told < EVERY_SECONDS and not is_end:
                return
            self._told = now
            left = "" if total is None or is_end else f", {_words((now - self._began) / done * (total - done))} left"
            self._tell(f"{what}{left}")


def _words(seconds: float) -> str:
    if seconds < FEW_SECONDS:
        return "a few seconds"
    if seconds < MANY_SECONDS:
        return f"about {round(seconds, -1):.0f} s"
    return f"about {seconds / SECONDS_PER_MINUTE:.0f} min"
