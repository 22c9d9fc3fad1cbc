"""The sides that are compared: real rows that fed the aggregates, real rows that did not, and made-up rows."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl

from features.portfolio.application import draw_applications
from features.portfolio.engine.aggregates import aggregates_of
from features.portfolio.figures import Floats
from features.portfolio.outcome import DEFAULT_RATE, intercept_of, probability_of
from features.portfolio.risk import application_score
from scripts.portfolio_aggregates.measured import measured

SPLIT_SEED, DRAW_SEED = 0, 2026
OUTCOME = "TARGET"
_RATINGS = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")
_RATING_DECIMALS = 6
"""Copies of the real rows write ratings with 9 or 16 digits, which would give them away."""
CLIENT = "SK_ID_CURR"


@dataclass(frozen=True, kw_only=True)
class Sides:
    """Applications with TARGET, of the same columns, about as many on each side."""

    seen: pl.DataFrame
    """Real rows that the aggregates were taken from."""
    unseen: pl.DataFrame
    """Real rows that fed no aggregate."""
    made: pl.DataFrame
    made_probability: Floats
    """True default probability of the made-up rows; (made-up rows,)."""
    unseen_probability: Floats
    """What the aggregates say of the unseen rows' risk; (unseen rows,)."""


def sides_of(real: pl.DataFrame) -> Sides:
    """Split, measure and draw."""
    seen, unseen = halves(real.with_columns(pl.col(_RATINGS).round(_RATING_DECIMALS)), SPLIT_SEED)
    content = measured(seen, progress=print)
    random = np.random.default_rng(DRAW_SEED)
    drawn = draw_applications(random, aggregates_of(content), np.ones(unseen.height, dtype=bool)).frame
    probability = _probability(drawn, content)
    target = (random.random(drawn.height) < probability).astype(np.int64)
    made = drawn.with_columns(
        pl.col(_RATINGS).round(_RATING_DECIMALS),
        pl.Series(CLIENT, np.arange(drawn.height)),
        pl.Series(OUTCOME, target),
    )
    return Sides(
        seen=seen,
        unseen=unseen,
        made=made.select(unseen.columns),
        made_probability=probability,
        unseen_probability=_probability(unseen, content),
    )


def halves(real: pl.DataFrame, seed: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Split rows in two at random."""
    order = np.random.default_rng(seed).permutation(real.height)
    middle = real.height // 2
    return real[order[:middle]], real[order[middle:]]


def _probability(applications: pl.DataFrame, content: dict[str, Any]) -> Floats:
    """Give what the application alone says of the risk."""
    score = application_score(applications, content["target"])
    return probability_of(score + intercept_of(score, DEFAULT_RATE))
