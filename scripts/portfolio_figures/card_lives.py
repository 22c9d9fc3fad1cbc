"""Figures of cards as a whole: used or not, closed or not, and their first limit."""

import polars as pl
from polars import col

from scripts.portfolio_figures.card_classes import ANSWERS, BY_AGE, BY_ERA, age, answer
from scripts.portfolio_figures.cells import Figures
from scripts.portfolio_figures.people import NEVER, Clients
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"
_OLD_BEFORE, _FIRST_MONTH = -72, -96
_BY_CARD = [BY_AGE, ("never", ANSWERS)]


def card_lives(clients: Clients) -> pl.DataFrame:
    """Give one row per card, with the dates of its request where the table of requests has it."""
    limit = col("AMT_CREDIT_LIMIT_ACTUAL")
    lives = (
        clients.credit_card_balance.sort("SK_ID_PREV", "MONTHS_BALANCE")
        .group_by("SK_ID_PREV", maintain_order=True)
        .agg(
            w=col("w").first(),
            first=col("MONTHS_BALANCE").first(),
            last=col("MONTHS_BALANCE").last(),
            unused=(col("AMT_BALANCE") <= 0).all(),
            closes=limit.last() == 0,
            closing=col("MONTHS_BALANCE").filter(limit == 0).first(),
            completes=(col("NAME_CONTRACT_STATUS") == "Completed").any(),
            limit=limit.first(),
            matured=col("CNT_INSTALMENT_MATURE_CUM").drop_nulls().first(),
        )
    )
    requests = clients.previous_application.select("SK_ID_PREV", "DAYS_LAST_DUE")
    era = pl.when(col("first") < _OLD_BEFORE).then(pl.lit("old")).otherwise(pl.lit("recent"))
    return lives.join(requests, on="SK_ID_PREV", how="left").with_columns(
        era=era, age=age(col("first")), never=answer(col("unused"))
    )


def life_choices(lives: pl.DataFrame) -> Figures:
    """Measure which cards are used, closed, completed, and have a last due day; unused ones have none."""
    answers = lives.with_columns(
        col("unused", "closes", "completes").cast(pl.Int64).cast(pl.String),
        dated=(col("DAYS_LAST_DUE") != NEVER).cast(pl.Int64).cast(pl.String),
    )
    used = answers.filter(col("unused") == "0")
    return {
        "unused": choice(answers, "unused", [BY_AGE], categories=ANSWERS, source=_SOURCE),
        "closes": choice(answers, "closes", _BY_CARD, categories=ANSWERS, source=_SOURCE),
        "completes": choice(answers, "completes", _BY_CARD, categories=ANSWERS, source=_SOURCE),
        "last_due_known": choice(used, "dated", [BY_ERA], categories=ANSWERS, source=_SOURCE),
    }


def life_quantiles(lives: pl.DataFrame) -> Figures:
    """Measure first limits, when in its life a card is closed, and what had fallen due before the first month."""
    return {
        "first_limit": quantiles(
            lives.filter(col("limit") > 0),
            col("limit"),
            [BY_AGE],
            source=_SOURCE,
            shape=Shape(pieces=8, atom_share=0.003),
        ),
        "closing_share": quantiles(
            lives.filter(col("closes") & (col("first") < col("last"))),
            (col("closing") - col("first")) / (col("last") - col("first")),
            _BY_CARD,
            source=_SOURCE,
            shape=Shape(pieces=8, decimals=3),
        ),
        "matured_before": quantiles(
            lives.filter((col("first") == _FIRST_MONTH) & ~col("unused")),
            col("matured"),
            source=_SOURCE,
            shape=Shape(pieces=8, atom_share=0.03, decimals=0),
        ),
    }
