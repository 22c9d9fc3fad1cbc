"""Measure everything that made-up applications are drawn from."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import polars as pl

from features.portfolio.application import weighed
from features.portfolio.coordinates.table import from_coordinates, to_coordinates
from features.portfolio.engine.aggregates import aggregates_of
from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.draw import draw_coordinates
from scripts.portfolio_aggregates.columns import measure
from scripts.portfolio_aggregates.latent import latent_correlations
from scripts.portfolio_aggregates.lists import lists_of
from scripts.portfolio_aggregates.pairs import Classed, classed, factors_of
from scripts.portfolio_aggregates.plan import PLAN
from scripts.portfolio_aggregates.planned import Planned
from scripts.portfolio_aggregates.shifts import shifts_of
from scripts.portfolio_aggregates.target import target_of

SAMPLE_FILE = "applications_with_target.parquet"
TEST_FILE = "five_thousand_clients/application_test.parquet"
SOURCE = (
    "Aggregates over published train applications of Home Credit Default Risk: cells of 30 rows or more, extremes cut "
    "at 0.1 % and 99.9 %; measured by `python -m scripts.portfolio_aggregates`."
)
ROUNDS, LATENT_ROWS, SEED = 5, 23_000, 5
POOL_ROWS, POOL_SEED = 60_000, 77
PAIRS = (200, 100)
"""Two-way tables chosen in each round."""


def measured(
    frame: pl.DataFrame,
    test: pl.DataFrame | None = None,
    *,
    progress: Callable[[str], None],
    plan: Sequence[Planned] = PLAN,
    rounds: int = ROUNDS,
    pool: int = POOL_ROWS,
) -> dict[str, Any]:
    """Measure the file's content on real applications; without `test`, test clients are as train clients."""
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
    content["target"] = target_of(frame)
    content["pairs"] = _pairs(content, frame, coordinates, pool=pool)
    progress(f"{len(content['pairs'])} two-way tables")
    if test is None:
        return content | {"shifts": []}
    content["shifts"] = shifts_of(frame, test, coordinates, lists, made=aggregates_of(content), pool=pool)
    return content


def _pairs(
    content: dict[str, Any], frame: pl.DataFrame, coordinates: Coordinates, *, pool: int
) -> list[dict[str, Any]]:
    aggregates = aggregates_of(content)
    random = np.random.default_rng(POOL_SEED)
    real = weighed(coordinates, frame, aggregates.target)

    def fresh() -> Classed:
        drawn = draw_coordinates(random, pool, aggregates.columns, aggregates.factor)
        numbers = weighed(drawn, from_coordinates(drawn, aggregates.lists), aggregates.target)
        return classed(real, numbers, aggregates.lists)

    return factors_of(fresh, rounds=PAIRS)
