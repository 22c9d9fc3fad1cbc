"""The score along the levers of a client: one curve for each, and a map of amount and term."""

from collections.abc import Sequence

import numpy as np

from scoring.bundle import Bundle
from scoring.landscape_views import CurveView, LandscapeView, MapView
from scoring.points import points_of_margin
from scoring.whatif.client import Client
from scoring.whatif.outcome import outcome_view
from scoring.whatif.rescore import rescored
from scoring.whatif_views import Changes, Lever, LeverView

CURVE_POINTS = 60
MAP_SIDE = 40


def landscape(bundle: Bundle, client_id: int) -> LandscapeView:
    """Score an application along each lever, the others as asked, and over amount and term together.

    Raises:
        UnknownClientError: If no client has this number.
    """
    client = Client.of(bundle, client_id)
    levers = [client.levers.amount, client.levers.down_payment, client.levers.term]
    stops = {each.lever: _stops(each, CURVE_POINTS) for each in levers}
    amounts, terms = _stops(client.levers.amount, MAP_SIDE), _stops(client.levers.term, MAP_SIDE)
    along = [_changed(lever, value) for lever, values in stops.items() for value in values]
    over = [Changes(amount=amount, term=term) for term in terms for amount in amounts]
    points = points_of_margin(rescored(client, [Changes(), *along, *over]).margins)[1:].tolist()
    return LandscapeView(
        client_id=client_id,
        asked=outcome_view(client, Changes(), client.margin),
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


def _stops(lever: LeverView, most: int) -> list[float]:
    """Give at most so many values of a lever, ascending; what is asked among them."""
    if lever.asked is None or lever.lowest is None or lever.highest is None or lever.step is None:
        return []
    spaced = np.linspace(lever.lowest, lever.highest, most - 1)
    on_steps = np.clip(np.rint(spaced / lever.step) * lever.step, lever.lowest, lever.highest)
    return sorted({lever.asked, *on_steps.tolist()})


def _changed(lever: Lever, value: float) -> Changes:
    return Changes(**{str(lever): value})  # type: ignore[arg-type]  # a lever is named as its field
