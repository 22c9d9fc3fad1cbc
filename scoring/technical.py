"""One client's score in the model's own terms, beside the population sample."""

import numpy as np
from numpy.typing import NDArray

from scoring import manifest as contents
from scoring.bundle import Bundle
from scoring.case import Case
from scoring.errors import UnknownFeatureError
from scoring.matrix import contributions, margins_by_each
from scoring.place import known_or_none, value_in_portfolio
from scoring.points import points_of_contribution, probability_of_margin
from scoring.why_views import ContributionView, DependenceView, SwarmView, TechnicalView

MOST_SWARMS = 15
MOST_DRAWN = 300
"""Clients of the sample in one swarm: fifteen swarms of them are as many marks as a browser draws at once."""


def technical_view(bundle: Bundle, client_id: int) -> TechnicalView:
    """Explain one client's score in log-odds, feature by feature.

    Raises:
        UnknownClientError: If no client has this number.
    """
    case = bundle.case_of(client_id)
    indices, stored, explained = _explained(bundle, case)
    views = [
        ContributionView(
            feature=bundle.catalog[index],
            value=known_or_none(value),
            median=bundle.summaries[bundle.catalog[index].name].median,
            contribution=contribution,
            effect_points=points_of_contribution(contribution),
        )
        for index, value, contribution in zip(indices.tolist(), stored, explained.tolist(), strict=True)
    ]
    base = float(bundle.manifest["model"]["base_margin"])
    return TechnicalView(
        margin=case.margin,
        probability=float(probability_of_margin(case.margin)),
        base_margin=base,
        base_probability=float(probability_of_margin(base)),
        control_margins=tuple(margins_by_each(bundle.control_boosters, stored[np.newaxis, :])[:, 0].tolist()),
        contributions=tuple(sorted(views, key=lambda view: -abs(view.contribution))),
        rounds=int(bundle.manifest["model"]["rounds"]),
    )


def swarm_views(bundle: Bundle, client_id: int) -> tuple[SwarmView, ...]:
    """Give the features that weigh most in the sample, by their mean effect whatever its sign, strongest first.

    Raises:
        UnknownClientError: If no client has this number.
    """
    indices, stored, explained = _explained(bundle, bundle.case_of(client_id))
    effects = points_of_contribution(bundle.arrays[contents.SAMPLE_CONTRIBUTIONS].whole().astype(np.float64))
    strengths = np.abs(effects).mean(axis=0)
    strongest = [place for place in np.argsort(-strengths, kind="stable")[:MOST_SWARMS].tolist() if strengths[place]]
    return tuple(
        _swarm(bundle, indices, place, effects[:, place], (stored[place], explained[place])) for place in strongest
    )


def dependence_view(bundle: Bundle, client_id: int, feature_name: str) -> DependenceView:
    """Set a feature's values against its effects in the sample.

    Raises:
        UnknownClientError: If no client has this number.
        UnknownFeatureError: If the model has no such feature; protected ones are none of it.
    """
    indices, stored, explained = _explained(bundle, bundle.case_of(client_id))
    index = bundle.feature_index(feature_name)
    if not bundle.catalog[index].in_model:
        raise UnknownFeatureError(feature_name)
    place = int(np.searchsorted(indices, index))
    values, effects = _shuffled(
        bundle.arrays[contents.SAMPLE_VALUES].column(place),
        points_of_contribution(bundle.arrays[contents.SAMPLE_CONTRIBUTIONS].column(place).astype(np.float64)),
        seed=index,
    )
    known = ~np.isnan(values)
    return DependenceView(
        value=value_in_portfolio(bundle, index, known_or_none(stored[place])),
        client_points=points_of_contribution(float(explained[place])),
        values=tuple(values[known].tolist()),
        effects=tuple(effects[known].tolist()),
        unknown_effects=tuple(effects[~known].tolist()),
    )


def _explained(bundle: Bundle, case: Case) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.float64]]:
    """Give the model's features by place in the catalog, the client's values of them, and their contributions."""
    indices = np.flatnonzero([feature.in_model for feature in bundle.catalog])
    stored = case.values[indices]
    return indices, stored, contributions(bundle.booster, stored[np.newaxis, :])[0, :-1]


def _swarm(
    bundle: Bundle,
    indices: NDArray[np.intp],
    place: int,
    effects: NDArray[np.float64],
    client: tuple[np.float32, np.float64],
) -> SwarmView:
    index = int(indices[place])
    value, contribution = client
    values, shuffled = _shuffled(bundle.arrays[contents.SAMPLE_VALUES].column(place), effects, seed=index)
    return SwarmView(
        feature=bundle.catalog[index],
        effects=tuple(shuffled[:MOST_DRAWN].tolist()),
        ranks=_ranks(values)[:MOST_DRAWN],
        mean_absolute_points=float(np.abs(effects).mean()),
        client_points=points_of_contribution(float(contribution)),
        client_value=known_or_none(value),
    )


def _ranks(values: NDArray[np.float32]) -> tuple[float | None, ...]:
    """Give the place of each value among the known ones, in the middle of its equals; None is unknown."""
    known = np.sort(values[~np.isnan(values)])
    if known.size == 0:
        return (None,) * len(values)
    low, high = np.searchsorted(known, values, side="left"), np.searchsorted(known, values, side="right")
    middle = (low + high) / (2 * known.size)
    return tuple(None if unknown else rank for unknown, rank in zip(np.isnan(values), middle.tolist(), strict=True))


def _shuffled(
    values: NDArray[np.float32], effects: NDArray[np.float64], *, seed: int
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Put the sampled clients in an order of this feature's own: what leaves cannot be joined into one client."""
    order = np.random.default_rng(seed).permutation(len(values))
    return values[order], effects[order]
