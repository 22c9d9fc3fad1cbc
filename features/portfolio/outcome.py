"""The outcome: a default probability from a sum of effects in log-odds, and TARGET drawn from it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl

from features.portfolio.application import application_aggregates
from features.portfolio.chance import stream
from features.portfolio.clients import Clients
from features.portfolio.figures import FIGURES_FOLDER, Floats, Ints
from features.portfolio.risk import application_score
from features.portfolio.statistics import client_statistics

DEFAULT_RATE = 24_825 / 307_511
"""Published share of defaults among the train applications."""
_FARTHEST = 3.0
_BISECTIONS = 60
_INTERCEPT_BOUNDS = (-15.0, 10.0)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The truth about each client; (clients,)."""

    default_probability: Floats
    target: Ints
    """1 with that probability."""


def draw_outcome(clients: Clients, application: pl.DataFrame, tables: Mapping[str, pl.DataFrame], seed: int) -> Outcome:
    """Add the effects up, find the intercept that gives the published default rate, and draw."""
    return outcome_of(default_score(clients, application, client_statistics(application, tables)), seed)


def outcome_of(score: Floats, seed: int) -> Outcome:
    """Find the intercept that gives the published default rate to all clients together, and draw; (clients,)."""
    probability = probability_of(score + intercept_of(score, DEFAULT_RATE))
    return Outcome(
        default_probability=probability,
        target=(stream(seed, "outcome").random(len(score)) < probability).astype(np.int64),
    )


def default_score(clients: Clients, application: pl.DataFrame, statistics: pl.DataFrame) -> Floats:
    """Give the log-odds of default but for the intercept: the application, its history, and the hidden standing.

    The history says again a part of what the application says: `application.slope` leaves that part out, so that
    the default rates of clients with the same application stay those that were measured.
    """
    content = json.loads((FIGURES_FOLDER / "outcome.json").read_text(encoding="utf-8"))
    score: Floats = content["application"]["slope"] * application_score(application, application_aggregates().target)
    for name, effect in content["numbers"].items():
        score += effect["slope"] * distance(statistics[name], effect)
    for name, effect in content["traits"].items():
        score += effect["slope"] * clients.traits[name]
    return score


def distance(values: pl.Series, effect: Mapping[str, Any]) -> Floats:
    """Give how far each number is from its centre, in its spread and no more than three; 0 where it is missing."""
    spreads = (values.fill_null(np.nan).to_numpy() - effect["centre"]) / effect["scale"]
    near: Floats = np.nan_to_num(np.clip(spreads, -_FARTHEST, _FARTHEST))
    return near


def intercept_of(score: Floats, rate: float) -> float:
    """Find by bisection the intercept at which the mean probability is `rate`."""
    low, high = _INTERCEPT_BOUNDS
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        if probability_of(score + middle).mean() < rate:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def probability_of(score: Floats) -> Floats:
    """Turn log-odds into probabilities."""
    return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float64)
