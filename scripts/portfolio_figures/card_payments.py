"""Figures of card months: what is paid, and what is owed after."""

import polars as pl
from polars import col

from scripts.portfolio_figures.card_classes import ANSWERS, BY_ERA, BY_USE, SHARE, USES, answer
from scripts.portfolio_figures.cells import Figures
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"
_OWING = USES[2:]
_CENT = 0.01
_FARTHEST_INTEREST = 0.3
_LONG_LATE, _SHORT_LATE = 90, 30


def payment_choices(used: pl.DataFrame) -> Figures:
    """Measure what is paid of what is owed, and who is late."""
    owing = used.filter((col("owed") > 0) & col("AMT_INST_MIN_REGULARITY").is_not_null())
    paid, least = col("AMT_PAYMENT_TOTAL_CURRENT"), col("AMT_INST_MIN_REGULARITY")
    pays = (
        pl.when(paid == 0)
        .then(pl.lit("nothing"))
        .when(paid >= col("owed") * 0.98)
        .then(pl.lit("all"))
        .when(paid < least - _CENT)
        .then(pl.lit("part"))
        .when(paid <= least + _CENT)
        .then(pl.lit("least"))
        .otherwise(pl.lit("more"))
    )
    classes = ["nothing", "part", "least", "more", "all"]
    owing = owing.with_columns(pays=pays, late=answer(col("SK_DPD") > 0))
    idle = used.filter((col("owed") <= 0) & (col("AMT_BALANCE") <= 0) & (paid == 0))
    nothing_owed = used.filter(col("owed") <= 0).with_columns(
        paid=answer(paid > 0), draws=answer(col("AMT_DRAWINGS_CURRENT") > 0)
    )
    return {
        "pays": choice(
            owing.filter(col("SK_DPD") <= _LONG_LATE), "pays", [BY_ERA, BY_USE], categories=classes, source=_SOURCE
        ),
        "late": choice(
            owing.filter(col("SK_DPD") <= _SHORT_LATE),
            "late",
            [BY_ERA, ("pays", classes)],
            categories=ANSWERS,
            source=_SOURCE,
        ),
        "least_zero": choice(
            owing.with_columns(zero=answer(least == 0)),
            "zero",
            [BY_ERA, ("use", _OWING)],
            categories=ANSWERS,
            source=_SOURCE,
        ),
        "paid_when_idle": choice(
            nothing_owed, "paid", [BY_ERA, ("draws", ANSWERS)], categories=ANSWERS, source=_SOURCE
        ),
        "said_paid": choice(
            idle.filter(col("AMT_PAYMENT_CURRENT").is_not_null()).with_columns(
                said=answer(col("AMT_PAYMENT_CURRENT") > 0)
            ),
            "said",
            [BY_ERA],
            categories=ANSWERS,
            source=_SOURCE,
        ),
    }


def payments(used: pl.DataFrame) -> Figures:
    """Measure payments against the smallest payment, and that against what is owed or the limit."""
    paid, least, said = col("AMT_PAYMENT_TOTAL_CURRENT"), col("AMT_INST_MIN_REGULARITY"), col("AMT_PAYMENT_CURRENT")
    owing = used.filter((col("owed") > 0) & (least > 0) & (col("limit_before") > 0))
    more = owing.filter((paid > least + _CENT) & (paid < col("owed") * 0.98))
    by_use = [BY_ERA, ("use", _OWING)]
    ratio = Shape(pieces=12, atom_share=0.02, digits=5)
    late = used.filter((col("SK_DPD") > 0) & (col("SK_DPD") <= _SHORT_LATE))
    return {
        "least_of_owed": quantiles(owing, (least / col("owed")).clip(0, 1), by_use, source=_SOURCE, shape=SHARE),
        "least_of_limit": quantiles(
            owing, (least / col("limit_before")).clip(0, 0.1), by_use, source=_SOURCE, shape=SHARE
        ),
        "more_than_least": quantiles(more, paid / least, by_use, source=_SOURCE, shape=ratio),
        "part_of_least": quantiles(
            owing.filter((paid > 0) & (paid < least - _CENT)), paid / least, source=_SOURCE, shape=ratio
        ),
        "paid_when_idle": quantiles(
            used.filter((col("owed") <= 0) & (paid > 0)).with_columns(draws=answer(col("AMT_DRAWINGS_CURRENT") > 0)),
            paid,
            [("draws", ANSWERS)],
            source=_SOURCE,
            shape=Shape(pieces=16, digits=5),
        ),
        "said_paid": quantiles(
            used.filter((said > 0) & (paid == 0) & (col("AMT_BALANCE") <= 0)),
            said,
            source=_SOURCE,
            shape=Shape(pieces=16, digits=5),
        ),
        "days_late": quantiles(late, col("SK_DPD"), source=_SOURCE, shape=Shape(pieces=10, decimals=0)),
    }


def balances(used: pl.DataFrame) -> Figures:
    """Measure interest, and how the balance is divided."""
    paid, drawn, owed = col("AMT_PAYMENT_TOTAL_CURRENT"), col("AMT_DRAWINGS_CURRENT"), col("owed")
    owing = used.filter((owed > 0) & (paid < owed * 0.98))
    dearer = (col("AMT_BALANCE") - (owed - paid + drawn)) / (owed + drawn)
    interest = (col("AMT_BALANCE") - col("AMT_RECEIVABLE_PRINCIPAL")) / col("AMT_BALANCE")
    still = owing.filter(col("AMT_BALANCE") > 0)
    received = (col("AMT_RECIVABLE") / col("AMT_BALANCE")).clip(0.5, 1.5)
    by_use = [BY_ERA, ("use", _OWING)]
    return {
        "dearer": quantiles(
            owing.filter(dearer.abs() < _FARTHEST_INTEREST), dearer, by_use, source=_SOURCE, shape=SHARE
        ),
        "dearer_from_idle": quantiles(
            used.filter((owed <= 0) & (drawn > 0) & (paid == 0)),
            ((col("AMT_BALANCE") - drawn) / drawn).clip(-1, _FARTHEST_INTEREST),
            [BY_ERA],
            source=_SOURCE,
            shape=SHARE,
        ),
        "interest_of_balance": quantiles(still, interest.clip(-0.1, 1), by_use, source=_SOURCE, shape=SHARE),
        "receivable_of_balance": quantiles(still, received, [BY_ERA], source=_SOURCE, shape=SHARE),
        "receivable_of_nothing": quantiles(
            used.filter(col("AMT_BALANCE") == 0),
            col("AMT_RECIVABLE"),
            [BY_ERA],
            source=_SOURCE,
            shape=Shape(pieces=12, digits=5),
        ),
        "residue": quantiles(
            used.filter((col("SK_DPD") > _LONG_LATE) & (col("AMT_BALANCE") > 0)),
            col("AMT_BALANCE"),
            source=_SOURCE,
            shape=Shape(pieces=8, digits=5),
        ),
    }
