"""The well-known client's earlier applications to this lender, and the loans and payments that followed."""

from tests.features.hand_row import WELL_KNOWN, Row


def _application(number: int, outcome: str, days: int, kind: str, *, asked: float, granted: float) -> Row:
    return {
        "SK_ID_PREV": number,
        "SK_ID_CURR": WELL_KNOWN,
        "NAME_CONTRACT_TYPE": kind,
        "NAME_CONTRACT_STATUS": outcome,
        "DAYS_DECISION": days,
        "AMT_APPLICATION": asked,
        "AMT_CREDIT": granted,
    }


NO_DATE = 365_243.0

PAST: tuple[Row, ...] = (
    {
        **_application(11, "Approved", -900, "Consumer loans", asked=100_000, granted=110_000),
        "AMT_ANNUITY": 10_000.0,
        "CNT_PAYMENT": 12.0,
        "AMT_GOODS_PRICE": 120_000.0,
        "AMT_DOWN_PAYMENT": 20_000.0,
        "NAME_YIELD_GROUP": "middle",
        "NAME_PRODUCT_TYPE": "walk-in",
        "NFLAG_INSURED_ON_APPROVAL": 1.0,
        "DAYS_LAST_DUE_1ST_VERSION": -540.0,
        "DAYS_LAST_DUE": -600.0,
    },
    {
        **_application(12, "Approved", -200, "Cash loans", asked=50_000, granted=45_000),
        "AMT_ANNUITY": 5_000.0,
        "CNT_PAYMENT": 10.0,
        "NAME_YIELD_GROUP": "high",
        "NAME_PRODUCT_TYPE": "x-sell",
        "NFLAG_INSURED_ON_APPROVAL": 0.0,
        "DAYS_LAST_DUE_1ST_VERSION": 95.0,
        "DAYS_LAST_DUE": NO_DATE,
    },
    {**_application(13, "Refused", -730, "Cash loans", asked=80_000, granted=80_000), "CODE_REJECT_REASON": "HC"},
    {
        **_application(14, "Refused", -1_461, "Consumer loans", asked=20_000, granted=20_000),
        "CODE_REJECT_REASON": "SCO",
    },
    _application(15, "Canceled", -30, "Revolving loans", asked=0, granted=0),
    {
        **_application(16, "Refused", -300, "Cash loans", asked=30_000, granted=30_000),
        "AMT_ANNUITY": 90_000.0,
        "CODE_REJECT_REASON": "SCOFR",
    },
    {
        **_application(17, "Approved", -1_400, "Consumer loans", asked=40_000, granted=40_000),
        "AMT_ANNUITY": 4_400.0,
        "CNT_PAYMENT": 10.0,
        "AMT_GOODS_PRICE": 40_000.0,
        "AMT_DOWN_PAYMENT": 0.0,
        "DAYS_LAST_DUE_1ST_VERSION": -1_000.0,
        "DAYS_LAST_DUE": -1_000.0,
    },
)


def _loan_month(
    contract: int, month: int, status: str, *, left: float, term: float, late_days: tuple[int | None, int | None]
) -> Row:
    of_any_sum, of_all_but_small_sums = late_days
    return {
        "SK_ID_PREV": contract,
        "SK_ID_CURR": WELL_KNOWN,
        "MONTHS_BALANCE": month,
        "NAME_CONTRACT_STATUS": status,
        "CNT_INSTALMENT": term,
        "CNT_INSTALMENT_FUTURE": left,
        "SK_DPD": of_any_sum,
        "SK_DPD_DEF": of_all_but_small_sums,
    }


LOAN_MONTHS: tuple[Row, ...] = (
    _loan_month(11, -1, "Active", left=5, term=24, late_days=(0, 0)),
    _loan_month(11, -2, "Active", left=6, term=24, late_days=(3, 3)),
    _loan_month(12, -1, "Completed", left=0, term=10, late_days=(0, 0)),
    _loan_month(12, -2, "Active", left=1, term=10, late_days=(0, 0)),
    _loan_month(13, -40, "Active", left=9, term=30, late_days=(7, 0)),
    _loan_month(14, -3, "Signed", left=12, term=18, late_days=(None, None)),
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
    _payment(4, -200, 100, -160, 100),
    _payment(9, -150, 200, -140, 250),
    _payment(5, -100, 100, -100, 99.995),
    _payment(6, -50, 100, -50, 30),
    _payment(7, -20, 100, None, None),
    _payment(8, -10, 0, -10, 0),
)


def _card_month(
    month: int,
    limit: int,
    balance: float,
    *,
    cash: float | None = None,
    drawn: float | None = None,
    drawings: int | None = None,
    least: float | None = None,
    paid: float | None = None,
    late_days: int | None = None,
) -> Row:
    return {
        "SK_ID_PREV": 21,
        "SK_ID_CURR": WELL_KNOWN,
        "MONTHS_BALANCE": month,
        "AMT_CREDIT_LIMIT_ACTUAL": limit,
        "AMT_BALANCE": balance,
        "AMT_DRAWINGS_ATM_CURRENT": cash,
        "AMT_DRAWINGS_CURRENT": drawn,
        "CNT_DRAWINGS_CURRENT": drawings,
        "AMT_INST_MIN_REGULARITY": least,
        "AMT_PAYMENT_TOTAL_CURRENT": paid,
        "SK_DPD_DEF": late_days,
    }


CARD_MONTHS: tuple[Row, ...] = (
    _card_month(-1, 1_000, 500, cash=100, drawn=200, drawings=3, least=50, paid=60, late_days=0),
    _card_month(-6, 1_000, 1_200, cash=0, drawn=50, drawings=1, least=100, paid=40, late_days=15),
    _card_month(-7, 2_000, -300, drawn=0, drawings=0, least=0, paid=0, late_days=0),
    _card_month(-8, 0, 40),
    _card_month(-13, 1_000, 100, cash=50, drawn=50, drawings=2, least=10, paid=10, late_days=0),
)
