"""The application table: more rows than wanted are drawn, and those that fit the two-way tables are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import polars as pl

from features.portfolio.coordinates.table import from_coordinates
from features.portfolio.engine.aggregates import Aggregates, read_aggregates
from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.draw import draw_coordinates
from features.portfolio.engine.weights import choose, weights_of
from features.portfolio.figures import FIGURES_FOLDER, Flags
from features.portfolio.risk import application_score

AGGREGATES = FIGURES_FOLDER / "applications.json.gz"
POOL = 8
"""Rows drawn for each row kept."""
SECOND_RATING_UNKNOWN = (0.002146, 0.000164)
"""Published share of train and of test clients."""
GOODS_UNKNOWN = 278 / 29_279
"""Published share of the revolving loans of train clients; other goods are known."""
FEWEST_DRAWN = 2_000
"""Ranks within cells need rows: a small portfolio is drawn from no fewer."""


@dataclass(frozen=True, kw_only=True)
class Applications:
    """One row per client, in the order asked for."""

    frame: pl.DataFrame
    """Official columns, without SK_ID_CURR and TARGET."""
    coordinates: Coordinates


@cache
def application_aggregates() -> Aggregates:
    """Read the shipped aggregates, once."""
    return read_aggregates(AGGREGATES)


def draw_applications(
    random: np.random.Generator, aggregates: Aggregates, is_train: Flags, *, pool: int = POOL
) -> Applications:
    """Draw one application for each client; those of test clients are chosen to differ as the published ones do."""
    count = len(is_train)
    drawn = draw_coordinates(random, max(pool * count, FEWEST_DRAWN), aggregates.columns, aggregates.factor)
    numbers = weighed(drawn, from_coordinates(drawn, aggregates.lists), aggregates.target)
    weights = weights_of(numbers, aggregates.pairs)
    shifted = weights * weights_of(numbers, aggregates.shifts)
    test = choose(random, shifted, int(np.sum(~is_train)))
    weights[test] = 0.0
    train = choose(random, weights, int(np.sum(is_train)))
    chosen = np.empty(count, dtype=np.int64)
    chosen[is_train], chosen[~is_train] = random.permutation(train), random.permutation(test)
    kept = {name: values[chosen] for name, values in drawn.items()}
    _forget(random, kept, is_train)
    goods_unknown = random.random(count) < np.where(is_train, GOODS_UNKNOWN, 0.0)
    return Applications(frame=from_coordinates(kept, aggregates.lists, goods_unknown), coordinates=kept)


def _forget(random: np.random.Generator, coordinates: Coordinates, is_train: Flags) -> None:
    """Make as many second ratings unknown as published: too few for a table."""
    train, test = SECOND_RATING_UNKNOWN
    unknown = random.random(len(is_train)) < np.where(is_train, train, test)
    coordinates["EXT_SOURCE_2"] = np.where(unknown, np.nan, coordinates["EXT_SOURCE_2"])


OFFICIAL = (
    "AMT_CREDIT", "AMT_ANNUITY", "DAYS_EMPLOYED", "DAYS_REGISTRATION", "DAYS_ID_PUBLISH", "YEARS_BUILD_MODE",
    "FLOORSMIN_MODE", "LIVINGAREA_AVG", "LIVINGAPARTMENTS_MODE", "NONLIVINGAPARTMENTS_MODE", "BASEMENTAREA_AVG",
    "COMMONAREA_AVG", "LANDAREA_AVG",
)  # fmt: skip
"""Official columns that two-way tables are about beside the coordinates they are computed from."""
RISK = "risk"
"""What the application says of the risk, another number that two-way tables are about: it adds fifty small effects up,
whose joint spread no table of two of them shows."""


def weighed(coordinates: Coordinates, frame: pl.DataFrame, target: Mapping[str, Any]) -> Coordinates:
    """Give the numbers that two-way tables are about; `target` holds the effects that the risk adds up."""
    official = {name: frame[name].cast(pl.Float64).fill_null(np.nan).to_numpy() for name in OFFICIAL}
    return {**coordinates, **official, RISK: application_score(frame, target)}
