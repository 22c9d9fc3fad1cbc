"""Text in UTF-16, which spreadsheets save as "Unicode text", becomes UTF-8."""

import codecs
import shutil
from pathlib import Path

from features.errors import RefusedInputError
from features.tables.reading.folder import TableFile
from features.text import Text

CHUNK_CHARACTERS = 1 << 20
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
UTF_32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
"""The first of them begins with a mark of UTF-16."""


def as_utf8(file: TableFile, path: Path, folder: Path) -> Path:
    """Give the path itself, or that of a copy in UTF-8 where a mark says that the text is in UTF-16.

    Text without a mark is taken for UTF-8; a line that is not is refused when it is read.

    Raises:
        RefusedInputError: The text is in UTF-32, or in UTF-16 without a mark, or is cut short.
    """
    with path.open("rb") as content:
        head = content.read(64)
    if head.startswith(UTF_32_MARKS):
        raise _other_encoding(file, Text(fr="UTF-32", en="UTF-32"))
    if head.startswith(UTF_16_MARKS):
        return _copy(file, path, folder / f"{path.stem} in UTF-8.csv")
    if _is_every_other_byte_empty(head):
        raise _other_encoding(file, Text(fr="UTF-16 sans sa marque", en="UTF-16 without its mark"))
    return path


def _copy(file: TableFile, path: Path, target: Path) -> Path:
    try:
        with (
            path.open(encoding="utf-16", newline="") as source,
            target.open("w", encoding="utf-8", newline="") as copy,
        ):
            shutil.copyfileobj(source, copy, CHUNK_CHARACTERS)
    except UnicodeError as error:
        raise RefusedInputError(
            Text(
                fr=f"« {file.name} » commence en UTF-16 et ne continue pas ; enregistrez le tableau en CSV UTF-8.",
                en=f"{file.name} begins as UTF-16 text and does not go on so; save the table as CSV in UTF-8.",
            )
        ) from error
    return target


def _is_every_other_byte_empty(head: bytes) -> bool:
    """Tell plain letters in UTF-16: their first or their second byte is 0."""
    halves = (head[::2], head[1::2])
    return len(head) > 1 and any(not any(half) and all(other) for half, other in (halves, halves[::-1]))


def _other_encoding(file: TableFile, encoding: Text) -> RefusedInputError:
    return RefusedInputError(
        Text(
            fr=f"« {file.name} » est codé en {encoding.fr}, qui n’est pas lu ; enregistrez le tableau en CSV UTF-8.",
            en=f"{file.name} is text in {encoding.en}, which is not read; save the table as CSV in UTF-8.",
        )
    )
