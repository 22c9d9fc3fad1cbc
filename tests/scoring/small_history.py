"""The history tables of the small portfolio: one client with rows in each, one with a little, the others without."""

from collections.abc import Mapping, Sequence

import polars as pl

from features.tables.official import TABLES
from features.tables.reading.cells import official_schema
from tests.features.hand_row import Row

WELL_KNOWN, NEWCOMER, STRANGER = 100_000, 100_003, 100_001
"""A client with rows in all six tables, one without any, and a number that no client has."""
NO_DATE = 365_243.0


def tables_of(rows: Mapping[str, Sequence[Row]]) -> dict[str, pl.LazyFrame]:
    """Give these tables, in their official schemas; the others are absent."""
    return {name: pl.LazyFrame(list(given), schema=official_schema(TABLES[name])) for name, given in rows.items()}


def credit(number: int, state: str, *, client: int = WELL_KNOWN, **others: float | str) -> Row:
    """Give a consumer credit of 1,000 taken 800 days before the application, but for these values."""
    return {
        "SK_ID_CURR": client,
        "SK_ID_BUREAU": number,
        "CREDIT_ACTIVE": state,
        "CREDIT_CURRENCY": "currency 1",
        "CREDIT_TYPE": "Consumer credit",
        "DAYS_CREDIT": -800,
        "CREDIT_DAY_OVERDUE": 0,
        "DAYS_CREDIT_UPDATE": -10,
        "AMT_CREDIT_SUM": 1_000.0,
        **others,
    }


def application(number: int, outcome: str, *, client: int = WELL_KNOWN, **others: float | str) -> Row:
    """Give an application for goods of 500, decided 400 days before this one, but for these values."""
    return {
        "SK_ID_PREV": number,
        "SK_ID_CURR": client,
        "NAME_CONTRACT_TYPE": "Consumer loans",
        "NAME_CONTRACT_STATUS": outcome,
        "NAME_GOODS_CATEGORY": "Mobile",
        "CODE_REJECT_REASON": "XAP",
        "DAYS_DECISION": -400,
        "AMT_APPLICATION": 500.0,
        "AMT_CREDIT": 450.0,
        **others,
    }


def payment(rank: int, due_day: float, paid_day: float | None, paid: float | None, **others: float) -> Row:
    """Give a payment for an instalment of 100 of contract 11, but for these values."""
    return {
        "SK_ID_PREV": 11,
        "SK_ID_CURR": WELL_KNOWN,
        "NUM_INSTALMENT_VERSION": 1.0,
        "NUM_INSTALMENT_NUMBER": rank,
        "DAYS_INSTALMENT": due_day,
        "AMT_INSTALMENT": 100.0,
        "DAYS_ENTRY_PAYMENT": paid_day,
        "AMT_PAYMENT": paid,
        **others,
    }


def card_month(month: int, contract: int = 21, **amounts: float) -> Row:
    """Give a month of a card with a limit of 1,000, but for these values."""
    return {
        "SK_ID_PREV": contract,
        "SK_ID_CURR": WELL_KNOWN,
        "MONTHS_BALANCE": month,
        "NAME_CONTRACT_STATUS": "Active",
        "AMT_CREDIT_LIMIT_ACTUAL": 1_000,
        **amounts,
    }


SMALL_HISTORY: Mapping[str, Sequence[Row]] = {
    "bureau": (
        credit(1, "Closed", DAYS_CREDIT=-2_000, DAYS_CREDIT_ENDDATE=-1_000.0, DAYS_ENDDATE_FACT=-1_100.0),
        credit(
            2,
            "Active",
            CREDIT_TYPE="Credit card",
            DAYS_CREDIT_ENDDATE=700.0,
            AMT_CREDIT_SUM_DEBT=-5.0,
            AMT_CREDIT_SUM_OVERDUE=20.0,
            CREDIT_DAY_OVERDUE=7,
            AMT_CREDIT_MAX_OVERDUE=90.0,
        ),
        credit(3, "Active", CREDIT_CURRENCY="currency 2", CREDIT_TYPE="Never heard of", DAYS_CREDIT=-41_000),
        credit(4, "Active", DAYS_CREDIT_UPDATE=3),
        credit(5, "Active", client=STRANGER),
    ),
    "bureau_balance": (
        {"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -40, "STATUS": "2"},
        {"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -39, "STATUS": "1"},
        {"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -38, "STATUS": "0"},
        {"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -37, "STATUS": "C"},
        {"SK_ID_BUREAU": 2, "MONTHS_BALANCE": 0, "STATUS": "0"},
        {"SK_ID_BUREAU": 99, "MONTHS_BALANCE": 0, "STATUS": "5"},
    ),
    "previous_application": (
        application(
            11,
            "Approved",
            CNT_PAYMENT=12.0,
            DAYS_LAST_DUE_1ST_VERSION=-30.0,
            DAYS_LAST_DUE=-45.0,
            DAYS_TERMINATION=-40.0,
        ),
        application(12, "Refused", NAME_CONTRACT_TYPE="Cash loans", CODE_REJECT_REASON="LIMIT", DAYS_DECISION=-100),
        application(
            13,
            "Canceled",
            NAME_CONTRACT_TYPE="XNA",
            NAME_GOODS_CATEGORY="XNA",
            DAYS_DECISION=-50,
            AMT_APPLICATION=0.0,
            AMT_CREDIT=0.0,
        ),
        application(
            14,
            "Approved",
            DAYS_DECISION=-20,
            DAYS_LAST_DUE_1ST_VERSION=300.0,
            DAYS_LAST_DUE=NO_DATE,
            DAYS_TERMINATION=NO_DATE,
        ),
        application(
            21,
            "Approved",
            NAME_CONTRACT_TYPE="Revolving loans",
            NAME_GOODS_CATEGORY="XNA",
            DAYS_DECISION=-300,
            DAYS_LAST_DUE_1ST_VERSION=NO_DATE,
            DAYS_LAST_DUE=NO_DATE,
            DAYS_TERMINATION=NO_DATE,
        ),
        application(15, "Approved", client=STRANGER),
    ),
    "POS_CASH_balance": (
        {"SK_ID_PREV": 11, "SK_ID_CURR": WELL_KNOWN, "MONTHS_BALANCE": -2, "NAME_CONTRACT_STATUS": "Completed"},
    ),
    "installments_payments": (
        payment(1, -300, -302, 100.0),
        payment(2, -270, -270, 60.0),
        payment(2, -270, -266, 40.0),
        payment(3, -240, -240, 100.0),
        payment(4, -90, -70, 100.0),
        payment(5, -60, -60, 30.0),
        payment(5, -60, -60, 90.0, NUM_INSTALMENT_VERSION=2.0, AMT_INSTALMENT=90.0),
        payment(6, -30, None, None),
        payment(7, 15, None, None),
    ),
    "credit_card_balance": (
        card_month(-1, AMT_BALANCE=400.0, AMT_DRAWINGS_CURRENT=50.0, AMT_PAYMENT_TOTAL_CURRENT=30.0),
        card_month(-1, 22, AMT_BALANCE=100.0, SK_DPD_DEF=4),
        card_month(-2, AMT_BALANCE=-7.0, SK_DPD_DEF=0),
    ),
}
