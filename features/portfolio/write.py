"""Write a made-up portfolio: the eight official tables, and the truth behind the outcome."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import polars as pl
from tqdm import tqdm

from features.portfolio.bureau import FIRST_CREDIT, draw_bureau
from features.portfolio.bureau_balance import draw_bureau_balance
from features.portfolio.card_months import draw_card_months
from features.portfolio.chance import stream
from features.portfolio.clients import BATCH, Clients, client_batches
from features.portfolio.credit_card_balance import credit_card_balance
from features.portfolio.figures import Floats, Ints
from features.portfolio.installments_payments import draw_installments_payments
from features.portfolio.outcome import Outcome, default_score, outcome_of
from features.portfolio.parts import FileFormat, GrowingTable
from features.portfolio.pos_cash_balance import draw_pos_cash_balance
from features.portfolio.previous_application import draw_previous_applications
from features.portfolio.requests import FIRST_REQUEST
from features.portfolio.schedule import draw_schedule
from features.portfolio.statistics import client_statistics
from features.tables.official import CLIENT_KEY, FILES, OUTCOME

TRUTH = "truth"
TRAIN, TEST = "application_train", "application_test"
_FIRST_NUMBERS: Mapping[str, int] = {"SK_ID_BUREAU": FIRST_CREDIT, "SK_ID_PREV": FIRST_REQUEST}


def write_portfolio(
    folder: Path,
    *,
    clients: int,
    seed: int,
    file_format: FileFormat,
    progress: Callable[[str], None],
    batch: int = BATCH,
) -> None:
    """Write the official tables of made-up clients, and `truth.parquet` with their true default probability.

    The same arguments give the same content. No row is a real one: see docs/portfolio.md. Clients are drawn and
    written batch after batch: memory holds the tables of one batch, and a few numbers a client.

    Args:
        folder: Where to write; made if absent, files in it replaced.
        clients: Train and test clients together, split 86 to 14.
        seed: Chooses one portfolio among many; from 0 on.
        file_format: Of the official tables.
        progress: Called with a sentence after each table; a terminal shows a bar of the clients drawn as well.
        batch: How many clients are drawn at a time.

    Raises:
        RefusedInputError: If `clients` is too small to be split, or `seed` is negative.
    """
    batches = client_batches(clients, seed, batch)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".parts-") as parts:
        waiting = Path(parts)
        tables = {name: GrowingTable(table, folder, waiting, file_format) for name, table in FILES.items()}
        ids, scores = _write_histories(batches, tables, waiting, clients=clients, batch=batch, seed=seed)
        outcome = outcome_of(scores, seed)
        _write_applications(tables, waiting, outcome, batch)
        for name, table in tables.items():
            table.close()
            progress(f"{name}: {table.height:,} rows")
    truth = pl.DataFrame({CLIENT_KEY: ids, "default_probability": outcome.default_probability})
    truth.write_parquet(folder / f"{TRUTH}.parquet")
    progress(f"{TRUTH}: {truth.height:,} rows")


def draw_tables(clients: Clients, seed: int) -> tuple[pl.DataFrame, dict[str, pl.DataFrame]]:
    """Draw the application without TARGET, and the six history tables by official name."""
    bureau = draw_bureau(clients, seed)
    application = clients.application.select(pl.Series(CLIENT_KEY, clients.ids), pl.all())
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


def _write_histories(
    batches: Iterator[Clients],
    tables: Mapping[str, GrowingTable],
    waiting: Path,
    *,
    clients: int,
    batch: int,
    seed: int,
) -> tuple[Ints, Floats]:
    """Draw and write all but the outcome, which needs the scores of every client; give ids and scores, (clients,)."""
    count = -(-clients // batch)
    ids, scores = [], []
    with tqdm(total=clients, unit=" clients", disable=None, leave=False) as bar:
        for place, part in enumerate(batches):
            application, histories = draw_tables(part, _seed_of(seed, place))
            scores.append(default_score(part, application, client_statistics(application, histories)))
            ids.append(part.ids)
            application.with_columns(train=pl.Series(part.is_train)).write_parquet(_waiting_part(waiting, place))
            for name, rows in histories.items():
                tables[name].add(_numbered_apart(rows, place, count))
            bar.update(part.count)
    return np.concatenate(ids), np.concatenate(scores)


def _write_applications(tables: Mapping[str, GrowingTable], waiting: Path, outcome: Outcome, batch: int) -> None:
    for place, first in enumerate(range(0, len(outcome.target), batch)):
        part = _waiting_part(waiting, place)
        target = pl.Series(OUTCOME, outcome.target[first : first + batch])
        application = pl.read_parquet(part).with_columns(target)
        part.unlink()
        tables[TRAIN].add(application.filter("train"))
        tables[TEST].add(application.filter(~pl.col("train")))


def _waiting_part(waiting: Path, place: int) -> Path:
    return waiting / f"application-{place}.parquet"


def _seed_of(seed: int, place: int) -> int:
    """Give the seed of a batch: that of the portfolio for the first one."""
    if place == 0:
        return seed
    return int.from_bytes(np.random.SeedSequence([seed, place]).generate_state(4).tobytes())


def _numbered_apart(rows: pl.DataFrame, place: int, batches: int) -> pl.DataFrame:
    """Spread the identifiers of a batch among those of the others: a batch takes each `batches`-th number."""
    return rows.with_columns(
        ((pl.col(name) - first) * batches + first + place).alias(name)
        for name, first in _FIRST_NUMBERS.items()
        if name in rows.columns
    )
