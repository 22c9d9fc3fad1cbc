"""Figures of the monthly states of loans: how a loan's months begin, and whether they say that it is over."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import LEAST_ROWS, Figure, Page, sources
from scripts.portfolio_figures.people import NEVER, Clients
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"
_LOANS = ["Cash loans", "Consumer loans"]
_YEARS = [str(year) for year in range(8)]
_ANSWERS = ["0", "1"]
_STARTS = ["Active", "Signed", "Returned to the store", "Approved"]


def loan_months_page(clients: Clients, months: pl.DataFrame) -> Page:
    """Measure the page of the monthly states of loans."""
    loans = months.sort("SK_ID_PREV", "MONTHS_BALANCE").group_by("SK_ID_PREV", maintain_order=True)
    ends = loans.agg(
        first=col("NAME_CONTRACT_STATUS").first(),
        last=col("NAME_CONTRACT_STATUS").last(),
        first_left=(col("CNT_INSTALMENT") - col("CNT_INSTALMENT_FUTURE")).first(),
    )
    requests = clients.previous_application.select("SK_ID_PREV", "NAME_CONTRACT_TYPE", "DAYS_LAST_DUE", "w")
    known = ends.join(requests, on="SK_ID_PREV")
    years = (-col("DAYS_LAST_DUE") / 365.25).floor().clip(0, len(_YEARS) - 1).cast(pl.Int64).cast(pl.String)
    over = known.filter(col("DAYS_LAST_DUE") != NEVER).with_columns(
        year=years, unfinished=(col("last") == "Active").cast(pl.Int64).cast(pl.String)
    )
    return {
        "sources": sources(_SOURCE),
        "note": "unfinished: repaid, and yet the last month is not completed, by whole years since the last due day.",
        "choices": {
            "unfinished": choice(
                over,
                "unfinished",
                [("NAME_CONTRACT_TYPE", _LOANS), ("year", _YEARS)],
                categories=_ANSWERS,
                source=_SOURCE,
            ),
            "start": _starts(known),
        },
    }


def _starts(known: pl.DataFrame) -> Figure:
    listed = [status for status in _STARTS if (known["first"] == status).sum() >= LEAST_ROWS]
    return choice(known, "first", categories=listed, source=_SOURCE)
