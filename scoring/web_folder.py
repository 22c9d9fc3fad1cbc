"""The files of a folder on a web server, by http or https alone, fetched again where a connection was cut."""

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from http import HTTPStatus
from http.client import HTTPMessage
from pathlib import Path
from typing import IO, Any, override
from urllib.parse import quote, urlsplit, urlunsplit

from features.errors import RefusedInputError

SCHEMES = ("http", "https")
TRIES = 5
"""In a row without a single byte."""
TIMEOUT_SECONDS = 30.0
CHUNK_BYTES = 1 << 18
REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
REDIRECTED = "the server redirects to an address of another kind"
CUT = "the connection was cut again and again"
WORTH_ANOTHER_TRY = frozenset({408, 425, 429, 500, 502, 503, 504})


class WebFileError(RefusedInputError):
    """A file cannot be had; the sentence names its address without what may be secret of it."""

    def __init__(self, address: str, problem: str) -> None:
        super().__init__(f"{_without_secrets(address) or 'BUNDLE_URL'}: {problem}; check BUNDLE_URL and start again.")


class _CutError(Exception):
    """The connection broke or the server is busy: another try may do."""

    def __init__(self, problem: str, *, brought: bool = False) -> None:
        super().__init__(problem)
        self.brought = brought
        """Whether something came before."""


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to http and https, from https to https alone."""

    @override
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        scheme = urlsplit(newurl).scheme.lower()
        if scheme not in SCHEMES or (req.type == "https" and scheme != "https"):
            raise WebFileError(req.full_url, REDIRECTED)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class WebFolder:
    """A folder at an address; a query in it, such as a token, goes with every request."""

    def __init__(self, url: str, *, pause_seconds: float = 1.0) -> None:
        """Read the address.

        Raises:
            WebFileError: If it is not one of http or https, or names a user.
        """
        try:
            parts = urlsplit(url)
            _ = parts.port
        except ValueError as error:
            raise WebFileError("", "this is no http or https address") from error
        if parts.scheme.lower() not in SCHEMES or not parts.hostname:
            raise WebFileError(url, "this is no http or https address")
        if parts.username is not None:
            raise WebFileError(url, "an address with a user and a password is not read")
        self._parts = parts
        self._pause_seconds = pause_seconds
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            _SafeRedirects(),
        ):
            self._opener.add_handler(handler)

    def read(self, name: str, *, at_most: int) -> bytes:
        """Read a small file whole.

        Raises:
            WebFileError: If it cannot be had, or is larger.
        """
        return self._tried(name, lambda: self._whole(name, at_most))

    def save(self, name: str, path: Path, *, size: int, arrived: Callable[[int], None]) -> None:
        """Bring a file up to its size, beginning with what `path` already holds.

        Args:
            name: Of the file.
            path: Where its first bytes may be already; it ends with at most `size` bytes, not yet verified.
            size: Of the whole file.
            arrived: Told how many bytes are there, now and then.

        Raises:
            WebFileError: If it cannot be had.
        """
        with path.open("ab") as file:
            if file.tell() > size:
                _empty(file)
            self._tried(name, lambda: self._rest(name, file, size, arrived))

    def _tried[T](self, name: str, fetch: Callable[[], T]) -> T:
        """Fetch until it is done, or too often in a row nothing came."""
        failed = 0
        while True:
            try:
                return fetch()
            except _CutError as cut:
                failed = 1 if cut.brought else failed + 1
                if failed >= TRIES:
                    raise WebFileError(self._address(name), str(cut)) from cut
                time.sleep(self._pause_seconds * failed)

    def _whole(self, name: str, at_most: int) -> bytes:
        with self._opened(name, 0) as answer:
            try:
                contents: bytes = answer.read(at_most + 1)
            except (OSError, http.client.HTTPException) as error:
                raise _CutError(CUT) from error
            announced = answer.headers.get("Content-Length")
        if len(contents) > at_most:
            raise WebFileError(self._address(name), "the file is too large")
        if announced is not None and announced.isdigit() and len(contents) < int(announced):
            raise _CutError(CUT)
        return contents

    def _rest(self, name: str, file: IO[bytes], size: int, arrived: Callable[[int], None]) -> None:
        begun = file.tell()
        if begun == size:
            return
        with self._opened(name, begun) as answer:
            if begun and not self._goes_on(answer, begun):
                _empty(file)
            while chunk := self._chunk(answer, size + 1 - file.tell(), brought=file.tell() > begun):
                file.write(chunk)
                if file.tell() > size:
                    _empty(file)
                    raise WebFileError(self._address(name), f"the file is larger than the {size} bytes announced")
                arrived(file.tell())
        if file.tell() < size:
            raise _CutError(CUT, brought=file.tell() > begun)

    @staticmethod
    def _chunk(answer: Any, at_most: int, *, brought: bool) -> bytes:  # noqa: ANN401  # urllib's answers share no public class
        try:
            chunk: bytes = answer.read(min(CHUNK_BYTES, at_most))
        except (OSError, http.client.HTTPException) as error:
            raise _CutError(CUT, brought=brought) from error
        return chunk

    @staticmethod
    def _goes_on(answer: Any, begun: int) -> bool:  # noqa: ANN401  # as above
        is_partial = answer.status == HTTPStatus.PARTIAL_CONTENT
        return is_partial and str(answer.headers.get("Content-Range", "")).startswith(f"bytes {begun}-")

    def _opened(self, name: str, begun: int) -> Any:  # noqa: ANN401  # as above
        request = urllib.request.Request(self._address(name), headers={"Accept-Encoding": "identity"})  # noqa: S310  # http or https, see above
        if begun:
            request.add_header("Range", f"bytes={begun}-")
        try:
            return self._opener.open(request, timeout=TIMEOUT_SECONDS)
        except urllib.error.HTTPError as error:
            error.close()
            said = REDIRECTED if error.code in REDIRECTIONS else f"the server answers {error.code}"
            if error.code in WORTH_ANOTHER_TRY:
                raise _CutError(said) from error
            raise WebFileError(self._address(name), said) from error
        except (OSError, http.client.HTTPException) as error:
            raise _CutError("the server cannot be reached") from error

    def _address(self, name: str) -> str:
        path = f"{self._parts.path.rstrip('/')}/{quote(name)}"
        return urlunsplit((self._parts.scheme, self._parts.netloc, path, self._parts.query, ""))


def _without_secrets(address: str) -> str:
    """Give an address without user, password and query."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return urlunsplit((parts.scheme, host if parts.port is None else f"{host}:{parts.port}", parts.path, "", ""))


def _empty(file: IO[bytes]) -> None:
    file.seek(0)
    file.truncate()
