"""The score along the levers of a client: one curve for each, and a map of amount and term."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from scoring.bundle import Bundle
from scoring.points import points_of_margin
from scoring.whatif.client import Client
from scoring.whatif.outcome import outcome_view
from scoring.whatif.rescore import rescored
from scoring.whatif_views import Changes, CurveView, LandscapeView, Lever, LeverView, MapView

CURVE_POINTS = 60
MAP_SIDE = 40
AS_ASKED = Changes()


def landscape(bundle: Bundle, client_id: int, changes: Changes = AS_ASKED) -> LandscapeView:
    """Score an application along each lever, and over amount and term together.

    Args:
        bundle: The opened bundle.
        client_id: The client's number.
        changes: What is changed besides: where the other levers stand.

    Raises:
        UnknownClientError: If no client has this number.
    """
    client = Client.of(bundle, client_id)
    base = client.check(changes).changes
    levers = [client.levers.amount, client.levers.down_payment, client.levers.term]
    stops = {each.lever: _stops(client, base, each, CURVE_POINTS) for each in levers}
    amounts = _stops(client, base, client.levers.amount, MAP_SIDE)
    terms = _stops(client, base, client.levers.term, MAP_SIDE)
    along = [_with(base, lever, value) for lever, values in stops.items() for value in values]
    over = [
        _with(row, Lever.AMOUNT, amount)
        for row in (_with(base, Lever.TERM, term) for term in terms)
        for amount in amounts
    ]
    points = points_of_margin(rescored(client, [*along, *over]).margins).tolist()
    return LandscapeView(
        client_id=client_id,
        asked=outcome_view(client, AS_ASKED, client.margin),
        curves=tuple(_curves(stops, points)),
        map=_map(amounts, terms, points[len(along) :]) if over else None,
    )


def _curves(stops: dict[Lever, list[float]], points: Sequence[float]) -> list[CurveView]:
    curves, begin = [], 0
    for lever, values in stops.items():
        end = begin + len(values)
        if values:
            curves.append(CurveView(lever=lever, values=tuple(values), points=tuple(points[begin:end])))
        begin = end
    return curves


def _map(amounts: Sequence[float], terms: Sequence[float], points: Sequence[float]) -> MapView:
    width = len(amounts)
    rows = (tuple(points[start : start + width]) for start in range(0, len(points), width))
    return MapView(amounts=tuple(amounts), terms=tuple(terms), points=tuple(rows))


def _stops(client: Client, base: Changes, lever: LeverView, most: int) -> list[float]:
    """Give at most so many values of a lever that go with the other changes, ascending; what is asked among them."""
    if lever.asked is None or lever.lowest is None or lever.highest is None or lever.step is None:
        return []
    spaced = np.linspace(lever.lowest, lever.highest, most - 1)
    on_steps = np.clip(np.rint(spaced / lever.step) * lever.step, lever.lowest, lever.highest)
    values = sorted({lever.asked, *on_steps.tolist()})
    return [value for value in values if not client.check(_with(base, lever.lever, value)).rejected]


def _with(changes: Changes, lever: Lever, value: float) -> Changes:
    return replace(changes, **{str(lever): value})  # type: ignore[arg-type]  # a lever is named as its field
