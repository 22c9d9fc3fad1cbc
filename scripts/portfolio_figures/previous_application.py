"""Figures of previous applications: what was asked for, and what became of it."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import Figure, Figures, Page, short, sources
from scripts.portfolio_figures.people import Clients, text
from scripts.portfolio_figures.previous_contracts import contract_numbers, contract_quantiles
from scripts.portfolio_figures.previous_terms import term_quantiles
from scripts.portfolio_figures.shares import choice, common, common_numbers

_SOURCE = "clients"
_STATUSES = ["Approved", "Unused offer", "Canceled", "Refused"]
_CONTRACTS = ["Consumer loans", "Cash loans", "Revolving loans"]
_CARD = "Revolving loans|Approved"
_OPENING = {"Consumer loans|Approved": 0.82, "Cash loans|Approved": 0.18}
"""Chosen kinds of a client's first application."""
_MEAN_COUNT = 4.93
_FLAG, _PRICED = ["0", "1"], ("priced", ["no", "yes"])


def previous_application_page(clients: Clients) -> Page:
    """Measure the page of previous applications."""
    first = col("DAYS_DECISION") == col("DAYS_DECISION").min().over("SK_ID_CURR")
    rows = clients.previous_application.with_columns(
        kind=col("NAME_CONTRACT_TYPE") + "|" + col("NAME_CONTRACT_STATUS"),
        priced=pl.when(col("NAME_PORTFOLIO") != "XNA").then(pl.lit("yes")).otherwise(pl.lit("no")),
        lead=text(first),
        combo=col("PRODUCT_COMBINATION").fill_null("?"),
        hour=col("HOUR_APPR_PROCESS_START").cast(pl.String),
        payments=text(col("CNT_PAYMENT")),
        insured=text(col("NFLAG_INSURED_ON_APPROVAL")),
        dated=text(col("DAYS_FIRST_DUE").is_not_null()),
    )
    kinds = sorted((kind for kind in common(rows, "kind") if not kind.startswith("XNA")), key=_kind_order)
    products = [product for product in common(rows, "combo") if product != "?"]
    counts = clients.keys.join(rows.group_by("SK_ID_CURR").len(), on="SK_ID_CURR")
    return {
        "sources": sources("population", _SOURCE, "made_up"),
        "numbers": contract_numbers(rows),
        "choices": {**_kinds(rows, kinds), **_described(rows, kinds, products), **_terms(rows, products)},
        "quantiles": {**term_quantiles(rows, counts, kinds, products), **contract_quantiles(rows)},
    }


def _kind_order(kind: str) -> tuple[int, int]:
    contract, status = kind.split("|")
    return _STATUSES.index(status), _CONTRACTS.index(contract)


def _kinds(rows: pl.DataFrame, kinds: list[str]) -> Figures:
    """Measure the kinds of applications after the opening one; approved cards are drawn apart."""
    every = choice(rows, "kind", categories=kinds, source=_SOURCE)
    later = choice(rows.filter(col("kind") != _CARD), "kind", categories=kinds, source=_SOURCE)
    shares = dict(zip(kinds, every.content["shares"][0], strict=True))
    drawn_apart = {**_OPENING, _CARD: shares[_CARD] * _MEAN_COUNT}
    left = {kind: max(share * _MEAN_COUNT - drawn_apart.get(kind, 0), 0) for kind, share in shares.items()}
    total = sum(left.values())
    opening = {
        "source": "made_up",
        "rows": rows.height,
        "drivers": [],
        "categories": list(_OPENING),
        "shares": [list(_OPENING.values())],
    }
    return {
        "kind": Figure(
            content={**later.content, "shares": [[short(round(share / total, 5)) for share in left.values()]]},
            fewest_rows=every.fewest_rows,
        ),
        "opening": Figure(content=opening, fewest_rows=None),
    }


def _described(rows: pl.DataFrame, kinds: list[str], products: list[str]) -> Figures:
    kind, product = ("kind", kinds), ("combo", products)
    channel = ("CHANNEL_TYPE", common(rows, "CHANNEL_TYPE"))
    wanted = {
        "yield": ("NAME_YIELD_GROUP", [_PRICED, product]),
        "product_type": ("NAME_PRODUCT_TYPE", [_PRICED, product]),
        "channel": ("CHANNEL_TYPE", [product, kind]),
        "goods": ("NAME_GOODS_CATEGORY", [product]),
        "industry": ("NAME_SELLER_INDUSTRY", [product, channel]),
        "payment": ("NAME_PAYMENT_TYPE", [kind]),
        "reject": ("CODE_REJECT_REASON", [kind]),
    }
    last = {
        "client_type": ("NAME_CLIENT_TYPE", [kind, ("lead", _FLAG)]),
        "purpose": ("NAME_CASH_LOAN_PURPOSE", [product, _PRICED]),
        "weekday": ("WEEKDAY_APPR_PROCESS_START", []),
        "hour": ("hour", []),
    }
    suites = [None, *common(rows, "NAME_TYPE_SUITE")]
    return {
        "priced": choice(rows, "priced", [kind], categories=["no", "yes"], source=_SOURCE),
        "product": choice(rows, "combo", [kind, _PRICED], categories=products, source=_SOURCE),
        **{name: choice(rows, column, drivers, source=_SOURCE) for name, (column, drivers) in wanted.items()},
        "suite": choice(rows, "NAME_TYPE_SUITE", [kind], categories=suites, source=_SOURCE, with_missing=True),
        **{name: choice(rows, column, drivers, source=_SOURCE) for name, (column, drivers) in last.items()},
    }


def _terms(rows: pl.DataFrame, products: list[str]) -> Figures:
    product, yields = ("combo", products), ("NAME_YIELD_GROUP", common(rows, "NAME_YIELD_GROUP"))
    loans = rows.filter(
        (col("priced") == "yes") & (col("NAME_CONTRACT_TYPE") != "Revolving loans") & (col("CNT_PAYMENT") > 0)
    )
    approved = rows.filter(col("NAME_CONTRACT_STATUS") == "Approved")
    approved_kinds = [f"{contract}|Approved" for contract in _CONTRACTS]
    dated = rows.filter(col("DAYS_FIRST_DUE").is_not_null())
    numbers = common_numbers(loans, "payments")
    return {
        "payments": choice(loans, "payments", [product, yields], categories=numbers, source=_SOURCE),
        "insured": choice(dated, "insured", [product], categories=_FLAG, source=_SOURCE),
        "dated": choice(approved, "dated", [("kind", approved_kinds)], categories=_FLAG, source=_SOURCE),
    }
