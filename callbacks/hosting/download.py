"""`python -m callbacks.hosting.download`: fetch the bundle that the settings name by address, if they name one.

gunicorn runs it before the first worker starts: a worker that took so long to load would be taken for a hung one.
"""

import sys

from callbacks.settings import Settings, read_settings
from features.errors import RefusedInputError
from scoring.bundle_download import download_bundle
from scoring.errors import BundleError
from scoring.web_folder import WebFolder

EXIT_DOES_NOT_LOAD = 4
"""What gunicorn takes, of a worker, as "the application does not load": it stops, instead of starting it again."""


def fetch(settings: Settings) -> None:
    """Bring the folder of the bundle up to date; nothing where no address is set.

    Raises:
        RefusedInputError: If it cannot be done.
    """
    if settings.bundle_url is None:
        return
    if settings.bundle.is_file():
        raise BundleError(settings.bundle, "this is a file", remedy="with BUNDLE_URL, let BUNDLE name a folder")
    source = WebFolder(settings.bundle_url)
    download_bundle(source, settings.bundle, pinned=settings.bundle_sha256, progress=_say)


def main() -> int:
    """Fetch; give the exit code."""
    try:
        fetch(read_settings())
    except RefusedInputError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_DOES_NOT_LOAD
    except OSError as error:
        sys.stderr.write(f"The bundle cannot be stored ({error.strerror}): make room, or choose another BUNDLE.\n")
        return EXIT_DOES_NOT_LOAD
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
