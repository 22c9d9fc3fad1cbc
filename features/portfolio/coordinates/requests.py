"""Earlier requests as coordinates, and back: ratios instead of amounts, kinds instead of missing values."""

from typing import Final

import numpy as np
import polars as pl

from features.portfolio.coordinates.codes import Lists, positions
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Floats

NO_YES: Final = ("no", "yes")
DOWNS: Final = ("missing", "zero", "some")
CODES: Final = {
    "PRODUCT_COMBINATION": "PRODUCT_COMBINATION",
    "CHANNEL_TYPE": "CHANNEL_TYPE",
    "NAME_SELLER_INDUSTRY": "NAME_SELLER_INDUSTRY",
    "NAME_GOODS_CATEGORY": "NAME_GOODS_CATEGORY",
    "NAME_YIELD_GROUP": "NAME_YIELD_GROUP",
    "NAME_TYPE_SUITE": "NAME_TYPE_SUITE",
    "NAME_CLIENT_TYPE": "NAME_CLIENT_TYPE",
    "NAME_CASH_LOAN_PURPOSE": "NAME_CASH_LOAN_PURPOSE",
    "CODE_REJECT_REASON": "CODE_REJECT_REASON",
    "NAME_PAYMENT_TYPE": "NAME_PAYMENT_TYPE",
    "NAME_PRODUCT_TYPE": "NAME_PRODUCT_TYPE",
    "WEEKDAY_APPR_PROCESS_START": "WEEKDAY_APPR_PROCESS_START",
    "hour": "HOUR_APPR_PROCESS_START",
    "payments": "CNT_PAYMENT",
    "insured": "NFLAG_INSURED_ON_APPROVAL",
}
"""Coordinates that are official categories or whole numbers; a missing value of a whole number does not apply."""
WHOLE: Final = ("hour", "payments", "insured")
TYPES: Final = ("Cash loans", "Consumer loans", "Revolving loans")
LISTS: Final = {"type": TYPES, "priced": NO_YES, "lead": NO_YES, "asked_zero": NO_YES, "down_kind": DOWNS}
CARD: Final = "Revolving loans"
REJECT: Final = "CODE_REJECT_REASON"
"""Applies to refused requests."""
REFUSED: Final = ("Cash loans|Refused", "Consumer loans|Refused", "Revolving loans|Refused")


def texts_of(frame: pl.DataFrame, name: str) -> pl.Series:
    """Give a coordinate's categories as texts; whole numbers without decimals."""
    column = frame[CODES[name]]
    return column.cast(pl.Int64).cast(pl.String) if name in WHOLE else column


def to_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn official rows into coordinates; NaN where one does not apply. `frame` has the client's first decision."""
    asked, credit = (frame[f"AMT_{name}"].to_numpy().astype(np.float64) for name in ("APPLICATION", "CREDIT"))
    down, annuity = (_floats(frame, f"AMT_{name}") for name in ("DOWN_PAYMENT", "ANNUITY"))
    payments = _floats(frame, "CNT_PAYMENT")
    loan = (frame["NAME_CONTRACT_TYPE"] != CARD).to_numpy()
    financed = asked - np.nan_to_num(down)
    with np.errstate(all="ignore"):
        credit_ratio = np.where(loan & (financed > 0), np.round(credit / financed, 4), np.nan)
        factor = np.where(loan & (payments > 0) & (credit > 0), annuity * payments / credit, np.nan)
        down_share = np.where((down > 0) & (asked > 0), np.round(down / asked, 4), np.nan)
    kinds = frame["NAME_CONTRACT_TYPE"] + "|" + frame["NAME_CONTRACT_STATUS"]
    refused = (frame["NAME_CONTRACT_STATUS"] == "Refused").to_numpy()
    codes = {name: positions(texts_of(frame, name), lists[name]) for name in CODES}
    codes[REJECT] = np.where(refused, codes[REJECT], np.nan)
    return {
        "kind": positions(kinds, lists["kind"]),
        "type": positions(frame["NAME_CONTRACT_TYPE"], lists["type"]),
        "decision": -frame["DAYS_DECISION"].to_numpy().astype(np.float64),
        "lead": (frame["DAYS_DECISION"] == frame["first_decision"]).to_numpy().astype(np.float64),
        "priced": (frame["NAME_PORTFOLIO"] != "XNA").to_numpy().astype(np.float64),
        **codes,
        "area": frame["SELLERPLACE_AREA"].to_numpy().astype(np.float64),
        "asked_zero": (asked <= 0).astype(np.float64),
        "asked": np.where(asked > 0, asked, np.nan),
        "down_kind": np.select([np.isnan(down), down <= 0], [0.0, 1.0], 2.0),
        "down_share": down_share,
        "credit_ratio": credit_ratio,
        "factor": factor,
    }


def _floats(frame: pl.DataFrame, name: str) -> Floats:
    return frame[name].cast(pl.Float64).fill_null(np.nan).to_numpy()
