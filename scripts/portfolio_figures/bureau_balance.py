"""Figures of the monthly status of credits held elsewhere."""

import polars as pl
from polars import col

from scripts.portfolio_figures.cells import LEAST_ROWS, Figure, Page, measured, share, short, sources
from scripts.portfolio_figures.people import Clients
from scripts.portfolio_figures.shares import choice

_SOURCE = "clients"
_STATUSES = ["0", "X", "1", "2", "3", "4", "5"]
_SILENCES = ["none", "some", "always"]
_ANSWERS = ["0", "1"]


def bureau_balance_page(clients: Clients) -> Page:
    """Measure the page of monthly statuses: which credits are silent, and a month's status given the one before."""
    months = clients.bureau_balance.sort("SK_ID_BUREAU", "MONTHS_BALANCE")
    status, unknown = col("STATUS"), col("STATUS") == "X"
    kinds = clients.bureau.select(
        "SK_ID_BUREAU",
        "w",
        active=(col("CREDIT_ACTIVE") == "Active").cast(pl.Int64).cast(pl.String),
        card=(col("CREDIT_TYPE") == "Credit card").cast(pl.Int64).cast(pl.String),
    )
    open_months = months.filter(status != "C")
    silence = pl.when(unknown.all()).then(pl.lit("always")).when(unknown.any()).then(pl.lit("some"))
    silences = open_months.group_by("SK_ID_BUREAU").agg(silence=silence.otherwise(pl.lit("none")))
    credits_known = silences.join(kinds, on="SK_ID_BUREAU").sort("SK_ID_BUREAU")
    changes = open_months.with_columns(after=status.shift(-1).over("SK_ID_BUREAU")).drop_nulls("after")
    changes = changes.join(silences, on="SK_ID_BUREAU")
    first = (
        open_months.group_by("SK_ID_BUREAU", maintain_order=True).agg(status.first()).join(silences, on="SK_ID_BUREAU")
    )
    last = months.group_by("SK_ID_BUREAU").agg(reaches=col("MONTHS_BALANCE").max() == 0)
    return {
        "sources": sources(_SOURCE),
        "note": "Status of an open month given the month before; C comes with the closure and stays. A credit is "
        "silent (X) in all of its months, closed or not, in some or in none.",
        "statuses": _STATUSES,
        "numbers": {
            "reaches_application": share(last["reaches"], _SOURCE),
            **{f"stays_open_{name}": _changes(changes.filter(col("silence") == name)) for name in _SILENCES[:2]},
            **{f"first_{name}": _first(first.filter(col("silence") == name)) for name in _SILENCES[:2]},
        },
        "choices": {
            "silence": choice(
                credits_known,
                "silence",
                [("active", _ANSWERS), ("card", _ANSWERS)],
                categories=_SILENCES,
                source=_SOURCE,
            ),
        },
    }


def _changes(changes: pl.DataFrame) -> Figure:
    """Give a line per status before; a status that is too rare stays as it is."""
    lines, fewest = [], changes.height
    for place, status in enumerate(_STATUSES):
        counts = _counts(changes.filter(col("STATUS") == status)["after"])
        fewest = min([fewest, *(count for count in counts if count)])
        lines.append(_shares(counts) if sum(counts) else [int(other == place) for other in range(len(_STATUSES))])
    return measured(lines, _SOURCE, fewest)


def _first(credits_of: pl.DataFrame) -> Figure:
    counts = _counts(credits_of["STATUS"])
    return measured(_shares(counts), _SOURCE, min(count for count in counts if count))


def _counts(statuses: pl.Series) -> list[int]:
    """Count each status; 0 where there are too few."""
    counts = {status: int((statuses == status).sum()) for status in _STATUSES}
    return [count if count >= LEAST_ROWS else 0 for count in counts.values()]


def _shares(counts: list[int]) -> list[float]:
    return [short(round(count / sum(counts), 5)) for count in counts]
