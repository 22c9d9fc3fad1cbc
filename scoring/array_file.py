"""Plain array files: little-endian numbers, nothing else, read by position."""

import hashlib
import math
import os
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from scoring.blocks import Blocks
from scoring.errors import BundleError

CHUNK_BYTES = 1 << 20
CHANGED = "the contents have changed since the build (SHA-256 differs)"


@dataclass(frozen=True, kw_only=True)
class ArraySpec:
    """How to read one array file; the manifest keeps it."""

    file: str
    dtype: str
    """NumPy's name with the byte order: `<f4`, `<i8`, `|i1`."""
    shape: tuple[int, ...]
    order: Literal["C", "F"] = "C"
    """`C` is row after row, `F` column after column."""

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return math.prod(self.shape) * np.dtype(self.dtype).itemsize


class VerifiedFile:
    """One file of a bundle, held open since it was verified, so that what is read is what was verified.

    With `blocks` each is verified when it is first read, else the whole file at once. Reads are by position (`pread`),
    which threads may share; a memory map would kill the process if somebody truncated the file.
    """

    def __init__(self, path: Path, *, size: int, sha256: str, blocks: Blocks | None = None) -> None:
        self.path = path
        self.size = size
        self._blocks = blocks
        # One byte a block, set once and never back: threads that come together verify the same block twice, no more.
        self._is_verified = bytearray(-(-size // blocks.size)) if blocks else bytearray()
        try:
            self._descriptor = os.open(path, os.O_RDONLY)
        except FileNotFoundError as error:
            raise BundleError(path, "the file is missing") from error
        except OSError as error:
            raise BundleError(path, f"the file cannot be opened ({error.strerror})") from error
        weakref.finalize(self, os.close, self._descriptor)
        found = os.fstat(self._descriptor).st_size
        if found != size:
            raise BundleError(path, f"the file has {found} bytes and should have {size}")
        if blocks is None and self._checksum() != sha256:
            raise BundleError(path, CHANGED)

    def read(self, count: int, offset: int) -> bytes:
        """Read `count` bytes from `offset`.

        Raises:
            BundleError: If the file ends before, so was truncated since the bundle was opened, or one of the blocks
                read has changed since the build.
        """
        if self._blocks is None or not count:
            return self._read(count, offset)
        size = self._blocks.size
        first, end = offset // size, -(-(offset + count) // size)
        if self._is_verified.find(0, first, end) < 0:
            return self._read(count, offset)
        start = first * size
        contents = self._read(min(end * size, max(self.size, offset + count)) - start, start)
        self._verify(self._blocks, contents, first, end)
        return contents[offset - start : offset - start + count]

    def _verify(self, blocks: Blocks, contents: bytes, first: int, end: int) -> None:
        """Verify the blocks from `first` up to `end`, not included, which `contents` holds, unless they once were."""
        view = memoryview(contents)
        for index in range(first, end):
            if not self._is_verified[index]:
                start = (index - first) * blocks.size
                if blocks.differs(index, view[start : start + blocks.size]):
                    raise BundleError(self.path, CHANGED)
                self._is_verified[index] = 1

    def _read(self, count: int, offset: int) -> bytes:
        data = os.pread(self._descriptor, count, offset)
        while 0 < len(data) < count and (more := os.pread(self._descriptor, count - len(data), offset + len(data))):
            data += more
        if len(data) != count:
            raise BundleError(self.path, f"{count} bytes were read from {offset} on and {len(data)} came")
        return data

    def whole(self) -> bytes:
        """Read the whole file."""
        return self.read(self.size, 0)

    def _checksum(self) -> str:
        checksum = hashlib.sha256()
        for offset in range(0, self.size, CHUNK_BYTES):
            checksum.update(self._read(min(CHUNK_BYTES, self.size - offset), offset))
        return checksum.hexdigest()


class ArrayFile:
    """One array of a bundle, read by row (order C), by column (order F), or whole."""

    def __init__(self, spec: ArraySpec, file: VerifiedFile) -> None:
        if spec.size != file.size:
            raise BundleError(file.path, f"the file has {file.size} bytes and its shape {spec.shape} needs {spec.size}")
        self.spec = spec
        self._file = file
        self._dtype = np.dtype(spec.dtype)

    def row(self, index: int) -> NDArray[Any]:
        """Give one row of an array kept row after row, (n_columns,); a single number for a vector, ()."""
        self._check(self.spec.order == "C" and 0 <= index < self.spec.shape[0], f"row {index}")
        shape = self.spec.shape[1:]
        return self._items(index * math.prod(shape), shape)

    def column(self, index: int) -> NDArray[Any]:
        """Give one column of an array kept column after column, (n_rows,)."""
        return self.column_part(index, 0, self.spec.shape[0])

    def column_part(self, index: int, start: int, stop: int) -> NDArray[Any]:
        """Give the rows from `start` up to `stop`, not included, of one column, (stop − start,)."""
        n_rows, n_columns = self.spec.shape
        is_there = 0 <= index < n_columns and 0 <= start <= stop <= n_rows
        self._check(self.spec.order == "F" and is_there, f"rows {start} to {stop} of column {index}")
        return self._items(index * n_rows + start, (stop - start,))

    def whole(self) -> NDArray[Any]:
        """Give the whole array."""
        return np.frombuffer(self._file.whole(), dtype=self._dtype).reshape(self.spec.shape, order=self.spec.order)

    def _items(self, first: int, shape: tuple[int, ...]) -> NDArray[Any]:
        size, width = math.prod(shape), self._dtype.itemsize
        return np.frombuffer(self._file.read(size * width, first * width), dtype=self._dtype).reshape(shape)

    def _check(self, is_there: bool, what: str) -> None:  # noqa: FBT001 - the condition comes first, as in an assert
        if not is_there:
            message = f"{self.spec.file}: no {what} in {self.spec}"
            raise IndexError(message)
