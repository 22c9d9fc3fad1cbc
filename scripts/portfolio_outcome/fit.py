"""Fit the effects of histories on made-up clients: each is raised or lowered until its published figure comes out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import polars as pl

from features.portfolio.application import application_aggregates
from features.portfolio.clients import Clients
from features.portfolio.figures import Flags, Floats
from features.portfolio.outcome import DEFAULT_RATE, distance, intercept_of, probability_of
from features.portfolio.risk import application_score

_ROUNDS = 40
_STEP = 0.6
_MOST = 0.8
_LEAST = 0.03
"""An effect keeps its sign, whatever other effects say of it."""
AUC_OF_TRUTH = 0.784


@dataclass(frozen=True, kw_only=True)
class Population:
    """Made-up clients; all arrays (clients,)."""

    application: Floats
    """Score of the application."""
    standing: Floats
    statistics: Mapping[str, Floats]
    """NaN where missing."""

    @classmethod
    def of(cls, clients: Clients, application: pl.DataFrame, statistics: pl.DataFrame) -> Self:
        """Take what the score is made of."""
        return cls(
            application=application_score(application, application_aggregates().target),
            standing=clients.traits["standing"],
            statistics={
                name: statistics[name].fill_null(np.nan).to_numpy()
                for name in statistics.columns
                if name != "SK_ID_CURR"
            },
        )


def fitted(content: dict[str, Any], population: Population) -> tuple[dict[str, Any], dict[str, float]]:
    """Fit every effect that has a published figure, the standing, and the part of the application left."""
    effects = content["numbers"]
    terms = {name: distance(pl.Series(population.statistics[name]).fill_nan(None), effects[name]) for name in effects}
    standing = content["traits"]["standing"]
    reached: dict[str, float] = {}
    for _ in range(_ROUNDS):
        history = (
            sum(effects[name]["slope"] * terms[name] for name in effects) + standing["slope"] * population.standing
        )
        slope = _left(np.asarray(history), population.application)
        content["application"]["slope"] = round(slope, 4)
        score = slope * population.application + history
        probability = probability_of(score + intercept_of(score, DEFAULT_RATE))
        for name, effect in effects.items():
            if "published" in effect:
                wanted, found = _figures(effect["published"], population.statistics[name], probability)
                reached[name] = found
                effect["slope"] = _moved(effect["slope"], wanted - found)
        reached["truth"] = expected_auc(probability, probability)
        standing["slope"] = _moved(standing["slope"], AUC_OF_TRUTH - reached["truth"])
    return content, reached


def _moved(slope: float, missing: float) -> float:
    """Raise the size of an effect where its figure is not reached, lower it where it is passed."""
    size = np.clip(abs(slope) + _STEP * 4.0 * missing, _LEAST, _MOST)
    return round(float(np.copysign(size, slope)), 4)


def _left(history: Floats, application: Floats) -> float:
    """Give 1 less the slope of the history on the application."""
    both = np.cov(history, application)
    return 1.0 - float(both[0, 1] / both[1, 1])


def _figures(published: Mapping[str, Any], values: Floats, probability: Floats) -> tuple[float, float]:
    """Give the published figure and the one of the made-up clients."""
    known = ~np.isnan(values)
    if "auc" in published:
        found = expected_auc(values[known], probability[known])
        return published["auc"], max(found, 1.0 - found)
    if "correlation" in published:
        return published["correlation"], _correlation(values[known], probability[known])
    low, high = published["rates"]
    return high - low, float(probability[values == 1].mean() - probability[values == 0].mean())


def _correlation(values: Floats, probability: Floats) -> float:
    """Give the correlation that outcomes drawn from the probability have on average."""
    rate = probability.mean()
    together = np.mean((values - values.mean()) * (probability - rate))
    return float(together / (values.std() * np.sqrt(rate * (1.0 - rate))))


def expected_auc(values: Floats, probability: Floats) -> float:
    """Give the share of (defaulter, other) pairs that the values put in order, on average over all outcomes."""
    order = np.argsort(values, kind="stable")
    ranked = values[order]
    bad, good = probability[order], 1.0 - probability[order]
    starts: Flags = np.concatenate(([True], ranked[1:] != ranked[:-1]))
    group = np.cumsum(starts) - 1
    bad, good = np.bincount(group, weights=bad), np.bincount(group, weights=good)
    return float((bad * (np.cumsum(good) - good / 2)).sum() / (bad.sum() * good.sum()))
