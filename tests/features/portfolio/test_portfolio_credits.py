import numpy as np
import polars as pl
from polars.testing import assert_frame_equal

from features.portfolio.coordinates.credits import DERIVED_WHEN_DRAWN, LISTS, from_coordinates, to_coordinates

LISTED = {**LISTS, "amount_zero": ("no", "yes"), "CREDIT_TYPE": ("Consumer credit", "Credit card")}
CREDITS = pl.DataFrame(
    {
        # paid back before its end; a card with room left; one closed on its day; one that never said its end
        "CREDIT_ACTIVE": ["Closed", "Active", "Closed", "Closed"],
        "CREDIT_TYPE": ["Consumer credit", "Credit card", "Consumer credit", "Credit card"],
        "DAYS_CREDIT": [-1000, -200, -900, -800],
        "CREDIT_DAY_OVERDUE": [0, 12, 0, 0],
        "DAYS_CREDIT_ENDDATE": [-400.0, 900.0, -535.0, None],
        "DAYS_ENDDATE_FACT": [-700.0, None, -535.0, -300.0],
        "AMT_CREDIT_MAX_OVERDUE": [None, 650.5, 0.0, None],
        "CNT_CREDIT_PROLONG": [0, 0, 1, 0],
        "AMT_CREDIT_SUM": [50_000.0, 90_000.0, 12_345.67, 0.0],
        "AMT_CREDIT_SUM_DEBT": [0.0, 30_000.0, None, 0.0],
        "AMT_CREDIT_SUM_LIMIT": [0.0, 60_000.0, None, 0.0],
        "AMT_CREDIT_SUM_OVERDUE": [0.0, 600.0, 0.0, 0.0],
        "DAYS_CREDIT_UPDATE": [-690, -8, -500, -300],
        "AMT_ANNUITY": [None, 4_500.0, 0.0, None],
    }
)


def test_coordinates_lead_back_to_the_same_rows() -> None:
    coordinates = to_coordinates(CREDITS, LISTED)

    again = pl.DataFrame(from_coordinates(coordinates, LISTED)).select(CREDITS.columns)

    assert_frame_equal(again, CREDITS, check_exact=False, abs_tol=0.01)


def test_a_credit_repaid_after_half_of_its_term_has_a_share_of_a_half() -> None:
    coordinates = to_coordinates(CREDITS, LISTED)

    # 300 days of 600
    assert coordinates["before_share"][0] == 0.5
    assert coordinates["ratio"].tolist()[:3] == [0.6, 5.5, 365 / 900]
    assert DERIVED_WHEN_DRAWN["life_share"](coordinates)["closed_age"].tolist()[::2] == [700.0, 535.0]


def test_the_worst_amount_overdue_is_at_least_the_one_overdue_now() -> None:
    coordinates = to_coordinates(CREDITS, LISTED)
    coordinates["worst"] = np.where(np.isnan(coordinates["worst"]), np.nan, 100.0)

    again = from_coordinates(coordinates, LISTED)

    assert again["AMT_CREDIT_SUM_OVERDUE"].to_list() == [0.0, 600.0, 0.0, 0.0]
    assert again["AMT_CREDIT_MAX_OVERDUE"].to_list() == [None, 600.0, 0.0, None]
