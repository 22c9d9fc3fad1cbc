"""`make bench`: every figure beside a floor of the same run, on the bundle of the settings and at full size."""

import tempfile
from itertools import chain
from pathlib import Path

from benchmarks.many_clients import FULL_PORTFOLIO, write_repeated_bundle
from benchmarks.page import page_figures
from benchmarks.serving import serving_figures
from callbacks.settings import read_settings


def main() -> None:
    """Print the figures of both sizes."""
    bundle = read_settings().bundle
    _print_figures(bundle, "the bundle of the settings")
    with tempfile.TemporaryDirectory() as folder:
        write_repeated_bundle(bundle, Path(folder), FULL_PORTFOLIO)
        _print_figures(Path(folder), f"the same clients repeated up to {FULL_PORTFOLIO}")


def _print_figures(bundle: Path, what: str) -> None:
    print(f"# {what}", flush=True)
    for line in chain(page_figures(bundle), serving_figures(bundle)):
        print(line, flush=True)


main()
