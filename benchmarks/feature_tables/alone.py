"""One way from raw tables to features, alone in a process: `python -m benchmarks.feature_tables.alone WAY FOLDER`.

Each way imports its own library only, so that the memory of one is not counted with the other's.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.usage import print_usage

type Work = Callable[[Path], tuple[int, int]]
"""From a folder of raw tables to the number of clients and of features."""


def main(way: str, folder: Path) -> None:
    """Print what one way costs, without what importing it costs.

    Args:
        way: `catalog`, every feature; `served`, those of a bundle; `pandas`, the public kernel's.
        folder: Of the raw tables.
    """
    work = {"catalog": _catalog, "served": _served, "pandas": _pandas}[way]()
    print_usage(lambda: work(folder))


def _catalog() -> Work:
    """Read, check and compute every feature of the catalog."""
    from features.build import build_features  # noqa: PLC0415  # see above
    from features.tables.reader import read_tables  # noqa: PLC0415  # see above

    def work(folder: Path) -> tuple[int, int]:
        built = build_features(read_tables(folder)).features
        return built.height, built.width - 1

    return work


def _served() -> Work:
    """Read, check and compute as `python -m scoring build` does."""
    from features.build import build_features  # noqa: PLC0415  # see above
    from features.tables.reader import read_tables  # noqa: PLC0415  # see above
    from scoring.selection import served_catalog  # noqa: PLC0415  # see above

    def work(folder: Path) -> tuple[int, int]:
        built = build_features(read_tables(folder), served_catalog()).features
        return built.height, built.width - 1

    return work


def _pandas() -> Work:
    """Compute the kernel's features, each table read when its turn comes, and nothing checked."""
    from benchmarks.feature_tables.frames import FramesInTurn  # noqa: PLC0415  # see above
    from benchmarks.kernel.build import kernel_features  # noqa: PLC0415  # see above

    def work(folder: Path) -> tuple[int, int]:
        made = kernel_features(FramesInTurn(folder))
        return len(made), len(made.columns)

    return work


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
