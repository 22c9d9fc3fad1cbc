"""Figures of the credits held elsewhere."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import (
    Figure,
    Figures,
    Page,
    mean_of,
    measured,
    share,
    sources,
    stated,
    thinner_side,
)
from scripts.portfolio_figures.people import SPLITS, Clients, text
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice, common

_SOURCE = "clients"
_TYPES = ["Consumer credit", "Credit card", "Car loan", "Mortgage", "Microloan"]
_STATES = ["Closed", "Active", "Sold"]
_ACTIVE, _TYPE = ("CREDIT_ACTIVE", _STATES[:2]), ("CREDIT_TYPE", _TYPES)
_AGE = ("opened", ["0", "1", "2", "3", "4"])
_PUBLISHED_ROWS = 1_716_428
_ENOUGH_CREDITS = 3
_MOST_DEBT = 1.3


def bureau_page(clients: Clients) -> Page:
    """Measure the page of the credits held elsewhere."""
    rows = clients.bureau.with_columns(term=col("DAYS_CREDIT_ENDDATE") - col("DAYS_CREDIT"), opened=_opened())
    annuities = _annuities(rows)
    with_annuity = rows.join(annuities.filter(~col("none")).select("SK_ID_CURR"), on="SK_ID_CURR")
    return {
        "sources": sources("population", _SOURCE),
        "numbers": _numbers(rows, annuities),
        "choices": _choices(rows, with_annuity),
        "quantiles": {**_amounts(rows, clients.keys), **_days(rows), **_debts(rows, with_annuity)},
    }


def _opened() -> pl.Expr:
    """Give the class of a credit's age, from the youngest on."""
    opened = pl.lit("4")
    for first, name in ((-2192, "3"), (-1461, "2"), (-730, "1"), (-365, "0")):
        opened = pl.when(col("DAYS_CREDIT") >= first).then(pl.lit(name)).otherwise(opened)
    return opened


def _annuities(rows: pl.DataFrame) -> pl.DataFrame:
    """Say of each client with enough credits whether no annuity is ever reported."""
    clients = rows.group_by("SK_ID_CURR", "split").agg(none=col("AMT_ANNUITY").is_null().all(), count=pl.len())
    return clients.filter(col("count") >= _ENOUGH_CREDITS)


def _numbers(rows: pl.DataFrame, annuities: pl.DataFrame) -> Figures:
    cards = rows.filter((col("CREDIT_ACTIVE") == "Active") & (col("CREDIT_TYPE") == "Credit card"))
    reported = {split: ~annuities.filter(col("split") == split)["none"] for split in SPLITS}
    return {
        "no_record": stated({"train": 0.1431, "test": 0.1318}),
        "with_months": stated({"train": 0.35, "test": 0.9998}),
        "orphan_credits": stated(0.0527),
        "card_limit_known_share": share(cards["AMT_CREDIT_SUM_LIMIT"] > 0, _SOURCE),
        "max_overdue_positive": share(rows["AMT_CREDIT_MAX_OVERDUE"] > 0, _SOURCE),
        "overdue_of_active": stated(0.0076),
        "prolonged": share(rows["CNT_CREDIT_PROLONG"] > 0, _SOURCE),
        "annuity_reported_client": measured(
            {split: round(mean_of(answers), 4) for split, answers in reported.items()},
            _SOURCE,
            min(thinner_side(answers) for answers in reported.values()),
        ),
    }


def _choices(rows: pl.DataFrame, with_annuity: pl.DataFrame) -> Figures:
    types = [*_TYPES, *(name for name in common(rows, "CREDIT_TYPE") if name not in _TYPES)]
    missing = {
        "end_missing": ("DAYS_CREDIT_ENDDATE", [_ACTIVE, _TYPE]),
        "debt_missing": ("AMT_CREDIT_SUM_DEBT", [_ACTIVE, _TYPE]),
        "limit_missing": ("AMT_CREDIT_SUM_LIMIT", [_ACTIVE, _TYPE]),
        "max_overdue_missing": ("AMT_CREDIT_MAX_OVERDUE", [_ACTIVE]),
    }
    annuity = col("AMT_ANNUITY")
    state = pl.when(annuity.is_null()).then(pl.lit("missing")).when(annuity == 0).then(pl.lit("zero"))
    states = with_annuity.with_columns(state=state.otherwise(pl.lit("known")))
    return {
        "active": _published(_STATES, [0.62879, 0.36740, 0.00381]),
        "type": choice(rows, "CREDIT_TYPE", [("CREDIT_ACTIVE", _STATES)], categories=types, source=_SOURCE),
        "currency": _published(["currency 1", "currency 2", "currency 3"], [0.99919, 0.00071, 0.0001]),
        **{
            name: choice(
                rows.with_columns(m=text(col(column).is_null())), "m", drivers, categories=["0", "1"], source=_SOURCE
            )
            for name, (column, drivers) in missing.items()
        },
        "annuity_state": choice(states, "state", [_ACTIVE], categories=["missing", "zero", "known"], source=_SOURCE),
    }


