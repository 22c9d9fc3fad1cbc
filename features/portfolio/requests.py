"""What each client asked for before: the requests, their kind, day and product, before amounts and dates are drawn."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio import figures as shipped
from features.portfolio.chance import follow, happens, shares_of, unique_numbers
from features.portfolio.clients import Clients
from features.portfolio.coordinates.codes import Lists, positions
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.row_aggregates import read_row_aggregates
from features.portfolio.rows import Rows, rows_of

FIRST_REQUEST = 1_000_001
AGGREGATES = "requests.json.gz"
OLDEST_DAY = -2922
_OPENING_DAY, _OPENING_SPREAD = -33, 120
"""Late enough for a first instalment to have fallen due."""
_CARD = "Revolving loans|Approved"
_OLD_CARD_SPREAD = 0.3
"""Cards whose request is not listed are among the oldest contracts."""
_BEFORE_THE_TABLES = 0.99
"""Share of them that were opened before the first month of the tables."""


@dataclass(frozen=True, kw_only=True)
class Requests:
    """Requests before the amounts and dates are drawn; arrays (requests,), codes are positions in a Choice."""

    ids: Ints
    client: Ints
    """Position of the client."""
    kind: Ints
    contract_type: pl.Series
    status: pl.Series
    decision_day: Ints
    coordinates: Coordinates
    """What is known of each request, amounts as ratios."""
    lists: Lists
    """What the codes of the coordinates stand for."""
    priced: Flags
    """Whether the request got as far as an instalment; otherwise the portfolio is XNA."""
    opening: Flags
    """Whether it is the approved loan that the client's history starts from."""
    unlisted: Flags
    """Whether the row is missing from the table if a contract comes out of it."""


def draw_requests(random: np.random.Generator, clients: Clients, figures: Figures) -> Requests:
    """Draw the requests of all clients, in the order of the clients."""
    choices = figures.choices
    aggregates = read_row_aggregates(shipped.FIGURES_FOLDER / AGGREGATES)
    rows = _layout(random, clients, figures)
    count = len(rows.parent)
    kind = choices["kind"].codes(follow(random, clients.traits["refused"][rows.parent], 0.5))
    opening = _open_with_a_loan(random, figures, rows, kind)
    _give_cards(random, clients, figures, rows, kind)
    unlisted = _unlisted(random, figures, kind)
    is_card = kind == choices["kind"].position(_CARD)
    normals = aggregates.normals(random, rows.parent, clients.traits)
    kinds = positions(pl.Series(choices["kind"].categories), aggregates.lists["kind"])
    decision = -aggregates.draw(normals, {}, {"kind": kinds[kind]}, until="decision")["decision"]
    decision = _oldest_loan_first(np.round(decision), rows, is_card)
    late = opening & (decision > _OPENING_DAY)
    decision = np.where(late, _OPENING_DAY - np.floor(_OPENING_SPREAD * random.random(count)), decision)
    old_day = np.round(OLDEST_DAY * (1.0 - _OLD_CARD_SPREAD * random.random(count)))
    old_day = np.where(happens(random, _BEFORE_THE_TABLES, count), OLDEST_DAY, old_day)
    decision = np.clip(np.where(unlisted & is_card, old_day, decision), OLDEST_DAY, -1)
    decision = np.maximum(decision, -clients.days_of_age[rows.parent])
    lead = _is_first_day(rows, decision, ~unlisted).astype(np.float64)
    coordinates = aggregates.draw(normals, {}, {"kind": kinds[kind], "decision": -decision, "lead": lead})
    names = [(category or "|").split("|") for category in choices["kind"].categories]
    return Requests(
        ids=unique_numbers(random, count, FIRST_REQUEST),
        client=rows.parent,
        kind=kind,
        contract_type=pl.Series([name[0] for name in names], dtype=pl.String).gather(kind),
        status=pl.Series([name[1] for name in names], dtype=pl.String).gather(kind),
        decision_day=decision.astype(np.int64),
        coordinates=coordinates,
        lists=aggregates.lists,
        priced=(coordinates["priced"] == 1) | opening,
        opening=opening,
        unlisted=unlisted,
    )


def _is_first_day(rows: Rows, decision: Floats, counted: Flags) -> Flags:
    first = np.zeros(len(rows.counts))
    np.minimum.at(first, rows.parent[counted], decision[counted])
    is_first: Flags = decision <= first[rows.parent]
    return is_first


def _layout(random: np.random.Generator, clients: Clients, figures: Figures) -> Rows:
    unknown = happens(random, figures.by_split("no_record", clients.is_train), clients.count)
    counts = np.round(figures.quantiles["count"].at(shares_of(clients.traits["previous_count"]))).astype(np.int64)
    extra = random.poisson(counts * figures.numbers["extra_rows"])
    return rows_of(np.where(unknown, 0, np.maximum(counts, 1) + extra))


def _oldest_loan_first(decision: Floats, rows: Rows, is_card: Flags) -> Floats:
    """Exchange days so that each client's first row is the oldest but for the card."""
    order = np.lexsort((np.where(is_card, 0.0, decision), rows.parent))
    starts = rows.starts[rows.counts > 0]
    oldest = order[starts]
    exchanged = decision.copy()
    exchanged[starts], exchanged[oldest] = decision[oldest], decision[starts]
    return exchanged


def _open_with_a_loan(random: np.random.Generator, figures: Figures, rows: Rows, kind: Ints) -> Flags:
    """Make each client's first row an approved loan: nearly all clients with requests have one."""
    openings = figures.choices["opening"]
    kinds = np.array([figures.choices["kind"].position(name) for name in openings.categories])
    first = rows.starts[rows.counts > 0]
    kind[first] = kinds[openings.codes(random.random(len(first)))]
    is_opening: Flags = rows.place == 0
    return is_opening


def _give_cards(random: np.random.Generator, clients: Clients, figures: Figures, rows: Rows, kind: Ints) -> None:
    """Give one card to the published share of clients, more often to those with many requests."""
    chance = 1.0 - 0.9 ** np.maximum(rows.counts - 1, 0)
    share = figures.by_split("with_card", clients.is_train)
    for split in (clients.is_train, ~clients.is_train):
        chance[split] *= share[split] / max(chance[split].mean(), 0.01)
    owners = np.flatnonzero((rows.counts > 1) & happens(random, chance, clients.count))
    place = 1 + np.floor(random.random(len(owners)) * (rows.counts[owners] - 1)).astype(np.int64)
    kind[rows.starts[owners] + place] = figures.choices["kind"].position(_CARD)


def _unlisted(random: np.random.Generator, figures: Figures, kind: Ints) -> Flags:
    is_card = kind == figures.choices["kind"].position(_CARD)
    orphans = figures.numbers["orphans"]
    return happens(random, np.where(is_card, orphans["cards"], orphans["instalments"]), len(kind))
