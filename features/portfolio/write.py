"""Write a made-up portfolio: the eight official tables, and the truth behind the outcome."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, assert_never

import polars as pl

from features.portfolio.application import draw_application
from features.portfolio.bureau import draw_bureau
from features.portfolio.bureau_balance import draw_bureau_balance
from features.portfolio.card_months import draw_card_months
from features.portfolio.chance import stream
from features.portfolio.clients import Clients, draw_clients
from features.portfolio.credit_card_balance import credit_card_balance
from features.portfolio.installments_payments import draw_installments_payments
from features.portfolio.outcome import Outcome, draw_outcome
from features.portfolio.pos_cash_balance import draw_pos_cash_balance
from features.portfolio.previous_application import draw_previous_applications
from features.portfolio.schedule import draw_schedule
from features.tables.column import Kind, Table
from features.tables.official import CLIENT_KEY, FILES, OUTCOME

type FileFormat = Literal["parquet", "csv"]

TRUTH = "truth"
_TYPES: Mapping[Kind, type[pl.DataType]] = {
    Kind.IDENTIFIER: pl.Int64,
    Kind.INTEGER: pl.Int64,
    Kind.NUMBER: pl.Float64,
    Kind.CATEGORY: pl.String,
}


def write_portfolio(
    folder: Path, *, clients: int, seed: int, file_format: FileFormat, progress: Callable[[str], None]
) -> None:
    """Write the official tables of made-up clients, and `truth.parquet` with their true default probability.

    The same arguments give the same content. No row is a real one: see docs/portfolio.md.

    Args:
        folder: Where to write; made if absent, files in it replaced.
        clients: Train and test clients together, split 86 to 14.
        seed: Chooses one portfolio among many; from 0 on.
        file_format: Of the official tables.
        progress: Called with a sentence after each table.

    Raises:
        RefusedInputError: If `clients` is too small to be split, or `seed` is negative.
    """
    drawn = draw_clients(clients, seed)
    folder.mkdir(parents=True, exist_ok=True)
    application, tables = draw_tables(drawn, seed)
    outcome = draw_outcome(drawn, application, tables, seed)
    frames = _split(drawn, application, outcome) | tables
    for name, frame in frames.items():
        _write(_in_official_order(frame, FILES[name]), folder / name, file_format)
        progress(f"{name}: {frame.height:,} rows")
    truth = pl.DataFrame({CLIENT_KEY: drawn.ids, "default_probability": outcome.default_probability})
    truth.write_parquet(folder / f"{TRUTH}.parquet")
    progress(f"{TRUTH}: {truth.height:,} rows")


def draw_tables(clients: Clients, seed: int) -> tuple[pl.DataFrame, dict[str, pl.DataFrame]]:
    """Draw the application without TARGET, and the six history tables by official name."""
    bureau = draw_bureau(clients, seed)
    application = draw_application(clients, seed, has_bureau=bureau.has_record)
    previous = draw_previous_applications(clients, seed)
    loans, cards = previous.loans, previous.cards
    schedule = draw_schedule(clients, loans, seed)
    random = stream(seed, "credit_card_balance")
    months = draw_card_months(random, clients, cards)
    payments = draw_installments_payments(clients, seed, loans=loans, schedule=schedule, cards=cards, months=months)
    return application, {
        "bureau": bureau.frame,
        "bureau_balance": draw_bureau_balance(bureau, clients, seed),
        "previous_application": previous.frame,
        "POS_CASH_balance": draw_pos_cash_balance(clients, loans, schedule, seed),
        "installments_payments": payments,
        "credit_card_balance": credit_card_balance(random, clients, cards, months),
    }


def _split(clients: Clients, application: pl.DataFrame, outcome: Outcome) -> dict[str, pl.DataFrame]:
    known = pl.Series(clients.is_train)
    return {
        "application_train": application.with_columns(pl.Series(OUTCOME, outcome.target)).filter(known),
        "application_test": application.filter(~known),
    }


def _in_official_order(frame: pl.DataFrame, table: Table) -> pl.DataFrame:
    return frame.select(pl.col(column.name).cast(_TYPES[column.kind]) for column in table.columns)


def _write(frame: pl.DataFrame, path: Path, file_format: FileFormat) -> None:
    """Write one table, and remove the same table in the other format: a reader would find two."""
    match file_format:
        case "parquet":
            frame.write_parquet(path.with_suffix(".parquet"))
            path.with_suffix(".csv").unlink(missing_ok=True)
        case "csv":
            frame.write_csv(path.with_suffix(".csv"))
            path.with_suffix(".parquet").unlink(missing_ok=True)
        case _:
            assert_never(file_format)
