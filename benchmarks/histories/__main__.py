"""Tell made-up histories from real ones, table by table, rows and clients, beside real ones from real ones."""

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from benchmarks.histories.aggregates import client_aggregates
from benchmarks.histories.portfolios import (
    HISTORIES,
    made_up_histories,
    real_histories,
    real_mix,
    use_figures_of,
    write_half,
)
from benchmarks.histories.rules import broken_rules
from benchmarks.histories.told_apart import MOST_ROWS, ToldApart, told_apart
from features.tables.official import FILES

_IDENTIFIERS = ("SK_ID_PREV", "SK_ID_BUREAU")


def main() -> None:
    """Read the command line and print a line per comparison."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.histories", description=__doc__)
    parser.add_argument("--real", type=Path, required=True, help="folder of the real tables")
    parser.add_argument("--tables", nargs="+", choices=HISTORIES, default=list(HISTORIES))
    parser.add_argument("--clients", type=int, default=6_000, help="made-up clients to draw")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shipped", action="store_true", help="draw from the shipped figures, which saw both halves")
    parser.add_argument("--no-floor", action="store_true", help="leave out real against real")
    parser.add_argument("--rows", type=int, default=MOST_ROWS, help="of each side at most; fewer are told apart less")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        halves = [folder / "even", folder / "odd"]
        for place, half in enumerate(halves):
            write_half(asked.real, place, half)
        if not asked.shipped:
            use_figures_of(halves[0], folder / "figures")
        made = made_up_histories(asked.seed, asked.clients, real_mix(halves[1]))
        real = [real_histories(half) for half in halves]
        for line in broken_rules(made):
            print(line, flush=True)
        for table in asked.tables:
            others = None if asked.no_floor else real[0][table]
            for line in _comparisons(table, real[1][table], made[table], others, asked.rows):
                print(line, flush=True)


def _comparisons(
    table: str, real: pl.DataFrame, made: pl.DataFrame, others: pl.DataFrame | None, most: int
) -> Iterator[str]:
    for what, prepare in (("rows", _rows), ("clients", client_aggregates)):
        apart = told_apart(prepare(table, real), prepare(table, made), most)
        floor = (
            ""
            if others is None
            else f" (real {told_apart(prepare(table, real), prepare(table, others), most).auc:.3f})"
        )
        yield f"{table} {what}: {apart.auc:.3f}{floor}, {apart.rows} + {apart.rows}; {_giveaways(apart)}"


def _rows(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    names = [column.name for column in FILES[table].columns if column.name not in _IDENTIFIERS]
    return frame.select(list(dict.fromkeys(["SK_ID_CURR", *names])))


def _giveaways(apart: ToldApart) -> str:
    return ", ".join(f"{name} {share:.0%}" for name, share in apart.giveaways)


if __name__ == "__main__":
    main()
