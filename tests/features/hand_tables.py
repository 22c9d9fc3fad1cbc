"""Small raw tables written by hand: only the columns that matter are given, the rest is null."""

from collections.abc import Mapping, Sequence

import polars as pl

from features.tables.official import TABLES
from features.tables.raw import RawTables
from features.tables.reading.cells import official_schema

type Row = Mapping[str, float | str | None]
type Rows = Mapping[str, Sequence[Row]]


def hand_tables(rows: Rows, absent: frozenset[str] = frozenset()) -> RawTables:
    """Give raw tables with these rows by table name, in the official schemas; a table that is not named has no row."""
    frames = {
        name: pl.LazyFrame(list(rows.get(name, ())), schema=official_schema(table)) for name, table in TABLES.items()
    }
    return RawTables(frames=frames, absent=absent, row_counts=(), warnings=(), fingerprint="by hand")


NO_DOCUMENTS: Row = {f"FLAG_DOCUMENT_{number}": 0 for number in range(2, 22)}

WELL_KNOWN, NEWCOMER, UNUSUAL = 101, 102, 103
"""A client with rows in all six history tables, one without any, and one full of codes and zeros."""

APPLICATIONS: tuple[Row, ...] = (
    {
        "SK_ID_CURR": UNUSUAL,
        "NAME_CONTRACT_TYPE": "Revolving loans",
        "CODE_GENDER": "XNA",
        "FLAG_OWN_CAR": "N",
        "AMT_INCOME_TOTAL": 0.0,
        "AMT_CREDIT": 300_000.0,
        "AMT_ANNUITY": 15_000.0,
        "AMT_GOODS_PRICE": 400_000.0,
        "NAME_INCOME_TYPE": "Pensioner",
        "NAME_EDUCATION_TYPE": "Unheard of",
        "NAME_FAMILY_STATUS": "Unknown",
        "DAYS_EMPLOYED": 365_243,
        "DAYS_REGISTRATION": -42_000.0,
        "DAYS_LAST_PHONE_CHANGE": 0.0,
        "DAYS_ID_PUBLISH": 12,
    },
    {
        **NO_DOCUMENTS,
        "SK_ID_CURR": WELL_KNOWN,
        "NAME_CONTRACT_TYPE": "Cash loans",
        "CODE_GENDER": "M",
        "FLAG_OWN_CAR": "Y",
        "FLAG_OWN_REALTY": "N",
        "CNT_CHILDREN": 1,
        "AMT_INCOME_TOTAL": 180_000.0,
        "AMT_CREDIT": 540_000.0,
        "AMT_ANNUITY": 27_000.0,
        "AMT_GOODS_PRICE": 450_000.0,
        "NAME_TYPE_SUITE": "Family",
        "NAME_INCOME_TYPE": "Maternity leave",
        "NAME_EDUCATION_TYPE": "Higher education",
        "NAME_FAMILY_STATUS": "Married",
        "NAME_HOUSING_TYPE": "With parents",
        "DAYS_BIRTH": -14_610,
        "DAYS_EMPLOYED": -1_461,
        "DAYS_REGISTRATION": -7_305.0,
        "DAYS_ID_PUBLISH": -2_922,
        "DAYS_LAST_PHONE_CHANGE": -500.0,
        "OWN_CAR_AGE": 9.0,
        "FLAG_PHONE": 1,
        "FLAG_EMAIL": 0,
        "OCCUPATION_TYPE": "Managers",
        "CNT_FAM_MEMBERS": 3.0,
        "EXT_SOURCE_1": 0.25,
        "EXT_SOURCE_2": 0.5,
        "EXT_SOURCE_3": 0.75,
        "FLAG_DOCUMENT_3": 1,
        "FLAG_DOCUMENT_8": 1,
        "AMT_REQ_CREDIT_BUREAU_HOUR": 0.0,
        "AMT_REQ_CREDIT_BUREAU_DAY": 0.0,
        "AMT_REQ_CREDIT_BUREAU_WEEK": 1.0,
        "AMT_REQ_CREDIT_BUREAU_MON": 0.0,
        "AMT_REQ_CREDIT_BUREAU_QRT": 2.0,
        "AMT_REQ_CREDIT_BUREAU_YEAR": 3.0,
    },
    {"SK_ID_CURR": NEWCOMER, "AMT_INCOME_TOTAL": 100_000.0},
)


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
        "DAYS_CREDIT_UPDATE": -10,
        **others,
    }


RUNNING, OVERPAID, CLOSED, FOREIGN, FUTURE, ORPHAN = 1, 2, 3, 4, 5, 99

