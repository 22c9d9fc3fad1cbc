"""Figures of card months: what a month holds given the one before."""

import polars as pl
from polars import col

from scripts.portfolio_figures.card_classes import BY_AGE, BY_LIFE, BY_USE, age, answer, life
from scripts.portfolio_figures.card_drawings import drawing_choices, drawings, first_drawings
from scripts.portfolio_figures.card_lives import card_lives, life_choices, life_quantiles
from scripts.portfolio_figures.card_payments import balances, payment_choices, payments
from scripts.portfolio_figures.cells import Figures, Page, sources
from scripts.portfolio_figures.people import Clients
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"
_BOUNDS = ((0.3, "low"), (0.7, "middle"), (0.95, "high"))
_OLD_BEFORE = -72
"""Cards opened earlier follow other rules: a smallest payment of 5 % of the limit, not of the balance."""
_DORMANT_MONTHS = 6
LIMIT_CLASSES = (90_000, 180_000, 270_000, 450_000)


def cards_page(clients: Clients) -> Page:
    """Measure the page of card months."""
    months = _months(clients.credit_card_balance)
    used = months.filter("used_before")
    lives = card_lives(clients)
    return {
        "sources": sources(_SOURCE),
        "choices": {
            **life_choices(lives),
            **_limit_choices(months),
            **drawing_choices(used),
            **payment_choices(used),
        },
        "quantiles": {
            **life_quantiles(lives),
            **_limits(months),
            **first_drawings(months),
            **drawings(used),
            **payments(used),
            **balances(used),
        },
    }


def _months(rows: pl.DataFrame) -> pl.DataFrame:
    """Add the month before, the use class and the era; first months of a card have no month before."""
    rows = rows.sort("SK_ID_PREV", "MONTHS_BALANCE").with_columns(
        limit=col("AMT_CREDIT_LIMIT_ACTUAL").cast(pl.Float64),
        era=pl.when(col("MONTHS_BALANCE").min().over("SK_ID_PREV") < _OLD_BEFORE).then(pl.lit("old")),
        age=age(col("MONTHS_BALANCE").min().over("SK_ID_PREV")),
        used=(col("AMT_BALANCE").cum_max() > 0).over("SK_ID_PREV"),
        owed=col("AMT_BALANCE").shift(1).over("SK_ID_PREV"),
    )
    rows = rows.with_columns(
        era=col("era").fill_null("recent"),
        life=life(),
        limit_before=col("limit").shift(1).over("SK_ID_PREV"),
        drew_before=answer((col("AMT_DRAWINGS_CURRENT") > 0).shift(1).over("SK_ID_PREV")),
        used_before=col("used").shift(1, fill_value=False).over("SK_ID_PREV"),
        idle=(col("AMT_BALANCE") <= 0).rolling_sum(_DORMANT_MONTHS).shift(1).over("SK_ID_PREV"),
    )
    share = col("owed") / col("limit_before")
    use = pl.when(col("idle") == _DORMANT_MONTHS).then(pl.lit("dormant")).when(col("owed") <= 0).then(pl.lit("idle"))
    for bound, name in _BOUNDS:
        use = use.when(share < bound).then(pl.lit(name))
    return rows.with_columns(use=use.otherwise(pl.lit("full"))).filter(col("owed").is_not_null())


def _limit_choices(months: pl.DataFrame) -> Figures:
    open_before = months.filter(col("limit_before") > 0)
    change = (
        pl.when(col("limit") == 0)
        .then(pl.lit("closed"))
        .when(col("limit") > col("limit_before"))
        .then(pl.lit("up"))
        .when(col("limit") < col("limit_before"))
        .then(pl.lit("down"))
        .otherwise(pl.lit("same"))
    )
    used, unused = open_before.filter("used_before"), open_before.filter(~col("used_before"))
    too_rare = (col("limit") > col("limit_before")) & (col("life") != "new")
    changes = ["same", "closed", "up", "down"]
    return {
        "limit_change": choice(
            used.with_columns(change=change), "change", [BY_LIFE, BY_USE], categories=changes, source=_SOURCE
        ),
        "limit_change_unused": choice(
            unused.with_columns(change=pl.when(too_rare).then(pl.lit("same")).otherwise(change)),
            "change",
            [BY_AGE],
            categories=changes,
            source=_SOURCE,
        ),
    }


def _limits(months: pl.DataFrame) -> Figures:
    changed = months.filter((col("limit_before") > 0) & (col("limit") > 0) & (col("limit") != col("limit_before")))
    direction = pl.when(col("limit") > col("limit_before")).then(pl.lit("up")).otherwise(pl.lit("down"))
    size = pl.lit(str(len(LIMIT_CLASSES)))
    for place in reversed(range(len(LIMIT_CLASSES))):
        size = pl.when(col("limit_before") <= LIMIT_CLASSES[place]).then(pl.lit(str(place))).otherwise(size)
    return {
        "limit_after": quantiles(
            changed.with_columns(direction=direction, size=size),
            col("limit"),
            [("direction", ["up", "down"]), ("size", [str(place) for place in range(len(LIMIT_CLASSES) + 1)])],
            source=_SOURCE,
            shape=Shape(pieces=6, atom_share=0.03, decimals=0),
        ),
    }
