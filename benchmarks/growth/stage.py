"""One stage alone in a process: `python -m benchmarks.growth.stage STAGE FOLDER CLIENTS`; with the settings’ bundle."""

import sys
from pathlib import Path

import numpy as np

from benchmarks.usage import print_usage
from callbacks.settings import read_settings
from features.build import build_features
from features.portfolio.write import write_portfolio
from features.tables.reader import read_tables
from scoring.bundle import open_bundle
from scoring.matrix import float32_matrix, margins
from scoring.points import points_of_margin

VALUES = "values.npy"
"""What the features leave for the score, (n_clients, n_in_model) float32."""


def main(stage: str, folder: Path, clients: int) -> None:
    """Print what the stage costs.

    Args:
        stage: `portfolio` writes the tables into the folder, `features` computes those of the bundle from them,
            `scores` gives the points of all from what `features` left.
        folder: Of the tables.
        clients: How many.
    """
    {"portfolio": _portfolio, "features": _features, "scores": _scores}[stage](folder, clients)


def _portfolio(folder: Path, clients: int) -> None:
    def work() -> tuple[int, int]:
        write_portfolio(folder, clients=clients, seed=1, file_format="parquet", progress=lambda _line: None)
        return clients, 0

    print_usage(work)


def _features(folder: Path, _clients: int) -> None:
    catalog = open_bundle(read_settings().bundle).catalog
    made = []

    def work() -> tuple[int, int]:
        made.append(build_features(read_tables(folder), catalog).features)
        return made[0].height, made[0].width - 1

    print_usage(work)
    in_model = [feature.name for feature in catalog if feature.in_model]
    np.save(folder / VALUES, float32_matrix(made[0], in_model))


def _scores(folder: Path, _clients: int) -> None:
    bundle = open_bundle(read_settings().bundle)
    values = np.load(folder / VALUES)

    def work() -> tuple[int, int]:
        return len(points_of_margin(margins(bundle.booster, values))), 1

    print_usage(work)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
