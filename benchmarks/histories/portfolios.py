"""Real clients in two halves, and made-up clients of the same mix."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import polars as pl
from polars import col

from features.portfolio import figures as shipped
from features.portfolio.bureau import AGGREGATES as CREDITS
from features.portfolio.clients import draw_clients
from features.portfolio.outcome import draw_outcome
from features.portfolio.requests import AGGREGATES as REQUESTS
from features.portfolio.write import draw_tables
from scripts.portfolio_aggregates.credits import credits_content, in_published_mix
from scripts.portfolio_aggregates.requests import requests_content
from scripts.portfolio_aggregates.written import write
from scripts.portfolio_figures.bureau import bureau_page
from scripts.portfolio_figures.bureau_balance import bureau_balance_page
from scripts.portfolio_figures.cards import cards_page
from scripts.portfolio_figures.cells import write_page
from scripts.portfolio_figures.instalments import instalments_page
from scripts.portfolio_figures.loan_months import loan_months_page
from scripts.portfolio_figures.people import read_clients
from scripts.portfolio_figures.previous_application import previous_application_page

type Tables = Mapping[str, pl.DataFrame]

CLIENT: Final = "SK_ID_CURR"
HISTORIES: Final = (
    "bureau",
    "bureau_balance",
    "previous_application",
    "POS_CASH_balance",
    "installments_payments",
    "credit_card_balance",
)
MAIN_SAMPLE, INSTALMENTS_SAMPLE = "five_thousand_clients", "with_installments"
_TEST_TO_TRAIN: Final = 0.14 / 0.86
_APPLICATIONS: Final = ("application_train", "application_test")


def write_half(folder: Path, half: int, out: Path) -> None:
    """Copy the rows of the real clients of even (0) or odd (1) number."""
    for sample in (MAIN_SAMPLE, INSTALMENTS_SAMPLE):
        (out / sample).mkdir(parents=True, exist_ok=True)
        tables = {path.stem: pl.read_parquet(path) for path in (folder / sample).glob("*.parquet")}
        if "bureau_balance" in tables:
            keys = tables["bureau"].filter(col(CLIENT) % 2 == half).select("SK_ID_BUREAU")
            months = tables.pop("bureau_balance").join(keys, on="SK_ID_BUREAU", how="semi", maintain_order="left")
            months.write_parquet(out / sample / "bureau_balance.parquet")
        for name, rows in tables.items():
            rows.filter(col(CLIENT) % 2 == half).write_parquet(out / sample / f"{name}.parquet")


def use_figures_of(half: Path, out: Path) -> None:
    """Measure the pages of the histories on half of the real clients, and draw from them from now on."""
    shutil.copytree(shipped.FIGURES_FOLDER, out)
    clients = read_clients(half)
    pages = {
        "bureau": bureau_page(clients),
        "bureau_balance": bureau_balance_page(clients),
        "previous_application": previous_application_page(clients),
        "cards": cards_page(clients),
        "loan_months": loan_months_page(clients, pl.read_parquet(half / MAIN_SAMPLE / "POS_CASH_balance.parquet")),
        "instalments": instalments_page(half / INSTALMENTS_SAMPLE),
    }
    for name, page in pages.items():
        write_page(out / f"{name}.json", page)
    people = in_published_mix(clients.application)
    write(credits_content(clients.bureau, people), out / CREDITS)
    write(requests_content(clients.previous_application, people), out / REQUESTS)
    shipped.FIGURES_FOLDER = out


def real_histories(half: Path) -> dict[str, pl.DataFrame]:
    """Read the histories of half of the real clients, 86 train for 14 test clients; instalments from their sample."""
    kept = [pl.read_parquet(half / MAIN_SAMPLE / f"{name}.parquet").select(CLIENT) for name in _APPLICATIONS]
    kept[1] = kept[1].head(round(kept[0].height * _TEST_TO_TRAIN))
    clients = pl.concat(kept)
    tables = {path.stem: pl.read_parquet(path) for path in (half / MAIN_SAMPLE).glob("*.parquet")}
    tables["installments_payments"] = pl.read_parquet(half / INSTALMENTS_SAMPLE / "installments_payments.parquet")
    tables["bureau_balance"] = _with_client(tables)
    histories = {name: tables[name] for name in HISTORIES}
    return {
        name: rows if name == "installments_payments" else rows.join(clients, on=CLIENT, how="semi")
        for name, rows in histories.items()
    }


def real_mix(half: Path) -> dict[str, tuple[int, int]]:
    """Count the train and test clients of half of the real ones, and good and bad ones in the instalments sample."""
    train = pl.read_parquet(half / MAIN_SAMPLE / "application_train.parquet").height
    outcomes = pl.read_parquet(half / INSTALMENTS_SAMPLE / "application_train.parquet")["TARGET"]
    bad = int(outcomes.sum())
    return {"split": (train, round(train * _TEST_TO_TRAIN)), "outcome": (len(outcomes) - bad, bad)}


def made_up_histories(seed: int, clients: int, mix: Mapping[str, tuple[int, int]]) -> dict[str, pl.DataFrame]:
    """Draw clients, and keep as many of each kind as the real half holds.

    Statuses of credits that the bureau table lacks belong to no client: they are left out, as in the real sample.
    """
    drawn = draw_clients(clients, seed)
    application, drawn_tables = draw_tables(drawn, seed)
    target = draw_outcome(drawn, application, drawn_tables, seed).target
    people = pl.DataFrame({CLIENT: drawn.ids, "train": drawn.is_train, "bad": target == 1})
    tables = dict(drawn_tables)
    tables["bureau_balance"] = _with_client(tables)
    by_split = pl.concat(
        people.filter(col("train") == is_train).head(count)
        for is_train, count in zip((True, False), mix["split"], strict=True)
    )
    by_outcome = pl.concat(
        people.filter(col("train") & (col("bad") == bad)).head(count)
        for bad, count in zip((False, True), mix["outcome"], strict=True)
    )
    return {
        name: tables[name].join(by_outcome if name == "installments_payments" else by_split, on=CLIENT, how="semi")
        for name in HISTORIES
    }


def _with_client(tables: Tables) -> pl.DataFrame:
    return tables["bureau_balance"].join(tables["bureau"].select("SK_ID_BUREAU", CLIENT), on="SK_ID_BUREAU")
