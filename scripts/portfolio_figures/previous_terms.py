"""Quantiles of previous applications: counts, amounts and rates."""

import numpy as np
import polars as pl
from polars import col

from scripts.portfolio_figures.cells import Figure, Figures, Floats
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import common

_SOURCE = "clients"
_LOANS = ["Cash loans", "Consumer loans"]
_RATES = (-0.02, 0.3)
_BISECTIONS = 60
_FLAT = 1e-9
_RATIO = Shape(pieces=14, decimals=4)


def term_quantiles(rows: pl.DataFrame, counts: pl.DataFrame, kinds: list[str], products: list[str]) -> Figures:
    """Measure applications per client (`len` of `counts`), decision days, amounts and monthly rates."""
    asked = rows.filter(col("AMT_APPLICATION") > 0)
    channel = ("CHANNEL_TYPE", common(rows, "CHANNEL_TYPE"))
    return {
        "count": quantiles(counts, col("len"), source=_SOURCE, shape=Shape(pieces=12, atom_share=0, decimals=0)),
        "decision_days": quantiles(
            rows, -col("DAYS_DECISION"), [("kind", kinds)], source=_SOURCE, shape=Shape(atom_share=1)
        ),
        "application_amount": quantiles(
            asked, col("AMT_APPLICATION"), [("kind", kinds)], source=_SOURCE, shape=Shape(pieces=30, atom_share=0.01)
        ),
        **_ratios(rows, products),
        "seller_area": quantiles(
            rows,
            col("SELLERPLACE_AREA"),
            [channel],
            source=_SOURCE,
            shape=Shape(pieces=14, atom_share=0.02, decimals=0),
        ),
        "monthly_rate": _monthly_rates(rows),
    }


def _ratios(rows: pl.DataFrame, products: list[str]) -> Figures:
    priced = rows.filter(col("priced") == "yes")
    cash = priced.filter((col("NAME_CONTRACT_TYPE") == "Cash loans") & (col("AMT_APPLICATION") > 0))
    consumer = priced.filter((col("NAME_CONTRACT_TYPE") == "Consumer loans") & col("AMT_DOWN_PAYMENT").is_not_null())
    in_shop = [("combo", [product for product in products if product.startswith("POS")])]
    ratio = (col("AMT_CREDIT") / col("AMT_APPLICATION")).round(4)
    down = (col("AMT_DOWN_PAYMENT") / col("AMT_APPLICATION")).round(4)
    lent = (col("AMT_CREDIT") / (col("AMT_APPLICATION") - col("AMT_DOWN_PAYMENT"))).round(4)
    return {
        "cash_credit_ratio": quantiles(cash, ratio, source=_SOURCE, shape=Shape(pieces=20, decimals=4)),
        "down_payment_share": quantiles(consumer, down, source=_SOURCE, shape=_RATIO),
        "consumer_credit_ratio": quantiles(consumer, lent, in_shop, source=_SOURCE, shape=_RATIO),
    }


def _monthly_rates(rows: pl.DataFrame) -> Figure:
    loans = rows.filter((col("priced") == "yes") & (col("CNT_PAYMENT") > 0) & (col("AMT_ANNUITY") > 0))
    annuity = loans["AMT_ANNUITY"].to_numpy() / loans["AMT_CREDIT"].to_numpy()
    rated = loans.with_columns(rate=pl.Series(_rates(annuity, loans["CNT_PAYMENT"].to_numpy())))
    drivers = [("NAME_CONTRACT_TYPE", _LOANS), ("NAME_YIELD_GROUP", common(rows, "NAME_YIELD_GROUP"))]
    shape = Shape(pieces=10, atom_share=1, decimals=5)
    return quantiles(rated, col("rate"), drivers, source=_SOURCE, shape=shape)


def _rates(annuity: Floats, payments: Floats) -> Floats:
    """Find the monthly rate of a loan of 1 repaid by `payments` annuities, by bisection. (loans,)."""
    low, high = np.full(len(annuity), _RATES[0]), np.full(len(annuity), _RATES[1])
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        middle = np.where(np.abs(middle) < _FLAT, _FLAT, middle)
        dear = middle / (1 - (1 + middle) ** -payments) > annuity
        low, high = np.where(dear, low, middle), np.where(dear, middle, high)
    return np.asarray((low + high) / 2, dtype=np.float64)
