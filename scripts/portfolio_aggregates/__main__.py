"""Measure the aggregates of applications: `python -m scripts.portfolio_aggregates`, from the project's root."""

import argparse
import os
from pathlib import Path

import polars as pl

from features.portfolio.application import AGGREGATES
from scripts.portfolio_aggregates.check import check
from scripts.portfolio_aggregates.measured import SAMPLE_FILE, TEST_FILE, measured
from scripts.portfolio_aggregates.written import write


def main() -> None:
    """Read the rows that HOME_CREDIT_SAMPLE or the command line names, and write the aggregates."""
    parser = argparse.ArgumentParser(prog="python -m scripts.portfolio_aggregates", description=__doc__)
    given = os.environ.get("HOME_CREDIT_SAMPLE")
    parser.add_argument("--sample", type=Path, default=given, required=given is None, help="folder of the real tables")
    parser.add_argument("--out", type=Path, default=AGGREGATES, help="file of the aggregates")
    options = parser.parse_args()
    train, test = (pl.read_parquet(options.sample / name) for name in (SAMPLE_FILE, TEST_FILE))
    content = measured(train, test, progress=print)
    check(content)
    write(content, options.out)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
