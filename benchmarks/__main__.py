"""`make bench`: every figure beside a floor of the same run, on the bundle of the settings and at full size."""

import tempfile
from itertools import chain
from pathlib import Path

from benchmarks.clicks import click_figures
from benchmarks.comparison import comparison_figures
from benchmarks.history import history_figures
from benchmarks.many_clients import FULL_PORTFOLIO, write_repeated_bundle
from benchmarks.page import page_figures
from benchmarks.serving import serving_figures
from benchmarks.what_if import what_if_figures
from benchmarks.worklist import worklist_figures
from callbacks.settings import read_settings


def main() -> None:
    """Print the figures of both sizes."""
    bundle = read_settings().bundle
    _print_figures(bundle, "the bundle of the settings")
    with tempfile.TemporaryDirectory() as folder:
        write_repeated_bundle(bundle, Path(folder), FULL_PORTFOLIO)
        _print_figures(Path(folder), f"the same clients repeated up to {FULL_PORTFOLIO}")
        print("# the list of all of them", flush=True)
        for line in worklist_figures(Path(folder)):
            print(line, flush=True)


def _print_figures(bundle: Path, what: str) -> None:
    print(f"# {what}", flush=True)
    figures = (page_figures, serving_figures, click_figures, history_figures, comparison_figures, what_if_figures)
    for line in chain.from_iterable(each(bundle) for each in figures):
        print(line, flush=True)


main()