def _published(categories: list[str], shares: list[float]) -> Figure:
    content = {
        "source": "population", "rows": _PUBLISHED_ROWS, "drivers": [], "categories": categories, "shares": [shares]
    }  # fmt: skip
    return Figure(content=content, fewest_rows=None)


def _amounts(rows: pl.DataFrame, keys: pl.DataFrame) -> Figures:
    counts = keys.join(rows.group_by("SK_ID_CURR").len(), on="SK_ID_CURR")
    smooth = Shape(pieces=20, atom_share=1)
    amounts = Shape(pieces=20, atom_share=0.015)
    by_kind = [_ACTIVE, _TYPE]
    return {
        "count": quantiles(counts, col("len"), source=_SOURCE, shape=Shape(pieces=12, atom_share=0, decimals=0)),
        "opened_days": quantiles(rows, -col("DAYS_CREDIT"), by_kind, source=_SOURCE, shape=smooth),
        "amount": quantiles(rows, col("AMT_CREDIT_SUM"), by_kind, source=_SOURCE, shape=amounts),
        "term_days": quantiles(
            rows.filter(col("term") > 0),
            col("term"),
            by_kind,
            source=_SOURCE,
            shape=Shape(pieces=16, atom_share=0.01, decimals=0),
        ),
    }


def _days(rows: pl.DataFrame) -> Figures:
    closed = rows.filter((col("CREDIT_ACTIVE") == "Closed") & col("DAYS_ENDDATE_FACT").is_not_null())
    lasted = col("DAYS_ENDDATE_FACT") - col("DAYS_CREDIT")
    lag = col("DAYS_CREDIT_UPDATE") - col("DAYS_ENDDATE_FACT")
    return {
        "closed_after_term_share": quantiles(
            closed.filter(col("DAYS_CREDIT_ENDDATE").is_not_null() & (col("term") > 0)),
            lasted / col("term"),
            [_TYPE],
            source=_SOURCE,
            shape=Shape(pieces=20, atom_share=0.02, decimals=4),
        ),
        "life_share": quantiles(
            closed.filter(col("DAYS_CREDIT") < -2),  # noqa: PLR2004 (a credit of two days or more has a life to share)
            (lasted / (-1 - col("DAYS_CREDIT"))).clip(0, 1),
            [_TYPE, _AGE],
            source=_SOURCE,
            shape=Shape(pieces=16, atom_share=0.05, decimals=4),
        ),
        "update_after_close_days": quantiles(
            closed.filter((lag >= 0) & (col("DAYS_ENDDATE_FACT") < 0)),
            lag,
            [_AGE],
            source=_SOURCE,
            shape=Shape(pieces=20, decimals=0),
        ),
        "active_update_days": quantiles(
            rows.filter(col("CREDIT_ACTIVE") == "Active"),
            -col("DAYS_CREDIT_UPDATE"),
            source=_SOURCE,
            shape=Shape(decimals=0),
        ),
    }


def _debts(rows: pl.DataFrame, with_annuity: pl.DataFrame) -> Figures:
    active = rows.filter((col("CREDIT_ACTIVE") == "Active") & (col("AMT_CREDIT_SUM") > 0))
    overdue, late = col("AMT_CREDIT_MAX_OVERDUE"), col("CREDIT_DAY_OVERDUE")
    annuity = col("AMT_ANNUITY") / col("AMT_CREDIT_SUM")
    return {
        "debt_share": quantiles(
            active,
            (col("AMT_CREDIT_SUM_DEBT") / col("AMT_CREDIT_SUM")).clip(0, _MOST_DEBT),
            [_TYPE],
            source=_SOURCE,
            shape=Shape(pieces=20, atom_share=0.02, decimals=4),
        ),
        "max_overdue": quantiles(rows.filter(overdue > 0), overdue, source=_SOURCE, shape=Shape(pieces=20, digits=5)),
        "overdue_days": quantiles(rows.filter(late > 0), late, source=_SOURCE, shape=Shape(pieces=6, decimals=0)),
        "annuity_share": quantiles(
            with_annuity.filter((col("AMT_ANNUITY") > 0) & (col("AMT_CREDIT_SUM") > 0) & (annuity < 1)),
            annuity,
            [_TYPE],
            source=_SOURCE,
            shape=Shape(pieces=16, digits=4),
        ),
    }
