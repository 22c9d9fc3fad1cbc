"""Figures of the credits held elsewhere that are not measured row by row: how many, and which are known."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import Figure, Page, sources, stated
from scripts.portfolio_figures.people import Clients
from scripts.portfolio_figures.quantile_tables import Shape, quantiles

_SOURCE = "clients"
_PUBLISHED_ROWS = 1_716_428


def bureau_page(clients: Clients) -> Page:
    """Measure the page of the credits held elsewhere."""
    counts = clients.keys.join(clients.bureau.group_by("SK_ID_CURR").agg(pl.len()), on="SK_ID_CURR")
    count = quantiles(counts, col("len"), source=_SOURCE, shape=Shape(pieces=12, atom_share=0, decimals=0))
    return {
        "sources": sources("population", _SOURCE),
        "numbers": {
            "with_months": stated({"train": 0.35, "test": 0.9998}),
            "orphan_credits": stated(0.0527),
        },
        "choices": {"currency": _published(["currency 1", "currency 2", "currency 3"], [0.99919, 0.00071, 0.0001])},
        "quantiles": {"count": count},
    }


def _published(categories: list[str], shares: list[float]) -> Figure:
    content = {
        "source": "population", "rows": _PUBLISHED_ROWS, "drivers": [], "categories": categories, "shares": [shares]
    }  # fmt: skip
    return Figure(content=content, fewest_rows=None)
