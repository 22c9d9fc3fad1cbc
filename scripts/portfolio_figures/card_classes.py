"""Classes of card months that figures depend on."""

import polars as pl

from scripts.portfolio_figures.quantile_tables import Shape

USES = ["dormant", "idle", "low", "middle", "high", "full"]
ERAS = ["recent", "old"]
NO, YES = "0", "1"
ANSWERS = [NO, YES]
BY_USE, BY_ERA = ("use", USES), ("era", ERAS)
SHARE = Shape(pieces=16, atom_share=0.015, decimals=4)


def answer(flag: pl.Expr) -> pl.Expr:
    """Write yes or no as categories."""
    return pl.when(flag).then(pl.lit(YES)).otherwise(pl.lit(NO))
