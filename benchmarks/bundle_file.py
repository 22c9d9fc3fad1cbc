"""One file of a bundle made for measuring."""

import hashlib
from collections.abc import Iterator
from pathlib import Path


def write_parts(path: Path, parts: Iterator[bytes]) -> dict[str, object]:
    """Write a file a part at a time and give its facts as a manifest keeps them."""
    checksum = hashlib.sha256()
    with path.open("wb") as file:
        for part in parts:
            file.write(part)
            checksum.update(part)
    return {"size": path.stat().st_size, "sha256": checksum.hexdigest()}
