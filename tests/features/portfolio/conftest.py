"""One made-up portfolio, drawn once for all these tests; nobody may change the frames."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from features.portfolio.write import write_portfolio
from features.tables.official import FILES

CLIENTS, SEED = 10_000, 1


@pytest.fixture(scope="session")
def portfolio_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of 10,000 made-up clients, as parquet."""
    folder = tmp_path_factory.mktemp("portfolio")
    write_portfolio(folder, clients=CLIENTS, seed=SEED, file_format="parquet", progress=lambda _sentence: None)
    return folder


@pytest.fixture(scope="session")
def tables(portfolio_folder: Path) -> Mapping[str, pl.DataFrame]:
    """The eight tables of that portfolio by official name, and `application`: train and test one above the other."""
    read = {name: pl.read_parquet(portfolio_folder / f"{name}.parquet") for name in FILES}
    return read | {"application": pl.concat([read["application_train"], read["application_test"]], how="diagonal")}


@pytest.fixture(scope="session")
def truth(portfolio_folder: Path) -> pl.DataFrame:
    """The true default probability of each client."""
    return pl.read_parquet(portfolio_folder / "truth.parquet")


@pytest.fixture(scope="session")
def published() -> dict[str, Any]:
    """Figures of the full official tables."""
    content: dict[str, Any] = json.loads(Path(__file__).with_name("published.json").read_text(encoding="utf-8"))
    return content
