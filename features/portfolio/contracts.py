"""The contracts that came out of earlier requests, with their official dates; the monthly tables hang on them."""

from dataclasses import dataclass

import numpy as np

from features.portfolio.card_age import OLD, age_of
from features.portfolio.chance import happens
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.previous_amounts import Amounts
from features.portfolio.requests import OLDEST_DAY, Requests

NO_DATE = 365243
"""Official code of a date that has not come."""
DAYS_BETWEEN_DUES = 30
LAST_KNOWN_DAY = -2
_LOAN_KINDS = ("Consumer loans|Approved", "Cash loans|Approved", "Revolving loans|Approved")
_CARD_KIND = 2
_TERMINATED_OF_CLOSED = 0.9
_PLAN_CLASS_BOUNDS = np.array([12, 24])


@dataclass(frozen=True, kw_only=True)
class LoanContracts:
    """Approved cash and consumer loans that started; arrays (contracts,)."""

    row: Ints
    """Row of the request."""
    ids: Ints
    client: Ints
    loan_type: Ints
    """0 for a cash loan, 1 for a consumer loan."""
    decision_day: Ints
    first_due: Ints
    planned: Ints
    """Payments in the first calendar."""
    repaid_in: Ints
    """Payments until the loan is or would be repaid: fewer than planned when repaid early."""
    is_live: Flags
    """Whether the loan is still running at the application."""
    ended_day: Ints
    """Day of termination; `NO_DATE` when live."""
    credit: Floats
    annuity: Floats
    dates: dict[str, Floats]


@dataclass(frozen=True, kw_only=True)
class CardContracts:
    """Approved cards that started; arrays (contracts,)."""

    row: Ints
    ids: Ints
    client: Ints
    decision_day: Ints
    limit: Floats
    first_drawing: Ints
    """`NO_DATE` when never used."""
    closed_day: Ints
    """Day after which nothing can be drawn; `NO_DATE` when open."""
    completed_day: Ints
    """Day after which its months are completed; `NO_DATE` when none."""
    dates: dict[str, Floats]


def draw_loan_contracts(
    random: np.random.Generator, requests: Requests, amounts: Amounts, figures: Figures
) -> LoanContracts:
    """Draw the dates of the loans: dues 30 days apart from 30 days or more after the decision; many end early."""
    row = _started(random, requests, figures, cards=False)
    loan_type = (requests.contract_type == "Consumer loans").to_numpy().astype(np.int64)[row]
    decision, planned = requests.decision_day[row], amounts.payments[row]
    gap = figures.quantiles["first_due_gap_days"].at(random.random(len(row)), loan_type)
    first = decision + np.maximum(np.round(gap), DAYS_BETWEEN_DUES).astype(np.int64)
    share = figures.quantiles["repaid_share_of_plan"].at(
        random.random(len(row)), loan_type, np.searchsorted(_PLAN_CLASS_BOUNDS, planned)
    )
    repaid_in = np.clip(np.ceil(share * planned - 1e-6), 1, planned).astype(np.int64)
    last = first + DAYS_BETWEEN_DUES * (repaid_in - 1)
    is_live = last > LAST_KNOWN_DAY
    ended = last + np.round(figures.quantiles["termination_gap_days"].at(random.random(len(row)))).astype(np.int64)
    ended = np.where(is_live | (ended > LAST_KNOWN_DAY), NO_DATE, ended)
    return LoanContracts(
        row=row,
        ids=requests.ids[row],
        client=requests.client[row],
        loan_type=loan_type,
        decision_day=decision,
        first_due=first,
        planned=planned,
        repaid_in=repaid_in,
        is_live=is_live,
        ended_day=ended,
        credit=amounts.credit[row],
        annuity=amounts.annuity[row],
        dates={
            "DAYS_FIRST_DRAWING": np.full(len(row), float(NO_DATE)),
            "DAYS_FIRST_DUE": np.where(first >= 0, float(NO_DATE), first),
            "DAYS_LAST_DUE_1ST_VERSION": (first + DAYS_BETWEEN_DUES * (planned - 1)).astype(np.float64),
            "DAYS_LAST_DUE": np.where(is_live, float(NO_DATE), last),
            "DAYS_TERMINATION": ended.astype(np.float64),
        },
    )


