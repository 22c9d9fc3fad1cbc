"""A made-up portfolio in a folder, marked so that nobody takes it for real clients."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import polars as pl

from features.errors import RefusedInputError
from features.portfolio.write import write_portfolio
from features.tables.reader import read_tables
from scoring.made_up import MARKER, is_made_up_folder, marker_text
from scoring.publish import replaced_folder
from scoring.steps import Steps


def write_demo(
    out: Path, *, clients: int, seed: int, file_format: Literal["parquet", "csv"], progress: Callable[[str], None]
) -> None:
    """Write a made-up portfolio: the official tables, the true default probabilities, and the marker.

    Raises:
        RefusedInputError: If `out` holds something else than a made-up portfolio, or cannot be written.
    """
    steps = Steps(2, progress)
    with replaced_folder(out, is_ours=_may_be_replaced, what="a made-up portfolio") as folder:
        steps.begin(f"making up {clients:,} clients")
        try:
            write_portfolio(folder, clients=clients, seed=seed, file_format=file_format, progress=steps.tell)
        except pl.exceptions.PolarsError as error:
            message = f"{out}: the tables could not be written ({error}): check the place and its free space."
            raise RefusedInputError(message) from error
        steps.begin("checking the tables")
        files = sorted(path.name for path in folder.iterdir())
        text = marker_text(fingerprint=read_tables(folder).fingerprint, files=files, clients=clients, seed=seed)
        (folder / MARKER).write_text(text, encoding="utf-8")


def _may_be_replaced(folder: Path) -> bool:
    return not any(folder.iterdir()) or is_made_up_folder(folder)
