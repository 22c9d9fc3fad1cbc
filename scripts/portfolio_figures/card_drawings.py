"""Figures of card months: whether, where and how much is drawn."""

import polars as pl
from polars import col

from scripts.portfolio_figures.card_classes import ANSWERS, BY_AGE, BY_ERA, BY_USE, SHARE, answer
from scripts.portfolio_figures.cells import Figures
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"


def drawing_choices(used: pl.DataFrame) -> Figures:
    """Measure in which months a card is drawn on, and where."""
    open_now = used.filter(col("limit") > 0)
    drawn = open_now.filter(col("AMT_DRAWINGS_CURRENT") > 0)
    cash, shops = col("AMT_DRAWINGS_ATM_CURRENT") > 0, col("AMT_DRAWINGS_POS_CURRENT") > 0
    place = (
        pl.when(col("AMT_DRAWINGS_OTHER_CURRENT") > 0)
        .then(pl.lit("other"))
        .when(cash & shops)
        .then(pl.lit("both"))
        .when(cash)
        .then(pl.lit("cash"))
        .otherwise(pl.lit("shops"))
    )
    return {
        "draws": choice(
            open_now.with_columns(draws=answer(col("AMT_DRAWINGS_CURRENT") > 0)),
            "draws",
            [BY_ERA, BY_USE, ("drew_before", ANSWERS)],
            categories=ANSWERS,
            source=_SOURCE,
        ),
        "place": choice(
            drawn.with_columns(place=place),
            "place",
            [BY_ERA, BY_USE, ("drew_before", ANSWERS)],
            categories=["cash", "shops", "both", "other"],
            source=_SOURCE,
        ),
    }


def first_drawings(months: pl.DataFrame) -> Figures:
    """Measure how much of the limit the first drawing takes."""
    first = months.filter(col("used") & ~col("used_before") & (col("AMT_DRAWINGS_CURRENT") > 0) & (col("limit") > 0))
    share = col("AMT_DRAWINGS_CURRENT") / col("limit")
    return {"first_drawn_share": quantiles(first, share, [BY_AGE], source=_SOURCE, shape=SHARE)}


def drawings(used: pl.DataFrame) -> Figures:
    """Measure how much of the limit is drawn, in how many drawings."""
    drawn = used.filter((col("AMT_DRAWINGS_CURRENT") > 0) & (col("limit") > 0))
    cash, shops = col("AMT_DRAWINGS_ATM_CURRENT") > 0, col("AMT_DRAWINGS_POS_CURRENT") > 0
    alone = drawn.with_columns(
        kind=pl.when(cash & shops).then(pl.lit("both")).when(cash).then(pl.lit("cash")).otherwise(pl.lit("shops"))
    )
    count = Shape(pieces=8, atom_share=0.02, decimals=0)
    return {
        "drawn_share": quantiles(
            alone,
            col("AMT_DRAWINGS_CURRENT") / col("limit"),
            [("kind", ["cash", "shops", "both"]), BY_ERA, BY_USE],
            source=_SOURCE,
            shape=SHARE,
        ),
        "cash_of_both": quantiles(
            drawn.filter(cash & shops),
            col("AMT_DRAWINGS_ATM_CURRENT") / col("AMT_DRAWINGS_CURRENT"),
            source=_SOURCE,
            shape=Shape(pieces=10, decimals=4),
        ),
        "cash_count": quantiles(
            drawn.filter(cash), col("CNT_DRAWINGS_ATM_CURRENT"), [BY_ERA], source=_SOURCE, shape=count
        ),
        "shops_count": quantiles(
            drawn.filter(shops), col("CNT_DRAWINGS_POS_CURRENT"), [BY_ERA], source=_SOURCE, shape=count
        ),
    }
