"""Figures of previous applications: what was asked for, and what became of it."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import Figure, Figures, Page, short, sources
from scripts.portfolio_figures.people import Clients, text
from scripts.portfolio_figures.previous_contracts import contract_numbers, contract_quantiles
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice, common

_SOURCE = "clients"
_STATUSES = ["Approved", "Unused offer", "Canceled", "Refused"]
_CONTRACTS = ["Consumer loans", "Cash loans", "Revolving loans"]
_CARD = "Revolving loans|Approved"
_OPENING = {"Consumer loans|Approved": 0.82, "Cash loans|Approved": 0.18}
"""Chosen kinds of a client's first application."""
_MEAN_COUNT = 4.93
_FLAG = ["0", "1"]


def previous_application_page(clients: Clients) -> Page:
    """Measure the page of previous applications."""
    rows = clients.previous_application.with_columns(
        kind=col("NAME_CONTRACT_TYPE") + "|" + col("NAME_CONTRACT_STATUS"),
        priced=pl.when(col("NAME_PORTFOLIO") != "XNA").then(pl.lit("yes")).otherwise(pl.lit("no")),
        dated=text(col("DAYS_FIRST_DUE").is_not_null()),
    )
    kinds = sorted((kind for kind in common(rows, "kind") if not kind.startswith("XNA")), key=_kind_order)
    counts = clients.keys.join(rows.group_by("SK_ID_CURR").len(), on="SK_ID_CURR")
    count = quantiles(counts, col("len"), source=_SOURCE, shape=Shape(pieces=12, atom_share=0, decimals=0))
    return {
        "sources": sources("population", _SOURCE, "made_up"),
        "numbers": contract_numbers(rows),
        "choices": {**_kinds(rows, kinds), **_terms(rows)},
        "quantiles": {"count": count, **contract_quantiles(rows)},
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


def _terms(rows: pl.DataFrame) -> Figures:
    approved = rows.filter(col("NAME_CONTRACT_STATUS") == "Approved")
    approved_kinds = [f"{contract}|Approved" for contract in _CONTRACTS]
    return {"dated": choice(approved, "dated", [("kind", approved_kinds)], categories=_FLAG, source=_SOURCE)}
