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
DRAWS = 5
"""One draw of outcomes moves an AUC by .002."""
OUTCOME = "TARGET"
_RATINGS = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")
_RATING_DECIMALS = 6
"""Copies of the real rows write ratings with 9 or 16 digits, which would give them away."""
CLIENT = "SK_ID_CURR"


@dataclass(frozen=True, kw_only=True)
class Draw:
    """Made-up applications, as many as there are unseen rows."""

    rows: pl.DataFrame
    probability: Floats
    """True default probability; (rows,)."""


@dataclass(frozen=True, kw_only=True)
class Sides:
    """Applications with TARGET, of the same columns, about as many on each side."""

    seen: pl.DataFrame
    """Real rows that the aggregates were taken from."""
    unseen: pl.DataFrame
    """Real rows that fed no aggregate."""
    draws: tuple[Draw, ...]
    """As many made-up rows as unseen ones, drawn again and again."""
    unseen_probability: Floats
    """What the aggregates say of the unseen rows' risk; (unseen rows,)."""

    @property
    def made(self) -> pl.DataFrame:
        """The rows of the first draw."""
        return self.draws[0].rows


def sides_of(real: pl.DataFrame) -> Sides:
    """Split, measure and draw."""
    seen, unseen = halves(real.with_columns(pl.col(_RATINGS).round(_RATING_DECIMALS)), SPLIT_SEED)
    content = measured(seen, progress=print)
    return Sides(
        seen=seen,
        unseen=unseen,
        draws=tuple(_drawn(content, unseen, DRAW_SEED + draw) for draw in range(DRAWS)),
        unseen_probability=_probability(unseen, content),
    )


def _drawn(content: dict[str, Any], like: pl.DataFrame, seed: int) -> Draw:
    """Draw applications and their outcome: as many rows as `like`, and its columns."""
    random = np.random.default_rng(seed)
    frame = draw_applications(random, aggregates_of(content), np.ones(like.height, dtype=bool)).frame
    probability = _probability(frame, content)
    made = frame.with_columns(
        pl.col(_RATINGS).round(_RATING_DECIMALS),
        pl.Series(CLIENT, np.arange(frame.height)),
        pl.Series(OUTCOME, (random.random(frame.height) < probability).astype(np.int64)),
    )
    return Draw(rows=made.select(like.columns), probability=probability)


def halves(real: pl.DataFrame, seed: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Split rows in two at random."""
    order = np.random.default_rng(seed).permutation(real.height)
    middle = real.height // 2
    return real[order[:middle]], real[order[middle:]]


def _probability(applications: pl.DataFrame, content: dict[str, Any]) -> Floats:
    """Give what the application alone says of the risk."""
    score = application_score(applications, content["target"])
    return probability_of(score + intercept_of(score, DEFAULT_RATE))
