"""The labelled clients of a folder, as each rival sees them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from benchmarks.kernel.build import kernel_features
from benchmarks.kernel.raw import pandas_frames
from features.feature import Feature
from features.tables.official import CLIENT_KEY, OUTCOME
from features.tables.reader import read_tables
from scoring.inputs import features_of
from scoring.made_up import is_made_up
from scoring.matrix import float32_matrix
from scoring.selection import served_catalog

TRUTH = "truth.parquet"


@dataclass(frozen=True, kw_only=True, eq=False)
class LabelledClients:
    """The clients whose outcome is known, by ascending number."""

    target: NDArray[np.int8]
    """1 for a default, (n,)."""
    values: NDArray[np.float32]
    """Our features, those in the model; NaN is unknown, (n, n_features)."""
    features: Sequence[Feature]
    """In the order of `values`."""
    kernel: NDArray[np.float64]
    """The kernel's features; NaN is unknown, values may be infinite, (n, n_kernel)."""
    truth: NDArray[np.float64] | None
    """The probability that each outcome was drawn from, (n,); None unless the clients are made up."""
    absent: Sequence[str]
    """Official names of the tables that the folder lacks."""


def labelled_clients(folder: Path) -> LabelledClients:
    """Read a folder of tables; the kernel, as published, also sees the clients without a known outcome.

    A client whom the kernel loses (gender XNA) keeps the row, unknown in all of the kernel's features.

    Raises:
        RefusedInputError: If the tables cannot be used.
    """
    tables = read_tables(folder)
    features = [feature for feature in served_catalog() if feature.in_model]
    built = features_of(tables, features)
    targets = built.application[OUTCOME]
    labelled = targets.is_not_null()
    ids = built.features[CLIENT_KEY].filter(labelled)
    kernel = kernel_features(pandas_frames(tables)).reindex(ids.to_numpy())
    made_up = is_made_up(folder, tables.fingerprint)
    return LabelledClients(
        target=targets.filter(labelled).to_numpy().astype(np.int8),
        values=float32_matrix(built.features.filter(labelled), [feature.name for feature in features]),
        features=features,
        kernel=kernel.to_numpy(dtype=np.float64),
        truth=_truth(folder / TRUTH, ids) if made_up else None,
        absent=sorted(tables.absent),
    )


def _truth(file: Path, ids: pl.Series) -> NDArray[np.float64]:
    drawn = pl.read_parquet(file)
    return (
        ids.to_frame().join(drawn, on=CLIENT_KEY, how="left", maintain_order="left")["default_probability"].to_numpy()
    )
