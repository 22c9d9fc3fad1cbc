"""The features that weigh most in one client's score."""

import numpy as np

from scoring.bundle import Bundle
from scoring.matrix import contributions


def strongest_features(bundle: Bundle, client_id: int) -> tuple[str, ...]:
    """Give the names of the features with a known value, the strongest effect first; none is protected.

    Much cheaper than a whole explanation: no value is placed among the others'.

    Raises:
        UnknownClientError: If no client has this number.
    """
    stored = bundle.case_of(client_id).values
    in_model = np.flatnonzero([feature.in_model for feature in bundle.catalog])
    effects = contributions(bundle.booster, stored[np.newaxis, in_model])[0, :-1]
    ranked = in_model[np.argsort(-np.abs(effects), kind="stable")]
    return tuple(bundle.catalog[index].name for index in ranked.tolist() if not np.isnan(stored[index]))
