"""Text files that appear complete or not at all."""

import os
import secrets
from pathlib import Path

from features.errors import RefusedInputError


def check_place(out: Path, *, starts: str, what: str) -> None:
    """Stop before the work if a file cannot be written there, or something else would be lost.

    Args:
        out: Where the file shall be; does not exist, or is a file that starts with `starts`.
        starts: The first characters of such a file.
        what: Names the contents for the sentences: « a report ».

    Raises:
        RefusedInputError: If the folder is missing or not writable, or `out` is something else.
    """
    if not out.parent.is_dir():
        message = f"{out}: the folder {out.parent} does not exist: create it, or choose another place."
        raise RefusedInputError(message)
    if not os.access(out.parent, os.W_OK | os.X_OK):
        message = f"{out}: the folder {out.parent} is not writable: choose another place."
        raise RefusedInputError(message)
    if out.exists() and not _starts_with(out, starts):
        message = f"{out}: this exists and does not hold {what}, so it stays: choose another file."
        raise RefusedInputError(message)


def write_text_file(out: Path, text: str) -> None:
    """Put a file in place in one step."""
    fresh = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)


def _starts_with(path: Path, start: str) -> bool:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(len(start)) == start
    except (OSError, ValueError):
        return False
