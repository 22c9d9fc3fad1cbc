"""The outcome: a default probability from a sum of effects in log-odds, and TARGET drawn from it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl

from features.portfolio.chance import stream
from features.portfolio.clients import Clients
from features.portfolio.figures import FIGURES_FOLDER, Floats, Ints
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
    probability = _sigmoid(score + intercept_of(score, DEFAULT_RATE))
    return Outcome(
        default_probability=probability,
        target=(stream(seed, "outcome").random(len(score)) < probability).astype(np.int64),
    )


def default_score(clients: Clients, application: pl.DataFrame, statistics: pl.DataFrame) -> Floats:
    """Give the log-odds of default but for the intercept: numbers, categories, and the hidden standing."""
    content = json.loads((FIGURES_FOLDER / "outcome.json").read_text(encoding="utf-8"))
    score = np.zeros(clients.count)
    for name, effect in content["numbers"].items():
        score += _number_effect(statistics[name], effect)
    for name, effect in content["categories"].items():
        score += (
            category_of(application, name)
            .replace_strict(effect["log_odds"], default=0.0, return_dtype=pl.Float64)
            .to_numpy()
        )
    for name, effect in content["traits"].items():
        score += effect["slope"] * clients.traits[name]
    return score


def category_of(application: pl.DataFrame, name: str) -> pl.Series:
    """Give one category for each client: an official column, or two joined by `|`; "none" where missing."""
    parts = [application[part].cast(pl.String).fill_null("none") for part in name.split("|")]
    joined = parts[0]
    for part in parts[1:]:
        joined = joined + "|" + part
    return joined


def intercept_of(score: Floats, rate: float) -> float:
    """Find by bisection the intercept at which the mean probability is `rate`."""
    low, high = _INTERCEPT_BOUNDS
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        if _sigmoid(score + middle).mean() < rate:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _number_effect(values: pl.Series, effect: dict[str, Any]) -> Floats:
    distance = (values.fill_null(np.nan).to_numpy() - effect["centre"]) / effect["scale"]
    moved: Floats = effect["slope"] * np.clip(distance, -_FARTHEST, _FARTHEST)
    return np.where(np.isnan(moved), 0.0, moved)


def _sigmoid(score: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float64)
