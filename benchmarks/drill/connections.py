"""What a browser does with the posts of a click: at most six at once, each timed and looked at."""

import gzip
import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from types import MappingProxyType
from typing import Any, Final

import brotli

from benchmarks.drill.page import Callback
from features.text import Language
from layouts.words import refusals
from layouts.words.saying import say

UPDATE: Final = "/_dash-update-component"
AT_ONCE: Final = 6
"""Connections of a browser to one host."""
LONGEST_SECONDS: Final = 60
HEADERS: Final = {"Content-Type": "application/json", "Accept-Encoding": "gzip, br"}
UNPACK: Final[Mapping[str, Callable[[bytes], bytes]]] = MappingProxyType(
    {"br": brotli.decompress, "gzip": gzip.decompress}
)
NUMBER: Final = "0000-0000"
ANSWERED, NOTHING_CHANGES = 200, 204


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One post and what came of it."""

    click: str
    callback: str
    seconds: float
    wrong: str | None
    """What is wrong with it; None if nothing is."""


@dataclass(frozen=True, kw_only=True)
class Clicked:
    """One click, from its beginning to the last answer that it started."""

    click: str
    seconds: float


@dataclass(frozen=True, kw_only=True)
class Records:
    """What all advisors met; lists take entries from several threads."""

    answers: list[Answer] = field(default_factory=list)
    clicks: list[Clicked] = field(default_factory=list)
    breaks: list[str] = field(default_factory=list)
    """Advisors whose page broke: what the drill itself did not expect."""


@dataclass(frozen=True, kw_only=True)
class _Reply:
    status: int
    content: bytes
    """Unpacked."""


class Connections:
    """The way of one advisor's browser to the server; connections stay open from click to click."""

    def __init__(self, host: str, port: int, records: Records) -> None:
        self._host, self._port, self._records = host, port, records
        self._at_once = ThreadPoolExecutor(AT_ONCE)
        self._of_thread = threading.local()
        self._made: list[HTTPConnection] = []
        self.doing = ""
        """The kind of click that is answered."""

    def get(self, path: str) -> bytes:
        """Get what the page is made from."""
        started = time.perf_counter()
        reply = self._replied("GET", path)
        self._note(path, started, None if reply.status == ANSWERED else f"status {reply.status}")
        return reply.content

    def ask(self, posts: Sequence[tuple[Callback, dict[str, object]]]) -> list[Mapping[str, Any] | None]:
        """Post callbacks as the browser does, and give their answers."""
        return list(self._at_once.map(self._posted, posts))

    def close(self) -> None:
        """Ask no more."""
        self._at_once.shutdown()
        for connection in self._made:
            connection.close()

    def _posted(self, post: tuple[Callback, dict[str, object]]) -> Mapping[str, Any] | None:
        callback, body = post
        written = json.dumps(body).encode()
        started = time.perf_counter()
        try:
            reply = self._replied("POST", UPDATE, written)
        except (HTTPException, OSError) as error:
            self._of_thread.connection = None
            self._note(callback.output, started, type(error).__name__)
            return None
        self._note(callback.output, started, what_is_wrong(reply.status, reply.content))
        if reply.status != ANSWERED:
            return None
        response: Mapping[str, Any] = json.loads(reply.content)["response"]
        return response

    def _replied(self, method: str, path: str, body: bytes | None = None) -> _Reply:
        connection: HTTPConnection | None = getattr(self._of_thread, "connection", None)
        if connection is None:
            connection = self._of_thread.connection = HTTPConnection(self._host, self._port, timeout=LONGEST_SECONDS)
            self._made.append(connection)
        connection.request(method, path, body, HEADERS)
        answer = connection.getresponse()
        unpack = UNPACK.get(answer.headers.get("Content-Encoding", ""), bytes)
        return _Reply(status=answer.status, content=unpack(answer.read()))

    def _note(self, callback: str, started: float, wrong: str | None) -> None:
        seconds = time.perf_counter() - started
        self._records.answers.append(Answer(click=self.doing, callback=callback, seconds=seconds, wrong=wrong))


def what_is_wrong(status: int, content: bytes) -> str | None:
    """Say what is wrong with an answer: its status, or that it says that something of ours failed."""
    if status not in {ANSWERED, NOTHING_CHANGES}:
        return f"status {status}"
    return "an incident" if any(said in content for said in _INCIDENTS) else None


def _said(language: Language) -> tuple[bytes, bytes]:
    """Give how the sentence of an incident begins in an answer, written in either of JSON's ways."""
    beginning = say(refusals.INCIDENT, language, incident=NUMBER).split(NUMBER)[0]
    return json.dumps(beginning)[1:-1].encode(), json.dumps(beginning, ensure_ascii=False)[1:-1].encode()


_INCIDENTS: Final = (*_said(Language.FR), *_said(Language.EN))
