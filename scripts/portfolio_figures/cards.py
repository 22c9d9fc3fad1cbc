"""Figures of card months: what a month holds given the one before."""

import polars as pl
from polars import col

from scripts.portfolio_figures.card_lives import card_lives, life_choices, life_quantiles
from scripts.portfolio_figures.cells import Figures, Page, sources
from scripts.portfolio_figures.people import Clients
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"
_USES = ["dormant", "idle", "low", "middle", "high", "full"]
_OWING = _USES[2:]
_BOUNDS = ((0.3, "low"), (0.7, "middle"), (0.95, "high"))
_ERAS = ["recent", "old"]
_OLD_BEFORE = -72
"""Cards opened earlier follow other rules: a smallest payment of 5 % of the limit, not of the balance."""
_DORMANT_MONTHS = 6
LIMIT_CLASSES = (90_000, 180_000, 270_000, 450_000)
_NO, _YES = "0", "1"
_ANSWERS = [_NO, _YES]
_CENT = 0.01
_SHARE = Shape(pieces=16, atom_share=0.015, decimals=4)
_FARTHEST_INTEREST = 0.3
_LONG_LATE, _SHORT_LATE = 90, 30
_USE, _ERA = ("use", _USES), ("era", _ERAS)


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
            **_drawing_choices(used),
            **_payment_choices(used),
        },
        "quantiles": {
            **life_quantiles(lives),
            **_limits(used),
            **_drawings(used),
            **_payments(used),
            **_balances(used),
        },
    }


def _months(rows: pl.DataFrame) -> pl.DataFrame:
    """Add the month before, the use class and the era; first months of a card have no month before."""
    rows = rows.sort("SK_ID_PREV", "MONTHS_BALANCE").with_columns(
        limit=col("AMT_CREDIT_LIMIT_ACTUAL").cast(pl.Float64),
        era=pl.when(col("MONTHS_BALANCE").min().over("SK_ID_PREV") < _OLD_BEFORE).then(pl.lit("old")),
        used=(col("AMT_BALANCE").cum_max() > 0).over("SK_ID_PREV"),
        owed=col("AMT_BALANCE").shift(1).over("SK_ID_PREV"),
    )
    rows = rows.with_columns(
        era=col("era").fill_null("recent"),
        limit_before=col("limit").shift(1).over("SK_ID_PREV"),
        drew_before=_answer((col("AMT_DRAWINGS_CURRENT") > 0).shift(1).over("SK_ID_PREV")),
        used_before=col("used").shift(1, fill_value=False).over("SK_ID_PREV"),
        idle=(col("AMT_BALANCE") <= 0).rolling_sum(_DORMANT_MONTHS).shift(1).over("SK_ID_PREV"),
    )
    share = col("owed") / col("limit_before")
    use = pl.when(col("idle") == _DORMANT_MONTHS).then(pl.lit("dormant")).when(col("owed") <= 0).then(pl.lit("idle"))
    for bound, name in _BOUNDS:
        use = use.when(share < bound).then(pl.lit(name))
    return rows.with_columns(use=use.otherwise(pl.lit("full"))).filter(col("owed").is_not_null())


def _answer(flag: pl.Expr) -> pl.Expr:
    return pl.when(flag).then(pl.lit(_YES)).otherwise(pl.lit(_NO))


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
    changes = ["same", "closed", "up", "down"]
    return {
        "limit_change": choice(
            used.with_columns(change=change), "change", [_ERA, _USE], categories=changes, source=_SOURCE
        ),
        "limit_change_unused": choice(
            unused.with_columns(change=change), "change", [_ERA], categories=changes, source=_SOURCE
        ),
    }


def _limits(used: pl.DataFrame) -> Figures:
    changed = used.filter((col("limit_before") > 0) & (col("limit") > 0) & (col("limit") != col("limit_before")))
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


def _drawing_choices(used: pl.DataFrame) -> Figures:
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
            open_now.with_columns(draws=_answer(col("AMT_DRAWINGS_CURRENT") > 0)),
            "draws",
            [_ERA, _USE, ("drew_before", _ANSWERS)],
            categories=_ANSWERS,
            source=_SOURCE,
        ),
        "place": choice(
            drawn.with_columns(place=place),
            "place",
            [_ERA, _USE, ("drew_before", _ANSWERS)],
            categories=["cash", "shops", "both", "other"],
            source=_SOURCE,
        ),
    }


def _drawings(used: pl.DataFrame) -> Figures:
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
            [("kind", ["cash", "shops", "both"]), _ERA, _USE],
            source=_SOURCE,
            shape=_SHARE,
        ),
        "cash_of_both": quantiles(
            drawn.filter(cash & shops),
            col("AMT_DRAWINGS_ATM_CURRENT") / col("AMT_DRAWINGS_CURRENT"),
            source=_SOURCE,
            shape=Shape(pieces=10, decimals=4),
        ),
        "cash_count": quantiles(
            drawn.filter(cash), col("CNT_DRAWINGS_ATM_CURRENT"), [_ERA], source=_SOURCE, shape=count
        ),
        "shops_count": quantiles(
            drawn.filter(shops), col("CNT_DRAWINGS_POS_CURRENT"), [_ERA], source=_SOURCE, shape=count
        ),
    }


