"""Take a table out of the archive it is packed in."""

import gzip
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from features.errors import RefusedInputError
from features.tables.reading.folder import Form, TableFile


def unpacked(file: TableFile, folder: Path) -> Path:
    """Unpack the table into `folder` and give its path.

    Raises:
        RefusedInputError: The archive is damaged, cut short, locked, or does not hold exactly one CSV file.
    """
    plain = folder / f"{file.table.name}.csv"
    try:
        with _opened(file) as packed, plain.open("wb") as target:
            shutil.copyfileobj(packed, target, 1 << 20)
    except (OSError, EOFError, RuntimeError, NotImplementedError, zlib.error, zipfile.BadZipFile) as error:
        message = f"{file.name} cannot be unpacked ({_reason(error)}); copy or pack the file again."
        raise RefusedInputError(message) from error
    if plain.stat().st_size == 0:
        message = f"{file.name} holds an empty file (0 bytes); pack the file again."
        raise RefusedInputError(message)
    return plain


@contextmanager
def _opened(file: TableFile) -> Iterator[IO[bytes]]:
    if file.form is Form.GZIPPED_CSV:
        with gzip.open(file.path) as packed:
            yield cast("IO[bytes]", packed)
        return
    with zipfile.ZipFile(file.path) as archive:
        members = [name for name in archive.namelist() if _is_csv_member(name)]
        if len(members) != 1:
            message = (
                f"{file.name} holds {len(members)} CSV files, where one is expected; pack {file.table.name} alone."
            )
            raise RefusedInputError(message)
        with archive.open(members[0]) as packed:
            yield packed


def _is_csv_member(name: str) -> bool:
    """Leave out the shadow files that macOS adds."""
    return name.casefold().endswith(".csv") and not name.startswith("__MACOSX/")


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
