"""Where the bundle to serve is: a folder, or a file whose one line names a folder, so that another can take over."""

from pathlib import Path

from scoring.errors import BundleError

LONGEST_LINE = 4096
WRITE_ONE_LINE = "write one line that names the bundle's folder, relative to this file"


def folder_named(place: Path) -> Path:
    """Give the folder of the bundle.

    Args:
        place: The folder itself, which need not exist; or a file of one line, a path relative to the file's folder.

    Raises:
        BundleError: If it is a file and holds something else.
    """
    if not place.is_file():
        return place
    try:
        with place.open("rb") as file:
            line = file.read(LONGEST_LINE + 1).decode().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BundleError(place, "this file cannot be read as text", remedy=WRITE_ONE_LINE) from error
    if not line or len(line.splitlines()) > 1 or len(line) > LONGEST_LINE or not line.isprintable():
        raise BundleError(place, "this file does not hold one line", remedy=WRITE_ONE_LINE)
    return place.parent / line
