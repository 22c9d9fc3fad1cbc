"""Figures of instalments: early, late, or paid in two."""

from pathlib import Path

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import Figure, Page, mean_of, measured, sources, thinner_side
from scripts.portfolio_figures.quantile_tables import Shape, quantiles

_SOURCE = "instalments"
_DEFAULT_RATE = 0.0807
_YEARS, _DAYS_A_YEAR = 8, 365
_INSTALMENT = ["SK_ID_PREV", "NUM_INSTALMENT_VERSION", "NUM_INSTALMENT_NUMBER"]


def instalments_page(folder: Path) -> Page:
    """Measure the page of instalments of loans; those of cards (version 0) are left out."""
    payments = _payments(folder)
    due = payments.unique(_INSTALMENT)
    late, early = due.filter(col("settled") > 0), due.filter(col("settled") <= 0)
    alone = early.filter((col("settled") < 0) & (col("payments") == 1))
    split = _split_in_two(payments)
    return {
        "sources": sources("population", _SOURCE),
        "numbers": {
            "late_of_loans_by_year": _late_by_year(due),
            "on_due_day_of_loans": _weighted_share(early, col("settled") == 0),
            "split_of_late": _weighted_share(late, col("payments") > 1),
        },
        "quantiles": {
            "days_early": quantiles(alone, -col("settled"), source=_SOURCE, shape=Shape(pieces=20, decimals=0)),
            "days_late": quantiles(late, col("settled"), source=_SOURCE, shape=Shape(pieces=12, decimals=0)),
            "split_first_share": quantiles(
                split.filter((col("first") > 0) & (col("first") < 1)),
                col("first"),
                source=_SOURCE,
                shape=Shape(pieces=10, decimals=3),
            ),
            "split_gap_days": quantiles(
                split.filter(col("gap") >= 0), col("gap"), source=_SOURCE, shape=Shape(pieces=8, decimals=0)
            ),
        },
    }


def _payments(folder: Path) -> pl.DataFrame:
    """Read payments, with the days from due to settled, and the weight of the client."""
    applications = pl.read_parquet(folder / "application_train.parquet").select("SK_ID_CURR", "TARGET")
    rate = mean_of(applications["TARGET"] == 1)
    defaulted = pl.when(col("TARGET") == 1).then(_DEFAULT_RATE / rate)
    weights = applications.select("SK_ID_CURR", w=defaulted.otherwise((1 - _DEFAULT_RATE) / (1 - rate)))
    payments = pl.read_parquet(folder / "installments_payments.parquet").join(weights, on="SK_ID_CURR")
    return payments.filter(col("NUM_INSTALMENT_VERSION") > 0).with_columns(
        payments=pl.len().over(_INSTALMENT),
        settled=(col("DAYS_ENTRY_PAYMENT") - col("DAYS_INSTALMENT")).max().over(_INSTALMENT),
    )


def _split_in_two(payments: pl.DataFrame) -> pl.DataFrame:
    pairs = payments.filter(col("payments") == 2).sort(  # noqa: PLR2004 (two payments make a pair)
        "SK_ID_PREV", "NUM_INSTALMENT_NUMBER", "DAYS_ENTRY_PAYMENT"
    )
    return pairs.group_by(_INSTALMENT, maintain_order=True).agg(
        first=(col("AMT_PAYMENT") / col("AMT_INSTALMENT")).first(),
        gap=col("DAYS_ENTRY_PAYMENT").last() - col("DAYS_ENTRY_PAYMENT").first(),
        w=col("w").first(),
    )


def _late_by_year(due: pl.DataFrame) -> Figure:
    """Give the late share of what fell due in the last year before the application, in the one before, and so on."""
    late = (col("settled") > 0).fill_null(value=True)
    year = (-col("DAYS_INSTALMENT") / _DAYS_A_YEAR).floor().clip(0, _YEARS - 1)
    years = [_weighted_share(due.filter(year == place), late) for place in range(_YEARS)]
    fewest = min(figure.fewest_rows or 0 for figure in years)
    return measured([figure.content["value"] for figure in years], _SOURCE, fewest)


def _weighted_share(rows: pl.DataFrame, answer: pl.Expr) -> Figure:
    """Give the weighted share of true; null counts as no in the share."""
    answers = rows.select(answer=answer, w=col("w"))
    shared = answers.select((col("answer").cast(pl.Float64) * col("w")).sum() / col("w").sum()).item()
    return measured(round(float(shared), 4), _SOURCE, thinner_side(answers["answer"]))
