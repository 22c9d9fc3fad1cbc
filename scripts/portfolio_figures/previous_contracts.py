"""Figures of the contracts that followed previous applications: cards, dates, and early repayment."""

import itertools

import numpy as np
import polars as pl
from polars import col

from scripts.portfolio_figures.cells import LEAST_ROWS, Figure, Figures, Json, share, short, stated
from scripts.portfolio_figures.people import NEVER
from scripts.portfolio_figures.quantile_tables import Shape, quantiles

_SOURCE = "clients"
_LOANS = ["Cash loans", "Consumer loans"]
_PLANS = ["short", "middle", "long"]
_SHORT_PLAN, _MIDDLE_PLAN = 12, 24
_STEPS = 21
_WHOLE = 0.999


def contract_numbers(rows: pl.DataFrame) -> Figures:
    """Measure shares of cards and loans, beside the published ones."""
    cards = _cards(rows)
    return {
        "no_record": stated({"train": 0.0535, "test": 0.0194}),
        "card_without_wish": share(cards["AMT_APPLICATION"] == 0, _SOURCE),
        "extra_rows": stated(0.0248, "made_up"),
        "orphans": stated({"instalments": 0.0389, "cards": 0.109}),
        "with_card": stated({"train": 0.2826, "test": 0.3416}),
        "last_application_flag": stated(0.99493),
        "last_in_day": stated(0.99647),
        "interest_rates_known": stated(0.00356),
    }


def contract_quantiles(rows: pl.DataFrame) -> Figures:
    """Measure amounts of cards, days between dates, early repayment and interest rates."""
    cards, loans = _cards(rows), _loans(rows)
    drawing = col("DAYS_FIRST_DRAWING") - col("DAYS_DECISION")
    drawn = cards.filter((col("DAYS_FIRST_DRAWING") != NEVER) & (drawing >= 0))
    over = loans.filter((col("DAYS_TERMINATION") != NEVER) & (col("DAYS_LAST_DUE") != NEVER))
    gap = col("DAYS_TERMINATION") - col("DAYS_LAST_DUE")
    known = rows.filter(col("RATE_INTEREST_PRIMARY").is_not_null())
    by_loan = [("NAME_CONTRACT_TYPE", _LOANS)]
    few, rate = Shape(pieces=6, atom_share=0.01, decimals=0), Shape(pieces=4, atom_share=0.1, digits=5)
    return {
        "first_due_gap_days": quantiles(
            loans,
            col("DAYS_FIRST_DUE") - col("DAYS_DECISION"),
            by_loan,
            source=_SOURCE,
            shape=Shape(pieces=8, atom_share=0.01, decimals=0),
        ),
        "repaid_share_of_plan": _repaid(loans),
        "termination_gap_days": quantiles(over.filter(gap > 1), gap, source=_SOURCE, shape=few),
        "first_drawing_gap_days": quantiles(
            drawn, drawing, source=_SOURCE, shape=Shape(pieces=12, atom_share=0.02, decimals=0)
        ),
        "rate_primary": quantiles(known, col("RATE_INTEREST_PRIMARY"), source=_SOURCE, shape=rate),
        "rate_privileged": quantiles(known, col("RATE_INTEREST_PRIVILEGED"), source=_SOURCE, shape=rate),
    }


def _cards(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.filter((col("NAME_CONTRACT_TYPE") == "Revolving loans") & (col("NAME_CONTRACT_STATUS") == "Approved"))


def _loans(rows: pl.DataFrame) -> pl.DataFrame:
    payments = col("CNT_PAYMENT")
    plan = pl.when(payments <= _SHORT_PLAN).then(pl.lit("short")).when(payments <= _MIDDLE_PLAN).then(pl.lit("middle"))
    return rows.filter((col("DAYS_FIRST_DUE") != NEVER) & col("NAME_CONTRACT_TYPE").is_in(_LOANS)).with_columns(
        plan=plan.otherwise(pl.lit("long"))
    )


def _repaid(loans: pl.DataFrame) -> Figure:
    known = loans.filter((col("DAYS_LAST_DUE") == NEVER) | (col("DAYS_LAST_DUE") < 0))
    groups = [
        known.filter((col("NAME_CONTRACT_TYPE") == loan) & (col("plan") == plan)) for loan in _LOANS for plan in _PLANS
    ]
    content: Json = {
        "source": _SOURCE,
        "rows": known.height,
        "drivers": [_LOANS, _PLANS],
        "cells": [_repayment(group) for group in groups],
    }
    return Figure(content=content, fewest_rows=min(group.height for group in groups))


def _repayment(loans: pl.DataFrame) -> list[list[float]]:
    """Measure by which share of its plan a loan is repaid: a product-limit curve, so that running loans count too."""
    payments, first = loans["CNT_PAYMENT"].to_numpy(), loans["DAYS_FIRST_DUE"].to_numpy()
    last, weights = loans["DAYS_LAST_DUE"].to_numpy(), loans["w"].to_numpy()
    ended = last != NEVER
    reached = np.where(ended, (last - first) / 30 + 1, np.floor(-first / 30) + 1) / payments
    early = ended & (reached < _WHOLE)
    reached = np.minimum(reached, 1)
    running = 1.0
    shares, values = [0.0], [0.02]
    for start, end in itertools.pairwise(np.linspace(0, 1, _STEPS)):
        repaid = early & (reached <= end) & ((reached > start) | (start == 0))
        at_risk = weights[reached > start if start > 0 else reached >= 0].sum()
        # Steps of too few repayments are left flat.
        enough = (repaid & (reached > start)).sum() >= LEAST_ROWS
        running *= 1 - (weights[repaid].sum() if enough else 0) / max(at_risk, 1e-9)
        shares.append(short(round(1 - running, 5)))
        values.append(short(round(end, 3)))
    return [[*shares, shares[-1], 1], [*values, 1, 1]]
