"""The amounts of earlier requests: asked for, granted, down payment, number of payments and instalment."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.chance import follow, happens
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.loan import MONEY_GRID, REVOLVING_TERM, snapped
from features.portfolio.requests import OLD_CARD_BEFORE, Requests
from features.portfolio.unknown import known

_FINEST_INSTALMENT = 0.005
_DOWN_PAYMENT_FACTOR = 1.0890909
"""The official rate of a down payment is this many times its share of down payment and credit, on every row."""
_TYPES = ("Cash loans", "Consumer loans", "Revolving loans")
_CASH, _GOODS, _CARD = 0, 1, 2
LIMIT_GRID = 22_500.0
_LOG_CREDIT_SCALE = 1.2
"""Brings the logarithm of a product's credits to a spread of about 1."""


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
    """Draw the amounts; an instalment repays the credit in the planned payments at the rate of the yield group."""
    kind = np.array([_TYPES.index(name) for name in requests.contract_type])
    asked, line = _asked(random, requests, figures, kind)
    down = _down_payments(random, requests, figures, kind, asked)
    credit = _credit(random, requests, figures, kind, asked - np.nan_to_num(down))
    credit = np.where(kind == _CARD, np.where(requests.priced, line, 0.0), credit)
    payments = np.where(requests.priced & (kind != _CARD), _payments(random, requests, figures, credit), 0)
    annuity = _annuity(random, requests, figures, kind, credit=credit, payments=payments)
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
    """Draw what was asked for, and the line of the cards; requests that were never priced asked for nothing."""
    trait = requests.traits["previous_amount"]
    wish = figures.quantiles["application_amount"].at(follow(random, trait, 0.45, requests.kind), requests.kind)
    wish = np.where(kind == _CASH, snapped(wish, MONEY_GRID), np.round(wish, 2))
    for_goods = (kind == _GOODS) & (requests.status != "Canceled").to_numpy()
    old = (requests.decision_day < OLD_CARD_BEFORE).astype(np.int64)
    line = snapped(read_figures("cards").quantiles["first_limit"].at(random.random(len(kind)), old), LIMIT_GRID)
    without_wish = happens(random, figures.numbers["card_without_wish"], len(kind))
    wish = np.where(kind == _CARD, np.where(without_wish, 0.0, line), wish)
    return np.where(requests.priced | for_goods, wish, 0.0), line


def _down_payments(
    random: np.random.Generator, requests: Requests, figures: Figures, kind: Ints, asked: Floats
) -> Floats:
    """Draw the down payment: known for goods that were asked for, and 0 for a few cash loans; NaN otherwise."""
    share = figures.quantiles["down_payment_share"].at(random.random(len(kind)))
    share = np.where(requests.priced, share, 0.0)
    zero_cash = (kind == _CASH) & requests.priced & happens(random, figures.numbers["cash_down_payment"], len(kind))
    down = np.where((kind == _GOODS) & (asked > 0), np.round(asked * share, 2), np.nan)
    return np.where(zero_cash, 0.0, down)


def _credit(random: np.random.Generator, requests: Requests, figures: Figures, kind: Ints, financed: Floats) -> Floats:
    """Draw what was granted: what is left to finance times a fee ratio, 1 where the request was never priced."""
    goods = figures.quantiles["consumer_credit_ratio"]
    products = figures.choices["product"].categories
    place = np.array([goods.drivers[0].index(name) if name in goods.drivers[0] else 0 for name in products])
    uniforms = random.random(len(kind))
    ratio = np.where(
        kind == _CASH,
        figures.quantiles["cash_credit_ratio"].at(uniforms),
        goods.at(uniforms, place[requests.product]),
    )
    return np.round(financed * np.where(requests.priced, ratio, 1.0), 1)


def _payments(random: np.random.Generator, requests: Requests, figures: Figures, credit: Floats) -> Ints:
    """Draw the planned number of payments: larger credits of a product run longer."""
    choice = figures.choices["payments"]
    size = _LOG_CREDIT_SCALE * np.log(np.maximum(credit, 1.0))
    uniforms = follow(random, size, 0.6, requests.product)
    return choice.numbers().astype(np.int64)[choice.codes(uniforms, requests.product, requests.yield_group)]


def _annuity(
    random: np.random.Generator, requests: Requests, figures: Figures, kind: Ints, *, credit: Floats, payments: Ints
) -> Floats:
    loan_type = np.minimum(kind, _GOODS)
    rate = figures.quantiles["monthly_rate"].at(random.random(len(kind)), loan_type, requests.yield_group)
    growth = 1.0 - (1.0 + rate) ** -np.maximum(payments, 1)
    annuity = snapped(credit * rate / growth, _FINEST_INSTALMENT)
    annuity = np.where(kind == _CARD, credit / REVOLVING_TERM, annuity)
    return np.where(requests.priced, annuity, np.nan)


def _interest_rates(random: np.random.Generator, figures: Figures, kind: Ints) -> dict[str, Floats]:
    known: Flags = (kind == _GOODS) & happens(random, figures.numbers["interest_rates_known"], len(kind))
    uniforms = random.random(len(kind))
    return {
        f"RATE_INTEREST_{name}": np.where(known, figures.quantiles[f"rate_{name.lower()}"].at(uniforms), np.nan)
        for name in ("PRIMARY", "PRIVILEGED")
    }
