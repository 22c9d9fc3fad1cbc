"""The marker that tells made-up tables from real ones."""

import json
from collections.abc import Sequence
from pathlib import Path

from features.errors import RefusedInputError

MARKER = "MADE_UP.json"


def marker_text(*, fingerprint: str, files: Sequence[str], clients: int, seed: int) -> str:
    """Give the marker's contents: what was made up, from what, and the fingerprint of the tables."""
    marker = {
        "made_up": "No row of these tables is about a real person.",
        "clients": clients,
        "seed": seed,
        "files": list(files),
        "fingerprint": fingerprint,
    }
    return json.dumps(marker, indent=1) + "\n"


def is_made_up(folder: Path, fingerprint: str) -> bool:
    """Tell whether the tables of a folder are made up: the marker is there and is about these very tables.

    Raises:
        RefusedInputError: If the marker is there but the tables are others.
    """
    if not (folder / MARKER).exists():
        return False
    if _read(folder).get("fingerprint") == fingerprint:
        return True
    message = (
        f"{folder / MARKER}: it says that the tables are made up, but they are no longer the ones it was written for: "
        "write the made-up portfolio again, or remove this file if the tables are real."
    )
    raise RefusedInputError(message)


def is_made_up_folder(folder: Path) -> bool:
    """Tell whether a folder is a made-up portfolio and holds nothing else, so that it may be replaced."""
    files = _read(folder).get("files")
    return isinstance(files, list) and {path.name for path in folder.iterdir()} <= {*files, MARKER}


def _read(folder: Path) -> dict[str, object]:
    """Read the marker; nothing if it is missing or damaged."""
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return marker if isinstance(marker, dict) else {}
