"""Checksums of a bundle's files as a whole and block by block, so that a large file is verified where it is read.

A block is short beside what it costs to verify one at the first read (0.1 ms), and long beside its digest (32 bytes).
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scoring.errors import BundleError

BLOCK_BYTES = 1 << 16
WHOLE_BYTES = 1 << 22
"""A file of at most so many bytes is verified as a whole when the bundle is opened."""
DIGEST_BYTES = hashlib.sha256().digest_size


@dataclass(frozen=True, kw_only=True)
class Blocks:
    """What the blocks of one file must be."""

    size: int
    """Bytes of every block but the last."""
    digests: bytes
    """SHA-256 of each block, one after the other."""

    def differs(self, index: int, contents: bytes | memoryview) -> bool:
        """Tell whether a block holds something else than when it was written."""
        return hashlib.sha256(contents).digest() != self.digests[index * DIGEST_BYTES : (index + 1) * DIGEST_BYTES]


class Checksums:
    """The checksums of files while they are written, one file after the other."""

    def __init__(self) -> None:
        self.files: dict[str, dict[str, object]] = {}
        """What the manifest keeps of each file; `first_block` is where its digests begin, in blocks."""
        self._digests: list[bytes] = []

    @property
    def digests(self) -> bytes:
        """Give the digests of all blocks so far."""
        return b"".join(self._digests)

    def passed(self, name: str, parts: Iterable[bytes]) -> Iterator[bytes]:
        """Pass a file's parts on; once they are through, `files` says what they were."""
        whole, block, size, first = hashlib.sha256(), hashlib.sha256(), 0, len(self._digests)
        for part in parts:
            yield part
            whole.update(part)
            for piece in _pieces(part, BLOCK_BYTES - size % BLOCK_BYTES):
                block.update(piece)
                size += len(piece)
                if size % BLOCK_BYTES == 0:
                    self._digests.append(block.digest())
                    block = hashlib.sha256()
        if size % BLOCK_BYTES:
            self._digests.append(block.digest())
        self.files[name] = {"size": size, "sha256": whole.hexdigest(), "first_block": first}


def blocks_of(path: Path, facts: Mapping[str, Any], digests: bytes) -> Blocks | None:
    """Find the digests of one file among those of all.

    Args:
        path: The file, for the sentence.
        facts: What the manifest keeps of it.
        digests: Of all files, as `Checksums` gave them.

    Returns:
        None if the bundle keeps none of this file.

    Raises:
        BundleError: If there are fewer than the file has blocks.
    """
    if "first_block" not in facts:
        return None
    count = -(-facts["size"] // BLOCK_BYTES)
    found = digests[facts["first_block"] * DIGEST_BYTES :][: count * DIGEST_BYTES]
    if len(found) != count * DIGEST_BYTES:
        raise BundleError(path, f"the bundle does not hold the checksums of its {count} blocks")
    return Blocks(size=BLOCK_BYTES, digests=found)


def _pieces(part: bytes, to_the_end: int) -> Iterator[memoryview]:
    """Cut a part where blocks end, the first after so many bytes; no piece is empty."""
    view = memoryview(part)
    if view:
        yield view[:to_the_end]
    for start in range(to_the_end, len(view), BLOCK_BYTES):
        yield view[start : start + BLOCK_BYTES]
