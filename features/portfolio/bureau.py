"""The bureau table: the client's credits elsewhere, one row per credit."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.bureau_amounts import draw_bureau_amounts
from features.portfolio.chance import follow, happens, happens_more, shares_of, stream, unique_numbers
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.rows import Rows, rows_of
from features.portfolio.unknown import unless

FIRST_CREDIT = 5_000_001
OLDEST_DAY = -2922
_LATEST_END_DAY = 31199
_AGE_CLASS_DAYS = np.array([365, 730, 1461, 2192])


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
    opened_day: Ints
    closed_day: Ints
    """1 for a credit that is still open."""


def draw_bureau(clients: Clients, seed: int) -> BureauCredits:
    """Draw the credits; monthly statuses are known for all credits of a client or for none."""
    random, figures = stream(seed, "bureau"), read_figures("bureau")
    reported = happens(random, figures.by_split("with_months", clients.is_train), clients.count)
    rows = _layout(random, clients, figures, reported)
    count = len(rows.parent)
    traits = {name: values[rows.parent] for name, values in clients.traits.items()}
    active = _active(random, figures, traits, count)
    state = (active == 1).astype(np.int64)
    kinds, currency = figures.choices["type"], figures.choices["currency"]
    kind = kinds.codes(random.random(count), active)
    measured = np.where(kind < len(figures.quantiles["amount"].drivers[1]), kind, 0)
    days = _days(random, figures, traits, is_closed=active == 0, state=state, kind=measured)
    with_annuity = happens(random, figures.by_split("annuity_reported_client", clients.is_train), clients.count)
    amounts = draw_bureau_amounts(
        random, figures, traits, state=state, kind=measured, reports_annuity=with_annuity[rows.parent]
    )
    ids = unique_numbers(random, count, FIRST_CREDIT)
    with_months = reported[rows.parent]
    listed = ~(with_months & happens(random, figures.numbers["orphan_credits"], count))
    frame = pl.DataFrame(
        {
            "SK_ID_CURR": clients.ids[rows.parent],
            "SK_ID_BUREAU": ids,
            "CREDIT_ACTIVE": figures.choices["active"].labels(active),
            "CREDIT_CURRENCY": currency.labels(currency.codes(random.random(count))),
            "CREDIT_TYPE": kinds.labels(kind),
            **days,
            **amounts,
        }
    )
    return BureauCredits(
        frame=frame.filter(pl.Series(listed)),
        has_record=np.bincount(rows.parent[listed], minlength=clients.count) > 0,
        with_months=with_months,
        ids=ids,
        client=rows.parent,
        opened_day=frame["DAYS_CREDIT"].to_numpy(),
        closed_day=frame["DAYS_ENDDATE_FACT"].fill_null(1).to_numpy().astype(np.int64),
    )


def _layout(random: np.random.Generator, clients: Clients, figures: Figures, reported: Flags) -> Rows:
    """Lay out the credits; clients with monthly statuses have some more, whose row the bureau table will lack."""
    counts = np.round(figures.quantiles["count"].at(shares_of(clients.traits["bureau_count"]))).astype(np.int64)
    orphans = figures.numbers["orphan_credits"]
    extra = random.poisson(counts * orphans / (1.0 - orphans)) * reported
    return rows_of(np.where(clients.has_bureau, np.maximum(counts, 1) + extra, 0))


def _active(random: np.random.Generator, figures: Figures, traits: dict[str, Floats], count: int) -> Ints:
    choice = figures.choices["active"]
    closed, active = choice.cumulative[0, 0], choice.cumulative[0, 1] - choice.cumulative[0, 0]
    is_active = happens_more(random, active, traits["bureau_active"], 0.35)
    sold = happens(random, (1.0 - closed - active) / (1.0 - active), count)
    return np.where(is_active, 1, np.where(sold, 2, 0)).astype(np.int64)


def _days(
    random: np.random.Generator,
    figures: Figures,
    traits: dict[str, Floats],
    *,
    is_closed: Flags,
    state: Ints,
    kind: Ints,
) -> dict[str, pl.Series]:
    """Draw the days of each credit: opened, planned end, closed (before the application), last update."""
    count, quantiles = len(state), figures.quantiles
    opened = -quantiles["opened_days"].at(1.0 - follow(random, traits["bureau_recency"], 0.5, state), state, kind)
    opened = np.clip(np.round(opened), OLDEST_DAY, -2)
    age_class = np.searchsorted(_AGE_CLASS_DAYS, -opened)
    closed = opened + np.round(quantiles["life_share"].at(random.random(count), kind, age_class) * (-1 - opened))
    term = np.round(quantiles["term_days"].at(random.random(count), state, kind))
    used = quantiles["closed_after_term_share"].at(random.random(count), kind)
    planned = np.where(is_closed, opened + np.round((closed - opened) / np.maximum(used, 0.01)), opened + term)
    lag = np.round(quantiles["update_after_close_days"].at(random.random(count), age_class))
    lately = -np.minimum(np.round(quantiles["active_update_days"].at(random.random(count))), -opened)
    updated = np.where(is_closed, np.minimum(closed + lag, -1), lately)
    no_end = figures.choices["end_missing"].codes(random.random(count), state, kind) == 1
    return {
        "DAYS_CREDIT": pl.Series(opened.astype(np.int64)),
        "DAYS_CREDIT_ENDDATE": unless(no_end, np.minimum(planned, _LATEST_END_DAY)),
        "DAYS_ENDDATE_FACT": unless(~is_closed, closed),
        "DAYS_CREDIT_UPDATE": pl.Series(updated.astype(np.int64)),
    }