def _payment_choices(used: pl.DataFrame) -> Figures:
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
    owing = owing.with_columns(pays=pays, late=_answer(col("SK_DPD") > 0))
    idle = used.filter((col("owed") <= 0) & (col("AMT_BALANCE") <= 0) & (paid == 0))
    nothing_owed = used.filter(col("owed") <= 0).with_columns(
        paid=_answer(paid > 0), draws=_answer(col("AMT_DRAWINGS_CURRENT") > 0)
    )
    return {
        "pays": choice(
            owing.filter(col("SK_DPD") <= _LONG_LATE), "pays", [_ERA, _USE], categories=classes, source=_SOURCE
        ),
        "late": choice(
            owing.filter(col("SK_DPD") <= _SHORT_LATE),
            "late",
            [_ERA, ("pays", classes)],
            categories=_ANSWERS,
            source=_SOURCE,
        ),
        "least_zero": choice(
            owing.with_columns(zero=_answer(least == 0)),
            "zero",
            [_ERA, ("use", _OWING)],
            categories=_ANSWERS,
            source=_SOURCE,
        ),
        "paid_when_idle": choice(
            nothing_owed, "paid", [_ERA, ("draws", _ANSWERS)], categories=_ANSWERS, source=_SOURCE
        ),
        "said_paid": choice(
            idle.filter(col("AMT_PAYMENT_CURRENT").is_not_null()).with_columns(
                said=_answer(col("AMT_PAYMENT_CURRENT") > 0)
            ),
            "said",
            [_ERA],
            categories=_ANSWERS,
            source=_SOURCE,
        ),
    }


def _payments(used: pl.DataFrame) -> Figures:
    paid, least, said = col("AMT_PAYMENT_TOTAL_CURRENT"), col("AMT_INST_MIN_REGULARITY"), col("AMT_PAYMENT_CURRENT")
    owing = used.filter((col("owed") > 0) & (least > 0) & (col("limit_before") > 0))
    more = owing.filter((paid > least + _CENT) & (paid < col("owed") * 0.98))
    by_use = [_ERA, ("use", _OWING)]
    ratio = Shape(pieces=12, atom_share=0.02, digits=5)
    late = used.filter((col("SK_DPD") > 0) & (col("SK_DPD") <= _SHORT_LATE))
    return {
        "least_of_owed": quantiles(owing, (least / col("owed")).clip(0, 1), by_use, source=_SOURCE, shape=_SHARE),
        "least_of_limit": quantiles(
            owing, (least / col("limit_before")).clip(0, 0.1), by_use, source=_SOURCE, shape=_SHARE
        ),
        "more_than_least": quantiles(more, paid / least, by_use, source=_SOURCE, shape=ratio),
        "part_of_least": quantiles(
            owing.filter((paid > 0) & (paid < least - _CENT)), paid / least, source=_SOURCE, shape=ratio
        ),
        "paid_when_idle": quantiles(
            used.filter((col("owed") <= 0) & (paid > 0)).with_columns(draws=_answer(col("AMT_DRAWINGS_CURRENT") > 0)),
            paid,
            [("draws", _ANSWERS)],
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


def _balances(used: pl.DataFrame) -> Figures:
    paid, drawn, owed = col("AMT_PAYMENT_TOTAL_CURRENT"), col("AMT_DRAWINGS_CURRENT"), col("owed")
    owing = used.filter((owed > 0) & (paid < owed * 0.98))
    dearer = (col("AMT_BALANCE") - (owed - paid + drawn)) / (owed + drawn)
    interest = (col("AMT_BALANCE") - col("AMT_RECEIVABLE_PRINCIPAL")) / col("AMT_BALANCE")
    still = owing.filter(col("AMT_BALANCE") > 0)
    received = (col("AMT_RECIVABLE") / col("AMT_BALANCE")).clip(0.5, 1.5)
    by_use = [_ERA, ("use", _OWING)]
    return {
        "dearer": quantiles(
            owing.filter(dearer.abs() < _FARTHEST_INTEREST), dearer, by_use, source=_SOURCE, shape=_SHARE
        ),
        "dearer_from_idle": quantiles(
            used.filter((owed <= 0) & (drawn > 0) & (paid == 0)),
            ((col("AMT_BALANCE") - drawn) / drawn).clip(-1, _FARTHEST_INTEREST),
            [_ERA],
            source=_SOURCE,
            shape=_SHARE,
        ),
        "interest_of_balance": quantiles(still, interest.clip(-0.1, 1), by_use, source=_SOURCE, shape=_SHARE),
        "receivable_of_balance": quantiles(still, received, [_ERA], source=_SOURCE, shape=_SHARE),
        "receivable_of_nothing": quantiles(
            used.filter(col("AMT_BALANCE") == 0),
            col("AMT_RECIVABLE"),
            [_ERA],
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
