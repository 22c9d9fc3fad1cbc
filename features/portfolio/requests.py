"""What each client asked for before: the requests, their kind, day and product, before amounts and dates are drawn."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.chance import follow, happens, shares_of, unique_numbers
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.rows import DAYS_PER_MONTH, Rows, rows_of

FIRST_REQUEST = 1_000_001
OLDEST_DAY = -2922
_OPENING_DAY = -33
"""Late enough for a first instalment to have fallen due."""
_CARD = "Revolving loans|Approved"
_OLD_CARD_SPREAD = 0.3
_BEFORE_THE_TABLES = 0.6
"""Share of them that were opened before the first month of the tables."""
OLD_CARD_BEFORE = -72 * DAYS_PER_MONTH
"""Cards decided before this day follow the old rules."""
"""Cards whose request is not listed are among the oldest contracts."""


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
    priced: Flags
    """Whether the request got as far as an instalment; otherwise the portfolio is XNA."""
    product: Ints
    product_name: pl.Series
    yield_group: Ints
    opening: Flags
    """Whether it is the approved loan that the client's history starts from."""
    unlisted: Flags
    """Whether the row is missing from the table if a contract comes out of it."""
    traits: dict[str, Floats]


def draw_requests(random: np.random.Generator, clients: Clients, figures: Figures) -> Requests:
    """Draw the requests of all clients, in the order of the clients."""
    choices = figures.choices
    rows = _layout(random, clients, figures)
    count = len(rows.parent)
    traits = {name: values[rows.parent] for name, values in clients.traits.items()}
    kind = choices["kind"].codes(follow(random, traits["refused"], 0.5))
    opening = _open_with_a_loan(random, figures, rows, kind)
    _give_cards(random, clients, figures, rows, kind)
    unlisted = _unlisted(random, figures, kind)
    is_card = kind == choices["kind"].position(_CARD)
    recency = follow(random, traits["previous_recency"], 0.4, kind)
    decision = -figures.quantiles["decision_days"].at(1.0 - recency, kind)
    decision = _oldest_loan_first(np.round(decision), rows, is_card)
    decision = np.where(opening, np.minimum(decision, _OPENING_DAY), decision)
    old_day = np.round(OLDEST_DAY * (1.0 - _OLD_CARD_SPREAD * random.random(count)))
    old_day = np.where(happens(random, _BEFORE_THE_TABLES, count), OLDEST_DAY, old_day)
    decision = np.where(unlisted & is_card, old_day, decision)
    priced = choices["priced"].codes(random.random(count), kind)
    product = choices["product"].codes(random.random(count), kind, priced)
    names = [(category or "|").split("|") for category in choices["kind"].categories]
    return Requests(
        ids=unique_numbers(random, count, FIRST_REQUEST),
        client=rows.parent,
        kind=kind,
        contract_type=pl.Series([name[0] for name in names], dtype=pl.String).gather(kind),
        status=pl.Series([name[1] for name in names], dtype=pl.String).gather(kind),
        decision_day=np.clip(decision, OLDEST_DAY, -1).astype(np.int64),
        priced=priced == 1,
        product=product,
        product_name=choices["product"].labels(product),
        yield_group=choices["yield"].codes(random.random(count), priced, product),
        opening=opening,
        unlisted=unlisted,
        traits=traits,
    )


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
