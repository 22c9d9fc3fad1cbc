"""The bureau table: the client's credits elsewhere, one row per credit."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio import figures as shipped
from features.portfolio.chance import happens, shares_of, stream, unique_numbers
from features.portfolio.clients import Clients
from features.portfolio.coordinates.credits import DERIVED_WHEN_DRAWN, from_coordinates
from features.portfolio.figures import Figures, Flags, Ints, read_figures
from features.portfolio.row_aggregates import read_row_aggregates
from features.portfolio.rows import Rows, rows_of

FIRST_CREDIT = 5_000_001
AGGREGATES = "credits.json.gz"


@dataclass(frozen=True, kw_only=True)
class BureauCredits:
    """The credits of the bureau, with what their monthly statuses need; arrays (credits,)."""

    frame: pl.DataFrame
    """Official columns; credits whose row the bureau table lacks are left out."""
    has_record: Flags
    """Whether each client has a credit in `frame`; (clients,)."""
    with_months: Flags
    """Whether the monthly statuses of the credit are known."""
    ids: Ints
    client: Ints
    """Position of the client."""
    is_active: Flags
    is_card: Flags
    opened_day: Ints
    closed_day: Ints
    """1 for a credit that is still open."""


def draw_bureau(clients: Clients, seed: int) -> BureauCredits:
    """Draw the credits; monthly statuses are known for all credits of a client or for none."""
    random, figures = stream(seed, "bureau"), read_figures("bureau")
    reported = happens(random, figures.by_split("with_months", clients.is_train), clients.count)
    rows = _layout(random, clients, figures, reported)
    count = len(rows.parent)
    columns = _columns(random, clients, rows)
    currency = figures.choices["currency"]
    ids = unique_numbers(random, count, FIRST_CREDIT)
    with_months = reported[rows.parent]
    listed = ~(with_months & happens(random, figures.numbers["orphan_credits"], count))
    frame = pl.DataFrame(
        {
            "SK_ID_CURR": clients.ids[rows.parent],
            "SK_ID_BUREAU": ids,
            "CREDIT_CURRENCY": currency.labels(currency.codes(random.random(count))),
            **columns,
        }
    )
    return BureauCredits(
        frame=frame.filter(pl.Series(listed)),
        has_record=np.bincount(rows.parent[listed], minlength=clients.count) > 0,
        with_months=with_months,
        ids=ids,
        client=rows.parent,
        is_active=(frame["CREDIT_ACTIVE"] == "Active").to_numpy(),
        is_card=(frame["CREDIT_TYPE"] == "Credit card").to_numpy(),
        opened_day=frame["DAYS_CREDIT"].to_numpy(),
        closed_day=frame["DAYS_ENDDATE_FACT"].fill_null(1).to_numpy().astype(np.int64),
    )


def _layout(random: np.random.Generator, clients: Clients, figures: Figures, reported: Flags) -> Rows:
    """Lay out the credits; clients with monthly statuses have some more, whose row the bureau table will lack."""
    counts = np.round(figures.quantiles["count"].at(shares_of(clients.traits["bureau_count"]))).astype(np.int64)
    orphans = figures.numbers["orphan_credits"]
    extra = random.poisson(counts * orphans / (1.0 - orphans)) * reported
    return rows_of(np.where(clients.has_bureau, np.maximum(counts, 1) + extra, 0))


def _columns(random: np.random.Generator, clients: Clients, rows: Rows) -> dict[str, pl.Series]:
    aggregates = read_row_aggregates(shipped.FIGURES_FOLDER / AGGREGATES)
    normals = aggregates.normals(random, rows.parent, clients.traits)
    opened = aggregates.draw(normals, DERIVED_WHEN_DRAWN, until="opened")["opened"]
    since_of_age = clients.days_of_age[rows.parent]
    coordinates = aggregates.draw(normals, DERIVED_WHEN_DRAWN, {"opened": np.minimum(opened, since_of_age)})
    return from_coordinates(coordinates, aggregates.lists)
