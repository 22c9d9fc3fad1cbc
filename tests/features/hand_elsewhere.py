"""The well-known client's credits at other lenders, and their months."""

from collections.abc import Mapping

from tests.features.hand_row import WELL_KNOWN, Row


def _credit(number: int, state: str, days: int, amount: float, debt: float, **others: float | str) -> Row:
    return {
        "SK_ID_CURR": WELL_KNOWN,
        "SK_ID_BUREAU": number,
        "CREDIT_ACTIVE": state,
        "CREDIT_CURRENCY": "currency 1",
        "DAYS_CREDIT": days,
        "AMT_CREDIT_SUM": amount,
        "AMT_CREDIT_SUM_DEBT": debt,
        "AMT_CREDIT_SUM_OVERDUE": 0.0,
        "CREDIT_DAY_OVERDUE": 0,
        "DAYS_CREDIT_UPDATE": -10,
        **others,
    }


RUNNING, OVERPAID, CLOSED, FOREIGN, FUTURE, CARD, LATE, ORPHAN = 1, 2, 3, 4, 5, 6, 7, 99

CREDITS: tuple[Row, ...] = (
    _credit(
        RUNNING,
        "Active",
        -1_461,
        200_000,
        50_000,
        CREDIT_TYPE="Consumer credit",
        DAYS_CREDIT_ENDDATE=1_461.0,
        AMT_CREDIT_SUM_OVERDUE=1_000.0,
        CREDIT_DAY_OVERDUE=12,
        AMT_CREDIT_MAX_OVERDUE=2_000.0,
        CNT_CREDIT_PROLONG=1,
        AMT_ANNUITY=6_000.0,
    ),
    _credit(
        OVERPAID, "Active", -365, 100_000, -500, CREDIT_TYPE="Credit card", DAYS_CREDIT_ENDDATE=-30.0, AMT_ANNUITY=0.0
    ),
    _credit(
        CLOSED,
        "Closed",
        -2_922,
        300_000,
        0,
        CREDIT_TYPE="Mortgage",
        DAYS_CREDIT_ENDDATE=-1_000.0,
        DAYS_ENDDATE_FACT=-1_096.0,
        AMT_CREDIT_MAX_OVERDUE=500.0,
    ),
    _credit(
        FOREIGN,
        "Active",
        -100,
        9e6,
        9e6,
        CREDIT_CURRENCY="currency 2",
        CREDIT_TYPE="Car loan",
        DAYS_CREDIT_ENDDATE=-41_000.0,
        AMT_CREDIT_SUM_OVERDUE=9e6,
        AMT_ANNUITY=9e6,
    ),
    _credit(
        FUTURE,
        "Active",
        -1,
        1e6,
        1e6,
        CREDIT_TYPE="Microloan",
        DAYS_CREDIT_UPDATE=3,
        AMT_CREDIT_MAX_OVERDUE=1e6,
        CNT_CREDIT_PROLONG=9,
    ),
    _credit(
        CARD,
        "Active",
        -700,
        50_000,
        20_000,
        CREDIT_TYPE="Credit card",
        AMT_CREDIT_MAX_OVERDUE=0.0,
        CNT_CREDIT_PROLONG=2,
        AMT_ANNUITY=1_000.0,
    ),
    _credit(
        LATE,
        "Closed",
        -400,
        30_000,
        0,
        CREDIT_TYPE="Another type of loan",
        DAYS_CREDIT_ENDDATE=-300.0,
        DAYS_ENDDATE_FACT=-200.0,
    ),
)


def _months(credit: int, status_of_month: Mapping[int, str]) -> tuple[Row, ...]:
    return tuple(
        {"SK_ID_BUREAU": credit, "MONTHS_BALANCE": month, "STATUS": status} for month, status in status_of_month.items()
    )


CREDIT_MONTHS: tuple[Row, ...] = (
    *_months(RUNNING, {0: "0", -1: "1", -2: "X", -3: "0", -11: "X", -12: "2", -13: "0", -24: "3"}),
    *_months(CLOSED, {0: "C", -1: "C"}),
    *_months(FUTURE, {0: "5"}),
    *_months(ORPHAN, {0: "5"}),
)