CREDITS: tuple[Row, ...] = (
    _credit(RUNNING, "Active", -1_461, 200_000, 50_000, AMT_CREDIT_SUM_OVERDUE=1_000.0, AMT_CREDIT_MAX_OVERDUE=2_000.0),
    _credit(OVERPAID, "Active", -365, 100_000, -500),
    _credit(CLOSED, "Closed", -2_922, 300_000, 0, AMT_CREDIT_MAX_OVERDUE=500.0),
    _credit(FOREIGN, "Active", -100, 9e6, 9e6, CREDIT_CURRENCY="currency 2", AMT_CREDIT_SUM_OVERDUE=9e6),
    _credit(FUTURE, "Active", -1, 1e6, 1e6, DAYS_CREDIT_UPDATE=3, AMT_CREDIT_MAX_OVERDUE=1e6),
)


def _months(credit: int, status_of_month: Mapping[int, str]) -> tuple[Row, ...]:
    return tuple(
        {"SK_ID_BUREAU": credit, "MONTHS_BALANCE": month, "STATUS": status} for month, status in status_of_month.items()
    )


CREDIT_MONTHS: tuple[Row, ...] = (
    *_months(RUNNING, {0: "0", -1: "1", -2: "X", -3: "0", -11: "X", -12: "2", -13: "0"}),
    *_months(CLOSED, {0: "C", -1: "C"}),
    *_months(FUTURE, {0: "5"}),
    *_months(ORPHAN, {0: "5"}),
)


def _application(number: int, outcome: str, days: int, asked: float, granted: float) -> Row:
    return {
        "SK_ID_PREV": number,
        "SK_ID_CURR": WELL_KNOWN,
        "NAME_CONTRACT_STATUS": outcome,
        "DAYS_DECISION": days,
        "AMT_APPLICATION": asked,
        "AMT_CREDIT": granted,
    }


PAST: tuple[Row, ...] = (
    _application(11, "Approved", -900, 100_000, 110_000),
    _application(12, "Approved", -200, 50_000, 45_000),
    _application(13, "Refused", -731, 80_000, 80_000),
    _application(14, "Refused", -1_461, 20_000, 20_000),
    _application(15, "Canceled", -30, 0, 0),
)


def _loan_month(contract: int, month: int, status: str, left: float, late_days: int | None) -> Row:
    return {
        "SK_ID_PREV": contract,
        "SK_ID_CURR": WELL_KNOWN,
        "MONTHS_BALANCE": month,
        "NAME_CONTRACT_STATUS": status,
        "CNT_INSTALMENT_FUTURE": left,
        "SK_DPD_DEF": late_days,
    }


LOAN_MONTHS: tuple[Row, ...] = (
    _loan_month(11, -1, "Active", 5, 0),
    _loan_month(11, -2, "Active", 6, 3),
    _loan_month(12, -1, "Completed", 0, 0),
    _loan_month(12, -2, "Active", 1, 0),
    _loan_month(13, -40, "Active", 9, 0),
    _loan_month(14, -3, "Signed", 12, None),
)


def _payment(number: int, due_day: float, due: float, paid_day: float | None, paid: float | None) -> Row:
    return {
        "SK_ID_PREV": 11,
        "SK_ID_CURR": WELL_KNOWN,
        "NUM_INSTALMENT_VERSION": 1.0,
        "NUM_INSTALMENT_NUMBER": number,
        "DAYS_INSTALMENT": due_day,
        "AMT_INSTALMENT": due,
        "DAYS_ENTRY_PAYMENT": paid_day,
        "AMT_PAYMENT": paid,
    }


PAYMENTS: tuple[Row, ...] = (
    _payment(1, -400, 100, -402, 100),
    _payment(2, -370, 100, -372, 60),
    _payment(2, -370, 100, -362, 40),
    _payment(3, -300, 100, -296, 100),
    _payment(4, -200, 100, -190, 100),
    _payment(5, -100, 100, -100, 99.995),
    _payment(6, -50, 100, -50, 30),
    _payment(7, -20, 100, None, None),
    _payment(8, -10, 0, -10, 0),
)


def _card_month(month: int, limit: int, balance: float, cash: float | None, drawn: float | None) -> Row:
    return {
        "SK_ID_PREV": 21,
        "SK_ID_CURR": WELL_KNOWN,
        "MONTHS_BALANCE": month,
        "AMT_CREDIT_LIMIT_ACTUAL": limit,
        "AMT_BALANCE": balance,
        "AMT_DRAWINGS_ATM_CURRENT": cash,
        "AMT_DRAWINGS_CURRENT": drawn,
    }


CARD_MONTHS: tuple[Row, ...] = (
    _card_month(-1, 1_000, 500, 100, 200),
    _card_month(-6, 1_000, 1_200, 0, 50),
    _card_month(-7, 2_000, -300, None, 0),
    _card_month(-8, 0, 40, None, None),
)

HAND_ROWS: Rows = {
    "application": APPLICATIONS,
    "bureau": CREDITS,
    "bureau_balance": CREDIT_MONTHS,
    "previous_application": PAST,
    "POS_CASH_balance": LOAN_MONTHS,
    "installments_payments": PAYMENTS,
    "credit_card_balance": CARD_MONTHS,
}
