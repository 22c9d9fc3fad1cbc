"""Where a client's value stands among others'."""

from functools import partial

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature
from scoring.bundle import Bundle
from scoring.ranks import counts_beside
from scoring.views import ValueView


def known_or_none(value: np.float32) -> float | None:
    """Give a stored number as the page knows it: NaN is None."""
    return None if np.isnan(value) else float(value)


def value_in_portfolio(bundle: Bundle, index: int, value: float | None) -> ValueView:
    """Place a value among all clients of the portfolio, from the feature's sorted column."""
    summary = bundle.summaries[bundle.catalog[index].name]
    counts = None
    if value is not None and summary.n_known:
        read = partial(bundle.sorted_values_of_feature, index)
        counts = counts_beside(np.float32(value), summary.percentiles, summary.n_known, read)
    return ValueView(
        feature=bundle.catalog[index],
        value=value,
        median=summary.median,
        share_below=counts[0] / summary.n_known if counts else None,
        share_above=counts[1] / summary.n_known if counts else None,
        share_unknown=1.0 - summary.n_known / bundle.portfolio.n_clients,
    )


def value_in_group(feature: Feature, value: float | None, group: NDArray[np.float32]) -> ValueView:
    """Place a value among a group's values, (n_group,); NaN is unknown."""
    known = group[~np.isnan(group)]
    median = median_of(known) if known.size else None
    placed = value is not None and known.size > 0
    return ValueView(
        feature=feature,
        value=value,
        median=median,
        share_below=int(np.count_nonzero(known < np.float32(value))) / known.size if placed else None,
        share_above=int(np.count_nonzero(known > np.float32(value))) / known.size if placed else None,
        share_unknown=1.0 - known.size / len(group) if len(group) else 0.0,
    )


def median_of(known: NDArray[np.float32]) -> float:
    """Give the median of known values, (n,), n ≥ 1: `np.median` in Float64 without turning them all into Float64."""
    middle = len(known) // 2
    ranked = np.partition(known, middle)
    high = float(ranked[middle])
    return high if len(known) % 2 else (float(np.max(ranked[:middle])) + high) / 2
