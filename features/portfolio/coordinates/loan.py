"""The loan as coordinates: price of the goods, credit over goods, credit over annuity."""

import numpy as np
import polars as pl

from features.portfolio.coordinates.codes import Lists, is_one_of
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Flags
from features.portfolio.unknown import unless

REVOLVING = "Revolving loans"
_REVOLVING_TERM = 20.0
_AMOUNT_STEP = 4.5


def loan_coordinates(frame: pl.DataFrame) -> Coordinates:
    """Turn official amounts into coordinates; the ratios apply to cash loans only."""
    cash = (frame["NAME_CONTRACT_TYPE"] != REVOLVING).to_numpy()
    credit = frame["AMT_CREDIT"].to_numpy()
    goods_known = frame["AMT_GOODS_PRICE"].is_not_null().to_numpy()
    goods = np.where(goods_known & cash, frame["AMT_GOODS_PRICE"].fill_null(0.0).to_numpy(), credit)
    annuity = frame["AMT_ANNUITY"].fill_null(np.nan).to_numpy()
    return {
        "goods": goods,
        "credit_ratio": np.where(cash, np.round(credit / goods, 4), np.nan),
        "term": np.where(cash, credit / annuity, np.nan),
    }


def loan_columns(coordinates: Coordinates, lists: Lists, goods_unknown: Flags | None = None) -> dict[str, pl.Series]:
    """Turn coordinates back into official amounts."""
    revolving = is_one_of(coordinates["NAME_CONTRACT_TYPE"], lists["NAME_CONTRACT_TYPE"], REVOLVING)
    goods = coordinates["goods"]
    ratio = np.where(revolving, 1.0, np.maximum(coordinates["credit_ratio"], 1.0))
    credit = np.round(goods * ratio / _AMOUNT_STEP) * _AMOUNT_STEP
    term = np.where(revolving, _REVOLVING_TERM, coordinates["term"])
    annuity = np.where(revolving, credit / _REVOLVING_TERM, np.round(credit / term / _AMOUNT_STEP) * _AMOUNT_STEP)
    unknown = np.zeros(len(goods), dtype=bool) if goods_unknown is None else goods_unknown & revolving
    return {
        "AMT_GOODS_PRICE": unless(unknown, goods),
        "AMT_CREDIT": pl.Series(credit),
        "AMT_ANNUITY": pl.Series(annuity),
    }
