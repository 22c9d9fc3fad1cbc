"""The applications handed in at the desk: in this process's memory only, a few of them, for a few hours."""

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

from scoring.case import Case
from scoring.errors import ForgottenApplicationError, UnknownClientError

MOST_KEPT = 50
KEPT_SECONDS = 8 * 3600
TOKEN_BYTES = 24
FIRST_ID = -1
"""Negative and counting down: no client of a portfolio has such a number, and none is used twice."""


@dataclass(frozen=True, kw_only=True, eq=False)
class _Kept:
    token: str
    case: Case
    until: float


class Applicants:
    """Cases by a token that nobody guesses; safe to be used by several threads.

    The oldest leaves when a new one finds no room, and each one leaves when its time is over.
    """

    def __init__(
        self, *, most: int = MOST_KEPT, seconds: float = KEPT_SECONDS, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._most = most
        self._seconds = seconds
        self._now = now
        self._lock = threading.Lock()
        self._next_id = FIRST_ID
        self._by_id: OrderedDict[int, _Kept] = OrderedDict()
        self._ids: dict[str, int] = {}

    def add(self, case: Case) -> str:
        """Keep a case, under an id of its own, and give its token."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            client_id, self._next_id = self._next_id, self._next_id - 1
            kept = _Kept(token=token, case=replace(case, client_id=client_id), until=self._now() + self._seconds)
            self._by_id[client_id] = kept
            self._ids[token] = client_id
            self._leave()
        return token

    def client_id_of(self, token: str) -> int:
        """Give the id by which views answer for a case.

        Raises:
            ForgottenApplicationError: If nothing is kept under this token.
        """
        with self._lock:
            self._leave()
            client_id = self._ids.get(token)
        if client_id is None:
            raise ForgottenApplicationError
        return client_id

    def case_of(self, client_id: int) -> Case:
        """Give a case by its id; one whose time has ended is given until another call drops it.

        Raises:
            UnknownClientError: If nothing is kept under this id.
        """
        with self._lock:
            kept = self._by_id.get(client_id)
        if kept is None:
            raise UnknownClientError(client_id)
        return kept.case

    def _leave(self) -> None:
        """Drop those whose time is over and, as long as there are too many, the oldest; the lock is held."""
        now = self._now()
        while self._by_id:
            oldest = next(iter(self._by_id.values()))
            if len(self._by_id) <= self._most and oldest.until > now:
                return
            self._by_id.popitem(last=False)
            del self._ids[oldest.token]
