"""Classes of card months that figures depend on."""

import polars as pl
from polars import col

from features.portfolio.card_age import AGE_BOUNDS
from scripts.portfolio_figures.quantile_tables import Shape

USES = ["dormant", "idle", "low", "middle", "high", "full"]
ERAS = ["recent", "old"]
AGES = [*(f"up to {months} months" for months in AGE_BOUNDS), "older"]
LIVES = ["new", "recent", "old"]
_NEW_UNTIL = AGE_BOUNDS[1]
NO, YES = "0", "1"
ANSWERS = [NO, YES]
BY_USE, BY_ERA, BY_AGE, BY_LIFE = ("use", USES), ("era", ERAS), ("age", AGES), ("life", LIVES)
SHARE = Shape(pieces=16, atom_share=0.015, decimals=4)


def answer(flag: pl.Expr) -> pl.Expr:
    """Write yes or no as categories."""
    return pl.when(flag).then(pl.lit(YES)).otherwise(pl.lit(NO))


def age(first: pl.Expr) -> pl.Expr:
    """Write the age class of a card, given its first month."""
    found = pl.lit(AGES[-1])
    for bound, name in zip(reversed(AGE_BOUNDS), reversed(AGES[:-1]), strict=True):
        found = pl.when(-first <= bound).then(pl.lit(name)).otherwise(found)
    return found


def life() -> pl.Expr:
    """Write the coarse class of the column `age`: new, recent or old."""
    new = AGES[: AGE_BOUNDS.index(_NEW_UNTIL) + 1]
    return (
        pl.when(col("age").is_in(new)).then(pl.lit("new")).when(col("age") == AGES[-1]).then(pl.lit("old"))
    ).otherwise(pl.lit("recent"))
