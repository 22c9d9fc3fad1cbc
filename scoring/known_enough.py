"""Whether enough is known of someone for an opinion: a score made of what is missing tells nothing of a person."""

import numpy as np
from numpy.typing import NDArray

from features.catalog.origins import tables_by_feature
from features.catalog.sources import source_columns
from features.feature import Feature
from features.tables.application import APPLICATION
from scoring.bundle import Bundle

KNOWN_OF_NEARLY_ALL = 0.95
"""Of the portfolio's clients."""
MOST_MISSING = 0.5
"""Of the items that nearly all clients have: with more missing, no opinion is given."""
FEWEST_USUAL = 5
"""Where a model has fewer such items, their absence does not tell how much is known."""


def usual_items(bundle: Bundle) -> tuple[Feature, ...]:
    """Give the model's items that are one answer of the application each and that nearly all clients have.

    Histories are left out: many people have none. Ratios are too: each answer counts once. None at all where they
    would be fewer than `FEWEST_USUAL`.
    """
    tables, least = tables_by_feature(), KNOWN_OF_NEARLY_ALL * len(bundle.client_ids)
    usual = tuple(
        feature
        for feature in bundle.catalog
        if feature.in_model
        and tables.get(feature.name) == (APPLICATION.name,)
        and len(source_columns(feature)) == 1
        and bundle.summaries[feature.name].n_known >= least
    )
    return usual if len(usual) >= FEWEST_USUAL else ()


def is_too_little_known(bundle: Bundle, values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell of whom too little is known for an opinion, (n,).

    Args:
        bundle: Its portfolio says what is usual.
        values: The model's features, (n, n_model_features), in catalog order; NaN is unknown.
    """
    places = {feature.name: place for place, feature in enumerate(each for each in bundle.catalog if each.in_model)}
    usual = usual_items(bundle)
    missing = np.isnan(values[:, [places[feature.name] for feature in usual]]).sum(axis=1)
    return _are_too_many(missing, len(usual))


def too_little_known_clients(bundle: Bundle) -> NDArray[np.bool_]:
    """Tell of which clients of the portfolio too little is known, (n_clients,); what all clients have is not read."""
    usual = usual_items(bundle)
    some_lack = [each for each in usual if bundle.summaries[each.name].n_known < len(bundle.client_ids)]
    missing = np.zeros(len(bundle.client_ids), dtype=np.int16)
    if len(some_lack) > MOST_MISSING * len(usual):
        for feature in some_lack:
            missing += np.isnan(bundle.values_of_feature(bundle.feature_index(feature.name)))
    return _are_too_many(missing, len(usual))


def _are_too_many(missing: NDArray[np.signedinteger], n_usual: int) -> NDArray[np.bool_]:
    too_many: NDArray[np.bool_] = missing > MOST_MISSING * n_usual
    return too_many
