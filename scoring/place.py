"""Where a client's value stands among others'."""

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature
from scoring.bundle import Bundle
from scoring.views import ValueView


def known_or_none(value: np.float32) -> float | None:
    """Give a stored number as the page knows it: NaN is None."""
    return None if np.isnan(value) else float(value)


def value_in_portfolio(bundle: Bundle, index: int, value: float | None) -> ValueView:
    """Place a value among all clients of the portfolio; one read of the feature's column, no sort."""
    summary = bundle.summaries[bundle.catalog[index].name]
    return _value_view(bundle.catalog[index], value, bundle.values_of_feature(index), summary.n_known, summary.median)


def value_in_group(feature: Feature, value: float | None, group: NDArray[np.float32]) -> ValueView:
    """Place a value among a group's values, (n_group,); NaN is unknown."""
    known = group[~np.isnan(group)]
    median = float(np.median(known.astype(np.float64))) if known.size else None
    return _value_view(feature, value, group, int(known.size), median)


def _value_view(
    feature: Feature, value: float | None, column: NDArray[np.float32], n_known: int, median: float | None
) -> ValueView:
    placed = value is not None and n_known > 0
    return ValueView(
        feature=feature,
        value=value,
        median=median,
        share_below=int(np.count_nonzero(column < np.float32(value))) / n_known if placed else None,
        share_above=int(np.count_nonzero(column > np.float32(value))) / n_known if placed else None,
        share_unknown=1.0 - n_known / len(column),
    )
