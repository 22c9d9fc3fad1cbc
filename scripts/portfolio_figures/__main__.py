"""Measure every page of figures: `python -m scripts.portfolio_figures --tables FOLDER`, from the project's root."""

import argparse
from pathlib import Path

import polars as pl

from features.portfolio.bureau import AGGREGATES as CREDITS
from features.portfolio.requests import AGGREGATES as REQUESTS
from scripts.portfolio_aggregates.check import check
from scripts.portfolio_aggregates.credits import credits_content, in_published_mix
from scripts.portfolio_aggregates.requests import requests_content
from scripts.portfolio_aggregates.written import write
from scripts.portfolio_figures.bureau import bureau_page
from scripts.portfolio_figures.bureau_balance import bureau_balance_page
from scripts.portfolio_figures.cards import cards_page
from scripts.portfolio_figures.cells import write_page
from scripts.portfolio_figures.instalments import instalments_page
from scripts.portfolio_figures.loan_months import loan_months_page
from scripts.portfolio_figures.people import read_applications, read_clients
from scripts.portfolio_figures.previous_application import previous_application_page
from scripts.portfolio_figures.traits import traits_page

MAIN_SAMPLE = "five_thousand_clients"


def main() -> None:
    """Read the folders from the command line, and write one JSON page a table."""
    parser = argparse.ArgumentParser(prog="python -m scripts.portfolio_figures", description=__doc__)
    parser.add_argument("--tables", type=Path, required=True, help="folder of the real tables")
    parser.add_argument("--out", type=Path, default=Path("features/portfolio/figures"), help="folder of the pages")
    folders = parser.parse_args()
    applications, clients = read_applications(folders.tables), read_clients(folders.tables)
    pages = {
        "traits": traits_page(applications, clients),
        "bureau": bureau_page(clients),
        "bureau_balance": bureau_balance_page(clients),
        "previous_application": previous_application_page(clients),
        "cards": cards_page(clients),
        "loan_months": loan_months_page(
            clients, pl.read_parquet(folders.tables / MAIN_SAMPLE / "POS_CASH_balance.parquet")
        ),
        "instalments": instalments_page(folders.tables / "with_installments"),
    }
    folders.out.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        write_page(folders.out / f"{name}.json", page)
        print(folders.out / f"{name}.json")
    people = in_published_mix(clients.application)
    contents = {
        CREDITS: credits_content(clients.bureau, people),
        REQUESTS: requests_content(clients.previous_application, people),
    }
    for name, content in contents.items():
        check(content)
        write(content, folders.out / name)
        print(folders.out / name)


if __name__ == "__main__":
    main()
