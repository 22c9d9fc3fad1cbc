"""The loan applied for: contract, price of the goods, credit, instalment, and the day and papers of the application."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.applicant import Applicants
from features.portfolio.chance import happens, shares_of
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures, Floats, Ints
from features.portfolio.unknown import known

MONEY_GRID = 4500.0
REVOLVING_TERM = 20
_FINEST_MONEY = 0.5
_GOODS_CLASS_BOUNDS = np.array([225_000.5, 674_999.5])
_RATIO_CLASS_BOUNDS = np.array([1.00011, 1.15, 1.25])
_DOCUMENTS = range(2, 22)


@dataclass(frozen=True, kw_only=True)
class Loans:
    """What is asked for; (clients,)."""

    contract: Ints
    columns: dict[str, pl.Series]


def draw_loans(random: np.random.Generator, clients: Clients, applicants: Applicants, figures: Figures) -> Loans:
    """Draw the contract and its amounts; a revolving loan's instalment is exactly a twentieth of the credit."""
    count, quantiles = clients.count, figures.quantiles
    revolving = happens(random, figures.by_split("revolving", clients.is_train), count)
    wish = shares_of(clients.traits["goods"])
    goods = snapped(quantiles["cash_goods"].at(wish, applicants.income_type), MONEY_GRID)
    credit, annuity = _cash_terms(clients, goods, figures)
    card = snapped(quantiles["revolving_credit"].at(wish), MONEY_GRID)
    unknown = happens(random, figures.by_split("goods_missing", clients.is_train), count) & revolving
    goods = np.where(unknown, np.nan, np.where(revolving, card, goods))
    return Loans(
        contract=revolving.astype(np.int64),
        columns={
            "NAME_CONTRACT_TYPE": pl.Series(["Cash loans", "Revolving loans"]).gather(revolving.astype(np.int64)),
            "AMT_CREDIT": pl.Series(np.where(revolving, card, credit)),
            "AMT_ANNUITY": pl.Series(np.where(revolving, card / REVOLVING_TERM, annuity)),
            "AMT_GOODS_PRICE": known(goods),
        },
    )


def draw_day_and_papers(
    random: np.random.Generator, clients: Clients, applicants: Applicants, loans: Loans, figures: Figures
) -> dict[str, pl.Series]:
    """Draw who came along, the weekday and hour, and which of the twenty documents were given."""
    choices, count = figures.choices, clients.count
    papers = choices["documents"]
    given = papers.codes(random.random(count), loans.contract, applicants.income_type)
    columns = {
        "NAME_TYPE_SUITE": choices["suite"].labels(
            choices["suite"].codes(random.random(count), (~clients.is_train).astype(np.int64))
        ),
        "WEEKDAY_APPR_PROCESS_START": choices["weekday"].labels(choices["weekday"].codes(random.random(count))),
        "HOUR_APPR_PROCESS_START": pl.Series(choices["hour"].numbers()[choices["hour"].codes(random.random(count))]),
    }
    for document in _DOCUMENTS:
        holds = np.array([str(document) in (combination or "").split() for combination in papers.categories])
        columns[f"FLAG_DOCUMENT_{document}"] = pl.Series(holds[given].astype(np.int64))
    return columns


def snapped(amounts: Floats, grid: float) -> Floats:
    """Round amounts to a grid, at least one step."""
    return np.maximum(np.round(amounts / grid), 1.0) * grid


def _cash_terms(clients: Clients, goods: Floats, figures: Figures) -> tuple[Floats, Floats]:
    goods_class = np.searchsorted(_GOODS_CLASS_BOUNDS, goods)
    ratio = figures.quantiles["credit_to_goods"].at(shares_of(clients.traits["credit_to_goods"]), goods_class)
    ratio_class = np.searchsorted(_RATIO_CLASS_BOUNDS, ratio)
    term = figures.quantiles["term"].at(shares_of(clients.traits["term"]), goods_class, ratio_class)
    credit = snapped(goods * ratio, _FINEST_MONEY)
    return credit, snapped(credit / term, _FINEST_MONEY)