def draw_card_contracts(
    random: np.random.Generator, requests: Requests, amounts: Amounts, figures: Figures
) -> CardContracts:
    """Draw the dates of the cards: some are never used, some are closed before the application."""
    row = _started(random, requests, figures, cards=True)
    decision, count, cards = requests.decision_day[row], len(row), read_figures("cards")
    age = age_of(decision)
    gap = np.round(figures.quantiles["first_drawing_gap_days"].at(random.random(count)))
    drawing = decision + gap.astype(np.int64)
    unused = cards.choices["unused"].codes(random.random(count), age) == 1
    within = decision - np.floor(random.random(count) * (decision - LAST_KNOWN_DAY)).astype(np.int64)
    drawing = np.where(drawing > LAST_KNOWN_DAY, within, drawing)
    drawing = np.where(decision == OLDEST_DAY, decision, drawing)
    unused = unused | (drawing > LAST_KNOWN_DAY)
    drawing = np.where(unused, NO_DATE, drawing)
    due = np.where(unused, NO_DATE, drawing + DAYS_BETWEEN_DUES)
    due = np.where(due > LAST_KNOWN_DAY, NO_DATE, due)
    kind = (age, unused.astype(np.int64))
    closes = cards.choices["closes"].codes(random.random(count), *kind) == 1
    share = cards.quantiles["closing_share"].at(random.random(count), *kind)
    closed = np.where(closes, np.round(decision * (1.0 - share)), NO_DATE).astype(np.int64)
    closed = np.where(closed > LAST_KNOWN_DAY, NO_DATE, closed)
    dated = ~unused & (cards.choices["last_due_known"].codes(random.random(count), (age == OLD).astype(np.int64)) == 1)
    start = np.where(unused, decision, drawing)
    last_due = (
        start + DAYS_BETWEEN_DUES + np.floor(random.random(count) * (-start - DAYS_BETWEEN_DUES)).astype(np.int64)
    )
    last_due = np.where(closed < NO_DATE, np.minimum(last_due, closed), last_due)
    last_due = np.where(dated & (last_due <= LAST_KNOWN_DAY), last_due, NO_DATE)
    ends = (closed < NO_DATE) & happens(random, _TERMINATED_OF_CLOSED, count)
    return CardContracts(
        row=row,
        ids=requests.ids[row],
        client=requests.client[row],
        decision_day=decision,
        limit=amounts.credit[row],
        first_drawing=drawing,
        closed_day=closed,
        completed_day=_completed(random, cards, kind, decision, closed),
        dates={
            "DAYS_FIRST_DRAWING": drawing.astype(np.float64),
            "DAYS_FIRST_DUE": due.astype(np.float64),
            "DAYS_LAST_DUE_1ST_VERSION": np.full(count, float(NO_DATE)),
            "DAYS_LAST_DUE": last_due.astype(np.float64),
            "DAYS_TERMINATION": np.where(ends, closed, NO_DATE).astype(np.float64),
        },
    )


def _completed(
    random: np.random.Generator, cards: Figures, kind: tuple[Ints, Ints], decision: Ints, closed: Ints
) -> Ints:
    completes = cards.choices["completes"].codes(random.random(len(decision)), *kind) == 1
    some_day = np.ceil(decision * random.random(len(decision))).astype(np.int64)
    return np.where(completes, np.where(closed < NO_DATE, closed, some_day), NO_DATE)


def _started(random: np.random.Generator, requests: Requests, figures: Figures, *, cards: bool) -> Ints:
    """Give the rows of the approved requests whose contract started: others have no dates."""
    kinds = figures.choices["kind"]
    places = np.full(len(kinds.categories), -1)
    for place, name in enumerate(_LOAN_KINDS):
        places[kinds.position(name)] = place
    approved = places[requests.kind]
    started = figures.choices["dated"].codes(random.random(len(approved)), np.maximum(approved, 0)) == 1
    wanted = (approved == _CARD_KIND) == cards
    return np.flatnonzero((approved >= 0) & requests.priced & (started | requests.opening) & wanted)
