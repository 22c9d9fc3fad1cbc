"""One client's application as asked beside changed ones."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from features.feature import Theme
from scoring.bundle import Bundle
from scoring.matrix import contributions
from scoring.place import known_or_none
from scoring.points import points_of_contribution
from scoring.whatif.checked import Checked
from scoring.whatif.client import Client
from scoring.whatif.outcome import outcome_view
from scoring.whatif.rescore import Rescored, rescored
from scoring.whatif_views import Changes, MovedThemeView, MovedView, SimulationView

LEAST_MOVED_POINTS = 1e-3
"""Effects are sums of Float32: a smaller difference says nothing."""


def simulate(bundle: Bundle, client_id: int, changes: Changes) -> SimulationView:
    """Score an application with changes; those that cannot be made are told, and the rest goes on.

    Raises:
        UnknownClientError: If no client has this number.
    """
    return simulate_many(bundle, client_id, [changes])[0]


def simulate_many(bundle: Bundle, client_id: int, scenarios: Sequence[Changes]) -> tuple[SimulationView, ...]:
    """Score an application in several versions at once, in the order given; see `simulate`.

    Raises:
        UnknownClientError: If no client has this number.
    """
    client = Client.of(bundle, client_id)
    checks = [client.check(each) for each in scenarios]
    scored = rescored(client, [Changes(), *(check.changes for check in checks)])
    effects = points_of_contribution(contributions(bundle.booster, scored.values)[:, :-1])
    return tuple(_view(client, check, scored, effects, place) for place, check in enumerate(checks, start=1))


def _view(client: Client, check: Checked, scored: Rescored, effects: NDArray[np.float64], place: int) -> SimulationView:
    moved = _moved(client, scored.values[[0, place]], effects[[0, place]])
    return SimulationView(
        client_id=client.client_id,
        levers=client.levers.all(),
        papers=client.papers,
        credits_elsewhere=client.credits_elsewhere,
        changes=check.changes,
        rejected=check.rejected,
        correctable=client.correctable,
        rejected_corrections=check.rejected_corrections,
        asked=outcome_view(client, Changes(), float(scored.margins[0])),
        simulated=outcome_view(client, check.changes, float(scored.margins[place])),
        moved=moved,
        moved_themes=_moved_themes(client, effects[[0, place]]) if moved else (),
        yearly_rate=client.asked.yearly_rate,
        most_instalment_share=client.bundle.policy.levers.most_instalment_share,
    )


def _moved(client: Client, values: NDArray[np.float32], effects: NDArray[np.float64]) -> tuple[MovedView, ...]:
    """Give what differs between two versions, (2, n_model_features) each; the strongest difference of effects first."""
    before, after = values
    differs = ~((before == after) | (np.isnan(before) & np.isnan(after)))
    differs |= np.abs(effects[1] - effects[0]) >= LEAST_MOVED_POINTS
    views = [
        MovedView(
            feature=client.features[place],
            value_before=known_or_none(before[place]),
            value_after=known_or_none(after[place]),
            effect_before=float(effects[0, place]),
            effect_after=float(effects[1, place]),
        )
        for place in np.flatnonzero(differs)
    ]
    return tuple(sorted(views, key=lambda view: -abs(view.effect_after - view.effect_before)))


def _moved_themes(client: Client, effects: NDArray[np.float64]) -> tuple[MovedThemeView, ...]:
    views = []
    for theme in Theme:
        before, after = effects[:, [feature.theme is theme for feature in client.features]].sum(axis=1).tolist()
        if before != after:
            views.append(MovedThemeView(theme=theme, effect_before=before, effect_after=after))
    return tuple(sorted(views, key=lambda view: -abs(view.effect_after - view.effect_before)))
