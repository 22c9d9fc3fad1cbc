"""Stage one, on the tables of other lenders: what counts as recent, early, late, running over or closed."""

import pytest

from features.build import build_history
from tests.features.hand_row import WELL_KNOWN, Row
from tests.features.hand_tables import hand_tables
from tests.features.history_of import history_of


def credit(**values: float | str | None) -> Row:
    active: Row = {
        "SK_ID_BUREAU": 1,
        "CREDIT_ACTIVE": "Active",
        "CREDIT_CURRENCY": "currency 1",
        "DAYS_CREDIT": -100,
        "AMT_CREDIT_SUM": 1_000.0,
    }
    return {**active, **values}


@pytest.mark.parametrize(("days", "in_a_year", "in_two_years"), [(365, 1, 1), (366, 0, 1), (730, 0, 1), (731, 0, 0)])
def test_credit_is_of_the_year_for_365_days(days: int, in_a_year: int, in_two_years: int) -> None:
    history = history_of("bureau", credit(DAYS_CREDIT=-days))

    assert history["bureau_year_credit_count"] == in_a_year
    assert history["bureau_two_year_credit_count"] == in_two_years
    assert history["bureau_year_amount_currency"] == (1_000 if in_a_year else None)


@pytest.mark.parametrize(("ended", "early", "late"), [(-131, 1, 0), (-130, 0, 0), (-70, 0, 0), (-69, 0, 1)])
def test_closed_credit_is_early_or_late_by_more_than_thirty_days(ended: int, early: int, late: int) -> None:
    row = credit(CREDIT_ACTIVE="Closed", DAYS_CREDIT_ENDDATE=-100.0, DAYS_ENDDATE_FACT=float(ended))
    history = history_of("bureau", row)

    assert history["bureau_planned_end_count"] == 1
    assert (history["bureau_early_end_count"], history["bureau_late_end_count"]) == (early, late)


def test_end_of_an_active_credit_is_not_judged() -> None:
    history = history_of("bureau", credit(DAYS_CREDIT_ENDDATE=-100.0, DAYS_ENDDATE_FACT=-10.0))

    assert history["bureau_planned_end_count"] == 0
    assert history["bureau_latest_end_days"] is None
    assert history["bureau_overrun_credit_count"] == 1


@pytest.mark.parametrize("junk", [-41_000.0, 41_000.0])
def test_planned_end_over_110_years_away_is_unknown(junk: float) -> None:
    history = history_of("bureau", credit(DAYS_CREDIT_ENDDATE=junk))

    assert history["bureau_overrun_credit_count"] == 0
    assert history["bureau_longest_to_go_years"] is None


def test_debt_is_compared_with_the_amounts_of_the_same_credits_only() -> None:
    history = history_of(
        "bureau",
        credit(AMT_CREDIT_SUM_DEBT=400.0),
        credit(SK_ID_BUREAU=2),
        credit(SK_ID_BUREAU=3, AMT_CREDIT_SUM=None, AMT_CREDIT_SUM_DEBT=900.0),
        credit(SK_ID_BUREAU=4, CREDIT_ACTIVE="Closed", AMT_CREDIT_SUM_DEBT=0.0),
    )

    assert history["bureau_comparable_debt_currency"] == 400
    assert history["bureau_comparable_amount_currency"] == 1_000
    assert history["bureau_any_comparable_debt_currency"] == 400
    assert history["bureau_any_comparable_amount_currency"] == 1_000 + 1_000


def test_debt_of_a_closed_card_or_of_another_credit_is_no_card_debt() -> None:
    history = history_of(
        "bureau",
        credit(CREDIT_TYPE="Credit card", AMT_CREDIT_SUM_DEBT=300.0),
        credit(SK_ID_BUREAU=2, CREDIT_TYPE="Credit card", CREDIT_ACTIVE="Closed", AMT_CREDIT_SUM_DEBT=70.0),
        credit(SK_ID_BUREAU=3, CREDIT_TYPE="Mortgage", AMT_CREDIT_SUM_DEBT=500.0),
    )

    assert history["bureau_card_debt_currency"] == 300
    assert history["bureau_card_amount_currency"] == 1_000


def months_of(**status_of_months: str) -> dict[str, float | None]:
    """Give the history of a client with one credit followed over these months: `m3="0"` is month −3."""
    tables = hand_tables(
        {
            "application": [{"SK_ID_CURR": WELL_KNOWN}],
            "bureau": [{"SK_ID_CURR": WELL_KNOWN, "SK_ID_BUREAU": 1}],
            "bureau_balance": [
                {"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -int(month.removeprefix("m")), "STATUS": status}
                for month, status in status_of_months.items()
            ],
        }
    )
    return build_history(tables).collect().row(0, named=True)


def test_two_years_elsewhere_are_the_months_0_to_23() -> None:
    history = months_of(m23="1", m24="1")

    assert history["bureau_balance_two_year_late_months"] == 1
    assert history["bureau_balance_two_year_running_months"] == 1


def test_long_delay_begins_with_the_second_level() -> None:
    assert months_of(m0="1", m1="2", m2="5")["bureau_balance_long_late_months"] == 2


def test_closed_and_unknown_months_are_neither_running_nor_late() -> None:
    history = months_of(m0="C", m1="C", m2="X", m3="1")

    assert history["bureau_balance_closed_months"] == 2
    assert history["bureau_balance_unknown_months"] == 1
    assert history["bureau_balance_running_months"] == 1
    assert history["bureau_balance_since_late_months"] == 3


def test_worst_delay_of_the_year_leaves_out_an_older_one() -> None:
    history = months_of(m11="1", m12="5")

    assert history["bureau_balance_year_worst_delay_category"] == 1
    assert history["bureau_balance_worst_delay_category"] == 5
