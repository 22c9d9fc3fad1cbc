import pytest

from scoring.bundle import Bundle
from scoring.whatif import landscape, simulate
from scoring.whatif_views import Changes, Lever
from tests.scoring.whatif.whatif_portfolio import CASH, NO_ANNUITY, NO_PRICE, REVOLVING


def test_a_curve_passes_through_the_score_as_asked(whatif_bundle: Bundle) -> None:
    view = landscape(whatif_bundle, CASH)
    levers = {lever.lever: lever for lever in simulate(whatif_bundle, CASH, Changes()).levers}
    assert [curve.lever for curve in view.curves] == [Lever.AMOUNT, Lever.DOWN_PAYMENT, Lever.TERM]
    for curve in view.curves:
        asked = levers[curve.lever].asked
        assert asked is not None
        assert curve.points[curve.values.index(asked)] == view.asked.points
        assert (curve.values[0], curve.values[-1]) == (levers[curve.lever].lowest, levers[curve.lever].highest)
        assert list(curve.values) == sorted(set(curve.values))
        assert len(curve.values) <= 60


def test_a_point_of_a_curve_is_what_a_simulation_says(whatif_bundle: Bundle) -> None:
    for curve in landscape(whatif_bundle, CASH).curves:
        changes = Changes(**{str(curve.lever): curve.values[-1]})  # type: ignore[arg-type]  # named as its field
        assert curve.points[-1] == simulate(whatif_bundle, CASH, changes).simulated.points


def test_a_cell_of_the_map_is_what_a_simulation_says(whatif_bundle: Bundle) -> None:
    cells = landscape(whatif_bundle, CASH).map
    assert cells is not None
    assert len(cells.terms) * len(cells.amounts) <= 1_600
    assert {len(row) for row in cells.points} == {len(cells.amounts)}
    changes = Changes(amount=cells.amounts[1], term=cells.terms[-2])
    assert cells.points[-2][1] == simulate(whatif_bundle, CASH, changes).simulated.points


@pytest.mark.parametrize(
    ("client_id", "levers"),
    [
        (REVOLVING, [Lever.AMOUNT]),
        (NO_PRICE, [Lever.AMOUNT, Lever.TERM]),
        (NO_ANNUITY, [Lever.AMOUNT, Lever.DOWN_PAYMENT]),
    ],
)
def test_a_locked_lever_has_no_curve_and_no_map(whatif_bundle: Bundle, client_id: int, levers: list[Lever]) -> None:
    view = landscape(whatif_bundle, client_id)
    assert [curve.lever for curve in view.curves] == levers
    assert (view.map is None) == (Lever.TERM not in levers)
