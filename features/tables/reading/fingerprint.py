"""A fingerprint of the files that were read."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

CHUNK_BYTES = 1 << 20


def fingerprint(paths: Mapping[str, Path]) -> str:
    """Give the SHA-256, in hexadecimal, over the sorted official names and, after each, the bytes of its file.

    Each name comes with the length of its file, so that no two folders can run together to the same bytes.
    """
    digest = hashlib.sha256()
    for name in sorted(paths):
        path = paths[name]
        digest.update(f"{name}\0{path.stat().st_size}\0".encode())
        with path.open("rb") as content:
            while chunk := content.read(CHUNK_BYTES):
                digest.update(chunk)
    return digest.hexdigest()
