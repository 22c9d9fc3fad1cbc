"""Measure everything that made-up applications are drawn from."""

from collections.abc import Callable, Sequence
from typing import Any

import polars as pl

from features.portfolio.coordinates.table import to_coordinates
from features.portfolio.engine.aggregates import aggregates_of
from scripts.portfolio_aggregates.columns import measure
from scripts.portfolio_aggregates.latent import latent_correlations
from scripts.portfolio_aggregates.lists import lists_of
from scripts.portfolio_aggregates.plan import PLAN
from scripts.portfolio_aggregates.planned import Planned

SAMPLE_FILE = "applications_with_target.parquet"
SOURCE = (
    "Aggregates over published train applications of Home Credit Default Risk: cells of 30 rows or more, extremes cut "
    "at 0.1 % and 99.9 %; measured by `python -m scripts.portfolio_aggregates`."
)
ROUNDS, LATENT_ROWS, SEED = 6, 23_000, 5


def measured(
    frame: pl.DataFrame, *, progress: Callable[[str], None], plan: Sequence[Planned] = PLAN, rounds: int = ROUNDS
) -> dict[str, Any]:
    """Measure the file's content on real applications with TARGET."""
    lists = lists_of(frame)
    coordinates = to_coordinates(frame, lists)
    content: dict[str, Any] = {
        "source": SOURCE,
        "n": frame.height,
        "columns": [measure(planned, coordinates, lists) for planned in plan],
    }
    progress(f"{len(plan)} coordinates")
    columns = aggregates_of(content).columns
    latent = latent_correlations(columns, coordinates, rounds=rounds, rows=min(LATENT_ROWS, frame.height), seed=SEED)
    content["latent"] = {
        "n": frame.height,
        "rounds": rounds,
        "correlations": [[round(value, 3) for value in row[: place + 1]] for place, row in enumerate(latent.tolist())],
    }
    progress(f"{len(plan)} x {len(plan)} latent correlations")
    return content
