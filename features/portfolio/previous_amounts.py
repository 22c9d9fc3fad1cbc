"""The amounts of earlier requests: asked for, granted, down payment, number of payments and instalment."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.card_age import age_of
from features.portfolio.chance import happens
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.loan import MONEY_GRID, REVOLVING_TERM, snapped
from features.portfolio.requests import Requests
from features.portfolio.unknown import known

_FINEST_INSTALMENT = 0.045
_CREDIT_GRID = 4.5
_GOODS_GRIDS: Mapping[float, float] = {450.0: 0.11, 45.0: 0.33, 4.5: 0.56}
_DOWN_GRIDS: Mapping[float, float] = {4500.0: 0.1, 450.0: 0.2, 45.0: 0.2, 4.5: 0.5}
_COARSEST = 0.1
_DOWN_PAYMENT_FACTOR = 1.0890909
"""The official rate of a down payment is this many times its share of down payment and credit, on every row."""
_TYPES = ("Cash loans", "Consumer loans", "Revolving loans")
_CASH, _GOODS, _CARD = 0, 1, 2
LIMIT_GRID = 22_500.0
_ZERO, _SOME = 1, 2
"""Places of a down payment of nothing and of something among the kinds."""
_PLAIN_FACTOR, _USUAL_PAYMENTS = 1.2, 12
_SMALLEST_WISH = 45_000.0


@dataclass(frozen=True, kw_only=True)
class Amounts:
    """Money of the requests; arrays (requests,)."""

    credit: Floats
    annuity: Floats
    """NaN where the request was never priced."""
    payments: Ints
    """Planned number of payments; 0 for cards and where unknown."""
    columns: dict[str, pl.Series]


def draw_amounts(random: np.random.Generator, requests: Requests, figures: Figures) -> Amounts:
    """Give amounts to the ratios; the instalments of a loan add up to its credit times a factor."""
    kind = np.array([_TYPES.index(name) for name in requests.contract_type])
    ratios = requests.coordinates
    asked, line = _asked(random, requests, figures, kind)
    down = np.select(
        [asked <= 0, ratios["down_kind"] == _ZERO, ratios["down_kind"] == _SOME],
        [np.nan, 0.0, _rounded(random, asked * np.nan_to_num(ratios["down_share"]), _DOWN_GRIDS)],
        np.nan,
    )
    ratio = np.where(np.isnan(ratios["credit_ratio"]), 1.0, ratios["credit_ratio"])
    financed = asked - np.nan_to_num(down)
    credit = np.where(ratio == 1.0, financed, np.round(financed * ratio / _CREDIT_GRID) * _CREDIT_GRID)
    credit = np.where(kind == _CARD, np.where(requests.priced, line, 0.0), credit)
    payments = np.where(requests.priced & (kind != _CARD), _payments(requests), 0)
    factor = np.where(np.isnan(ratios["factor"]), _PLAIN_FACTOR, ratios["factor"])
    annuity = snapped(credit * factor / np.maximum(payments, 1), _FINEST_INSTALMENT)
    annuity = np.where(kind == _CARD, credit / REVOLVING_TERM, annuity)
    annuity = np.where(requests.priced, annuity, np.nan)
    paid_in_all = np.maximum(credit + np.nan_to_num(down), 1.0)
    columns = {
        "AMT_ANNUITY": annuity,
        "AMT_APPLICATION": asked,
        "AMT_CREDIT": credit,
        "AMT_DOWN_PAYMENT": down,
        "AMT_GOODS_PRICE": np.where(asked > 0, asked, np.nan),
        "RATE_DOWN_PAYMENT": np.minimum(_DOWN_PAYMENT_FACTOR * down / paid_in_all, 1.0),
        "CNT_PAYMENT": np.where(requests.priced, payments, np.nan),
        **_interest_rates(random, figures, kind),
    }
    return Amounts(
        credit=credit,
        annuity=annuity,
        payments=payments,
        columns={name: known(values) for name, values in columns.items()},
    )


def _asked(random: np.random.Generator, requests: Requests, figures: Figures, kind: Ints) -> tuple[Floats, Floats]:
    """Give what was asked for, and the line of the cards."""
    wish = requests.coordinates["asked"]
    wish = np.where(kind == _GOODS, _rounded(random, wish, _GOODS_GRIDS), snapped(wish, MONEY_GRID))
    wish = np.where(requests.coordinates["asked_zero"] == 1, 0.0, wish)
    wish = np.where(requests.opening & ~(wish > 0), _SMALLEST_WISH, wish)
    limits = read_figures("cards").quantiles["first_limit"]
    line = snapped(limits.at(random.random(len(kind)), age_of(requests.decision_day)), LIMIT_GRID)
    without_wish = happens(random, figures.numbers["card_without_wish"], len(kind))
    of_card = np.where(without_wish, 0.0, line)
    return np.where((kind == _CARD) & requests.priced, of_card, wish), line


def _rounded(random: np.random.Generator, amount: Floats, grids: Mapping[float, float]) -> Floats:
    """Round to grids with their chances; a grid too coarse for an amount gives way to the finest."""
    finest = min(grids)
    bounds = np.cumsum(list(grids.values()))[:-1]
    grid = np.array(list(grids))[np.searchsorted(bounds, random.random(len(amount)), side="right")]
    grid = np.where(grid > _COARSEST * amount, finest, grid)
    return np.asarray(np.round(np.round(amount / grid) * grid, 3), dtype=np.float64)


def _payments(requests: Requests) -> Ints:
    numbers = np.array([float(text or 0) for text in requests.lists["payments"]])
    codes = np.nan_to_num(requests.coordinates["payments"]).astype(np.int64)
    known_number = ~np.isnan(requests.coordinates["payments"])
    return np.where(known_number, np.maximum(numbers[codes], 1), _USUAL_PAYMENTS).astype(np.int64)


def _interest_rates(random: np.random.Generator, figures: Figures, kind: Ints) -> dict[str, Floats]:
    known: Flags = (kind == _GOODS) & happens(random, figures.numbers["interest_rates_known"], len(kind))
    uniforms = random.random(len(kind))
    return {
        f"RATE_INTEREST_{name}": np.where(known, figures.quantiles[f"rate_{name.lower()}"].at(uniforms), np.nan)
        for name in ("PRIMARY", "PRIVILEGED")
    }
