"""Six hundred made-up applications, in official columns, whose risk grows with what the loan asks of the income."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import narwhals as nw
import numpy as np
import polars as pl
from numpy.random import Generator

from features.build import BuiltTables, build_history, row_features
from features.catalog.affordability import AFFORDABILITY
from features.catalog.credits_elsewhere import CREDITS_ELSEWHERE
from features.catalog.documents import DOCUMENTS
from features.catalog.external_ratings import EXTERNAL_RATINGS
from features.catalog.loan import LOAN
from features.catalog.personal import PERSONAL
from features.tables.official import CLIENT_KEY
from scoring.assumed_rates import rates_of
from scoring.bundle import Bundle, open_bundle
from scoring.bundle_write import write_bundle
from scoring.learn import contents_of, learn
from scoring.policy import Policy
from scoring.steps import Steps
from scoring.whatif.loan_terms import annuity_over
from tests.features.hand_row import Row
from tests.features.hand_tables import hand_tables

WHATIF_CATALOG = (*EXTERNAL_RATINGS, *LOAN, *AFFORDABILITY, *CREDITS_ELSEWHERE, *DOCUMENTS, *PERSONAL)
PEERS = ("income_currency", "loan_amount_currency", "external_2_rating")
RATE = 0.24
POLICY = Policy(cost_ratio=4.0, half_width_points=15.0, yearly_rates=rates_of({"Cash loans": RATE}, source="here"))
PAPERS = {"Cash loans": ["FLAG_DOCUMENT_3", "FLAG_DOCUMENT_6"], "Revolving loans": ["FLAG_DOCUMENT_3"]}
N_CLIENTS = 600
REVOLVING, NO_PRICE, NO_ANNUITY, NO_INCOME, NO_PRODUCT, NEVER_REPAID, CASH = range(100_001, 100_008)
"""Clients whose application is special, and one whose is not."""


def write_whatif_bundle(folder: Path) -> Bundle:
    """Write the bundle of the portfolio into a new folder and open it."""
    built, tables = _built()
    learned = learn(built, WHATIF_CATALOG, policy=POLICY, seed=0, steps=Steps(3, lambda _: None))
    facts = {"made_up": True, "built_on": "2026-11-24", "seed": 0, "policy": asdict(POLICY), "papers": PAPERS}
    contents = contents_of(built, WHATIF_CATALOG, learned, peer_names=PEERS, facts=facts)
    folder.mkdir()
    write_bundle(folder, replace(contents, history_tables={"bureau": tables["bureau"]}))
    return open_bundle(folder, catalog=WHATIF_CATALOG)


def _built() -> tuple[BuiltTables, Mapping[str, pl.LazyFrame]]:
    random = np.random.default_rng(3)
    credits_elsewhere = [_credits(random, 100_001 + n) for n in range(N_CLIENTS)]
    applications = [_application(random, 100_001 + n, rows) for n, rows in enumerate(credits_elsewhere)]
    delivered = {"application": applications, "bureau": [row for rows in credits_elsewhere for row in rows]}
    absent = frozenset(
        {"bureau_balance", "previous_application", "POS_CASH_balance", "installments_payments", "credit_card_balance"}
    )
    tables = hand_tables(delivered, absent)
    application, history = tables.frames["application"].sort(CLIENT_KEY), build_history(tables)
    clients = nw.from_native(application.join(history, on=CLIENT_KEY))
    features = row_features(clients, WHATIF_CATALOG).to_native().sort(CLIENT_KEY).collect()
    return BuiltTables(application=application.collect(), history=history.collect(), features=features), tables.frames


def _credits(random: Generator, client: int) -> list[Row]:
    return [
        {
            "SK_ID_CURR": client,
            "SK_ID_BUREAU": 10 * client + n,
            "CREDIT_ACTIVE": "Active" if n % 2 == 0 else "Closed",
            "CREDIT_CURRENCY": "currency 1",
            "CREDIT_TYPE": "Consumer credit",
            "DAYS_CREDIT": -int(random.integers(100, 2_000)),
            "CREDIT_DAY_OVERDUE": 0,
            "DAYS_CREDIT_ENDDATE": float(random.integers(100, 900)),
            "DAYS_CREDIT_UPDATE": -20,
            "CNT_CREDIT_PROLONG": 0,
            "AMT_CREDIT_SUM": float(random.integers(40, 200)) * 1_000,
            "AMT_CREDIT_SUM_DEBT": float(random.integers(5, 100)) * 1_000 if n % 2 == 0 else 0.0,
            "AMT_ANNUITY": float(random.integers(1, 8)) * 1_000,
        }
        for n in range(client % 4)
    ]


def _application(random: Generator, client: int, owed: Sequence[Row]) -> Row:
    amount, income = float(random.integers(20, 160)) * 5_000, float(random.integers(15, 60)) * 5_000
    rating, term = float(random.uniform(0, 1)), float(random.integers(12, 60))
    debt = sum(float(row["AMT_CREDIT_SUM_DEBT"] or 0) for row in owed if row["CREDIT_ACTIVE"] == "Active")
    paper = int(random.integers(0, 2))
    margin = 1.3 * (amount + 2 * debt) / income - 3.5 * rating - 0.8 * paper - 1.0
    annuity = round(annuity_over(amount, term, RATE), 1)
    row: dict[str, float | str | None] = {
        "SK_ID_CURR": client,
        "TARGET": int(random.uniform(0, 1) < 1 / (1 + np.exp(-margin))),
        "NAME_CONTRACT_TYPE": "Cash loans",
        "CODE_GENDER": "F" if client % 3 else "M",
        "CNT_CHILDREN": client % 4,
        "DAYS_BIRTH": -int(random.integers(8_000, 22_000)),
        "AMT_INCOME_TOTAL": income,
        "AMT_CREDIT": amount,
        "AMT_ANNUITY": annuity,
        "AMT_GOODS_PRICE": amount * float(random.choice([0.9, 1.0])),
        "EXT_SOURCE_2": rating,
        **{f"FLAG_DOCUMENT_{number}": 0 for number in range(2, 22)},
        "FLAG_DOCUMENT_3": paper,
    }
    revolving: Row = {"NAME_CONTRACT_TYPE": "Revolving loans", "AMT_ANNUITY": amount / 20, "AMT_GOODS_PRICE": amount}
    special: Mapping[int, Row] = {
        REVOLVING: revolving,
        NO_PRICE: {"AMT_GOODS_PRICE": None},
        NO_ANNUITY: {"AMT_ANNUITY": None},
        NO_INCOME: {"AMT_INCOME_TOTAL": None},
        NO_PRODUCT: {"NAME_CONTRACT_TYPE": None},
        NEVER_REPAID: {"AMT_ANNUITY": amount * RATE / 12},
    }
    return {**row, **special.get(client, revolving if client % 10 == 0 else {})}
