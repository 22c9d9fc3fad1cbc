"""A web server of a bundle's folder, on this machine, which can be told to misbehave."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import override


class Storage:
    """A web server of one folder, which can be told to misbehave."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str | None]] = []
        """Each file asked for, with its range."""
        self.cut_after: dict[str, list[int]] = {}
        """By file, after how many bytes the next connections break."""
        self.answers: dict[str, list[int]] = {}
        """By file, the next answers' codes."""
        self.redirects: dict[str, str] = {}
        self.knows_ranges = True
        self.port = 0

    @property
    def url(self) -> str:
        """The address of the folder."""
        return f"http://127.0.0.1:{self.port}/bundles/one"


class Handler(SimpleHTTPRequestHandler):
    """Answers for one storage."""

    storage: Storage

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    @override
    def do_GET(self) -> None:
        storage, name = self.storage, self.path.partition("?")[0].rpartition("/")[2]
        wanted = self.headers.get("Range")
        storage.asked.append((name, wanted))
        if storage.answers.get(name):
            self.send_error(storage.answers[name].pop(0))
        elif name in storage.redirects:
            self.send_response(302)
            self.send_header("Location", storage.redirects[name])
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif not (storage.folder / name).is_file() or not self.path.startswith("/bundles/one/"):
            self.send_error(404)
        else:
            self._send(name, wanted)

    def _send(self, name: str, wanted: str | None) -> None:
        data = (self.storage.folder / name).read_bytes()
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted and self.storage.knows_ranges else 0
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        cuts = self.storage.cut_after.get(name)
        self.wfile.write(data[start : start + cuts.pop(0)] if cuts else data[start:])
        self.close_connection = True


@contextmanager
def served(folder: Path) -> Iterator[Storage]:
    storage = Storage(folder)
    handler = type("BoundHandler", (Handler,), {"storage": storage})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    storage.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield storage
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
