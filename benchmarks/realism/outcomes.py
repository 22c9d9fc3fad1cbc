"""Bad clients beside good ones: what sets the histories of those who defaulted apart, made up and real.

`python -m benchmarks.realism.outcomes --sample FOLDER` prints it alone.
"""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
from polars import col

from benchmarks.realism.sides import CLIENT, OUTCOME
from features.portfolio.clients import draw_clients
from features.portfolio.figures import Floats
from features.portfolio.outcome import draw_outcome
from features.portfolio.write import draw_tables

MAIN_SAMPLE, INSTALMENTS_SAMPLE = "five_thousand_clients", "with_installments"
CLIENTS, SEED = 30_000, 2026
_LAST_YEAR_DAYS = 365
_ACTIVE = col("CREDIT_ACTIVE") == "Active"
_GRANTED = col("AMT_CREDIT_SUM").filter(_ACTIVE).sum()
_LATE = col("DAYS_ENTRY_PAYMENT") > col("DAYS_INSTALMENT")
_LIMIT = col("AMT_CREDIT_LIMIT_ACTUAL")
SHARES: Mapping[str, tuple[str, pl.Expr]] = {
    "earlier requests refused": ("previous_application", (col("NAME_CONTRACT_STATUS") == "Refused").mean()),
    "credits elsewhere still open": ("bureau", _ACTIVE.mean()),
    "owed of what is open elsewhere": (
        "bureau",
        pl.when(_GRANTED > 0).then(col("AMT_CREDIT_SUM_DEBT").filter(_ACTIVE).sum() / _GRANTED),
    ),
    "payments late": ("installments_payments", _LATE.mean()),
    "payments of the last year late": (
        "installments_payments",
        _LATE.filter(col("DAYS_INSTALMENT") >= -_LAST_YEAR_DAYS).mean(),
    ),
    "card limit used": ("credit_card_balance", pl.when(_LIMIT > 0).then(col("AMT_BALANCE") / _LIMIT).mean()),
}
"""A share for each client with rows in the table."""


@dataclass(frozen=True, kw_only=True)
class BadToGood:
    """A share of the histories, on average over bad and over good clients."""

    share: str
    made_good: float
    made_bad: float
    real_good: float
    real_bad: float
    real_error: float
    """Standard error of the ratio of the real ones, which are few."""

    @property
    def made_ratio(self) -> float:
        """How many times as high the share of bad clients is, made up."""
        return self.made_bad / self.made_good

    @property
    def real_ratio(self) -> float:
        """How many times as high the share of bad clients is, real."""
        return self.real_bad / self.real_good


def bad_to_good(sample: Path) -> tuple[BadToGood, ...]:
    """Compare 30,000 made-up clients with the real ones of two samples, one of which alone has instalments."""
    tables, outcomes = _made_up()
    found = []
    for share, (table, expression) in SHARES.items():
        folder = sample / (INSTALMENTS_SAMPLE if table == "installments_payments" else MAIN_SAMPLE)
        real = pl.read_parquet(folder / "application_train.parquet").select(CLIENT, OUTCOME)
        good, bad = _sides(pl.read_parquet(folder / f"{table}.parquet"), expression, real)
        made_good, made_bad = _sides(tables[table], expression, outcomes)
        ratio = bad.mean() / good.mean()
        found.append(
            BadToGood(
                share=share,
                made_good=float(made_good.mean()),
                made_bad=float(made_bad.mean()),
                real_good=float(good.mean()),
                real_bad=float(bad.mean()),
                real_error=float(ratio * np.hypot(_error(good), _error(bad))),
            )
        )
    return tuple(found)


def _made_up() -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    clients = draw_clients(CLIENTS, SEED)
    application, tables = draw_tables(clients, SEED)
    target = draw_outcome(clients, application, tables, SEED).target
    people = pl.DataFrame({CLIENT: clients.ids, OUTCOME: target}).filter(pl.Series(clients.is_train))
    return tables, people


def _sides(rows: pl.DataFrame, share: pl.Expr, outcomes: pl.DataFrame) -> tuple[Floats, Floats]:
    shares = rows.group_by(CLIENT).agg(share=share).drop_nulls().join(outcomes, on=CLIENT)
    good, bad = (shares.filter(col(OUTCOME) == outcome)["share"].to_numpy() for outcome in (0, 1))
    return good, bad


def _error(shares: Floats) -> float:
    """Give the standard error of a mean, as a part of it."""
    return float(shares.std() / np.sqrt(len(shares)) / shares.mean())


def lines_of(compared: tuple[BadToGood, ...]) -> list[str]:
    """Write the table of the page."""
    lines = [
        "| share, mean over clients | made up: good | bad | times | real: good | bad | times |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {row.share} | {row.made_good:.3f} | {row.made_bad:.3f} | {row.made_ratio:.2f} "
        f"| {row.real_good:.3f} | {row.real_bad:.3f} | {row.real_ratio:.2f} ± {row.real_error:.2f} |"
        for row in compared
    ]
    return lines


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.realism.outcomes", description=__doc__)
    parser.add_argument("--sample", type=Path, required=True, help="folder of the real tables")
    print("\n".join(lines_of(bad_to_good(parser.parse_args().sample))))


if __name__ == "__main__":
    main()
